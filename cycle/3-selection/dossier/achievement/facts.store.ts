import { sql } from 'kysely'
import { factsOfAgency } from '#ground/merit/facts.store.ts'
import { postLinesOf } from '#ground/merit/posts.store.ts'
import { worksOf } from '#ground/merit/works.store.ts'
import { yearsOfAgency, yearsOfPerson } from '#ground/merit/years.store.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Rating } from '#law/kernel/history.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import type { Dossier } from '../dossier-of.store.ts'

/** What the records hold of whoever is nominated, as far as a report of achievements tells it. */
export type Facts = {
  bornOn: Day | null
  gender: string | null
  posts: string[]
  years: { year: number; rating: Rating | null; source: string }[]
  works: { title: string; source: string; recognisedOn: Day }[]
  awards: Given[]
  illustrative: boolean
}

type Given = {
  code: string
  year: number
  reference: string
  decidedOn: Day
  issuer: string
  illustrative: boolean
}

// A report looks five years back; what counts longer stands in the record itself.
const yearsBack = 5

export function factsOf(db: Db, dossier: Dossier, on: Day): Promise<Facts> {
  return dossier.personId
    ? personFacts(db, { id: dossier.id, personId: dossier.personId }, on)
    : collectiveFacts(db, dossier, on)
}

async function personFacts(
  db: Db,
  { id, personId }: { id: string; personId: string },
  on: Day,
): Promise<Facts> {
  const { person, posts, years, works, awards } = await readAll(db, {
    person: () =>
      db
        .selectFrom('people')
        .where('id', '=', personId)
        .select([sql<Day | null>`born_on`.as('bornOn'), 'gender', 'illustrative'])
        .executeTakeFirstOrThrow(),
    posts: () => postLinesOf(db, personId),
    years: () => yearsOfPerson(db, personId),
    works: () => worksOf(db, personId),
    awards: () => given(db, id, sql<boolean>`a.person_id = ${personId}`),
  })
  const stood = works.filter((one) => one.withdrawn === null && one.recognisedOn <= on)
  return {
    bornOn: person.bornOn,
    gender: person.gender,
    posts: posts
      .filter((one) => one.fromOn <= on && (one.toOn === null || one.toOn > on))
      .map((one) => `${one.title}, ${one.agencyName}`),
    years: recent(years, on),
    works: stood,
    awards: awards.filter((one) => one.decidedOn <= on),
    illustrative: [person, ...years, ...stood, ...awards].some((one) => one.illustrative),
  }
}

async function collectiveFacts(
  db: Db,
  { id, collectiveId, householdId, agencyId }: Dossier,
  on: Day,
): Promise<Facts> {
  const bodyId = collectiveId ?? agencyId
  const own = householdId
    ? sql<boolean>`a.household_id = ${householdId}`
    : sql<boolean>`a.agency_id = ${bodyId} and a.person_id is null and a.household_id is null`
  const { facts, years, awards } = await readAll(db, {
    facts: () => factsOfAgency(db, bodyId),
    years: () => (householdId ? Promise.resolve([]) : yearsOfAgency(db, bodyId)),
    awards: () => given(db, id, own),
  })
  return {
    ...{ bornOn: null, gender: null, posts: [], works: [] },
    years: recent(years, on),
    awards: awards.filter((one) => one.decidedOn <= on),
    illustrative: (facts?.illustrative ?? false) || [...years, ...awards].some((one) => one.illustrative),
  }
}

function recent<Row extends { year: number }>(rows: Row[], on: Day): Row[] {
  const year = Number(on.slice(0, 4))
  return rows.filter((row) => row.year <= year && row.year > year - yearsBack)
}

/** The awards that stand, the latest first; without what this dossier itself brought. */
async function given(db: Db, id: string, whose: ReturnType<typeof sql<boolean>>): Promise<Given[]> {
  const { rows } = await sql<Given>`
    select a.award_code as code, a.year, a.decision_reference as reference, a.decided_on as "decidedOn", a.issuer,
      a.illustrative
    from awards a join award_standings s on s.award_id = a.id and s.stands
    where ${whose} and a.nomination_id is distinct from ${id}::uuid order by a.decided_on desc, a.id limit 200`.execute(
    db,
  )
  return rows
}
