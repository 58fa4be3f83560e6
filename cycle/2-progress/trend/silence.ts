import type { Year } from '#ground/units/year.ts'
import { addDays, type Day, daysBetween } from '#law/kernel/day.ts'
import { type MonthState, monthState, monthsOf, reportDueOn } from '../report/report.ts'

/** An agency that owes month reports: which, and since when the oldest is late. */
export type Silence = {
  agencyId: string
  name: string
  late: Day[]
  due: Day[]
  /** The first day the oldest late report was overdue; null where all are still in time. */
  since: Day | null
  days: number
}

type Heard = { agencyId: string; month: Day }

/** Who has not reported, the longest silent first; an agency without targets owes nothing. */
export function silences(year: Year, owing: Set<string>, heard: Heard[], today: Day): Silence[] {
  const told = new Set(heard.map((one) => `${one.agencyId} ${one.month}`))
  const months = monthsOf(year)
  return year.members
    .filter((member) => owing.has(member.id))
    .map((member) => {
      const inState = (state: MonthState) =>
        months.filter((month) => monthState(month, told.has(`${member.id} ${month}`), today) === state)
      return silence({ agencyId: member.id, name: member.name }, inState('late'), inState('due'), today)
    })
    .filter((one) => one.late.length + one.due.length > 0)
    .sort((one, other) => other.late.length - one.late.length || other.days - one.days)
}

function silence(agency: Pick<Silence, 'agencyId' | 'name'>, late: Day[], due: Day[], today: Day): Silence {
  const since = late[0] ? addDays(reportDueOn(late[0]), 1) : null
  return { ...agency, late, due, since, days: since ? daysBetween(since, today) + 1 : 0 }
}
