import type { Actor } from '#ground/people/actor.ts'
import { classLabel } from '#ground/people/people.ts'
import { isLeadStaff, isOrganisationHead, type Year } from '#ground/units/year.ts'
import { personClasses } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { maySetGoal } from './equity.acts.ts'
import { type EquityCount, equityCounts, goalsOf } from './equity.store.ts'
import { type Dimension, type EquityStage, equityStages } from './equity.ts'
import { hideSmall, isSmall } from './small-cells.ts'

/** One row of the table: a part with its share at each stage; null where it is hidden or has no meaning. */
export type EquityRow = {
  dimension: Dimension
  part: string
  label: string
  cells: Partial<Record<EquityStage, { count: number; percent: number } | 'hidden'>>
}

/** Whom the choosing honours so far, beside last year, the cluster and the goals set beforehand. */
export async function showEquity(db: Db, who: Actor, year: Year) {
  const counts = await equityCounts(db, year)
  const isTrusted = seesSmall(who, year)
  const reached = equityStages.filter((stage) => allOf(counts, stage, 'persons') > 0)
  // The difference of two stages would tell how few fell out between them.
  const stages = isTrusted ? reached : furthestOf(reached)
  const cells = stages.map((stage) => ({ stage, cells: cellsAt(counts, stage, isTrusted) }))
  return {
    slug: year.slug,
    yearName: year.year,
    isTrusted,
    stages: stages.map((stage) => ({
      stage,
      persons: told(allOf(counts, stage, 'persons'), isTrusted),
      collectives: told(allOf(counts, stage, 'collectives'), true),
      households: told(allOf(counts, stage, 'households'), isTrusted),
    })),
    rows: partsOf(year).map(
      (part): EquityRow => ({
        ...part,
        cells: Object.fromEntries(
          cells.flatMap(({ stage, cells: found }) => {
            const cell = found.get(`${part.dimension}/${part.part}`)
            return cell === undefined ? [] : [[stage, cell]]
          }),
        ),
      }),
    ),
    goals: await goalsOf(db, year.id),
    may: { setGoal: maySetGoal(who, year) },
  }
}

export type EquityView = Awaited<ReturnType<typeof showEquity>>

/** Whoever chooses sees every figure; everybody else none that could point at somebody. */
function seesSmall(who: Actor, year: Year): boolean {
  return (
    isLeadStaff(who, year) ||
    isOrganisationHead(who, year) ||
    who.councilOrganisationIds.includes(year.organisationId)
  )
}

function furthestOf(reached: EquityStage[]): EquityStage[] {
  const ofYear = reached.filter((stage) => stage !== 'last' && stage !== 'cluster')
  return [...ofYear.slice(-1), ...reached.filter((stage) => stage === 'last' || stage === 'cluster')]
}

const told = (count: number, isTrusted: boolean) =>
  isTrusted || !isSmall(count) ? count : ('hidden' as const)

function allOf(counts: EquityCount[], stage: EquityStage, part: string): number {
  return counts.find((one) => one.stage === stage && one.dimension === 'all' && one.part === part)?.count ?? 0
}

const dimensions: Dimension[] = ['class', 'gender', 'history', 'unit']

function cellsAt(counts: EquityCount[], stage: EquityStage, isTrusted: boolean) {
  const all = allOf(counts, stage, 'persons')
  const found = new Map<string, { count: number; percent: number } | 'hidden'>()
  for (const dimension of dimensions) {
    const parts = counts.filter((one) => one.stage === stage && one.dimension === dimension)
    const shown = isTrusted ? parts.map((one) => ({ ...one, hidden: false })) : hideSmall(parts)
    for (const { part, count, hidden } of shown)
      found.set(
        `${dimension}/${part}`,
        hidden || (!isTrusted && isSmall(all)) ? 'hidden' : { count, percent: percent(count, all) },
      )
  }
  return found
}

const percent = (part: number, all: number) => Math.floor((200 * part + all) / (2 * all))

function partsOf(year: Year): Omit<EquityRow, 'cells'>[] {
  return [
    ...[...personClasses]
      .toSorted((one, other) => Number(other === 'direct') - Number(one === 'direct'))
      .map((part) => ({ dimension: 'class' as const, part, label: classLabel(part) })),
    { dimension: 'gender', part: 'women', label: t('Nữ') },
    { dimension: 'gender', part: 'others', label: t('Nam và chưa ghi') },
    { dimension: 'history', part: 'firstTime', label: t('Lần đầu được khen hình thức này') },
    { dimension: 'history', part: 'again', label: t('Đã được khen hình thức này năm trước') },
    ...year.members.map(({ id, name }) => ({ dimension: 'unit' as const, part: id, label: name })),
  ]
}
