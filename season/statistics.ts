import { recordOldAward } from '#ground/register/register.acts.ts'
import { addCharge } from '#statistics/records/charges.acts.ts'
import { addMovement } from '#statistics/records/movements.acts.ts'
import { addStaff } from '#statistics/records/staff.acts.ts'
import { agencyKeys } from './people.ts'
import type { Stage } from './stage.ts'

/** Statistics: awards from above decided in the year, movements beside the cluster's, who is in charge of the work; all made up. */
export async function playStatistics(stage: Stage) {
  await sayKinds(stage)
  await playAwardsFromAbove(stage)
  await playMovements(stage)
  await playStaff(stage)
}

/** Staff bodies are no enterprises; the General Department proposes within its ministry. */
async function sayKinds({ tx, ground }: Stage) {
  const ids = [ground.organisationId, ...agencyKeys.map((key) => ground.agencies[key])]
  await tx.updateTable('agencies').set({ enterprise: false }).where('id', 'in', ids).execute()
  await tx
    .updateTable('agencies')
    .set({ proposes_as: 'ministry' })
    .where('id', '=', ground.organisationId)
    .execute()
}

/** Earned for 2021, signed early in 2022, so that the two readings of “in the year” differ. */
async function playAwardsFromAbove({ tx, ground, on }: Stage) {
  const { as } = await on('2022-04-05')
  const officer = await as('ct.canbo')
  const old = { decidedOn: '2022-03-15', year: 2021, illustrative: true }
  const ministry = { ...old, decisionReference: '01/QĐ-MH (minh họa)', issuer: 'Bộ Quốc phòng (minh họa)' }
  const state = { ...old, decisionReference: '02/QĐ-MH (minh họa)', issuer: 'Chủ tịch nước (minh họa)' }
  const person = (key: (typeof agencyKeys)[number], account: string) => ({
    agencyId: ground.agencies[key],
    personId: ground.people.get(`${key}.${account}`) ?? null,
  })
  const given = [
    { ...ministry, awardCode: 'defenceCertificate', agencyId: ground.agencies.tapchi },
    { ...ministry, awardCode: 'ministryFlag', agencyId: ground.agencies.btm },
    { ...ministry, awardCode: 'defenceCertificate', ...person('da1', 'canbo'), route: 'exceptional' },
    { ...ministry, awardCode: 'defenceCertificate', ...person('da1', 'thutruong'), route: 'thematic' },
    { ...ministry, awardCode: 'armyBuildingBadge', ...person('dths', 'canbo'), route: 'devotedService' },
    { ...state, awardCode: 'gloriousFighterMedal3', ...person('dths', 'canbo'), route: 'seniority' },
    { ...state, awardCode: 'labourOrder3', agencyId: ground.agencies.qlcn },
    { ...state, awardCode: 'primeMinisterCertificate', ...person('da1', 'thutruong'), route: 'regular' },
  ]
  for (const award of given) await recordOldAward(tx, officer, award)
}

async function playMovements({ tx, ground, on }: Stage) {
  const { as } = await on('2022-03-01')
  const officer = await as('ct.canbo')
  const made = { agencyId: ground.organisationId, decisionReference: '', illustrative: true } as const
  await addMovement(tx, officer, {
    ...{ ...made, name: 'Đợt thi đua cao điểm (minh họa)', level: 'agency', manner: 'thematic' },
    ...{ launchedOn: '2022-03-01', endsOn: '2022-05-19' },
  })
  await addMovement(tx, officer, {
    ...{ ...made, name: 'Phong trào ba năm (minh họa)', level: 'ministry', manner: 'thematic' },
    ...{ launchedOn: '2021-04-01', endsOn: '2024-03-31' },
  })
}

/** Of one the training is not recorded: the form says so. */
async function playStaff({ tx, ground, on }: Stage) {
  const { as } = await on('2022-01-10')
  const head = await as('ct.thutruong')
  const agencyId = ground.agencies.ct
  const since = { fromOn: '2022-01-01', illustrative: true }
  await addCharge(tx, head, { ...since, agencyId, name: 'Ban Thi đua (minh họa)', kind: 'departmentSection' })
  const known = { birthYear: 1985, training: 'university' as const, sinceYear: 2014 }
  const facts = [known, { ...known, birthYear: 1992, sinceYear: 2019 }, { ...known, training: null }]
  for (const [n, key] of (['ct', 'btm', 'hc'] as const).entries()) {
    const staff = { agencyId: ground.agencies[key], personId: ground.people.get(`${key}.canbo`) ?? '' }
    await addStaff(tx, head, { ...since, ...staff, ...(facts[n] ?? known) })
  }
}
