import type { Asked, Rule } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { ofLevel } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import type { CollectiveLevel } from '../kernel/history.ts'
import type { Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'

/** A title only the army knows, asked by national law: people see to it that the collective is the army's. */
export const onlyInTheArmy: Version<Rule<CollectiveFacts>>[] = [
  { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
  { from: '2018-11-25', to: '2024-01-01', rule: ownTitle2018 },
  { from: '2024-01-01', to: null, rule: ownTitle2023 },
]

/** The army's standards before its circular of 2018 were not read. */
export function armyBefore2018(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

/** Nói gọn: danh hiệu riêng của Quân đội, theo thông tư năm 2018. */
export function ownTitle2018(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, ownTitle, cite('151/2018/TT-BQP', 'Điều 12 khoản 7'))
}

function ownTitle2023(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, ownTitle, cite('118/2023/TT-BQP', 'danh mục danh hiệu'))
}

const ownTitle = 'Danh hiệu riêng của Quân đội; chỉ xét trong đơn vị Quân đội'

/** What the army adds from 2024 was not read: the law stands, and people compare before they submit. */
export function armyDetail(at: Asked): Finding {
  return people(
    at,
    'Quy định chi tiết của Bộ Quốc phòng chưa đọc ở đây: đối chiếu trước khi trình',
    cite('118/2023/TT-BQP', 'tiêu chuẩn danh hiệu'),
  )
}

/** “Đơn vị quyết thắng”, “Đơn vị tiên tiến” are given by the ministries of defence and of the police to their own units. */
export function armedForces(at: Asked, citation: Citation): Finding {
  return people(at, 'Là đơn vị của Quân đội, Công an hoặc dân quân tự vệ', citation)
}

/** Where the law of 2003 asks more than the army's circular repeats: shown as a warning, it does not refuse. */
export function armySilentOn(at: Asked, conflict: { sentence: string; citation: Citation }): Finding {
  return people(at, conflict.sentence, conflict.citation)
}

type Levels = {
  named: readonly CollectiveLevel[]
  /** Levels that may stand for a named one; the tables of organisation that tell are not public. */
  maybe: readonly CollectiveLevel[]
  sentence: string
  citation: Citation
}

/** “Bậc đơn vị và tương đương”: one of the levels named, or one that people find to be of the same standing. */
export function ofLevelOrEqual(who: CollectiveFacts, at: Asked, levels: Levels): Finding {
  const { citation } = levels
  return any(
    ofLevel(who, at, { levels: levels.named, citation }),
    every(ofLevel(who, at, { levels: levels.maybe, citation }), people(at, levels.sentence, citation)),
  )
}
