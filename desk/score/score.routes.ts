import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone, signedIn } from '#ground/people/who.ts'
import { yearMember } from '#ground/units/who.ts'
import { t } from '#plumbing/language.ts'
import type { Wrong } from '../assess/wrong.ts'
import { scoreFormatText } from './formats.ts'
import { takeIn } from './intake.ts'
import { readJson } from './json.ts'
import { resultOf } from './result.ts'
import { cellsIn } from './size.ts'
import { yearColumns, yearScores } from './year-scores.view.ts'

/** How much one request may ask: the answer is made at once, while others wait. */
const mostCells = 60_000
const mostBytes = 1_000_000
/** A figure of more digits makes sums whose fractions grow very long; the command takes them. */
const longFigure = /\d{21}/

/** The scoring core for other programs: the same figures as on the screens, as JSON. */
export const scoreRoutes = new Hono<Env>()
  .post('/api/v1/scores', signedIn, async (c) => {
    const text = await c.req.text()
    if (Buffer.byteLength(text) > mostBytes) return c.json(tooMuch(), 413)
    const read = readJson(text)
    if (!read.ok) return c.json(bad(read.wrong), 422)
    if (cellsIn(read.value) > mostCells || longFigure.test(text)) return c.json(tooMuch(), 413)
    const told = takeIn(read.value)
    if (!told.ok) return c.json(bad(told.wrong), 422)
    const { prepared, scored, notes } = told.taken
    return c.json({ ok: true, result: resultOf(prepared, scored, notes) })
  })
  .get('/api/v1/years/:slug/scores', yearMember, async (c) => {
    const asked = c.req.query('column')
    const column = yearColumns.find((one) => one === asked) ?? null
    if (asked !== undefined && column === null) return c.json(bad([unknownColumn(asked)]), 422)
    return c.json(await yearScores(c.var.db, c.var.year, column))
  })
  .get('/api/v1/formats/score.schema.json', everyone, (c) =>
    schema(c.body(scoreFormatText('score.schema.json'))),
  )
  .get('/api/v1/formats/score-result.schema.json', everyone, (c) =>
    schema(c.body(scoreFormatText('score-result.schema.json'))),
  )

function schema(response: Response): Response {
  response.headers.set('content-type', 'application/schema+json; charset=utf-8')
  response.headers.set('cache-control', 'public, max-age=3600')
  return response
}

const unknownColumn = (column: string): Wrong => ({
  path: 'column',
  sentence: t('Không có cột “{column}”; chỉ có: {known}.', {
    column: column.slice(0, 60),
    known: yearColumns.join(', '),
  }),
})

const bad = (wrong: Wrong[]) => ({
  ok: false,
  kind: 'bad',
  reason: t('Có mục chưa đúng. Hãy sửa rồi gửi lại.'),
  wrong,
})

const tooMuch = () => ({
  ok: false,
  kind: 'bad',
  reason: t(
    'Nhiều quá: mỗi lần nhiều nhất {count} dòng (đơn vị × tiêu chí × cột), 1 MB, mỗi số nhiều nhất 20 chữ số. Hãy chia nhỏ, hoặc dùng npm run score.',
    { count: mostCells },
  ),
  wrong: [],
})
