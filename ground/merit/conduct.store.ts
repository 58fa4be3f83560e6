import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** Every discipline written of a person, the latest first, those taken back too. */
export function disciplinesOf(db: Db, personId: string) {
  return db
    .selectFrom('disciplines')
    .leftJoin('discipline_ends as ends', 'ends.discipline_id', 'disciplines.id')
    .leftJoin('fact_withdrawals as back', 'back.discipline_id', 'disciplines.id')
    .where('disciplines.person_id', '=', personId)
    .orderBy('disciplines.from_on', 'desc')
    .limit(100)
    .select([
      'disciplines.id',
      'disciplines.kind',
      sql<Day>`disciplines.from_on`.as('fromOn'),
      sql<Day | null>`ends.to_on`.as('toOn'),
      'disciplines.source',
      'disciplines.illustrative',
      'back.reason as withdrawn',
    ])
    .execute()
}

/** Whom a matter is about. */
export type About = { personId: string } | { agencyId: string }

/** Every matter written of a person or an agency, the latest first, those taken back too. */
export function mattersOf(db: Db, of: About) {
  return db
    .selectFrom('matters')
    .leftJoin('matter_conclusions as ends', 'ends.matter_id', 'matters.id')
    .leftJoin('fact_withdrawals as back', 'back.matter_id', 'matters.id')
    .where((eb) =>
      'personId' in of
        ? eb('matters.person_id', '=', of.personId)
        : eb('matters.agency_id', '=', of.agencyId),
    )
    .orderBy('matters.from_on', 'desc')
    .limit(100)
    .select([
      'matters.id',
      'matters.kind',
      sql<Day>`matters.from_on`.as('fromOn'),
      sql<Day | null>`ends.concluded_on`.as('concludedOn'),
      'ends.conclusion',
      'matters.source',
      'matters.illustrative',
      'back.reason as withdrawn',
    ])
    .execute()
}

export type DisciplineLine = Awaited<ReturnType<typeof disciplinesOf>>[number]
export type MatterLine = Awaited<ReturnType<typeof mattersOf>>[number]

/** One sort of the two, of a person or an agency; an agency has no disciplines. */
export async function disciplineOrMatter(db: Db, of: About, what: 'discipline' | 'matter') {
  if (what === 'matter') return mattersOf(db, of)
  return 'personId' in of ? disciplinesOf(db, of.personId) : []
}
