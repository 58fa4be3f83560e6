import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sampleReport } from '../paper.samples.ts'
import { makePaper } from '../papers.acts.ts'
import { findPaper } from '../papers.store.ts'
import { type Changing, changePaper } from './changes.acts.ts'
import { changesOf } from './changes.store.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let lead: Actor

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db, '2022-10-26')
  lead = await ground.actor('ct.canbo')
})
afterAll(() => base.close())

const signs = { report: 'BC-', plan: 'KH-', letter: '' }

const aPaper = (difference: { form?: 'report' | 'plan' | 'letter'; issuer?: string } = {}) =>
  makePaper(base.db, lead, {
    ...{ yearId: ground.year.id, subjectId: newId(), code: 'x', title: 'Mẫu', issuedOn: '2022-10-20' },
    content: { ...sampleReport, reference: `05/${signs[difference.form ?? 'report']}CTĐ`, ...difference },
  })

const change = (difference: Partial<Changing> & { paperId: string }, who: Actor = lead) =>
  changePaper(base.db, who, ground.year, {
    ...{
      kind: 'withdrawn',
      changedOn: '2022-10-25',
      reason: 'Sai nội dung',
      otherId: null,
      otherReference: '',
    },
    ...difference,
  })

const fieldsOf = (error: unknown) => (error instanceof BadInput ? Object.keys(error.fields) : error)
const wrong = (changing: Parameters<typeof change>[0]) => change(changing).catch(fieldsOf)

describe('After its issue a paper', () => {
  it('is withdrawn once, by whoever keeps it, and its words and files stay', async () => {
    const paperId = await aPaper()
    const before = await findPaper(base.db, paperId)
    await change({ paperId, otherReference: '09/QĐ-CNQP' })
    expect(await findPaper(base.db, paperId)).toEqual({ ...before, ceased: 'withdrawn' })
    expect(await changesOf(base.db, paperId)).toMatchObject([
      { kind: 'withdrawn', reason: 'Sai nội dung', otherReference: '09/QĐ-CNQP', isSource: false },
    ])
    await expect(change({ paperId })).rejects.toThrow('Văn bản này đã được thu hồi.')
  })

  it('is replaced by an equal paper alone, and both tell of it', async () => {
    const paperId = await aPaper()
    const plan = await aPaper({ form: 'plan' })
    const ofOthers = await aPaper({ issuer: 'CỤC KHÁC' })
    expect(await wrong({ paperId, kind: 'replaced' })).toEqual(['otherId'])
    expect(await wrong({ paperId, kind: 'replaced', otherId: plan })).toEqual(['otherId'])
    expect(await wrong({ paperId, kind: 'replaced', otherId: ofOthers })).toEqual(['otherId'])
    expect(await wrong({ paperId, kind: 'replaced', otherId: paperId })).toEqual(['otherId'])
    const otherId = await aPaper()
    await change({ paperId, kind: 'replaced', otherId })
    expect((await changesOf(base.db, otherId)).map((one) => [one.kind, one.isSource, one.otherId])).toEqual([
      ['replaced', true, paperId],
    ])
  })

  it('is corrected by letters, as often as needed, and holds on', async () => {
    const paperId = await aPaper()
    const letter = await aPaper({ form: 'letter' })
    expect(await wrong({ paperId, kind: 'corrected', otherId: await aPaper() })).toEqual(['otherId'])
    await change({ paperId, kind: 'corrected', otherId: letter })
    expect(await wrong({ paperId, kind: 'corrected', otherId: letter })).toEqual(['otherId'])
    await change({ paperId, kind: 'corrected', otherId: await aPaper({ form: 'letter' }) })
    expect((await findPaper(base.db, paperId))?.ceased).toBeNull()
  })

  it.each([
    ['2022-10-19', ['changedOn']],
    ['2022-10-20', 'done'],
    ['2022-10-26', 'done'],
    ['2022-10-27', ['changedOn']],
  ])('changes between its issue and today: %s', async (changedOn, outcome) => {
    const done = change({ paperId: await aPaper(), changedOn }).then(() => 'done')
    expect(await done.catch(fieldsOf)).toEqual(outcome)
  })

  it('is changed once by two who press at the same moment', async () => {
    const paperId = await aPaper()
    const both = await Promise.allSettled([change({ paperId }), change({ paperId })])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is changed by nobody else: a member of the year or a stranger', async () => {
    const paperId = await aPaper()
    for (const account of ['btm.canbo', 'ngoaicum.canbo'])
      await expect(change({ paperId }, await ground.actor(account))).rejects.toThrow('hidden')
  })
})
