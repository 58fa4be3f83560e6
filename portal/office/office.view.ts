import { targetsOfAgency } from '#cycle/1-launch/target/target.store.ts'
import { isCounted } from '#cycle/1-launch/target/target.ts'
import { reportedMonths, resultsOfAgency } from '#cycle/2-progress/report/report.store.ts'
import { currentMonth, monthsOf } from '#cycle/2-progress/report/report.ts'
import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { openSections } from '../sections/sections.store.ts'
import { isMeant } from './office.acts.ts'
import { mayCountMagazine } from './office.policy.ts'
import { type Counted, choicesOf, countedThings, makesMagazine } from './office.store.ts'
import { counts, figureOf } from './office.ts'
import { lastDayOf, spanTo } from './span.ts'

export type OfficeView = Awaited<ReturnType<typeof showOffice>>

/** The targets of the office beside what the magazine counts, by month, by section and by author. */
export async function showOffice(db: Db, who: Actor, year: Year, agencyId: string) {
  const agency = found(memberOf(year, agencyId))
  const month = currentMonth(year, who.today)
  const span = { from: year.startsOn, until: lastDayOf(month, who.today) }
  const [makes, targets, choices, results, reports, things, sections] = await Promise.all([
    makesMagazine(db, agencyId, who.today),
    targetsOfAgency(db, year.id, agencyId),
    choicesOf(db, year.id, agencyId),
    resultsOfAgency(db, year.id, agencyId),
    reportedMonths(db, year.id, agencyId),
    countedThings(db, span),
    openSections(db),
  ])
  const rows = targets.map((target) => {
    const choice = choices.find((one) => one.targetId === target.id) ?? null
    const counted = choice ? things.filter((one) => isMeant(one, choice)).length : null
    const told = results.filter((one) => one.targetId === target.id && one.value !== null).at(-1)
    const figure =
      choice && counted !== null
        ? figureOf(target, { counted, planned: choice.planned }, spanTo(year, month))
        : null
    return { target, isCounted: isCounted(target), choice, counted, figure, told: told ?? null }
  })
  const months = monthsOf(year).filter((one) => one <= who.today)
  return {
    ...{ slug: year.slug, yearName: year.year, agency, rows, sections, until: span.until },
    openMonths: months.filter((one) => !reports.some((report) => report.month === one)),
    byMonth: months.map((one) => ({
      month: one,
      ...tallied(things.filter((thing) => thing.on.slice(0, 7) === one.slice(0, 7))),
    })),
    bySection: grouped(things, (one) => one.sectionName),
    byAuthor: grouped(things, (one) => one.author),
    may: { count: mayCountMagazine(who, year, { id: agencyId, makesMagazine: makes }) },
  }
}

function tallied(things: Counted[]) {
  const [regularIssues, specialIssues, bulletins, items] = counts.map(
    (count) => things.filter((one) => one.count === count).length,
  )
  return {
    regularIssues: regularIssues ?? 0,
    specialIssues: specialIssues ?? 0,
    bulletins: bulletins ?? 0,
    items: items ?? 0,
  }
}

/** How many items and bulletins carry each name, most first. */
function grouped(things: Counted[], nameOf: (one: Counted) => string) {
  const names = [...new Set(things.map(nameOf))].filter((name) => name !== '')
  return names
    .map((name) => ({ name, ...tallied(things.filter((one) => nameOf(one) === name)) }))
    .sort((one, other) => other.items + other.bulletins - one.items - one.bulletins)
    .slice(0, 30)
}
