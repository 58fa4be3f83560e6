import { issueForDecision } from '#ground/register/certificates/certificates.acts.ts'
import { addLayout } from '#ground/register/printing/layout.acts.ts'
import { printDecision } from '#ground/register/printing/print.acts.ts'
import type { Stage } from './stage.ts'

/** Register: the body issues and prints the certificates of its decision. */
export async function playRegister({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-25')
  const head = await as('tongcuc.thutruong')
  const decision = await tx
    .selectFrom('decisions')
    .where('year_id', '=', year.id)
    .orderBy('decided_on')
    .select('id')
    .executeTakeFirstOrThrow()
  await issueForDecision(tx, head, decision.id, '2022-10-25')
  await addLayout(tx, head, {
    organisationId: ground.organisationId,
    name: 'Bằng A4 ngang (minh họa)',
    awardCode: null,
    preprinted: false,
  })
  const printing = { decisionId: decision.id, layoutId: null, publicUrl: 'http://localhost:8080' }
  await printDecision(tx, head, printing)
}
