import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import { monthsBetween } from '../day.ts'
import { type CollectiveFacts, type PersonFacts, recordOf } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'
import { type Rating, ratings } from '../history.ts'
import { span } from '../years.ts'

/** “Đã đăng ký thi đua”: entered for the emulation of the year. */
export function entered(
  who: PersonFacts | CollectiveFacts,
  at: Asked,
  asks: Asks['entered'],
): LeafOf<'entered'> {
  return {
    of: 'entered',
    outcome: yes(recordOf(who.years, at.year)?.entered),
    asks,
    year: at.year,
    have: null,
    reading: null,
  }
}

/**
 * “Thời gian công tác trong năm”: months worked, those at a unit left included. A rule on recruits asks the day of
 * recruitment first: few months without it do not tell a recruit from somebody else.
 */
export function monthsInUnit(
  who: PersonFacts,
  at: Asked,
  asks: Asks['monthsInUnit'],
): LeafOf<'monthsInUnit'> {
  const worked = monthsWorked(who, at.year)
  const since = monthsSince(who, at.year)
  const have = asks.recruits ? (since ?? worked) : (worked ?? since)
  const enough = atLeast(have, asks.least)
  const outcome = asks.recruits && since === null && enough === 'notMet' ? 'missing' : enough
  return { of: 'monthsInUnit', outcome, asks, year: at.year, have, reading: null }
}

function monthsWorked(who: PersonFacts, year: number): number | null {
  const record = recordOf(who.years, year)
  if (record?.monthsInUnit === undefined) return null
  return Math.min(12, record.monthsInUnit + (record.transferredMonths ?? 0))
}

function monthsSince(who: PersonFacts, year: number): number | null {
  if (who.recruitedOn === null) return null
  return Math.min(12, monthsBetween(who.recruitedOn, `${year + 1}-01-01`))
}

/** “Nghỉ việc”: working days away that count; maternity, treatment of wounds and ordinary leave are left out beforehand. */
export function absence(who: PersonFacts, at: Asked, asks: Asks['absence']): LeafOf<'absence'> {
  const have = recordOf(who.years, at.year)?.absentDays ?? null
  const outcome = have === null ? 'missing' : have < asks.below ? 'met' : 'notMet'
  return { of: 'absence', outcome, asks, year: at.year, have, reading: null }
}

/** “Không bị kỷ luật”: no discipline of this weight or heavier touched the year, or any year of the span. */
export function undisciplined(who: PersonFacts, at: Asked, asks: Asks['discipline']): LeafOf<'discipline'> {
  const years = asks.lightest === 'reprimand' ? who.reprimanded : who.warned
  const place = at.year - who.start
  const first = Math.max(0, place - (asks.span ?? 1) + 1)
  const touched = (years & span(place - first + 1, place)) !== 0
  const known = who.disciplinesSince !== null && who.disciplinesSince <= first && place <= who.knownTo
  const outcome = touched ? 'notMet' : known ? 'met' : 'missing'
  return { of: 'discipline', outcome, asks, year: at.year, have: null, reading: null }
}

/** “Kết quả học tập”: khá or better, of a course as long as the rule says; who did not study meets it. */
export function study(who: PersonFacts, at: Asked, asks: Asks['study']): LeafOf<'study'> {
  const one = recordOf(who.years, at.year)?.study
  const outcome =
    one === undefined
      ? 'missing'
      : one === null || one.months < asks.from || ['excellent', 'good', 'fair'].includes(one.result)
        ? 'met'
        : 'notMet'
  return { of: 'study', outcome, asks, year: at.year, have: null, reading: null }
}

/** “Cán bộ chủ trì”: the head of a unit is commended only if the unit is, or is rated well enough where the rule says so. */
export function headFollows(who: PersonFacts, at: Asked, asks: Asks['headFollows']): LeafOf<'headFollows'> {
  const one = recordOf(who.years, at.year)?.leads
  return {
    of: 'headFollows',
    outcome: follows(one, asks.orRated),
    asks,
    year: at.year,
    have: null,
    reading: null,
  }
}

function follows(
  leads: { unitCommended?: boolean; unitRating?: Rating } | null | undefined,
  orRated: Rating | null,
): Outcome {
  if (leads === undefined) return 'missing'
  if (leads === null || leads.unitCommended) return 'met'
  if (orRated !== null && leads.unitRating !== undefined && isAtLeast(leads.unitRating, orRated)) return 'met'
  const open = leads.unitCommended === undefined || (orRated !== null && leads.unitRating === undefined)
  return open ? 'missing' : 'notMet'
}

/** Whether a rating is as good as another, or better. */
export function isAtLeast(rating: Rating, least: Rating): boolean {
  return ratings.indexOf(rating) <= ratings.indexOf(least)
}

/** “Kết quả kiểm tra”: shares of test items passed, and passed at khá or giỏi. */
export function tests(who: PersonFacts | CollectiveFacts, at: Asked, asks: Asks['tests']): LeafOf<'tests'> {
  const year = recordOf(who.years, at.year)
  const pass = atLeast(year?.passPercent ?? null, asks.pass)
  const good = atLeast(year?.goodPercent ?? null, asks.good)
  const outcome = pass === 'notMet' || good === 'notMet' ? 'notMet' : pass === 'met' ? good : pass
  return { of: 'tests', outcome, asks, year: at.year, have: null, reading: null }
}

/** “Đối tượng”: belongs to one of these groups of people. */
export function hasStatus(who: PersonFacts, at: Asked, asks: Asks['status']): LeafOf<'status'> {
  const outcome =
    who.status === null || who.status === undefined
      ? 'missing'
      : asks.statuses.includes(who.status)
        ? 'met'
        : 'notMet'
  return { of: 'status', outcome, asks, year: at.year, have: null, reading: null }
}

/** True, false or not known. */
export function yes(fact: boolean | undefined): Outcome {
  return fact === undefined ? 'missing' : fact ? 'met' : 'notMet'
}

/** At least so much; unknown when it was never written down. */
export function atLeast(have: number | null, least: number): Outcome {
  return have === null ? 'missing' : have >= least ? 'met' : 'notMet'
}
