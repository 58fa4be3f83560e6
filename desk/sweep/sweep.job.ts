import { sql } from 'kysely'
import { personHistories } from '#ground/merit/history.store.ts'
import { ask } from '#law/answer/ask.ts'
import { serviceDay } from '#law/answer/earliest.ts'
import { holdOf } from '#law/answer/holds.ts'
import { personStandards } from '#law/answer/standards.ts'
import { lookFor, type Seen, seePerson, sweepable } from '#law/answer/sweep.ts'
import { catalogue, offeredTo } from '#law/awards/catalogue.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { factsOfPerson } from '#law/kernel/facts.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { agenciesUnder, agencyOfEach, findSweep } from './sweep.store.ts'
import { type KeptState, keptStates, type Sweep, type SweepState, stateOf } from './sweep.ts'

const peopleAtOnce = 1000

/** Sweeps to the end, a stretch of people in each transaction; broken off, it goes on after the last stretch kept. */
export async function doSweep(db: Db, sweepId: string): Promise<void> {
  const sweep = await findSweep(db, sweepId)
  if (!sweep) return
  const agencyIds = await agenciesUnder(db, sweep.agencyId)
  while (await transact(db, (tx) => sweepStretch(tx, sweep, agencyIds)));
}

async function sweepStretch(tx: Db, sweep: Sweep, agencyIds: string[]): Promise<boolean> {
  const held = await tx
    .selectFrom('sweeps')
    .where('id', '=', sweep.id)
    .select(['after_person', 'finished_at'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (held.finished_at) return false
  const on = sweep.servingOn
  const people = await personHistories(tx, { after: held.after_person, limit: peopleAtOnce, agencyIds, on })
  const served = await agencyOfEach(tx, { personIds: people.map((one) => one.id), agencyIds, on })
  await keep(tx, sweep.id, judge(people, { sweep, served }))
  const last = people.at(-1)
  await tx
    .updateTable('sweeps')
    .set((eb) => ({
      people_done: eb('people_done', '+', people.length),
      after_person: last?.id ?? held.after_person,
      finished_at: people.length < peopleAtOnce ? sql<Date>`moment()` : null,
    }))
    .where('id', '=', sweep.id)
    .execute()
  return people.length === peopleAtOnce
}

// Awards given only in the army, or only outside it, are not looked for elsewhere.
function givenHere(layers: Layer[]) {
  const profile = layers.includes('army') ? 'army' : 'civil'
  const offered = new Set(offeredTo(catalogue, profile).map((award) => award.code))
  return sweepable(personStandards).filter((standard) => offered.has(standard.award))
}

type Row = Seen & {
  person: PersonHistory
  state: SweepState
  onHold: boolean
  dueOn: Day | null
  agencyId: string | null
}

function judge(people: PersonHistory[], about: { sweep: Sweep; served: Map<string, string> }): Row[] {
  const { sweep, served } = about
  const at = ask({ year: sweep.year, receivedOn: sweep.receivedOn, layers: sweep.layers })
  const looked = lookFor(givenHere(sweep.layers), at)
  return people.flatMap((person) => {
    const facts = factsOfPerson(person, at.year)
    const onHold = holdOf(person, at) !== null
    const agencyId = served.get(person.id) ?? null
    return seePerson(looked, facts, at).map((seen) => {
      const dueOn = seen.sight.outcome === 'notMet' ? null : serviceDay(seen.finding, facts)
      return { ...seen, person, state: stateOf(seen.sight), onHold, dueOn, agencyId }
    })
  })
}

async function keep(tx: Db, sweepId: string, rows: Row[]): Promise<void> {
  const kept = rows.filter(isKept)
  for (let at = 0; at < kept.length; at += rowsAtOnce) {
    await tx
      .insertInto('sweep_sights')
      .values(kept.slice(at, at + rowsAtOnce).map((row) => sightRow(sweepId, row)))
      .execute()
  }
  await addCounts(tx, sweepId, rows)
}

// A statement holds at most 65,535 values; a sight has thirteen.
const rowsAtOnce = 4000

type KeptRow = Row & { state: KeptState }
const isKept = (row: Row): row is KeptRow => keptStates.some((state) => state === row.state)

function sightRow(sweepId: string, row: KeptRow) {
  const name = row.person.name ?? ''
  return {
    sweep_id: sweepId,
    person_id: row.person.id,
    award_code: row.looked.standard.award,
    route: row.looked.standard.route,
    state: row.state,
    overlooked: row.sight.overlooked,
    on_hold: row.onHold,
    due_on: row.dueOn,
    direct: row.person.class === 'direct',
    agency_id: row.agencyId,
    given_name: name.split(' ').at(-1) ?? '',
    full_name: name,
    folded: sql<string>`vn_fold(${name})`,
  }
}

async function addCounts(tx: Db, sweepId: string, rows: Row[]): Promise<void> {
  const counts = new Map<string, { row: Row; people: number; overlooked: number }>()
  for (const row of rows) {
    const key = `${row.looked.standard.award} ${row.looked.standard.route} ${row.state} ${row.person.class === 'direct'}`
    const count = counts.get(key) ?? { row, people: 0, overlooked: 0 }
    count.people++
    if (row.sight.overlooked) count.overlooked++
    counts.set(key, count)
  }
  if (counts.size === 0) return
  await tx
    .insertInto('sweep_counts')
    .values(
      [...counts.values()].map(({ row, people, overlooked }) => ({
        sweep_id: sweepId,
        award_code: row.looked.standard.award,
        route: row.looked.standard.route,
        state: row.state,
        direct: row.person.class === 'direct',
        people,
        overlooked,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['sweep_id', 'award_code', 'route', 'state', 'direct']).doUpdateSet((eb) => ({
        people: eb('sweep_counts.people', '+', eb.ref('excluded.people')),
        overlooked: eb('sweep_counts.overlooked', '+', eb.ref('excluded.overlooked')),
      })),
    )
    .execute()
}
