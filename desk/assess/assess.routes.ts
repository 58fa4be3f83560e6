import { setImmediate } from 'node:timers/promises'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { everyone, signedIn } from '#ground/people/who.ts'
import { t } from '#plumbing/language.ts'
import { type Assessed, assessSubject } from './assessment.ts'
import { formatText } from './formats.ts'
import { list, record } from './parts.ts'
import { checkOrder, questionShape } from './question.schema.ts'
import { type Wrong, wrongIn } from './wrong.ts'

/** How much one request may ask; longer lists go through `npm run assess`. */
const mostSubjects = 200
const mostBytes = 1_000_000

const body = record(
  {
    ...questionShape,
    subject: z.unknown().optional(),
    subjects: list(z.unknown(), 'Các đối tượng', 1_000_000).optional(),
  },
  'Câu hỏi và các đối tượng',
).superRefine(checkOrder)

/** The law for other programs: the same answers as on the screens, as JSON. */
export const assessRoutes = new Hono<Env>()
  .post('/api/v1/assessments', signedIn, async (c) => {
    const text = await c.req.text()
    if (Buffer.byteLength(text) > mostBytes) return c.json(tooMuch(), 413)
    const input = parsed(text)
    const asked = body.safeParse(input)
    if (!asked.success) return c.json(badQuestion(wrongIn(asked.error, input)), 422)
    const { subject, subjects, ...wanted } = asked.data
    const all = subjects ?? (subject === undefined ? [] : [subject])
    if (all.length > mostSubjects) return c.json(tooMuch(), 413)
    if (all.length === 0)
      return c.json(badQuestion([{ path: 'subjects', sentence: t('thiếu mục này') }]), 422)
    const results: Assessed[] = []
    for (const one of all) {
      results.push(assessSubject(one, wanted))
      await setImmediate() // a long list keeps nobody else waiting
    }
    return c.json({ ok: results.every((one) => one.ok), results })
  })
  .get('/api/v1/formats/history.schema.json', everyone, (c) =>
    schema(c.body(formatText('history.schema.json'))),
  )
  .get('/api/v1/formats/answer.schema.json', everyone, (c) =>
    schema(c.body(formatText('answer.schema.json'))),
  )

function schema(response: Response): Response {
  response.headers.set('content-type', 'application/schema+json; charset=utf-8')
  response.headers.set('cache-control', 'public, max-age=3600')
  return response
}

// What is no JSON reads as nothing at all, and every field is then missing.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const badQuestion = (wrong: Wrong[]) => ({
  ok: false,
  kind: 'bad',
  reason: t('Có mục chưa đúng. Hãy sửa rồi gửi lại.'),
  wrong,
})

const tooMuch = () => ({
  ok: false,
  kind: 'bad',
  reason: t('Nhiều quá: mỗi lần nhiều nhất {count} đối tượng và 1 MB. Hãy chia nhỏ rồi gửi lại.', {
    count: mostSubjects,
  }),
  wrong: [],
})
