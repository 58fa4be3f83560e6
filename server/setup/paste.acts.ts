import { note } from '#ground/journal/journal.ts'
import { checkPassword } from '#ground/people/accounts.acts.ts'
import { hashPassword } from '#ground/people/accounts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { givenName } from '#ground/people/people.ts'
import { findAgency } from '#ground/units/agencies.store.ts'
import { mayTendUnits } from '#ground/units/units.policy.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { type PersonRow, readAgencies, readPeople } from './paste.ts'
import { dropSetting, knownAgencies, knownPeople, readSetting, writeSetting } from './setup.store.ts'

export type DraftKind = 'agencies' | 'people'

/** Where one administrator's pasted lines wait until they are right. */
export const draftOf = (kind: DraftKind, who: Actor) => `draft:${kind}:${who.id}`

/** Adds every agency whose line is right; the others stay in the draft. */
export function addPastedAgencies(db: Db, who: Actor, parentId: string): Promise<number> {
  return transact(db, async (tx) => {
    demand(mayTendUnits(who))
    found(await findAgency(tx, who, parentId))
    const known = await knownAgencies(tx)
    const lines = readAgencies(await readSetting(tx, draftOf('agencies', who)), known)
    const rows = lines.flatMap((line) => line.row ?? [])
    if (rows.length === 0)
      throw new BadInput({ _: t('Chưa có dòng nào đúng để thêm. Hãy sửa rồi kiểm tra lại.') })

    await tx
      .insertInto('agencies')
      .values(
        rows.map((row, index) => ({
          id: newId(),
          parent_id: parentId,
          position: known.length + index,
          ...row,
        })),
      )
      .execute()
    await keepRest(tx, draftOf('agencies', who), lines)
    await note(tx, who, 'agencies.pasted', parentId, { agencyId: parentId, after: { agencies: rows } })
    return rows.length
  })
}

/** Adds everybody whose line is right, with their post, duty and account; the others stay in the draft. */
export function addPastedPeople(
  db: Db,
  who: Actor,
  typed: { fromOn: Day; password: string },
): Promise<number> {
  return transact(db, async (tx) => {
    demand(mayTendUnits(who))
    const known = { agencies: await knownAgencies(tx), ...(await knownPeople(tx)) }
    const lines = readPeople(await readSetting(tx, draftOf('people', who)), known)
    const rows = lines.flatMap((line) => (line.row ? [{ ...line.row, id: newId() }] : []))
    if (rows.length === 0)
      throw new BadInput({ _: t('Chưa có dòng nào đúng để thêm. Hãy sửa rồi kiểm tra lại.') })

    await insertPeople(tx, rows, typed.fromOn)
    await insertAccounts(tx, rows, typed.password)
    await keepRest(tx, draftOf('people', who), lines)
    await note(tx, who, 'people.pasted', who.id, { after: { people: rows } })
    return rows.length
  })
}

type Row = PersonRow & { id: string }

async function insertPeople(tx: Db, rows: Row[], fromOn: Day) {
  const people = rows.map((row) => ({
    id: row.id,
    full_name: row.name,
    given_name: givenName(row.name),
    rank: row.rank,
    person_class: row.duty === 'head' ? ('departmentLeader' as const) : ('direct' as const),
  }))
  const posts = rows.map((row) => ({
    id: newId(),
    person_id: row.id,
    agency_id: row.agencyId,
    title: row.post,
    from_on: fromOn,
  }))
  const duties = rows.flatMap((row) =>
    row.duty
      ? [{ id: newId(), person_id: row.id, agency_id: row.agencyId, duty: row.duty, from_on: fromOn }]
      : [],
  )
  await tx.insertInto('people').values(people).execute()
  await tx.insertInto('posts').values(posts).execute()
  if (duties.length > 0) await tx.insertInto('duties').values(duties).execute()
}

async function insertAccounts(tx: Db, rows: Row[], password: string) {
  const named = rows.filter((row) => row.account !== '')
  if (named.length === 0) return
  checkPassword(password)
  const password_hash = await hashPassword(password)
  await tx
    .insertInto('accounts')
    .values(
      named.map((row) => ({
        id: newId(),
        person_id: row.id,
        name: row.account,
        password_hash,
        must_change_password: true,
      })),
    )
    .execute()
}

async function keepRest(tx: Db, name: string, lines: { text: string; row: unknown }[]) {
  const rest = lines.filter((line) => line.row === null).map((line) => line.text)
  if (rest.length === 0) await dropSetting(tx, name)
  else await writeSetting(tx, name, rest.join('\n'))
}
