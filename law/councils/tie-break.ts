import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { inForce, type Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'

/** One of two who stand equal; what nobody wrote down is null. */
export type Equal =
  | { kind: 'individual'; female: boolean | null }
  | { kind: 'collective'; womenPercent: number | null }

/**
 * Who is preferred of two equals, and by which clause. Nobody is when both or neither are favoured, when a fact that
 * matters is unknown, or when no clause has been read for the day.
 */
type Preference = {
  preferred: 'first' | 'second' | null
  because: 'favoured' | 'alike' | 'unknown' | 'unread'
  citation: Citation | null
}

/** “Ưu tiên khi đủ tiêu chuẩn ngang nhau”: compares two equal candidates by the law of the day they are considered. */
export function preferredOf(first: Equal, second: Equal, heldOn: Day): Preference {
  return inForce(versions, heldOn)(first, second)
}

type TieBreak = (first: Equal, second: Equal) => Preference

const versions: Version<TieBreak>[] = [
  { from: '2014-01-01', to: '2024-01-01', rule: noClause },
  { from: '2024-01-01', to: '2025-07-01', rule: decree2023 },
  { from: '2025-07-01', to: '2027-03-01', rule: decree2025 },
  { from: '2027-03-01', to: null, rule: noClause },
]

// Điều 4 Nghị định 98/2023/NĐ-CP, nói gọn: đủ tiêu chuẩn như nhau thì chọn cá nhân nữ, hoặc tập thể có từ 70 % nữ.
function decree2023(first: Equal, second: Equal): Preference {
  return womenFirst(first, second, cite('98/2023/NĐ-CP', 'Điều 4'))
}

// Điều 4 Nghị định 152/2025/NĐ-CP, nói gọn: như trên.
function decree2025(first: Equal, second: Equal): Preference {
  return womenFirst(first, second, cite('152/2025/NĐ-CP', 'Điều 4'))
}

// No such clause was read before 2024, nor is the decree after 2027-02-28 written: people decide.
function noClause(): Preference {
  return { preferred: null, because: 'unread', citation: null }
}

function womenFirst(first: Equal, second: Equal, citation: Citation): Preference {
  const [one, other] = [isFavoured(first), isFavoured(second)]
  if (one === null || other === null) return { preferred: null, because: 'unknown', citation }
  if (one === other) return { preferred: null, because: 'alike', citation }
  return { preferred: one ? 'first' : 'second', because: 'favoured', citation }
}

function isFavoured(one: Equal): boolean | null {
  if (one.kind === 'individual') return one.female
  return one.womenPercent === null ? null : one.womenPercent >= 70
}
