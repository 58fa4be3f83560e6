import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { inForce, type Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'

/** The clause by which a title goes only to who entered for it; none where no such clause has been read. */
export function entryFirst(consideredOn: Day): Citation | null {
  return inForce(versions, consideredOn)()
}

const versions: Version<() => Citation | null>[] = [
  { from: '2004-07-01', to: '2024-01-01', rule: law2003 },
  { from: '2024-01-01', to: null, rule: law2022 },
]

// Điều 10 khoản 1 Luật 15/2003/QH11, nói gọn: có đăng ký tham gia thi đua thì mới được xét danh hiệu thi đua.
function law2003(): Citation {
  return cite('15/2003/QH11', 'Điều 10 khoản 1')
}

// Luật 06/2022/QH15: nobody here has read whether it asks the same, so a person decides.
function law2022(): null {
  return null
}
