import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changesOf } from '#ground/papers/changes/changes.store.ts'
import { correctionOffer } from '#ground/papers/changes/correction.offer.ts'
import { lastNumber } from '#ground/papers/numbers/numbers.store.ts'
import type { PaperSubject } from '#ground/papers/offer.ts'
import { findPaper } from '#ground/papers/papers.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { BadInput, found, Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { answersShown } from './answers.ts'
import { sampleOffer as offer } from './composing.samples.ts'
import { dropDraft, saveDraft } from './draft.acts.ts'
import { findDraft, issueOf } from './drafts.store.ts'
import { type Issuing, issuePaper } from './issue.acts.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let lead: Actor
let subject: PaperSubject

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db, '2022-10-26')
  lead = await ground.actor('ct.canbo')
  subject = { id: ground.year.id, name: ground.year.clusterName, agencyId: null }
})
afterAll(() => base.close())
beforeEach(async () => {
  await base.db.deleteFrom('paper_drafts').execute()
})

const notices = () => ({ series: `cluster:${ground.year.clusterId}`, kind: 'TB', year: 2022 })

const draftIt = (difference: { on?: string; words?: string; version?: number } = {}, db: Db = base.db) =>
  saveDraft(db, lead, ground.year, {
    ...{ offer, subject, on: difference.on ?? '2022-10-20', version: difference.version ?? 0 },
    answers: { words: difference.words ?? 'Một việc.', heldOn: '05/10/2022' },
  })

async function untilOneWaits() {
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from pg_locks where not granted`.execute(base.db)
    waiting = rows[0]?.n ?? 0
  }
}

const issueIt = (difference: Partial<Issuing> = {}, who: Actor = lead) =>
  issuePaper(base.db, who, ground.year, {
    ...{ offer, subject, version: 1, numbering: { way: 'next' }, dateReason: '' },
    ...{ lookedAt: [], warningReason: '' },
    ...difference,
  })

describe('Drafting a paper', () => {
  it('keeps what was typed, one version after the other, and tells whoever saves over a newer one', async () => {
    expect(await draftIt()).toBe(1)
    expect(await draftIt({ words: 'Hai việc.', version: 1 })).toBe(2)
    await expect(draftIt({ words: 'Cũ.', version: 1 })).rejects.toBeInstanceOf(Stale)
    const of = { yearId: ground.year.id, code: offer.code, subject }
    expect((await findDraft(base.db, of))?.answers.words).toBe('Hai việc.')
  })

  it('begun by two at once is kept once, and the other is told', async () => {
    let second: Promise<unknown> = Promise.resolve()
    await base.db.transaction().execute(async (tx) => {
      await draftIt({}, tx)
      second = draftIt({ words: 'Khác.' }).catch((error: unknown) => error)
      await untilOneWaits()
    })
    expect(await second).toBeInstanceOf(Stale)
  })

  it('is hidden from whoever may not make the paper', async () => {
    const stranger = await ground.actor('btm.canbo')
    const drafting = { offer, subject, on: '2022-10-20', answers: {}, version: 0 }
    await expect(saveDraft(base.db, stranger, ground.year, drafting)).rejects.toThrow('hidden')
    await draftIt()
    await expect(dropDraft(base.db, stranger, ground.year, { offer, subject })).rejects.toThrow('hidden')
  })

  it('thrown away is gone, and the journal keeps what it said', async () => {
    await draftIt()
    await dropDraft(base.db, lead, ground.year, { offer, subject })
    expect(await findDraft(base.db, { yearId: ground.year.id, code: offer.code, subject })).toBeUndefined()
    const noted = await base.db
      .selectFrom('journal')
      .where('action', '=', 'paper.draftDropped')
      .select('before')
      .executeTakeFirst()
    expect(noted?.before).toMatchObject({ words: 'Một việc.' })
  })
})

describe('Issuing a drafted paper', () => {
  it('gives it the next number, keeps it for good and closes the draft', async () => {
    const before = await lastNumber(base.db, notices())
    await draftIt()
    const id = await issueIt()
    const written = String(before + 1).padStart(2, '0')
    expect(await findPaper(base.db, id)).toMatchObject({
      ...{ code: 'sample-notice', reference: `${written}/TB-CTĐ`, title: 'Thông báo mẫu năm 2022' },
      content: { reference: `${written}/TB-CTĐ`, day: '2022-10-20' },
    })
    expect(await findDraft(base.db, { yearId: ground.year.id, code: offer.code, subject })).toBeUndefined()
  })

  it('done twice at once makes one paper and takes one number', async () => {
    await draftIt()
    const before = await lastNumber(base.db, notices())
    const both = await Promise.allSettled([issueIt(), issueIt()])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await lastNumber(base.db, notices())).toBe(before + 1)
  })

  it('is refused over a newer draft, with a required field empty, before its day has come', async () => {
    await draftIt()
    await expect(issueIt({ version: 7 })).rejects.toBeInstanceOf(Stale)
    await draftIt({ words: '', version: 1 })
    await expect(issueIt({ version: 2 })).rejects.toThrow(/mục bắt buộc/)
    await draftIt({ on: '2022-10-27', version: 2 })
    await expect(issueIt({ version: 3 })).rejects.toThrow(/chưa tới ngày/)
  })

  it('is hidden from whoever may not make it; without a draft it says so', async () => {
    await expect(issueIt()).rejects.toThrow(/Không còn bản thảo/)
    await draftIt()
    await expect(issueIt({}, await ground.actor('btm.canbo'))).rejects.toThrow('hidden')
  })

  it('leaves a paper that a deed makes to that deed', async () => {
    await draftIt()
    const made = { ...offer, madeBy: () => ({ address: '/', deed: 'Thủ trưởng ký' }) }
    await expect(issueIt({ offer: made })).rejects.toThrow(/tự lập khi: Thủ trưởng ký/)
  })

  it('asks for a reason when an earlier day takes a later number, and keeps it', async () => {
    await draftIt({ on: '2022-10-19' })
    const asked = await issueIt().catch((error: unknown) => error)
    expect(asked instanceof BadInput && asked.fields.dateReason).toMatch(/20\/10\/2022/)
    const id = await issueIt({ dateReason: 'Ký ngày 19, vào sổ sau.' })
    expect((await issueOf(base.db, id))?.dateReason).toBe('Ký ngày 19, vào sổ sau.')
  })

  it('takes a free number of the registry, never one that is used', async () => {
    const last = await lastNumber(base.db, notices())
    await draftIt()
    const taken = await issueIt({ numbering: { way: 'elsewhere', number: last } }).catch((e: unknown) => e)
    expect(taken instanceof BadInput && taken.fields.number).toMatch(/chỉ dùng một lần/)
    const id = await issueIt({ numbering: { way: 'elsewhere', number: last + 10 } })
    expect((await findPaper(base.db, id))?.reference).toBe(`${last + 10}/TB-CTĐ`)
    await draftIt()
    expect((await findPaper(base.db, await issueIt()))?.reference).toBe(`${last + 11}/TB-CTĐ`)
  })

  it('is stopped by a paper that contradicts itself, and gives its number back', async () => {
    await draftIt()
    const before = await lastNumber(base.db, notices())
    const wrong = {
      ...offer,
      write: async (...of: Parameters<typeof offer.write>) => ({
        ...(await offer.write(...of)),
        reference: '/BC-CTĐ',
      }),
    }
    await expect(issueIt({ offer: wrong })).rejects.toBeInstanceOf(Refused)
    expect(await lastNumber(base.db, notices())).toBe(before)
  })

  it('goes on over a warning only when it was ticked and a reason given', async () => {
    await draftIt({ words: 'Văn bản văn bản văn văn này có từ lặp.' })
    const unticked = await issueIt().catch((error: unknown) => error)
    expect(unticked instanceof BadInput && Object.keys(unticked.fields)).toEqual(['warning'])
    const keys = Array.from({ length: 9 }, (_, at) => `w${at + 1}`)
    const unsaid = await issueIt({ lookedAt: keys }).catch((error: unknown) => error)
    expect(unsaid instanceof BadInput && Object.keys(unsaid.fields)).toEqual(['warningReason'])
    const id = await issueIt({ lookedAt: keys, warningReason: 'Đã đọc lại.' })
    expect((await issueOf(base.db, id))?.warningReason).toBe('Đã đọc lại.')
  })
})

/** A drafted letter that corrects a slip in a paper. */
async function letterAbout(paperId: string): Promise<PaperSubject> {
  const subjects = await correctionOffer.subjects(base.db, lead, ground.year)
  const about = found(subjects.find((one) => one.id === paperId))
  const asked = { who: lead, year: ground.year, subject: about, on: '2022-10-25' }
  const typed = { slips: 'Dòng 1 | Một viẹc | Một việc', to: 'Các đơn vị thành viên' }
  await saveDraft(base.db, lead, ground.year, {
    ...{ offer: correctionOffer, subject: about, on: '2022-10-25', version: 0 },
    answers: answersShown(correctionOffer.fields, {
      ...(await correctionOffer.suggest?.(base.db, asked)),
      ...typed,
    }),
  })
  return about
}

describe('A letter of correction', () => {
  it('once issued stands at the paper it corrects, in the same deed', async () => {
    await draftIt({ on: '2022-10-25' })
    const corrected = await issueIt()
    const about = await letterAbout(corrected)
    const letter = await issueIt({ offer: correctionOffer, subject: about })
    expect(await changesOf(base.db, corrected)).toMatchObject([
      { kind: 'corrected', otherId: letter, otherReference: '01/CTĐ', reason: 'do sơ suất khi soạn thảo' },
    ])
  })
})
