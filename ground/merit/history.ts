import { isAwardCode, isTitle } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import {
  type CollectiveHistory,
  type CollectiveYear,
  type Known,
  type PersonHistory,
  type PersonYear,
  type Received,
  routes,
  type Work,
} from '#law/kernel/history.ts'
import type {
  awardRows,
  collectiveYearRows,
  confirmationRows,
  disciplineRows,
  hardshipRows,
  matterRows,
  personYearRows,
  postRows,
  workRows,
} from './history.rows.ts'
import type { PersonList } from './merit.ts'

type RowsOf<Read extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Read>>
type AwardRow = RowsOf<typeof awardRows>[number]
type PersonYearRow = RowsOf<typeof personYearRows>[number]
type CollectiveYearRow = RowsOf<typeof collectiveYearRows>[number]
type Confirmations = RowsOf<typeof confirmationRows>

type PersonRow = {
  id: string
  name: string
  gender: PersonHistory['gender'] | null
  personClass: NonNullable<PersonHistory['class']>
  status: PersonHistory['status'] | null
  recruitedOn: Day | null
  servedFrom: Day | null
  serving: boolean | null
  servedTo: Day | null
}

type PersonRows = {
  years: PersonYearRow[]
  awards: AwardRow[]
  works: RowsOf<typeof workRows>
  disciplines: RowsOf<typeof disciplineRows>
  matters: RowsOf<typeof matterRows>
  hardship: RowsOf<typeof hardshipRows>
  posts: RowsOf<typeof postRows>
  confirmations: Confirmations
}

/** The rows of a person as the law reads them: an empty column is unknown, a list is whole only as far as confirmed. */
export function personHistory(person: PersonRow, rows: PersonRows): PersonHistory {
  const said = (list: PersonList) => spanOf(rows.confirmations, list)
  const titles = titlesByYear(rows.awards)
  return {
    kind: 'individual',
    id: person.id,
    name: person.name,
    gender: person.gender ?? undefined,
    status: person.status ?? undefined,
    class: person.personClass,
    recruitedOn: person.recruitedOn ?? undefined,
    servedFrom: person.servedFrom ?? undefined,
    servedTo: person.serving === true ? null : (person.servedTo ?? undefined),
    hardship: said('hardship') ? rows.hardship.map(bare) : undefined,
    years: rows.years.map((row) => personYear(row, titles)),
    awards: rows.awards.flatMap(received),
    works: rows.works.map(workOf),
    disciplines: rows.disciplines.map(bare),
    known: { awards: said('awards'), works: said('works'), disciplines: said('disciplines') },
    matters: rows.matters.map(bare),
    posts: said('posts') ? postsOf(rows.posts) : undefined,
  }
}

type AgencyRow = {
  id: string
  name: string
  foundedOn: Day | null
  endedOn: Day | null
  level: CollectiveHistory['level'] | null
  womenPercent: number | null
  topFormation: boolean | null
  mayHoldFlag: boolean | null
}

type CollectiveRows = {
  years: CollectiveYearRow[]
  awards: AwardRow[]
  matters: RowsOf<typeof matterRows>
  confirmations: Confirmations
}

/** The rows of an agency as the law reads them. */
export function collectiveHistory(agency: AgencyRow, rows: CollectiveRows): CollectiveHistory {
  const titles = titlesByYear(rows.awards)
  return {
    kind: 'collective',
    id: agency.id,
    name: agency.name,
    formedOn: agency.foundedOn ?? undefined,
    dissolvedOn: agency.endedOn,
    level: agency.level ?? undefined,
    womenPercent: agency.womenPercent ?? undefined,
    topFormation: agency.topFormation ?? undefined,
    mayHoldFlag: agency.mayHoldFlag ?? undefined,
    years: rows.years.map((row) => collectiveYear(row, titles)),
    awards: rows.awards.flatMap(received),
    known: { awards: spanOf(rows.confirmations, 'awards') },
    matters: rows.matters.map(bare),
  }
}

function spanOf(confirmations: Confirmations, list: PersonList): Known<PersonList>[PersonList] {
  const said = confirmations.find((one) => one.list === list)
  return said?.from && said.to ? { from: said.from, to: said.to } : null
}

type TitlesByYear = (year: number) => NonNullable<PersonYear['titles']>

function titlesByYear(awards: AwardRow[]): TitlesByYear {
  return (year) =>
    awards.flatMap(({ code, year: of }) => (of === year && isAwardCode(code) && isTitle(code) ? [code] : []))
}

function personYear(row: PersonYearRow, titles: TitlesByYear): PersonYear {
  return {
    year: row.year,
    rating: row.rating ?? undefined,
    titles: row.titlesKnown ? titles(row.year) : undefined,
    entered: row.entered ?? undefined,
    monthsInUnit: row.monthsInUnit ?? undefined,
    absentDays: row.absentDays ?? undefined,
    study: studyOf(row),
    leads: leadsOf(row),
    passPercent: figure(row.passPercent),
    goodPercent: figure(row.goodPercent),
    source: row.source || undefined,
  }
}

function studyOf({ studied, studyMonths, studyResult }: PersonYearRow): PersonYear['study'] {
  if (studied === null) return undefined
  return studyMonths !== null && studyResult !== null ? { months: studyMonths, result: studyResult } : null
}

function leadsOf({ headed, unitCommended, unitRating }: PersonYearRow): PersonYear['leads'] {
  if (headed === null) return undefined
  if (!headed) return null
  return { unitCommended: unitCommended ?? undefined, unitRating: unitRating ?? undefined }
}

function collectiveYear(row: CollectiveYearRow, titles: TitlesByYear): CollectiveYear {
  return {
    year: row.year,
    rating: row.rating ?? undefined,
    titles: row.titlesKnown ? titles(row.year) : undefined,
    entered: row.entered ?? undefined,
    strength: row.strength ?? undefined,
    completed: row.completed ?? undefined,
    advanced: row.advanced ?? undefined,
    fighters: row.fighters ?? undefined,
    warned: row.warned ?? undefined,
    clusterRank: row.clusterRank ?? undefined,
    clusterOf: row.clusterOf ?? undefined,
    movementRank: row.movementRank ?? undefined,
    movementYears: row.movementYears ?? undefined,
    movementOf: row.movementOf ?? undefined,
    exceeded: row.exceeded ?? undefined,
    passPercent: figure(row.passPercent),
    goodPercent: figure(row.goodPercent),
    source: row.source || undefined,
  }
}

const figure = (text: string | null) => (text === null ? undefined : Number(text))

function received(row: AwardRow): Received[] {
  const route = routes.find((one) => one === row.route)
  if (!isAwardCode(row.code) || route === undefined) return []
  const to = `${row.year}-12-31`
  return [{ award: row.code, route, decidedOn: row.decidedOn, to, source: row.reference }]
}

function workOf({ subjectId: _, usedBy, ...work }: PersonRows['works'][number]): Work {
  return usedBy !== null && isAwardCode(usedBy) ? { ...work, usedBy } : work
}

function bare<Row extends { subjectId: string }>({ subjectId: _, ...fact }: Row): Omit<Row, 'subjectId'> {
  return fact
}

// A post of which nobody wrote whether it leads leaves the list unknown.
function postsOf(posts: PersonRows['posts']): PersonHistory['posts'] {
  if (posts.some((post) => post.leads === null)) return undefined
  return posts.map(({ title, unit, from, to, level, leads }) => ({
    title,
    unit,
    from,
    to,
    level: level ?? undefined,
    leads: leads ?? undefined,
  }))
}
