import { askSweep } from '#desk/sweep/sweep.acts.ts'
import { doSweep } from '#desk/sweep/sweep.job.ts'
import type { Stage } from './stage.ts'

/** The standing body looks, before the conference, at who may be proposed by the end of the year. */
export async function playSweep({ tx, on }: Stage) {
  const { as } = await on('2022-10-20')
  const head = await as('tongcuc.thutruong')
  const agencyId = head.duties.find((one) => one.duty === 'head')?.agencyId ?? ''
  const asked = { agencyId, year: 2022, receivedOn: '2022-12-31', layers: ['army' as const] }
  await doSweep(tx, await askSweep(tx, head, asked))
}
