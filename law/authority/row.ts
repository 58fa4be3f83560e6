import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Office } from './office.ts'
import type { ArmyPost, Limit } from './subject.ts'

/** One line of a table of authority: an office, the awards it decides, and how far. */
export type Row = {
  office: Office
  awards: readonly AwardCode[]
  citation: Citation
  /** What else the line asks, in Vietnamese. */
  condition: string | null
  /** Nobody has read the text: the line is shown, never enforced. */
  unread?: true
  persons?: Limit
  collectives?: ArmyPost
}
