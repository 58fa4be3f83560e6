import { sql } from 'kysely'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from './actor.ts'
import { mayAddPerson, mayMovePerson, mayTendPerson } from './people.policy.ts'
import { agencyOptions, lockPerson, postsOf } from './people.store.ts'
import { type Gender, givenName, type PersonClass } from './people.ts'

type Particulars = { name: string; rank: string; gender: Gender | null; personClass: PersonClass }
type NewPost = { title: string; agencyId: string; fromOn: Day }

/** Adds somebody together with the post they hold. */
export function addPerson(db: Db, who: Actor, person: Particulars & NewPost) {
  return transact(db, async (tx) => {
    demand(mayAddPerson(who, person.agencyId))
    await demandAgency(tx, who, person.agencyId)
    const id = newId()
    await tx
      .insertInto('people')
      .values({ id, ...columnsOf(person) })
      .execute()
    await insertPost(tx, id, person)
    await note(tx, who, 'person.added', id, { agencyId: person.agencyId, after: person })
    return id
  })
}

export function editPerson(db: Db, who: Actor, id: string, change: Particulars & { version: number }) {
  return transact(db, async (tx) => {
    const before = await lockPerson(tx, who, id)
    demand(mayTendPerson(who, before))
    sameVersion(before, change.version)

    await tx
      .updateTable('people')
      .set({ ...columnsOf(change), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'person.edited', id, { before, after: change })
  })
}

/** Writes a new post; the one held until then ends that day, and so do the duties of an agency left behind. */
export function takePost(db: Db, who: Actor, personId: string, post: NewPost) {
  return transact(db, async (tx) => {
    const person = await lockPerson(tx, who, personId)
    demand(mayMovePerson(who, person, post.agencyId))
    await demandAgency(tx, who, post.agencyId)
    const held = (await postsOf(tx, personId)).filter((one) => one.toOn === null)
    const last = held[0]
    if (last && post.fromOn < last.fromOn)
      throw new BadInput({
        from_on: t('Không được trước ngày nhận chức vụ đang giữ ({day}).', { day: vnDay(last.fromOn) }),
      })

    await endPosts(tx, personId, post.fromOn)
    await endDutiesElsewhere(tx, personId, post)
    await insertPost(tx, personId, post)
    await note(tx, who, 'post.taken', personId, { agencyId: post.agencyId, before: { held }, after: post })
  })
}

async function endPosts(tx: Db, personId: string, on: Day) {
  await tx
    .updateTable('posts')
    .set({ to_on: on })
    .where('person_id', '=', personId)
    .where('to_on', 'is', null)
    .execute()
}

async function endDutiesElsewhere(tx: Db, personId: string, { agencyId, fromOn }: NewPost) {
  await tx
    .updateTable('duties')
    .set({ to_on: sql<Day>`greatest(from_on, ${fromOn}::date)` })
    .where('person_id', '=', personId)
    .where('duty', 'in', ['officer', 'head'])
    .where('agency_id', '<>', agencyId)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', fromOn)]))
    .execute()
}

async function insertPost(tx: Db, personId: string, { title, agencyId, fromOn }: NewPost) {
  await tx
    .insertInto('posts')
    .values({ id: newId(), person_id: personId, agency_id: agencyId, title, from_on: fromOn })
    .execute()
}

async function demandAgency(tx: Db, who: Actor, agencyId: string) {
  const agencies = await agencyOptions(tx, who, { only: agencyId })
  found(agencies[0])
}

function columnsOf({ name, rank, gender, personClass }: Particulars) {
  return { full_name: name, given_name: givenName(name), rank, gender, person_class: personClass }
}
