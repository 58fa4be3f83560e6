import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellsOfText } from '#plumbing/typed.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { workbookBytes } from '#plumbing/xlsx-sheets.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { judgeRows } from './judge.ts'
import { copyOldAwards, mayCopyOne, sendOldAwards } from './old-awards.acts.ts'
import { sentList } from './old-awards.store.ts'
import { rowsOf } from './rows.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let agency: { id: string; name: string }
let name: string
let code = 0

const actor = (account: string) => ground.actor(account, '2022-10-26')
const head = 'Họ và tên\tDanh hiệu\tSố quyết định\tNgày ký\tCơ quan quyết định\tNăm'

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  agency = await database.db
    .selectFrom('agencies')
    .where('id', '=', ground.agencies.hc)
    .select(['id', 'name'])
    .executeTakeFirstOrThrow()
  name = (await actor('hc.canbo')).name
})
afterAll(() => database.close())

/** A line nobody wrote before: each has a day of its own. */
const line = (who: string, award = 'Chiến sĩ thi đua cơ sở') =>
  `${who}\t${award}\t${++code}/QĐ-MH\t${String(code).padStart(2, '0')}/03/2015\tCơ quan mẫu\t2014`
const rowsFor = (...lines: string[]) => rowsOf(cellsOfText([head, ...lines].join('\n')))
const judged = (...lines: string[]) =>
  judgeRows(database.db, { agency, rows: rowsFor(...lines), today: '2022-10-26' })
const send = async (lines: string[], account = 'hc.canbo') =>
  sendOldAwards(database.db, await actor(account), {
    ...{ agencyId: agency.id, text: [head, ...lines].join('\n'), upload: null },
  })
const copy = async (listId: string) =>
  copyOldAwards(database.db, await actor('hc.canbo'), { agencyId: agency.id, listId })
const count = async () => {
  const all = database.db.selectFrom('awards').where('agency_id', '=', agency.id)
  return (await all.select('id').execute()).length
}

describe('A list of old awards', () => {
  it('finds the person without marks, the collective by an empty name, and the year', async () => {
    const [person, body] = await judged(line(name.toUpperCase()), line('', 'Đơn vị Quyết thắng'))
    expect(person?.award).toMatchObject({
      ...{ personId: ground.people.get('hc.canbo'), awardCode: 'grassrootsFighter', year: 2014 },
      ...{ decidedOn: '2015-03-01', route: 'regular', agencyId: agency.id },
    })
    expect(body?.award).toMatchObject({ personId: null, recipient: agency.name })
  })

  it('says at each line what is wrong', async () => {
    const lines = ['Người Không Có\tHình thức lạ\t\t32/01/2015\t\tabc']
    expect((await judged(...lines))[0]?.errors.length).toBe(6)
  })

  it('enters whole, once: sent again every line is there already', async () => {
    const lines = [line(name), line('', 'Đơn vị Quyết thắng')]
    const before = await count()
    expect(await copy(await send(lines))).toBe(2)
    const again = await send(lines)
    await expect(copy(again)).rejects.toThrow(BadInput)
    expect([await count(), (await judged(...lines)).map((row) => row.twin)]).toEqual([
      before + 2,
      [true, true],
    ])
  })

  it('takes a line that stands twice in it once', async () => {
    const twice = line(name)
    expect(await copy(await send([twice, twice]))).toBe(1)
  })

  it('with one wrong line writes nothing', async () => {
    const before = await count()
    await expect(copy(await send([line(name), line('Người Không Có')]))).rejects.toThrow(BadInput)
    expect(await count()).toBe(before)
  })

  it('takes a thousand lines and no more', async () => {
    const many = (n: number) => Array.from({ length: n }, () => `${name}\tA\t1\t1\tB\t2014`)
    await send(many(1000))
    await expect(send(many(1001))).rejects.toThrow(BadInput)
  })

  it('comes as a workbook too', async () => {
    const cells = [head, line(name)].map((row) => row.split('\t').map((typed) => ({ typed })))
    const bytes = await workbookBytes([{ name: 'Cũ', widths: [20], rows: cells }])
    const listId = await sendOldAwards(database.db, await actor('hc.canbo'), {
      ...{ agencyId: agency.id, text: '', upload: { name: 'cu.xlsx', bytes } },
    })
    expect(rowsOf(cellsOfText((await sentList(database.db, agency.id, listId)) ?? '')).length).toBe(1)
  })

  it('is hidden from other agencies, and so is its list', async () => {
    for (const account of ['tc.canbo', 'ngoaicum.canbo', 'hoidong.thuky'])
      await expect(send([line(name)], account)).rejects.toThrow(Refused)
    expect(await sentList(database.db, ground.agencies.ct, await send([line(name)]))).toBeUndefined()
  })
})

describe('One old award by its form', () => {
  it('is refused for somebody of another agency, a day ahead, and a twin', async () => {
    const wrong = async (of: object) =>
      mayCopyOne(database.db, await actor('hc.canbo'), {
        ...{ agencyId: agency.id, personId: ground.people.get('hc.canbo') ?? '', decidedOn: '2010-01-01' },
        ...{ awardCode: 'grassrootsFighter', ...of },
      }).then(
        () => [],
        (error: unknown) => (error instanceof BadInput ? Object.keys(error.fields) : [error]),
      )
    expect(await wrong({})).toEqual([])
    expect(await wrong({ personId: ground.people.get('tc.canbo') })).toEqual(['person_id'])
    expect(await wrong({ decidedOn: '2022-10-27' })).toEqual(['decided_on'])
    expect(await wrong({ personId: null })).toEqual(['award_code'])
  })

  it('opens for the agency and not for another', async () => {
    const app = await anApp(database.db, database.url)
    const ask = async (account: string) => {
      const { cookie } = await signedInAs(database.db, account)
      return (await app.request(`/agencies/${agency.id}/old-awards`, { headers: { cookie } })).status
    }
    expect([await ask('hc.canbo'), await ask('tc.canbo')]).toEqual([200, 404])
  })
})
