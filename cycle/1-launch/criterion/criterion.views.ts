import type { Env } from '#ground/env.ts'
import { found } from '#plumbing/verdict.ts'
import { criterionKinds } from '#scoring/scale.ts'
import { sourcesFor } from './copy/copy.store.ts'
import {
  mayAddCriterion,
  mayCopyCriteria,
  mayEditCriteria,
  mayIssueCriteria,
  mayRemoveCriterion,
} from './criterion.policy.ts'
import { criteriaIssueOf, criteriaOfYear, scaleTotals, settingsOf } from './criterion.store.ts'
import { faultsOf, hintsOf } from './faults.ts'
import { placesOf } from './refers.ts'
import { ruleTypes } from './rule/words.ts'
import { scaleOf } from './scale.ts'
import type { CriteriaView } from './screens/CriteriaScreen.tsx'
import type { CriterionView } from './screens/CriterionScreen.tsx'
import { flat, pointsOf, treeOf, within } from './tree.ts'

type Asked = Pick<Env['Variables'], 'db' | 'actor' | 'year'>

/** The whole scale, with its sums and what is wrong in it. */
export async function showCriteria({ db, actor, year }: Asked): Promise<CriteriaView> {
  const criteria = await criteriaOfYear(db, year.id)
  const settings = await settingsOf(db, year.id)
  const issue = (await criteriaIssueOf(db, year.id)) ?? null
  const scale = scaleOf('', criteria, settings)
  const faults = issue ? { count: 0, of: {} } : faultsOf(scale)
  const { of, ...sums } = pointsOf(scale, criteria)
  const state = { issued: issue !== null, count: criteria.filter((one) => one.rule !== null).length }
  return {
    slug: year.slug,
    year: year.year,
    branches: treeOf(criteria),
    count: state.count,
    points: Object.fromEntries(of),
    sums: { ...sums, expected: settings.rules.expected },
    faults: faults.of,
    faultCount: faults.count,
    hints: issue ? {} : hintsOf(scale).of,
    names: Object.fromEntries(year.members.map((member) => [member.id, member.name])),
    issue,
    hasSources: criteria.length === 0 && (await sourcesFor(db, actor, year)).length > 0,
    may: {
      edit: mayEditCriteria(actor, year, state),
      add: mayAddCriterion(actor, year, state),
      issue: mayIssueCriteria(actor, year, { ...state, faults: faults.count }),
      copy: mayCopyCriteria(actor, year, { ...state, count: criteria.length }),
    },
  }
}

type Begin = { type: string; parent: string; kind: string }

/** One line, or the form of a new one. */
export async function showCriterion(
  { db, actor, year }: Asked,
  id: string | null,
  begin: Begin = { type: '', parent: '', kind: '' },
): Promise<CriterionView> {
  const criteria = await criteriaOfYear(db, year.id)
  const settings = await settingsOf(db, year.id)
  const totals = await scaleTotals(db, year.id)
  const criterion = id ? found(criteria.find((one) => one.id === id)) : null
  const own = criterion ? within(criteria, criterion.id) : new Set<string>()
  const edit = mayEditCriteria(actor, year, totals)
  const places = criterion ? placesOf(criterion.code, { criteria, settings }) : []
  const hasLines = criteria.some((one) => one.parentId === criterion?.id)
  const faults = criterion && !totals.issued ? faultsOf(scaleOf('', criteria, settings)) : null
  return {
    slug: year.slug,
    year: year.year,
    criterion,
    begin: beginning(begin, { issued: totals.issued, position: totals.lastPosition + 1 }),
    groups: flat(treeOf(criteria))
      .filter(({ line }) => line.rule === null && !own.has(line.id))
      .map(({ line, depth }) => ({ id: line.id, label: `${'– '.repeat(depth)}${line.code}. ${line.title}` })),
    members: year.members.map(({ id, name }) => ({ id, name })),
    faults: faults?.of[criterion?.code ?? ''] ?? [],
    may: {
      write: criterion ? edit : mayAddCriterion(actor, year, totals),
      remove: mayRemoveCriterion(edit, { hasLines, places }),
    },
  }
}

function beginning(
  { type, parent, kind }: Begin,
  { issued, position }: { issued: boolean; position: number },
) {
  return {
    type: ruleTypes.find((one) => one === type) ?? 'manual',
    parentId: parent || null,
    kind: criterionKinds.find((one) => one === kind) ?? (issued ? 'late' : 'standard'),
    position,
  }
}
