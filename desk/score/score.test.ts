import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { columns } from '#cycle/3-selection/scoring/scoring.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { scoreFormatText } from './formats.ts'
import { scoreResultSchema } from './result.schema.ts'
import { anAgency, aScale, aScoring } from './score.samples.ts'

const path = '/api/v1/scores'

describe('scoring for other programs', () => {
  let database: TestDatabase
  let app: TestApp
  let session: { cookie: string; csrf: string }

  beforeAll(async () => {
    database = await seasonDatabase()
    app = await anApp(database.db, database.url)
    session = await signedInAs(database.db, 'ct.canbo')
  }, 120_000)
  afterAll(() => database.close())

  const headers = (more: Record<string, string> = {}) => ({
    accept: 'application/json',
    'content-type': 'application/json',
    ...more,
  })
  const mine = () => headers({ cookie: session.cookie, 'x-csrf-token': session.csrf })
  const sendText = (body: string, as = mine()) => app.request(path, { method: 'POST', headers: as, body })
  const send = (body: unknown, as = mine()) => sendText(JSON.stringify(body), as)

  it('answers with every figure, in the form of the result', async () => {
    const response = await send(aScoring())
    const { ok, result } = await response.json()
    const { boards } = scoreResultSchema.parse(result)
    expect([response.status, ok, boards[0]?.agencies.map((one) => one.total.written)]).toEqual([
      200,
      true,
      ['85', '85'],
    ])
  })

  it('keeps every digit sent as a number', async () => {
    const text = JSON.stringify(aScoring()).replaceAll('"40"', '12.34567890123456789')
    const { result } = await (await sendText(text)).json()
    expect(scoreResultSchema.parse(result).boards[0]?.agencies[0]?.total.written).toBe('57.34567890123456789')
  })

  it.each<[string, unknown, unknown[]]>([
    ['nothing', {}, [{ path: 'format', sentence: 'thiếu mục này' }]],
    [
      'a plan of zero',
      aScoring({ agencies: [anAgency('a', { values: { '1': 1, '1:plan': 0, '2': 1 } })] }),
      [expect.objectContaining({ path: 'agencies[0].values["1:plan"]' })],
    ],
  ])('refuses %s', async (_case, body, wrong) => {
    const response = await send(body)
    expect([response.status, await response.json()]).toEqual([
      422,
      {
        ok: false,
        kind: 'bad',
        reason: 'Có mục chưa đúng. Hãy sửa rồi gửi lại.',
        wrong: expect.arrayContaining(wrong),
      },
    ])
  })

  it.each([
    ['what is no JSON', '{'],
    ['a long text of quotes that is never closed', `"${'\\"'.repeat(400_000)}`],
    ['the same with a stroke at its end', `"${'\\"'.repeat(400_000)}\\`],
  ])('refuses %s', async (_case, text) => {
    expect((await sendText(text)).status).toBe(422)
  })

  const agencies = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `n${at}`, name: 'n' }))
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ code: `L${at}`, title: '', points: 1 }))

  it.each([
    ['a hundred agencies, a hundred and fifty lines, four columns', 100, 200],
    ['one agency more', 101, 413],
  ])('%s', async (_case, count, status) => {
    const columns = { self: {}, cross: {}, lead: {}, decision: {} }
    const scale = aScale({ criteria: lines(150) })
    expect((await send(aScoring({ scale, agencies: agencies(count), columns }))).status).toBe(status)
  })

  it('refuses more than a megabyte with a sentence', async () => {
    const response = await send(aScoring({ agencies: [anAgency('x'.repeat(1_000_000))] }))
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        ok: false,
        kind: 'bad',
        reason:
          'Nhiều quá: mỗi lần nhiều nhất 60000 dòng (đơn vị × tiêu chí × cột), 1 MB, mỗi số nhiều nhất 20 chữ số. Hãy chia nhỏ, hoặc dùng npm run score.',
        wrong: [],
      },
    ])
  })

  it('is not there for a stranger, and refuses a request without the token of the session', async () => {
    const [withoutToken, stranger] = [headers({ cookie: session.cookie }), headers()]
    expect([
      (await send(aScoring(), withoutToken)).status,
      (await send(aScoring(), stranger)).status,
    ]).toEqual([422, 422])
  })

  const year = '/api/v1/years/khoi-co-quan-2022/scores'
  const seen = async (address: string, account = 'ttr.canbo') => {
    const { cookie } = await signedInAs(database.db, account)
    return app.request(address, { headers: headers({ cookie }) })
  }

  it('gives the year as the rank page has it, in the form of a result', async () => {
    const { boards } = scoreResultSchema.parse(await (await seen(year)).json())
    const { id } = await database.db
      .selectFrom('cluster_years')
      .where('slug', '=', 'khoi-co-quan-2022')
      .select('id')
      .executeTakeFirstOrThrow()
    const rows = await rankTable(database.db, id)
    const shown = (column: string) =>
      boards.find((board) => board.column === column)?.agencies.map((one) => [one.id, one.total.shown]) ?? []
    for (const column of columns)
      expect(new Map(shown(column).map(([agency, total]) => [agency, total]))).toEqual(
        new Map(rows.flatMap((row) => (row[column] === null ? [] : [[row.agencyId, row[column]]]))),
      )
    const standing = boards.at(-1)?.agencies.map((one) => [one.id, one.place, one.total.shown, one.by])
    const ranked = rows.filter((row) => row.rank !== null)
    expect([boards.at(-1)?.column, standing]).toEqual([
      'standing',
      ranked.map((row) => [row.agencyId, row.rank, row.final, row.basis]),
    ])
    expect(ranked.length).toBeGreaterThan(0)
  })

  it('refuses a column that is not there, and shows no year to a stranger', async () => {
    const wrong = await seen(`${year}?column=leed`)
    const [outside, nobody] = [
      await seen(year, 'ngoaicum.canbo'),
      await app.request(year, { headers: headers() }),
    ]
    expect([wrong.status, outside.status, nobody.status]).toEqual([422, 404, 404])
  })

  it.each(['score.schema.json', 'score-result.schema.json'])('gives %s to everyone', async (name) => {
    const response = await app.request(`/api/v1/formats/${name}`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/schema+json; charset=utf-8',
      scoreFormatText(name),
    ])
  })
})
