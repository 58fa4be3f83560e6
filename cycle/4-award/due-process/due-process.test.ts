import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { found } from '#plumbing/verdict.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { showListProcess } from './due-process.view.ts'
import { processFacts } from './facts.store.ts'
import type { ProcessFacts } from './facts.ts'
import { type LawFound, proofsOf, wantingIn } from './proofs.ts'

let database: TestDatabase
let year: Year
let facts: ProcessFacts
beforeAll(async () => {
  database = await seasonDatabase()
  year = found(await findYear(database.db, 'khoi-co-quan-2022', '2022-10-26'))
  const row = await database.db
    .selectFrom('awards')
    .where('nomination_id', 'is not', null)
    .where('person_id', 'is not', null)
    .orderBy('number')
    .select('nomination_id as id')
    .executeTakeFirstOrThrow()
  facts = found((await processFacts(database.db, [row.id ?? '']))[0])
}, 120_000)
afterAll(() => database.close())

const met: LawFound = { unmet: [], state: 'ready' }
const wanting = (difference: Partial<ProcessFacts>) =>
  wantingIn(proofsOf({ ...facts, ...difference }, met)).map((one) => one.key)

describe('The sheet of due process', () => {
  it('of the example’s decision tells every step of every name', async () => {
    const decision = await database.db.selectFrom('decisions').select('id').executeTakeFirstOrThrow()
    const list = await showListProcess(database.db, year, { id: decision.id, page: 1 })
    expect(list.count).toBe(list.rows.length)
    expect(list.rows.flatMap((row) => row.wanting.map((one) => `${row.recipient}: ${one.key}`))).toEqual([])
    for (const step of list.steps.filter((one) => one.key !== 'suspension' && one.key !== 'downgrade'))
      expect([step.key, step.done + step.told + step.wanting + step.later]).toEqual([step.key, list.count])
  })

  it('names the clause, the day and who did it', () => {
    const vote = proofsOf(facts, met).find((one) => one.key === 'vote')
    expect(vote).toMatchObject({ state: 'done', citation: { instrument: '151/2018/TT-BQP' } })
    const decision = proofsOf(facts, met).find((one) => one.key === 'decision')
    expect(decision).toMatchObject({ state: 'done', on: '2022-10-24' })
    expect(decision?.who).not.toBe('')
  })

  const sitting = () => found(facts.sitting)
  const outcome = () => found(facts.outcome)
  const posting = () => found(facts.posting)
  const decision = () => found(facts.decision)

  it('is red for each step alone that is missing', () => {
    expect(wanting({})).toEqual([])
    expect(wanting({ isEntered: false })).toEqual(['entered'])
    expect(wanting({ papers: [], hasReport: false, handOver: null })).toEqual(['papers'])
    expect(wanting({ appraisals: [{ body: 'Ban mẫu', outcome: null, on: null }] })).toEqual(['appraisals'])
    expect(wanting({ council: { ...found(facts.council), reference: '' } })).toEqual(['council'])
    expect(wanting({ sitting: { ...sitting(), present: 1 } })).toEqual(['sitting'])
    expect(wanting({ outcome: { ...outcome(), yes: outcome().yes - 1 } })).toEqual(['vote'])
    expect(wanting({ outcome: { ...outcome(), yes: 0, no: outcome().allMembers } })).toEqual(['vote'])
    expect(wanting({ sitting: { ...sitting(), way: 'paper', tellers: 3, signed: 2 } })).toEqual(['tally'])
    expect(wanting({ posting: { ...posting(), opinions: 2, answered: 1 } })).toEqual(['opinions'])
    expect(wanting({ suspensions: [{ on: '2022-10-19', lifted: null }] })).toEqual(['suspension'])
    expect(wanting({ submission: null })).toEqual(['submission'])
    expect(wanting({ award: null })).toEqual(['register'])
  })

  it('is red where a posting fell short of its days, or ended after the decision', () => {
    expect(wanting({ posting: { ...posting(), days: posting().days + 1 } })).toEqual(['posting'])
    expect(wanting({ posting: { ...posting(), endsOn: '2022-10-25', closedOn: '2022-10-26' } })).toContain(
      'days',
    )
  })

  it('is red where the signer had no authority, and tells a reason where the law leaves it open', () => {
    const signed = (answer: string, authorityReason: string) =>
      proofsOf(
        { ...facts, decision: { ...decision(), authority: { answer, citation: null }, authorityReason } },
        met,
      ).find((one) => one.key === 'decision')?.state
    expect(signed('yes', '')).toBe('done')
    expect(signed('no', 'Có ủy quyền (minh họa)')).toBe('wanting')
    expect(signed('unread', '')).toBe('wanting')
    expect(signed('unread', 'Có ủy quyền (minh họa)')).toBe('told')
  })

  it('tells a condition not met unless somebody let it stand, by name and reason', () => {
    const citation = { instrument: '06/2022/QH15', place: 'Điều 23' }
    const unmet = proofsOf(facts, { ...met, unmet: [{ asks: 'Có sáng kiến', citation }] }).find(
      (one) => one.key === 'conditions',
    )
    expect(unmet).toMatchObject({ state: 'wanting', says: ['Có sáng kiến'], citation })
    const override = { condition: 'x', reason: 'Đã có văn bản', by: 'Người mẫu', on: '2022-10-14', citation }
    const stood = proofsOf({ ...facts, overrides: [override] }, met).find((one) => one.key === 'conditions')
    expect(stood).toMatchObject({ state: 'told', who: 'Người mẫu' })
  })

  it('is told, not called complete, where the law is unread, for people or short of facts', () => {
    const states = (['ready', 'forPeople', 'missing', 'unread', null] as const).map(
      (state) => proofsOf(facts, { unmet: [], state }).find((one) => one.key === 'conditions')?.state,
    )
    expect(states).toEqual(['done', 'told', 'told', 'told', 'told'])
  })

  it('tells that the award was lowered, by whom and why', () => {
    const lowered = {
      ...{ fromCode: 'grassrootsFighter', toCode: 'advancedSoldier', reason: 'Chưa đủ' },
      ...{ by: 'Người mẫu', on: '2022-10-14' },
    }
    const told = proofsOf({ ...facts, downgrades: [lowered] }, met).find((one) => one.key === 'downgrade')
    expect(told).toMatchObject({ state: 'told', who: 'Người mẫu', on: '2022-10-14' })
  })

  it('waits for what is not yet due', () => {
    const early = { ...facts, step: 'drafting' as const, council: null, sitting: null, outcome: null }
    const waiting = proofsOf({ ...early, posting: null, submission: null, decision: null, award: null }, met)
    expect(waiting.filter((one) => one.state === 'wanting')).toEqual([])
  })
})
