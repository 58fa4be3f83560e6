import { decideAwards } from '#cycle/4-award/decision/decision.acts.ts'
import { submitList } from '#cycle/4-award/submission/submission.acts.ts'
import { recordOldAward } from '#ground/register/register.acts.ts'
import type { Stage } from './stage.ts'

/** Awards of the year before, copied in from paper, so that one year can be seen against the other. */
export async function playOldAwards({ tx, ground, on }: Stage) {
  const { as } = await on('2021-12-20')
  const officer = await as('ct.canbo')
  const old = {
    decisionReference: '245/QĐ-TC',
    issuer: 'Tổng cục Công nghiệp quốc phòng',
    decidedOn: '2021-11-20',
    year: 2021,
    illustrative: true,
  }
  for (const key of ['btm', 'tapchi'] as const)
    await recordOldAward(tx, officer, {
      ...old,
      awardCode: 'determinedToWinUnit',
      agencyId: ground.agencies[key],
    })
  for (const key of ['ct', 'hc', 'tc', 'dths', 'qlcn'] as const) {
    const personId = ground.people.get(`${key}.${key === 'hc' ? 'canbo' : 'thutruong'}`) ?? null
    await recordOldAward(tx, officer, {
      ...old,
      awardCode: 'grassrootsFighter',
      agencyId: ground.agencies[key],
      personId,
    })
  }
}

/** Award: the list goes up, the head decides, the register is written. */
export async function playAward({ tx, on }: Stage) {
  const submitted = await on('2022-10-21')
  const sitting = await tx
    .selectFrom('sittings')
    .where('year_id', '=', submitted.year.id)
    .select('id')
    .executeTakeFirstOrThrow()
  await submitList(tx, await submitted.as('ct.canbo'), submitted.year, {
    sittingId: sitting.id,
    submittedOn: '2022-10-21',
  })
  const decided = await on('2022-10-24')
  const submission = await tx
    .selectFrom('submissions')
    .where('year_id', '=', decided.year.id)
    .select('id')
    .executeTakeFirstOrThrow()
  await decideAwards(tx, await decided.as('tongcuc.thutruong'), decided.year, {
    submissionIds: [submission.id],
    leftOut: [],
    decidedOn: '2022-10-24',
    authorityReason: 'Các cơ quan, đơn vị trực thuộc Tổng cục tương đương cấp trung đoàn (minh họa).',
  })
}
