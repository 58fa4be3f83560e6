import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { answerAppraisal, askAppraisals } from './appraisal.acts.ts'
import { appraisalsOf } from './appraisal.store.ts'
import { aNomination } from './flow.samples.ts'
import { handOver, passToCouncil } from './move.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let id: string
let asked: string[]
const day = '2022-10-12'
const as = (account: string) => ground.actor(account, day)
const hidden = { verdict: { kind: 'hidden' } }
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
  const officer = await as('ttr.canbo')
  id = await aNomination(test.db, officer, { year: ground.year, agencyId: ground.agencies.ttr })
  await handOver(test.db, officer, ground.year, { ids: [id] })
})
afterAll(() => test.close())

const anAsk = (differences: object = {}) => ({
  ids: [id],
  agencyIds: [ground.agencies.tc, ground.agencies.ubkt],
  bodyNames: ['Công an xã Mẫu'],
  matter: 'Việc chấp hành kỷ luật',
  dueOn: '2022-10-17',
  ...differences,
})
const anAnswer = (differences: object = {}) => ({
  nominationId: id,
  id: asked[0] ?? '',
  outcome: 'agrees' as const,
  words: '',
  upload: null,
  ...differences,
})
const paper = { name: 'tra-loi.pdf', bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') }

describe('asking departments side by side', () => {
  it('asks several and a body outside at once, by the appraiser alone', async () => {
    await expect(askAppraisals(test.db, await as('hc.canbo'), ground.year, anAsk())).rejects.toMatchObject(
      hidden,
    )
    const lead = await as('ct.canbo')
    await expect(
      askAppraisals(test.db, lead, ground.year, anAsk({ dueOn: '2022-10-11' })),
    ).rejects.toMatchObject({ fields: { dueOn: expect.stringContaining('từ hôm nay') } })
    await expect(
      askAppraisals(test.db, lead, ground.year, anAsk({ agencyIds: [ground.agencies.ttr], bodyNames: [] })),
    ).rejects.toMatchObject({ fields: { agencyIds: expect.stringContaining('không cho ý kiến') } })
    await askAppraisals(test.db, lead, ground.year, anAsk())
    const rows = await appraisalsOf(test.db, id)
    asked = ['Tài chính', 'Ủy ban Kiểm tra', 'Công an xã Mẫu'].map(
      (name) => rows.find((row) => row.bodyName.includes(name))?.id ?? '',
    )
    expect(rows.map((row) => row.answer)).toEqual([null, null, null])
  })

  it('holds the dossier back while an answer is out, unless a reason is written', async () => {
    await expect(passToCouncil(test.db, await as('ct.canbo'), ground.year, { ids: [id] })).rejects.toThrow(
      'Còn 3 ý kiến đã xin mà chưa trả lời',
    )
  })

  it('takes the answer of the department asked, once', async () => {
    await expect(
      answerAppraisal(test.db, await as('hc.canbo'), ground.year, anAnswer()),
    ).rejects.toMatchObject(hidden)
    const finance = await as('tc.canbo')
    await expect(
      answerAppraisal(test.db, finance, ground.year, anAnswer({ outcome: 'disagrees' })),
    ).rejects.toMatchObject({ fields: { words: expect.stringContaining('vì sao') } })
    await answerAppraisal(test.db, finance, ground.year, anAnswer())
    await expect(answerAppraisal(test.db, finance, ground.year, anAnswer())).rejects.toThrow('đã được ghi')
  })

  it('writes the answer of a body outside with its paper, by the appraiser', async () => {
    const lead = await as('ct.canbo')
    const outside = anAnswer({ id: asked[2] })
    await expect(answerAppraisal(test.db, await as('tc.canbo'), ground.year, outside)).rejects.toMatchObject(
      hidden,
    )
    await expect(answerAppraisal(test.db, lead, ground.year, outside)).rejects.toMatchObject({
      fields: { file: expect.stringContaining('văn bản') },
    })
    await answerAppraisal(test.db, lead, ground.year, { ...outside, upload: paper })
    const open = (await appraisalsOf(test.db, id)).filter((row) => row.answer === null)
    expect(open.map((row) => row.id)).toEqual([asked[1]])
    const reason = 'Đã quá hạn trả lời.'
    await passToCouncil(test.db, lead, ground.year, { ids: [id], reason })
  })
})
