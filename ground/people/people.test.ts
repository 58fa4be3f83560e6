import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from './actor.ts'
import { dutiesOf } from './duties.store.ts'
import { addPerson, editPerson, takePost } from './people.acts.ts'
import { agencyOptions, findPerson, listPeople, personOptions, postsOf } from './people.store.ts'
import { givenName } from './people.ts'

let database: TestDatabase
let db: Db
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let officer: Actor
let head: Actor
let administrator: Actor
let stranger: Actor

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  ground = await aSeasonGround(db)
  officer = await ground.actor('ct.canbo')
  head = await ground.actor('ct.thutruong')
  administrator = await ground.actor('quantri')
  stranger = await ground.actor('ngoaicum.canbo')
})
afterAll(() => database.close())

const aPerson = (change: object = {}) => ({
  name: 'Đặng Thị Ước',
  rank: 'Đại úy',
  gender: 'female' as const,
  personClass: 'direct' as const,
  title: 'Trợ lý',
  agencyId: ground.agencies.ct,
  fromOn: '2022-02-01',
  ...change,
})

const reason = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.verdict.kind === 'refused' ? error.verdict.reason : 'hidden'
      if (error instanceof BadInput) return error.fields
      throw error
    },
  )

describe('adding a person', () => {
  it('takes them into the officer’s own agency with their post, and tells the journal', async () => {
    const id = await addPerson(db, officer, aPerson())
    expect((await findPerson(db, officer, id))?.agencyIds).toEqual([ground.agencies.ct])
    expect((await postsOf(db, id)).map((post) => [post.title, post.fromOn, post.toOn])).toEqual([
      ['Trợ lý', '2022-02-01', null],
    ])
    const noted = await db.selectFrom('journal').where('subject_id', '=', id).select('action').execute()
    expect(noted).toEqual([{ action: 'person.added' }])
  })

  it('is refused to an officer of another agency, and hidden from whoever is no officer', async () => {
    expect(await reason(addPerson(db, officer, aPerson({ agencyId: ground.agencies.btm })))).toMatch(
      /chỉ thêm người vào cơ quan mình/,
    )
    expect(await reason(addPerson(db, head, aPerson()))).toBe('hidden')
    expect(await reason(addPerson(db, stranger, aPerson()))).toMatch(/cơ quan mình/)
  })
})

describe('editing a person', () => {
  it('keeps the change, and tells a stale form apart', async () => {
    const id = await addPerson(db, officer, aPerson())
    const change = {
      name: 'Đặng Thị Ước Mai',
      rank: 'Thiếu tá',
      gender: null,
      personClass: 'direct' as const,
    }
    await editPerson(db, officer, id, { ...change, version: 1 })
    expect((await findPerson(db, officer, id))?.name).toBe('Đặng Thị Ước Mai')
    await expect(editPerson(db, officer, id, { ...change, version: 1 })).rejects.toBeInstanceOf(Stale)
  })

  it('is refused to the officer of another agency and hidden from a stranger', async () => {
    const id = await addPerson(db, officer, aPerson())
    const change = { name: 'X', rank: '', gender: null, personClass: 'direct' as const, version: 1 }
    expect(await reason(editPerson(db, await ground.actor('btm.canbo'), id, change))).toMatch(
      /không thuộc cơ quan/,
    )
    expect(await reason(editPerson(db, stranger, id, change))).toBe('hidden')
  })
})

describe('a new post', () => {
  it('ends the old one that day, and the duties of an agency left behind', async () => {
    const id = await addPerson(db, administrator, aPerson())
    await sql`insert into duties (id, person_id, agency_id, duty, from_on)
      values (gen_random_uuid(), ${id}, ${ground.agencies.ct}, 'officer', '2022-02-01')`.execute(db)
    await takePost(db, administrator, id, {
      title: 'Trưởng ban',
      agencyId: ground.agencies.btm,
      fromOn: '2022-02-20',
    })
    expect((await postsOf(db, id)).map((post) => [post.title, post.fromOn, post.toOn])).toEqual([
      ['Trưởng ban', '2022-02-20', null],
      ['Trợ lý', '2022-02-01', '2022-02-20'],
    ])
    expect((await dutiesOf(db, id)).map((duty) => duty.toOn)).toEqual(['2022-02-20'])
  })

  it('is refused to an officer who would move somebody between agencies', async () => {
    const id = await addPerson(db, officer, aPerson())
    const post = { title: 'Trợ lý', agencyId: ground.agencies.btm, fromOn: '2022-02-20' }
    expect(await reason(takePost(db, officer, id, post))).toMatch(/Điều chuyển giữa các cơ quan/)
  })

  it('does not begin before the post that is held', async () => {
    const id = await addPerson(db, officer, aPerson())
    const post = { title: 'Trợ lý', agencyId: ground.agencies.ct, fromOn: '2021-01-01' }
    expect(await reason(takePost(db, officer, id, post))).toEqual({
      from_on: 'Không được trước ngày nhận chức vụ đang giữ (01/02/2022).',
    })
  })
})

describe('who sees whom', () => {
  it('lists the people of one’s own body by given name, found with or without marks', async () => {
    const all = await listPeople(db, officer, { words: '', agencyId: '' }, 1)
    const names = all.rows.map((row) => givenName(row.name))
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi')))
    const found = await listPeople(db, officer, { words: 'duc tong', agencyId: '' }, 1)
    expect(found.rows.map((row) => row.name)).toEqual(['Tống Xuân Đức'])
  })

  it('shows a stranger nobody of another body, though there is somebody to see', async () => {
    const words = { words: 'Tống Xuân Đức', agencyId: '' }
    expect((await listPeople(db, officer, words, 1)).count).toBe(1)
    expect((await listPeople(db, stranger, words, 1)).count).toBe(0)
    expect(
      (await listPeople(db, stranger, { words: '', agencyId: '' }, 1)).rows.map((row) => row.name),
    ).toEqual([stranger.name])
    expect((await personOptions(db, stranger)).length).toBe(1)
    expect((await agencyOptions(db, stranger)).map((one) => one.id)).toEqual([ground.agencies.outside])
  })

  it('shows the administrator everybody', async () => {
    const all = await listPeople(db, administrator, { words: 'khuc mau ngoai', agencyId: '' }, 1)
    expect(all.count).toBe(1)
  })
})
