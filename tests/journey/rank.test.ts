import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type RankRow, rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { scoreTablePaper } from '#cycle/5-closing/closure/closing-papers.ts'
import { findYear } from '#ground/units/year.store.ts'
import { vnPoints } from '#kit/format.ts'
import { found } from '#plumbing/verdict.ts'
import { exact, shown } from '#scoring/exact/exact.ts'
import { anApp, signedInAs, type TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { seasonDatabase } from '../season.ts'

const at = '/years/khoi-co-quan-2022/rank'
const seen = z.object({
  rows: z.array(z.object({ name: z.string(), final: z.string().nullable(), rank: z.number().nullable() })),
})

describe('the rank of the example season', () => {
  let database: TestDatabase
  let app: TestApp
  let rows: RankRow[]
  let cookie: string

  beforeAll(async () => {
    database = await seasonDatabase()
    await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    app = await anApp(database.db, database.url)
    cookie = (await signedInAs(database.db, 'ct.canbo')).cookie
    rows = await rankTable(database.db, (await theYear()).id)
  }, 120_000)
  afterAll(() => database.close())

  const theYear = async () => found(await findYear(database.db, 'khoi-co-quan-2022', '2022-10-26'))
  const ask = async (path: string, accept = 'text/html') => app.request(path, { headers: { cookie, accept } })

  it('is the same on the screen, in the workbook, on paper and for programs', async () => {
    const expected = rows.map(({ name, final, rank }) => ({ name, final, rank }))
    const json = seen.parse(await (await ask(at, 'application/json')).json())
    expect(json.rows).toEqual(expected)
    expect(await inWorkbook()).toEqual(expected)
    expect(await onPaper()).toEqual(expected.map(({ final, ...row }) => ({ ...row, final: vnPoints(final) })))
    const page = await (await ask(at)).text()
    for (const { name, final } of expected) expect(page).toMatch(new RegExp(`${name}[^]*?${vnPoints(final)}`))
  })

  async function inWorkbook() {
    const book = await readXlsx(new Uint8Array(await (await ask(`${at}.xlsx`)).arrayBuffer()))
    const all = found(book.sheets[0]).rows.slice(2, 2 + rows.length)
    return all.map((row) => ({
      name: row[1],
      final: shown(exact(Number(row[5]).toFixed(9))),
      rank: row[6],
    }))
  }

  async function onPaper() {
    const sheet = { year: await theYear(), heldOn: '2022-10-26', conferenceTitle: '' }
    const [table] = scoreTablePaper(sheet, rows, true).blocks
    if (table?.kind !== 'table') return []
    return table.rows.map((row) => ({ name: row[1], rank: Number(row[6]), final: row[5] }))
  }

  it('shows each agency beside its neighbours to members, and to nobody else', async () => {
    const [first, second] = rows
    const path = `${at}/${second?.agencyId}`
    const page = await (await ask(path)).text()
    expect(page).toContain(first?.name)
    const { cookie: other } = await signedInAs(database.db, 'ngoaicum.canbo')
    const statuses = await Promise.all(
      [at, path, `${at}.xlsx`].map(
        async (one) => (await app.request(one, { headers: { cookie: other } })).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 404])
  })
})
