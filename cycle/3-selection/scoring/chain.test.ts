import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { changesAt } from './changes.store.ts'
import { assignCrossChecks } from './cross-check.acts.ts'
import { answerExplanation, explain } from './explanation.acts.ts'
import { showOpenExplanations } from './explanation.view.ts'
import { confirmLines } from './owned.acts.ts'
import { linesToConfirm, ownedSheets } from './owned.store.ts'
import { saveScores } from './save.acts.ts'
import { anIssuedScale, typed } from './scoring.samples.ts'
import { sheetState } from './scoring.store.ts'
import type { Scorer } from './scoring.ts'
import { showSheet } from './sheet.view.ts'
import { submitScores } from './submit.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let criteria: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-10')
  const lead = await ground.actor('ct.canbo')
  criteria = await anIssuedScale(test.db, ground.year, lead)
  // The second line belongs to the finance office, the first asks for evidence.
  await test.db
    .updateTable('criteria')
    .set({ owner_id: ground.agencies.tc })
    .where('code', '=', '1.2')
    .execute()
  await test.db.updateTable('criteria').set({ evidence_asked: 'Báo cáo' }).where('code', '=', '1.1').execute()
  await touchBoard(test.db, ground.year.id, 'base')
  await assignCrossChecks(test.db, lead, ground.year)
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, '2022-10-10')
const keyOf = (id: string | null) => Object.entries(ground.agencies).find(([, one]) => one === id)?.[0] ?? ''
const checkerOf = async (agencyId: string) =>
  act(`${keyOf((await sheetState(test.db, ground.year.id, agencyId)).checkerId)}.canbo`)
const cell = (n: number, value: string, reason = '', version = 0) => ({
  ...{ criterionId: criteria[n] ?? '', value, reason, version },
})
const save = async (account: string, scorer: Scorer, agencyId: string, rows: ReturnType<typeof typed>) =>
  saveScores(test.db, await act(account), ground.year, { agencyId, scorer, rows })
const lines = (values: string[], reason = '') => typed(criteria, values, reason)

describe('a self-score', () => {
  it('needs evidence or a word where evidence is asked', async () => {
    const deed = { agencyId: ground.agencies.ttr, scorer: 'self' as const }
    await save('ttr.canbo', 'self', deed.agencyId, lines(['58', '39', '1', '0']))
    await expect(submitScores(test.db, await act('ttr.canbo'), ground.year, deed)).rejects.toThrow(
      'Còn 1 tiêu chí chưa có minh chứng: 1.1.',
    )
    await save('ttr.canbo', 'self', deed.agencyId, [cell(0, '58', 'Sổ lưu tại phòng', 1)])
    await submitScores(test.db, await act('ttr.canbo'), ground.year, deed)
  })
})

describe('a functional body', () => {
  it('finds its lines of the others, never its own, and confirms or corrects them alone', async () => {
    const agencyId = ground.agencies.ttr
    const finance = await act('tc.canbo')
    await save('tc.canbo', 'self', ground.agencies.tc, lines(['58', '39', '1', '0'], 'Có sổ'))
    await submitScores(test.db, finance, ground.year, { agencyId: ground.agencies.tc, scorer: 'self' })

    const found = await linesToConfirm(test.db, ground.year.id, [ground.agencies.tc], 1)
    expect(found.lines.map((one) => [keyOf(one.agencyId), one.code])).toEqual([['ttr', '1.2']])
    await expect(
      confirmLines(test.db, finance, ground.year, { agencyId: ground.agencies.tc, criterionIds: [] }),
    ).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(
      confirmLines(test.db, await act('da1.canbo'), ground.year, { agencyId, criterionIds: [] }),
    ).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(save('tc.canbo', 'owner', agencyId, [cell(0, '57', 'Thử')])).rejects.toMatchObject({
      fields: { [`value_${criteria[0]}`]: 'Tiêu chí 1.1 do cơ quan khác xác nhận.' },
    })
    await expect(save('tc.canbo', 'owner', agencyId, [cell(1, '38')])).rejects.toMatchObject({
      fields: {
        [`reason_${criteria[1]}`]: 'Tiêu chí 1.2: điểm 38,00 khác điểm tự chấm 39,00. Hãy ghi lý do.',
      },
    })
    await save('tc.canbo', 'owner', agencyId, [cell(1, '38', 'Biên bản kiểm tra quý II')])
    expect(await ownedSheets(test.db, ground.year.id, [ground.agencies.tc])).toMatchObject([{ open: 0 }])
  })

  it('is seen when it has handed in; until then the lead hands in only with a note', async () => {
    const agencyId = ground.agencies.ttr
    const checker = await checkerOf(agencyId)
    const own = lines(['58', '39', '1', '0'])
    await saveScores(test.db, checker, ground.year, { agencyId, scorer: 'cross', rows: own })
    await submitScores(test.db, checker, ground.year, { agencyId, scorer: 'cross' })
    const seen = async () =>
      (await showSheet(test.db, await act('da1.canbo'), ground.year, agencyId)).lines.find(
        (one) => one.code === '1.2',
      )
    expect((await seen())?.marks.owner).toBeUndefined()

    await save('ct.canbo', 'lead', agencyId, own)
    await expect(
      submitScores(test.db, await act('ct.canbo'), ground.year, { agencyId, scorer: 'lead' }),
    ).rejects.toThrow(/Còn chờ: .* chưa xác nhận/)
    await submitScores(test.db, await act('tc.canbo'), ground.year, { agencyId, scorer: 'owner' })
    expect((await seen())?.marks.owner).toMatchObject({ value: '38' })
    await expect(
      submitScores(test.db, await act('ct.canbo'), ground.year, { agencyId, scorer: 'lead' }),
    ).rejects.toThrow('Còn 1 tiêu chí chấm khác mà chưa ghi lý do: 1.2.')
  })
})

describe('an explanation', () => {
  it('opens its line alone, for the scorer asked alone, and keeps the rounds', async () => {
    const { db } = test
    const agencyId = ground.agencies.ttr
    const own = await act('ttr.canbo')
    const asking = { agencyId, criterionId: criteria[1] ?? '', scorer: 'owner' as const, uploads: [] }
    await expect(
      explain(db, own, ground.year, { ...asking, criterionId: criteria[0] ?? '', statement: 'Xin xem lại' }),
    ).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(
      explain(db, await act('da1.canbo'), ground.year, { ...asking, statement: 'Xin xem lại' }),
    ).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    const id = await explain(db, own, ground.year, { ...asking, statement: 'Kèm biên bản khắc phục' })
    await expect(explain(db, own, ground.year, { ...asking, statement: 'Lại' })).rejects.toThrow(
      'chờ trả lời',
    )

    const finance = await act('tc.canbo')
    expect((await showOpenExplanations(db, finance, ground.year, 1)).awaiting).toMatchObject([
      { id, code: '1.2' },
    ])
    expect((await showOpenExplanations(db, await act('ct.canbo'), ground.year, 1)).awaiting).toEqual([])
    const sheet = await showSheet(db, finance, ground.year, agencyId)
    expect(sheet.lines.filter((line) => line.isOpen).map((line) => line.code)).toEqual(['1.2'])
    const answer = { agencyId, id, outcome: 'changed' as const, value: '38.5', reason: 'Đã khắc phục' }
    await expect(answerExplanation(db, own, ground.year, answer)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await expect(
      answerExplanation(db, finance, ground.year, { ...answer, value: '38' }),
    ).rejects.toMatchObject({
      fields: { value: 'Hãy ghi giá trị mới, khác giá trị đã chấm.' },
    })
    await answerExplanation(db, finance, ground.year, answer)
    await expect(answerExplanation(db, finance, ground.year, answer)).rejects.toThrow('đã được trả lời')
    await expect(save('tc.canbo', 'owner', agencyId, [cell(1, '37', 'Thử', 2)])).rejects.toMatchObject({
      fields: { [`value_${criteria[1]}`]: 'Tiêu chí 1.2: đã nộp nên không sửa được nữa.' },
    })

    const again = await explain(db, own, ground.year, { ...asking, statement: 'Xin xem thêm' })
    await answerExplanation(db, finance, ground.year, { ...answer, id: again, outcome: 'kept', value: '' })
    await explain(db, own, ground.year, { ...asking, statement: 'Lần ba' })
    const [line] = (await showSheet(db, own, ground.year, agencyId)).lines.filter((one) => one.code === '1.2')
    expect(line?.explanations.map((one) => [one.round, one.answer?.outcome ?? null])).toEqual([
      [1, 'changed'],
      [2, 'kept'],
      [3, null],
    ])
    expect(
      (await changesAt(db, { agencyId, criterionId: criteria[1] ?? '' })).filter(
        (one) => one.scorer === 'owner',
      ),
    ).toMatchObject([
      { before: '38', after: '38.5', round: 2, reason: 'Đã khắc phục' },
      { before: null, after: '38', round: 1 },
    ])
  })
})
