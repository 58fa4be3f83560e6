import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { army2018, army2024, before2018 } from './army-rows.ts'
import { afterDecree129, decree2017, law2003, threeLevels, twoLevels } from './national-rows.ts'
import { type Office, offices } from './office.ts'
import type { Row } from './row.ts'

/** The day of the decision picks the table; the agency's layers pick whose. */
export type DecidedAt = Pick<Asked, 'decidedOn' | 'layers'>

/** “Người có thẩm quyền quyết định”; `read` is false where nobody has read the text, and then nothing is enforced. */
export type Decider = {
  office: Office
  who: string
  condition: string | null
  citation: Citation
  read: boolean
}

/** Who may decide the award on the day; nobody when the tables of the day do not name it. */
export function decidersOf(award: AwardCode, at: DecidedAt): Decider[] {
  return rowsAt(at)
    .filter((row) => row.awards.includes(award))
    .map(({ office, condition, citation, unread }) => ({
      office,
      who: offices[office],
      condition,
      citation,
      read: !unread,
    }))
}

/** The table of authority in force for these layers on the day of the decision. */
export function rowsAt({ decidedOn, layers }: DecidedAt): Row[] {
  return choose(tables, layers, decidedOn).rule
}

// Cơ quan không có tư cách pháp nhân (Điều 53 Thông tư 151/2018/TT-BQP): cấp trên trực tiếp ký.
const tables: Layered<Row[]> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2003 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: '2025-07-01', rule: threeLevels },
    { from: '2025-07-01', to: '2027-03-01', rule: twoLevels },
    { from: '2027-03-01', to: null, rule: afterDecree129 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: before2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
    { from: '2024-01-01', to: null, rule: army2024 },
  ],
}
