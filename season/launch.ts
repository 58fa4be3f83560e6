import { addCriterion } from '#cycle/1-launch/criterion/criterion.acts.ts'
import { settingsOf } from '#cycle/1-launch/criterion/criterion.store.ts'
import { issueCriteria } from '#cycle/1-launch/criterion/issue.acts.ts'
import { fillPlans, setPlans } from '#cycle/1-launch/criterion/plans/plan.acts.ts'
import { plansOf } from '#cycle/1-launch/criterion/plans/plan.store.ts'
import { saveSettings } from '#cycle/1-launch/criterion/settings/settings.acts.ts'
import { enterTitle } from '#cycle/1-launch/entry/entry.acts.ts'
import { writeMovement } from '#cycle/1-launch/movement/movement.acts.ts'
import { signPledge, writePledge } from '#cycle/1-launch/pledge/pledge.acts.ts'
import { addTarget } from '#cycle/1-launch/target/target.acts.ts'
import { bands, criteria, groups, mechanisms, tieBreak } from './criteria.ts'
import { issueEntries, issueLaunchPlan, issueRegulation, issueReminder, issueSetUp } from './launch-papers.ts'
import { agencyKeys } from './people.ts'
import type { Stage } from './stage.ts'
import { seasonTargets } from './targets.ts'
import { pledge } from './texts.ts'

/** Launch: the movement, the scale, the targets of ten agencies, titles registered, the pledge signed by each head. */
export async function playLaunch(stage: Stage) {
  await issueSetUp(stage)
  await launchMovement(stage)
  await issueLaunchPlan(stage)
  await issueScale(stage)
  await issueRegulation(stage)
  await setTargets(stage)
  await assignPlans(stage)
  await registerTitles(stage)
  await issueEntries(stage)
  await signPledges(stage)
  await issueReminder(stage)
}

async function launchMovement({ tx, on }: Stage) {
  const { year, as } = await on('2022-01-05')
  await writeMovement(tx, await as('ct.canbo'), year, {
    name: 'Phong trào thi đua Quyết thắng',
    slogan: 'Chủ động, sáng tạo, quyết thắng',
    theme: 'Bám sát nhiệm vụ chính trị trung tâm và chức năng của từng cơ quan',
    decisionReference: '01/KH-CTĐ',
    launchedOn: '2022-01-05',
    endsOn: '2022-10-31',
    level: 'cluster',
    length: 'oneYear',
    manner: 'regular',
    illustrative: true,
  })
}

async function issueScale({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-01-12')
  const lead = await as('ct.canbo')
  const parents = new Map<string, string>()
  for (const [code, title] of groups) {
    const group = { ...blankGroup, code, title, ...mechanisms[code] }
    parents.set(code, await addCriterion(tx, lead, year, group))
  }
  for (const [code, title, points, evidenceAsked, owner] of criteria) {
    const parentId = parents.get(code.split('.')[0] ?? '') ?? null
    const line = { ...blankLine, code, title, points, evidenceAsked, ownerId: ground.agencies[owner] }
    await addCriterion(tx, lead, year, { ...line, parentId, ...mechanisms[code] })
  }
  const settings = await settingsOf(tx, year.id)
  const rules = { ...settings.rules, extraCap: '5' }
  await saveSettings(tx, lead, year, { ...settings, rules, bands, tieBreak })
  await issueCriteria(tx, lead, year)
}

const blankLine = { part: 'standard' as const, method: '', illustrative: true }
const blankGroup = { ...blankLine, points: null, evidenceAsked: '', ownerId: null, rule: null }

async function setTargets({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-01-18')
  for (const key of agencyKeys) {
    const officer = await as(`${key}.canbo`)
    for (const target of seasonTargets[key]) {
      await addTarget(tx, officer, year, {
        agencyId: ground.agencies[key],
        title: target.title,
        measure: target.measure,
        unit: target.unit,
        direction: target.direction ?? 'more',
        planValue: target.plan,
        planText: target.planText ?? '',
        deadlineOn: target.planText?.includes('30/6') ? '2022-06-30' : '2022-09-30',
        owner: 'Thủ trưởng cơ quan',
        lastYearValue: target.lastYear,
        illustrative: true,
      })
    }
  }
}

/** Every agency is to reach its registered targets in full. */
async function assignPlans({ tx, on }: Stage) {
  const { year, as } = await on('2022-01-20')
  const lead = await as('ct.canbo')
  await fillPlans(tx, lead, year)
  const rows = await plansOf(tx, year.id, { criterionId: null, agencyId: null, limit: 100, offset: 0 })
  const open = rows.filter((row) => row.plan === null).map((row) => ({ ...row, plan: '100' }))
  await setPlans(tx, lead, year, open)
}

async function registerTitles({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-01-24')
  for (const key of agencyKeys) {
    const officer = await as(`${key}.canbo`)
    const agencyId = ground.agencies[key]
    await enterTitle(tx, officer, year, {
      agencyId,
      personId: null,
      awardCode: 'determinedToWinUnit',
      illustrative: true,
    })
    for (const awardCode of ['advancedSoldier', 'grassrootsFighter'])
      await enterTitle(tx, officer, year, { agencyId, personId: officer.id, awardCode, illustrative: true })
  }
}

async function signPledges({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-02-10')
  await writePledge(tx, await as('ct.canbo'), year, {
    ...pledge,
    signingOn: '2022-02-10',
    illustrative: true,
  })
  for (const key of agencyKeys)
    await signPledge(tx, await as(`${key}.thutruong`), year, { agencyId: ground.agencies[key] })
}
