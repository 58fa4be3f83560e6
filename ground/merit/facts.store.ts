import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { CollectiveLevel, Status } from '#law/kernel/history.ts'
import type { Db } from '#plumbing/database.ts'

/** What is written of a person once and for all; null is unknown. */
export type PersonFacts = {
  status: Status | null
  recruitedOn: Day | null
  servedFrom: Day | null
  serving: boolean | null
  servedTo: Day | null
  source: string
}

/** What is written of an agency as a collective. */
export type AgencyFacts = {
  level: CollectiveLevel | null
  womenPercent: number | null
  topFormation: boolean | null
  mayHoldFlag: boolean | null
  source: string
}

export type Stored<Facts> = Facts & { illustrative: boolean; version: number }

export const personFactColumns = [
  'facts.status',
  sql<Day | null>`facts.recruited_on`.as('recruitedOn'),
  sql<Day | null>`facts.served_from`.as('servedFrom'),
  'facts.serving',
  sql<Day | null>`facts.served_to`.as('servedTo'),
] as const

export function factsOfPerson(db: Db, personId: string): Promise<Stored<PersonFacts> | undefined> {
  return db
    .selectFrom('person_facts as facts')
    .where('facts.person_id', '=', personId)
    .select([...personFactColumns, 'facts.source', 'facts.illustrative', 'facts.version'])
    .executeTakeFirst()
}

export function factsOfAgency(db: Db, agencyId: string): Promise<Stored<AgencyFacts> | undefined> {
  return db
    .selectFrom('agency_facts')
    .where('agency_id', '=', agencyId)
    .select([
      'level',
      'women_percent as womenPercent',
      'top_formation as topFormation',
      'may_hold_flag as mayHoldFlag',
      'source',
      'illustrative',
      'version',
    ])
    .executeTakeFirst()
}
