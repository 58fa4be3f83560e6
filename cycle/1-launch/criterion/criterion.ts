import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type CriterionKind, type Direction, type Method, type Part, parts } from '#scoring/scale.ts'

/** For whom a line is: everybody, the lead and its deputies, the other members, or agencies named one by one. */
export const audiences = ['all', 'lead', 'members', 'chosen'] as const
export type Audience = (typeof audiences)[number]

/**
 * “Tiêu chí chấm điểm”: one line of the year's scale, or a group of lines (then without a rule). Figures are exact
 * text. `method` says in words what `rule` computes.
 */
export type Criterion = {
  id: string
  parentId: string | null
  code: string
  title: string
  part: Part
  kind: CriterionKind
  /** Why a line was added after the scale was issued. */
  why: string
  points: string | null
  weight: string | null
  unit: string
  direction: Direction
  compulsory: boolean
  appliesTo: Audience
  agencyIds: string[]
  ownerId: string | null
  evidenceAsked: string
  dueOn: Day | null
  cap: string | null
  floor: string | null
  /** Codes of yes-or-no lines that must be “yes”. */
  gate: string[]
  rule: Method | null
  method: string
  position: number
  illustrative: boolean
  version: number
}

export type CriterionInput = Pick<
  Criterion,
  'code' | 'title' | 'part' | 'points' | 'method' | 'evidenceAsked' | 'ownerId'
> &
  Partial<
    Pick<
      Criterion,
      | 'parentId'
      | 'kind'
      | 'why'
      | 'weight'
      | 'unit'
      | 'direction'
      | 'compulsory'
      | 'appliesTo'
      | 'agencyIds'
      | 'dueOn'
      | 'cap'
      | 'floor'
      | 'gate'
      | 'rule'
      | 'illustrative'
    >
  > & { position?: number | null }

export function partLabel(part: Part): string {
  return { standard: t('Điểm chuẩn'), extra: t('Điểm thưởng'), deduction: t('Điểm trừ') }[part]
}

export { parts }
