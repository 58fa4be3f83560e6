import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { formatText } from './formats.ts'

const path = '/api/v1/assessments'
const question = { year: 2024, receivedOn: '2024-12-31', award: 'grassrootsFighter' }
const person = (id: string) => ({ kind: 'individual', id })
const answer = z.object({ results: z.array(z.object({ ok: z.boolean() })) })

describe('the law for other programs', () => {
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
  const send = (body: unknown, as = mine()) =>
    app.request(path, { method: 'POST', headers: as, body: JSON.stringify(body) })

  it('answers each subject in its turn', async () => {
    const response = await send({ ...question, subjects: [person('a'), person('b')] })
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        ok: true,
        results: ['a', 'b'].map((id) => ({
          ok: true,
          assessment: expect.objectContaining({ id, kind: 'individual' }),
        })),
      },
    ])
  })

  it('answers one subject alone', async () => {
    const response = await send({ ...question, subject: person('a') })
    expect(answer.parse(await response.json()).results).toEqual([{ ok: true }])
  })

  it('says what is wrong with one subject and answers the others', async () => {
    const response = await send({ ...question, subjects: [{ kind: 'individual' }, person('b')] })
    const { results } = z
      .object({ results: z.array(z.object({ ok: z.boolean(), wrong: z.unknown().optional() })) })
      .parse(await response.json())
    expect(results).toEqual([{ ok: false, wrong: [{ path: 'id', sentence: 'thiếu mục này' }] }, { ok: true }])
  })

  it.each<[string, unknown, unknown]>([
    [
      'no question',
      {},
      [
        ['year', 'thiếu mục này'],
        ['receivedOn', 'thiếu mục này'],
      ],
    ],
    ['nobody to judge', question, [['subjects', 'thiếu mục này']]],
    ['an empty list', { ...question, subjects: [] }, [['subjects', 'thiếu mục này']]],
    [
      'a misspelt field',
      { ...question, subjetcs: [] },
      [['subjetcs', 'không có mục này; có phải “subjects”?']],
    ],
    [
      'a day before the law',
      { ...question, year: 2013, receivedOn: '2013-12-31', subject: {} },
      [['receivedOn', 'chưa có luật thành văn trước ngày 2014-01-01']],
    ],
    [
      'a year after the day',
      { ...question, year: 2025, subject: {} },
      [['year', 'năm xét không thể sau năm nhận hồ sơ']],
    ],
    ['a list', [], [['', 'phải là một nhóm mục {…}']]],
  ])('refuses %s', async (_case, body, wrong) => {
    const response = await send(body)
    const said = z
      .object({ wrong: z.array(z.object({ path: z.string(), sentence: z.string() })) })
      .parse(await response.json())
    expect([response.status, said.wrong.map((one) => [one.path, one.sentence])]).toEqual([422, wrong])
  })

  it('refuses what is no JSON', async () => {
    const response = await app.request(path, { method: 'POST', headers: mine(), body: '{' })
    expect(response.status).toBe(422)
  })

  it.each([
    [200, 200],
    [201, 413],
  ])('a list of %i subjects answers %i', async (count, status) => {
    const subjects = Array.from({ length: count }, (_, at) => person(`n${at}`))
    expect((await send({ ...question, subjects })).status).toBe(status)
  })

  it('refuses more than a megabyte with a sentence', async () => {
    const response = await send({ ...question, subject: { ...person('a'), name: 'x'.repeat(1_000_000) } })
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        ok: false,
        kind: 'bad',
        reason: 'Nhiều quá: mỗi lần nhiều nhất 200 đối tượng và 1 MB. Hãy chia nhỏ rồi gửi lại.',
        wrong: [],
      },
    ])
  })

  it('is not there for a stranger, and refuses a request without the token of the session', async () => {
    const body = { ...question, subject: person('a') }
    const [withoutToken, stranger] = [headers({ cookie: session.cookie }), headers()]
    expect([(await send(body, withoutToken)).status, (await send(body, stranger)).status]).toEqual([422, 422])
  })

  it.each(['history.schema.json', 'answer.schema.json'])('gives %s to everyone', async (name) => {
    const response = await app.request(`/api/v1/formats/${name}`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/schema+json; charset=utf-8',
      formatText(name),
    ])
  })
})
