import { askRun } from '#ground/papers/bulk/run.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { issueForDecision } from '#ground/register/certificates/certificates.acts.ts'
import { addInsignia, moveInsignia } from '#ground/register/insignia/insignia.acts.ts'
import { sendOldAwards } from '#ground/register/old-awards/old-awards.acts.ts'
import { certificatesKind, certificatesPlan } from '#ground/register/printing/certificates.kind.ts'
import { addLayout } from '#ground/register/printing/layout.acts.ts'
import type { Db } from '#plumbing/database.ts'
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
  await stock(tx, head, ground.organisationId)
  const inspectorate = await tx
    .selectFrom('agencies')
    .where('abbreviation', '=', 'TTr')
    .select('id')
    .executeTakeFirstOrThrow()
  await sendOldAwards(tx, head, { agencyId: inspectorate.id, text: oldList, upload: null })
  const plan = await certificatesPlan(tx, {
    ...{ who: head, answers: {}, chosen: { decisions: [decision.id] }, publicUrl: 'http://localhost:8080' },
  })
  await askRun(tx, head, { kind: certificatesKind, plan })
}

const oldList = `Họ và tên\tDanh hiệu\tSố quyết định\tNgày ký\tCơ quan quyết định
\tĐơn vị Quyết thắng\t01/QĐ-MH (minh họa)\t20/12/2015\tCơ quan minh họa`

/** Two kinds in stock; of the frames fewer are left than should be. */
async function stock(tx: Db, head: Actor, organisationId: string) {
  const onDay = '2022-10-25'
  const frames = await addInsignia(tx, head, {
    ...{ organisationId, name: 'Khung bằng (minh họa)', awardCode: null, unit: 'khung', least: 20 },
  })
  const flags = await addInsignia(tx, head, {
    ...{ organisationId, name: 'Huy hiệu Chiến sĩ thi đua cơ sở (minh họa)', unit: 'chiếc', least: 10 },
    awardCode: 'grassrootsFighter',
  })
  const move = { onDay, awardId: null }
  await moveInsignia(tx, head, frames, { ...move, why: 'bought', count: 30, words: 'Nhập kho (minh họa)' })
  await moveInsignia(tx, head, frames, {
    ...move,
    why: 'handedOut',
    count: 18,
    words: 'Trao tại hội nghị (minh họa)',
  })
  await moveInsignia(tx, head, flags, { ...move, why: 'given', count: 40, words: 'Cấp trên cấp (minh họa)' })
}
