import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { nominate } from './dossier.acts.ts'
import type { Proposal } from './dossier.ts'
import { moveNominations } from './steps.acts.ts'
import type { DossierStep } from './steps.ts'

type Ground = {
  actor: (account: string) => Promise<Actor>
  year: Year
  agencies: { ttr: string; ct: string }
}

/** A nomination of the inspectorate's officer, made in the autumn of 2022. */
export async function aNomination(
  db: Db,
  ground: Ground,
  differences: Partial<Proposal> = {},
): Promise<string> {
  const own = await ground.actor('ttr.canbo')
  return transact(db, async (tx) => {
    await tellTime(tx, '2022-10-12T03:00:00.000Z')
    return nominate(tx, own, ground.year, {
      agencyId: ground.agencies.ttr,
      personId: own.id,
      awardCode: 'certificateOfMerit',
      route: 'regular',
      achievement: 'Hoàn thành 4 cuộc thanh tra.',
      ...differences,
    })
  })
}

/** The nomination further on its way, held by who holds it at that step. */
export async function atStep(db: Db, ground: Ground, { id, step }: { id: string; step: DossierStep }) {
  const heldBy = step === 'appraisal' ? ground.agencies.ct : ground.agencies.ttr
  await moveNominations(db, null, [id], { step, heldBy })
}

/** A small file of a kind that is taken. */
export const aPdf = (name = 'báo cáo.pdf'): Upload => ({ name, bytes: Buffer.from('%PDF-1.4 mẫu') })
