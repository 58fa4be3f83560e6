import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import { addMonths, addYears } from '../day.ts'
import { type CollectiveFacts, recordOf } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'
import { atLeast, yes } from './standing.ts'

/** “Tỷ lệ cá nhân”: share of the strength that completed its tasks, or holds Lao động (Chiến sĩ) tiên tiến; whole numbers. */
export function members(who: CollectiveFacts, at: Asked, asks: Asks['members']): LeafOf<'members'> {
  const year = recordOf(who.years, at.year)
  const have = (asks.what === 'completed' ? year?.completed : year?.advanced) ?? null
  return {
    of: 'members',
    outcome: share(have, year?.strength ?? null, asks),
    asks,
    year: at.year,
    have,
    reading: null,
  }
}

function share(have: number | null, strength: number | null, asks: Asks['members']): Outcome {
  if (have === null || strength === null || strength === 0) return 'missing'
  const enough = asks.above ? have * 100 > asks.percent * strength : have * 100 >= asks.percent * strength
  return enough ? 'met' : 'notMet'
}

/** “Có cá nhân đạt Chiến sĩ thi đua cơ sở”: at least so many members with the title. */
export function fighters(who: CollectiveFacts, at: Asked, asks: Asks['fighters']): LeafOf<'fighters'> {
  const have = recordOf(who.years, at.year)?.fighters ?? null
  return { of: 'fighters', outcome: atLeast(have, asks.least), asks, year: at.year, have, reading: null }
}

/** “Không có cá nhân bị kỷ luật từ cảnh cáo trở lên”. */
export function noneWarned(who: CollectiveFacts, at: Asked, asks: Asks['noneWarned']): LeafOf<'noneWarned'> {
  const have = recordOf(who.years, at.year)?.warned ?? null
  const outcome = have === null ? 'missing' : have === 0 ? 'met' : 'notMet'
  return { of: 'noneWarned', outcome, asks, year: at.year, have, reading: null }
}

/** “Hoàn thành vượt mức chỉ tiêu thi đua”. */
export function exceeded(who: CollectiveFacts, at: Asked, asks: Asks['exceeded']): LeafOf<'exceeded'> {
  return {
    of: 'exceeded',
    outcome: yes(recordOf(who.years, at.year)?.exceeded),
    asks,
    year: at.year,
    have: null,
    reading: null,
  }
}

/** “Dẫn đầu cụm, khối thi đua”: the rank in a cluster organised at this level. */
export function clusterRank(
  who: CollectiveFacts,
  at: Asked,
  asks: Asks['clusterRank'],
): LeafOf<'clusterRank'> {
  const year = recordOf(who.years, at.year)
  const have = year?.clusterRank ?? null
  const outcome = together(
    have === null ? 'missing' : yes(have <= asks.rank),
    same(year?.clusterOf, asks.clusterOf),
  )
  return { of: 'clusterRank', outcome, asks, year: at.year, have, reading: null }
}

/** “Dẫn đầu phong trào”: first in a movement of this body that has run so many years; 0 asks for no length. */
export function movement(who: CollectiveFacts, at: Asked, asks: Asks['movement']): LeafOf<'movement'> {
  const year = recordOf(who.years, at.year)
  const have = year?.movementYears ?? null
  const rank = year?.movementRank
  const outcome = together(
    asks.years === 0 ? 'met' : atLeast(have, asks.years),
    rank === undefined ? 'missing' : yes(rank === 1),
    same(year?.movementOf, asks.movementOf),
  )
  return { of: 'movement', outcome, asks, year: at.year, have, reading: null }
}

const same = <T>(fact: T | undefined, asked: T): Outcome =>
  yes(fact === undefined ? undefined : fact === asked)

// What is known to fail decides, whatever else is still unknown.
function together(...parts: Outcome[]): Outcome {
  if (parts.includes('notMet')) return 'notMet'
  return parts.includes('missing') ? 'missing' : 'met'
}

/** “Cấp đơn vị”: the title goes to collectives of these levels. */
export function ofLevel(who: CollectiveFacts, at: Asked, asks: Asks['level']): LeafOf<'level'> {
  const level = who.body.level
  return {
    of: 'level',
    outcome: level === undefined ? 'missing' : asks.levels.includes(level) ? 'met' : 'notMet',
    asks,
    year: at.year,
    have: null,
    reading: null,
  }
}

/** Not one of the top formations, which received no yearly title of their own before 2024. */
export function notTopFormation(
  who: CollectiveFacts,
  at: Asked,
  asks: Asks['notTopFormation'],
): LeafOf<'notTopFormation'> {
  const top = who.body.topFormation
  return {
    of: 'notTopFormation',
    outcome: yes(top === undefined ? undefined : !top),
    asks,
    year: at.year,
    have: null,
    reading: null,
  }
}

/** “Có từ … năm xây dựng”: years since it was formed, on the day the dossier is received. */
export function aged(who: CollectiveFacts, at: Asked, asks: Asks['age']): LeafOf<'age'> {
  const formed = who.body.formedOn
  const outcome =
    formed === undefined ? 'missing' : addYears(formed, asks.years) <= at.receivedOn ? 'met' : 'notMet'
  return { of: 'age', outcome, asks, year: at.year, have: null, reading: null }
}

/** “Tập thể mới thành lập”: months since it was formed, at the end of the year judged. */
export function formedLongEnough(
  who: CollectiveFacts,
  at: Asked,
  asks: Asks['monthsSinceFormed'],
): LeafOf<'monthsSinceFormed'> {
  const formed = who.body.formedOn
  const outcome =
    formed === undefined
      ? 'missing'
      : addMonths(formed, asks.least) <= `${at.year + 1}-01-01`
        ? 'met'
        : 'notMet'
  return { of: 'monthsSinceFormed', outcome, asks, year: at.year, have: null, reading: null }
}

/** “Tập thể đã giải thể” is not commended after the re-organisation. */
export function existing(who: CollectiveFacts, at: Asked, asks: Asks['existing']): LeafOf<'existing'> {
  const gone = who.body.dissolvedOn
  const outcome = gone === undefined ? 'missing' : gone === null || gone > at.receivedOn ? 'met' : 'notMet'
  return { of: 'existing', outcome, asks, year: at.year, have: null, reading: null }
}
