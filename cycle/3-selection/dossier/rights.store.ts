import { sql } from 'kysely'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { hiddenNominations } from './conflicts.store.ts'
import type { Seat } from './rights.policy.ts'

type Body = Pick<Year, 'organisationId'>

/** How the person stands to a dossier of the year today. */
export async function seatAt(db: Db, who: Actor, { year, id }: { year: Body; id: string }): Promise<Seat> {
  return found((await seatsAt(db, who, { year, ids: [id] })).get(id))
}

/** The same for many dossiers, by their id. */
export async function seatsAt(
  db: Db,
  who: Actor,
  { year, ids }: { year: Body; ids: string[] },
): Promise<Map<string, Seat>> {
  if (ids.length === 0) return new Map()
  const duty = await dutyOn(db, who, year)
  const asked = await askedOf(db, who, ids)
  const closed = await hiddenNominations(db, who, ids)
  return new Map(ids.map((id) => [id, { duty, isAsked: asked.has(id), isHidden: closed.has(id) }]))
}

/** The seat of the person in the council of the body today: of the council formed last. */
async function dutyOn(db: Db, who: Actor, { organisationId }: Body): Promise<Seat['duty']> {
  const { rows } = await sql<Pick<Seat, 'duty'>>`
    select m.duty from council_members m where m.person_id = ${who.id}::uuid
      and m.council_id = (select c.id from councils c
        where c.organisation_id = ${organisationId} and c.formed_on <= ${who.today}::date
        order by c.formed_on desc, c.id desc limit 1)
      and m.from_on <= ${who.today}::date and (m.to_on is null or m.to_on > ${who.today}::date) limit 1`.execute(
    db,
  )
  return rows[0]?.duty ?? null
}

/** Of these dossiers, those a department of the person was asked about. */
async function askedOf(db: Db, who: Actor, ids: string[]): Promise<Set<string>> {
  const charged = chargedWith(who)
  if (charged.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select distinct nomination_id as id from appraisals
    where nomination_id = any(${ids}::uuid[]) and agency_id = any(${charged}::uuid[])`.execute(db)
  return new Set(rows.map((row) => row.id))
}
