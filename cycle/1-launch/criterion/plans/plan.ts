/** “Kế hoạch giao”: what one agency has to reach at one criterion, as its row stands; no plan yet: version 0. */
export type PlanRow = {
  criterionId: string
  code: string
  title: string
  unit: string
  agencyId: string
  agencyName: string
  plan: string | null
  /** Why the line is not assigned to the agency. */
  reason: string
  targetId: string | null
  version: number
  /** Whether the agency has handed in its self-score, which fixes its plans. */
  fixed: boolean
}

/** One row as it was typed; blank in plan, reason and target: not said yet. */
export type TypedPlan = Pick<PlanRow, 'criterionId' | 'agencyId' | 'plan' | 'reason' | 'targetId' | 'version'>

/** A counted target of an agency, which a plan can be taken from. */
export type PlanTarget = {
  id: string
  agencyId: string
  title: string
  unit: string
  direction: 'more' | 'less'
  planValue: string
}

export type PlanFilter = { criterionId: string | null; agencyId: string | null }

/** The one target a line surely means: of the same name, or the only one of its unit and direction. Never a guess. */
export function matchingTarget(
  line: { title: string; unit: string; direction: 'more' | 'less' },
  targets: readonly PlanTarget[],
): PlanTarget | null {
  const sameName = targets.filter((one) => folded(one.title) === folded(line.title))
  const sameUnit = targets.filter(
    (one) => line.unit !== '' && folded(one.unit) === folded(line.unit) && one.direction === line.direction,
  )
  const found = sameName.length > 0 ? sameName : sameUnit
  return found.length === 1 ? (found[0] ?? null) : null
}

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
