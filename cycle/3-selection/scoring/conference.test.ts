import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import { memberOf } from '#ground/units/year.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { assignCrossChecks } from './cross-check.acts.ts'
import { decideScores, recordAcclamation, recordBallot } from './decision.acts.ts'
import { showDecision } from './decision.view.ts'
import { answerExplanation, explain } from './explanation.acts.ts'
import { rankTable } from './rank.store.ts'
import { saveScores } from './save.acts.ts'
import { anIssuedScale, typed } from './scoring.samples.ts'
import { sheetState } from './scoring.store.ts'
import type { Scorer } from './scoring.ts'
import { submitScores } from './submit.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let criteria: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-10')
  const lead = await ground.actor('ct.canbo')
  criteria = await anIssuedScale(test.db, ground.year, lead)
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

describe('the conference', () => {
  /** Every sheet gone through all hands; ttr has marked itself higher than the others found. */
  const appraiseAll = async () => {
    const { db } = test
    for (const member of ground.year.members) {
      const key = keyOf(member.id)
      const values = key === 'hc' || key === 'da1' ? ['57', '38', '0', '0'] : ['55', '35', '0', '0']
      for (const scorer of ['self', 'cross', 'lead'] as const) {
        const who = await {
          self: () => act(`${key}.canbo`),
          cross: () => checkerOf(member.id),
          lead: () => act(key === 'ct' ? 'btm.canbo' : 'ct.canbo'),
        }[scorer]()
        const own = key === 'ttr' && scorer === 'self' ? ['58', ...values.slice(1)] : values
        const deed = { agencyId: member.id, scorer }
        await saveScores(db, who, ground.year, { ...deed, rows: lines(own, 'Đã xem') })
        await submitScores(db, who, ground.year, { ...deed, note: 'Đã trao đổi' })
      }
    }
  }

  it('decides nothing while a sheet is not appraised, and then only with a reason', async () => {
    const agencyId = ground.agencies.ttr
    const lead = await act('ct.canbo')
    await expect(
      saveScores(test.db, lead, ground.year, {
        agencyId,
        scorer: 'decision',
        rows: [cell(0, '56', 'Hội nghị')],
      }),
    ).rejects.toThrow('chưa thẩm định')
    await appraiseAll()
    await expect(
      saveScores(test.db, lead, ground.year, { agencyId, scorer: 'decision', rows: [cell(0, '56')] }),
    ).rejects.toMatchObject({ fields: { [`reason_${criteria[0]}`]: expect.stringContaining('hội nghị') } })
    await saveScores(test.db, lead, ground.year, {
      agencyId,
      scorer: 'decision',
      rows: [cell(0, '56', 'Thống nhất')],
    })
    const own = {
      agencyId: ground.agencies.ct,
      scorer: 'decision' as const,
      rows: [cell(0, '60', 'Tự nâng')],
    }
    await expect(saveScores(test.db, lead, ground.year, own)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const row = async () =>
      (await rankTable(test.db, ground.year.id)).find((one) => one.agencyId === agencyId)
    expect(await row()).toMatchObject({ decision: null, basis: 'lead' })
    expect((await showDecision(test.db, await act('da1.canbo'), ground.year)).changed).toEqual([])
  })

  it('decides nothing while a compulsory line has no figure, and names the line', async () => {
    const lead = await act('ct.canbo')
    const undone = new Error('undone')
    const emptied = test.db.transaction().execute(async (tx) => {
      await touchBoard(tx, ground.year.id, 'base')
      const place = { criterion_id: criteria[1] ?? '', agency_id: ground.agencies.da1 }
      await tx
        .updateTable('scores')
        .set({ value: '' })
        .where('criterion_id', '=', place.criterion_id)
        .where('agency_id', '=', place.agency_id)
        .where('scorer', '=', 'lead')
        .execute()
      const name = memberOf(ground.year, ground.agencies.da1)?.name
      await expect(decideScores(tx, lead, ground.year, { heldOn: '2022-10-10', words: '' })).rejects.toThrow(
        `Còn tiêu chí bắt buộc chưa có số liệu: ${name} (1.2).`,
      )
      throw undone
    })
    await expect(emptied).rejects.toBe(undone)
  })

  it('keeps the votes beside the points, breaks a tie by ballot, and fixes everything', async () => {
    const { db } = test
    const lead = await act('ct.canbo')
    const votes = [{ agencyId: ground.agencies.hc, yes: 9 }]
    const acclamation = { heldOn: '2022-10-10', voted: 10, countsOwn: false, version: 0, votes }
    await expect(
      recordAcclamation(db, lead, ground.year, {
        ...acclamation,
        votes: [{ ...votes[0], agencyId: ground.agencies.hc, yes: 10 }],
      }),
    ).rejects.toMatchObject({ fields: { [`yes_${ground.agencies.hc}`]: 'Nhiều nhất 9 phiếu.' } })
    await expect(
      recordAcclamation(db, await act('da1.canbo'), ground.year, acclamation),
    ).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    for (const heldOn of ['2022-10-11', '2021-10-10'])
      await expect(
        recordAcclamation(db, lead, ground.year, { ...acclamation, heldOn }),
      ).rejects.toMatchObject({ fields: { heldOn: expect.stringContaining('Ngày họp') } })
    await recordAcclamation(db, lead, ground.year, acclamation)
    await expect(recordAcclamation(db, lead, ground.year, acclamation)).rejects.toThrow('stale')

    const decide = { heldOn: '2022-10-10', words: 'Nhất trí.' }
    const asking = { agencyId: ground.agencies.ttr, criterionId: criteria[0] ?? '', scorer: 'lead' as const }
    const said = { ...asking, statement: 'Xin xem lại', uploads: [] }
    const id = await explain(db, await act('ttr.canbo'), ground.year, said)
    await expect(decideScores(db, lead, ground.year, decide)).rejects.toThrow('giải trình chưa trả lời')
    const kept = { agencyId: ground.agencies.ttr, outcome: 'kept' as const, value: '', reason: 'Đã rõ' }
    await answerExplanation(db, lead, ground.year, { ...kept, id })

    await db
      .insertInto('scales')
      .values({ year_id: ground.year.id, rules: JSON.stringify({ ties: 'ballot' }) })
      .execute()
    await touchBoard(db, ground.year.id, 'base')
    await expect(decideScores(db, lead, ground.year, decide)).rejects.toThrow('chưa bỏ phiếu')
    const outside = { heldOn: '2022-10-10', votes: [{ agencyId: ground.agencies.ttr, votes: 3 }] }
    await expect(recordBallot(db, lead, ground.year, outside)).rejects.toMatchObject({
      fields: { _: 'Chỉ bỏ phiếu giữa các cơ quan bằng điểm nhau.' },
    })
    const tied = (await showDecision(db, lead, ground.year)).rows.filter((row) => row.isTied)
    const ballot = tied.map((row, i) => ({
      agencyId: row.agencyId,
      votes: row.agencyId === ground.agencies.hc ? 9 : i % 9,
    }))
    await recordBallot(db, lead, ground.year, { heldOn: '2022-10-10', votes: ballot })
    await decideScores(db, lead, ground.year, decide)

    const rows = await rankTable(db, ground.year.id)
    expect(rows.every((row) => row.state === 'decided')).toBe(true)
    const places = (await showDecision(db, await act('da1.canbo'), ground.year)).rows
    expect(places.find((row) => row.agencyId === ground.agencies.hc)).toMatchObject({
      yes: 9,
      decidedBy: 'ballot',
    })
    for (const scorer of ['self', 'lead', 'decision'] as const) {
      const saving = save(scorer === 'self' ? 'ttr.canbo' : 'ct.canbo', scorer, ground.agencies.ttr, [
        cell(0, '1', 'Thử', 2),
      ])
      await expect(saving).rejects.toThrow('Hội nghị đã quyết định')
    }
    await expect(decideScores(db, lead, ground.year, decide)).rejects.toThrow('Hội nghị đã quyết định')
  })
})
