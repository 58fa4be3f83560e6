import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { anOpinion, aPostedSeason } from '#tests/posting.ts'
import { entriesOf } from '../posting.store.ts'
import { answerDue } from './due.ts'
import { seal, unseal } from './follow.ts'
import { answerOpinion, lookAtAuthor, nameHandler } from './opinion.acts.ts'
import { keepsOpinions, seesOpinion } from './opinion.policy.ts'
import { authorOf, followed, hasLooked, opinionOf, opinionsFor } from './opinion.store.ts'

const hidden = expect.objectContaining({ verdict: { kind: 'hidden' } })
const scenes: { close: () => Promise<void> }[] = []
afterAll(() => Promise.all(scenes.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof aPostedSeason>>
let postingId: string
beforeEach(async () => {
  scene = await aPostedSeason()
  scenes.push(scene)
  postingId = scene.postingId
})

const day = '2022-10-19'
const named = { authorName: 'Người Gửi Mẫu', authorContact: 'Địa chỉ mẫu' }
const send = (different: Partial<Parameters<typeof anOpinion>[1]> = {}) =>
  anOpinion(scene.db, { postingId, ...different })

describe('an opinion on a posted list', () => {
  it('may come without a name, and is followed by its secret alone', async () => {
    const { receipt, secret } = await send()
    expect(receipt).toMatch(/^YK-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(await followed(scene.db, secret)).toMatchObject({
      receipt,
      kind: 'opinion',
      outcome: null,
      answer: null,
    })
    expect(await followed(scene.db, `${secret}x`)).toBeUndefined()
    expect(await followed(scene.db, receipt)).toBeUndefined()
    const kept = JSON.stringify(await scene.db.selectFrom('posting_opinions').selectAll().execute())
    expect(kept).not.toContain(secret)
  })

  it.each(['complaint', 'denunciation'] as const)(
    'that is a %s needs a name and a way to answer',
    async (kind) => {
      await expect(send({ kind })).rejects.toMatchObject({ fields: { authorName: expect.any(String) } })
      const unreachable = send({ kind, authorName: 'Người Gửi Mẫu' })
      await expect(unreachable).rejects.toMatchObject({ fields: { authorContact: expect.any(String) } })
      await expect(send({ kind, ...named })).resolves.toMatchObject({ receipt: expect.any(String) })
    },
  )

  it('is taken on the last day and not on the next', async () => {
    await expect(send({ today: '2022-10-20' })).resolves.toBeDefined()
    await expect(send({ today: '2022-10-21' })).rejects.toThrow('Đã hết thời gian công khai (đến 20/10/2022)')
    await expect(send({ seesIt: false })).rejects.toEqual(hidden)
  })

  it('is braked from one place, and not from another', async () => {
    for (let i = 0; i < 3; i++) await send()
    await expect(send()).rejects.toThrow('Từ nơi này đã có 3 ý kiến trong 10 phút')
    await expect(send({ address: '10.0.0.2' })).resolves.toBeDefined()
    for (const host of ['1', '2', '3']) await send({ address: `2001:db8:0:7::${host}` })
    await expect(send({ address: '2001:db8:0:7::4' })).rejects.toThrow('Từ nơi này')
  })

  it('is not about a name of another list', async () => {
    const wrong = send({ entryId: postingId })
    await expect(wrong).rejects.toMatchObject({ fields: { entryId: expect.any(String) } })
  })

  it('is answered once, and its author reads the answer', async () => {
    const { db, year } = scene
    const { id, secret } = await send()
    const keeper = await scene.as('hoidong.thuky', day)
    const answer = { opinionId: id, outcome: 'noted' as const, words: 'Đã xem (mẫu).' }
    await expect(answerOpinion(db, await scene.as('hc.canbo', day), year, answer)).rejects.toEqual(hidden)
    await answerOpinion(db, keeper, year, answer)
    expect(await followed(db, secret)).toMatchObject({ outcome: 'noted', answer: 'Đã xem (mẫu).' })
    await expect(answerOpinion(db, keeper, year, answer)).rejects.toThrow('Ý kiến này đã được trả lời.')
  })

  it('is due in ten working days, or two weeks where the days off are not entered', () => {
    expect(answerDue('2025-04-29')).toEqual({
      dueOn: '2025-05-16',
      dueRule: { by: 'own', days: 10, unit: 'workingDays' },
    })
    expect(answerDue('2039-03-01')).toEqual({
      dueOn: '2039-03-15',
      dueRule: { by: 'own', days: 14, unit: 'days' },
    })
  })
})

describe('who wrote an opinion', () => {
  it('is seen only after a look that stands in the journal', async () => {
    const { db, year } = scene
    const { id } = await send({ kind: 'complaint', ...named })
    const keeper = await scene.as('hoidong.thuky', day)
    expect(JSON.stringify(await opinionOf(db, year.id, id))).not.toContain('Người Gửi Mẫu')
    expect(await hasLooked(db, keeper, id)).toBe(false)
    await expect(lookAtAuthor(db, await scene.as('hc.canbo', day), year, id)).rejects.toEqual(hidden)
    await lookAtAuthor(db, keeper, year, id)
    expect(await hasLooked(db, keeper, id)).toBe(true)
    expect(await hasLooked(db, await scene.as('ct.canbo', day), id)).toBe(false)
    expect(await authorOf(db, id)).toEqual({ name: 'Người Gửi Mẫu', contact: 'Địa chỉ mẫu' })
    const lines = await db
      .selectFrom('journal')
      .where('subject_id', '=', id)
      .select(['action', 'actor_id'])
      .execute()
    expect(lines).toEqual([
      { action: 'opinion.received', actor_id: null },
      { action: 'opinion.authorSeen', actor_id: keeper.id },
    ])
  })

  it('of a denunciation is seen by the head and whom the head names, by nobody else', async () => {
    const { db, year } = scene
    const { id } = await send({ kind: 'denunciation', ...named })
    const head = await scene.as('tongcuc.thutruong', day)
    const secretary = await scene.as('hoidong.thuky', day)
    const seenBy = async (who: typeof head) => (await opinionsFor(db, who, year, 1)).rows.map((one) => one.id)
    expect([await seenBy(head), await seenBy(secretary)]).toEqual([[id], []])
    await expect(lookAtAuthor(db, secretary, year, id)).rejects.toEqual(hidden)
    await expect(nameHandler(db, secretary, year, { opinionId: id, personId: secretary.id })).rejects.toEqual(
      hidden,
    )
    await nameHandler(db, head, year, { opinionId: id, personId: secretary.id })
    expect(await seenBy(secretary)).toEqual([id])
    expect(await seenBy(await scene.as('ct.canbo', day))).toEqual([])
    const told = await db
      .selectFrom('journal')
      .where('year_id', '=', year.id)
      .where('subject_id', '=', id)
      .execute()
    expect(told).toEqual([])
  })

  it('is kept from the agency and the person the opinion is about', async () => {
    const { db, year } = scene
    const entry = (await entriesOf(db, postingId))[1]
    const { id } = await send({ entryId: entry?.id ?? '' })
    const opinion = await opinionOf(db, year.id, id)
    if (!opinion) throw new Error('no opinion')
    const place = { year, near: 'standing' as const }
    const sees = async (account: string) => seesOpinion(await scene.as(account, day), place, opinion)
    expect(await Promise.all(['ct.canbo', 'ct.thutruong', 'hoidong.thuky'].map(sees))).toEqual([
      false,
      false,
      true,
    ])
    expect(keepsOpinions(await scene.as('hc.canbo', day), { year, near: 'none' })).toBe(false)
  })
})

describe('the address after sending', () => {
  it('opens with what was sealed and with nothing else', () => {
    expect(unseal(seal('bí mật'))).toBe('bí mật')
    expect(unseal(`${seal('bí mật').slice(0, -2)}AA`)).toBeNull()
    expect(unseal('x')).toBeNull()
  })
})
