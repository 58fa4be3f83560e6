import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { PaperAnswers, PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, refused, Stale, sameVersion } from '#plumbing/verdict.ts'
import { type Draft, lockDraft } from './drafts.store.ts'

/** An offer about one of its subjects: what is being written. */
export type Composed = { offer: PaperOffer; subject: PaperSubject }

type Drafting = Composed & { on: Day; answers: PaperAnswers; version: number }

/** Keeps what was typed so far; somebody else's newer version is not written over. Gives the new version. */
export function saveDraft(db: Db, who: Actor, year: Year, drafting: Drafting): Promise<number> {
  return transact(db, async (tx) => {
    const { offer, subject, version } = drafting
    demand(offer.may(who, year))
    const draft = await lockDraft(tx, { yearId: year.id, code: offer.code, subject })
    sameVersion(draft ?? { version: 0 }, version)
    return draft ? writeOver(tx, who, { draft, drafting }) : begin(tx, who, year, drafting)
  })
}

async function writeOver(tx: Db, who: Actor, { draft, drafting }: { draft: Draft; drafting: Drafting }) {
  const version = draft.version + 1
  await tx
    .updateTable('paper_drafts')
    .set({
      on_day: drafting.on,
      answers: JSON.stringify(drafting.answers),
      version,
      updated_by: who.id,
      updated_at: sql`moment()`,
    })
    .where('id', '=', draft.id)
    .execute()
  return version
}

async function begin(tx: Db, who: Actor, year: Year, { offer, subject, on, answers }: Drafting) {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('paper_drafts')
    .values({
      id,
      year_id: year.id,
      code: offer.code,
      subject_id: subject.id,
      agency_id: subject.agencyId,
      on_day: on,
      answers: JSON.stringify(answers),
      created_by: who.id,
      updated_by: who.id,
    })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst()
  // Somebody began it in the same moment.
  if (numInsertedOrUpdatedRows === 0n) throw new Stale('stale')
  await note(tx, who, 'paper.drafted', id, {
    yearId: year.id,
    ...(subject.agencyId && { agencyId: subject.agencyId }),
    after: { code: offer.code, name: offer.name, subject: subject.name },
  })
  return 1
}

/** Throws a draft away; the next one begins from the records again. */
export function dropDraft(db: Db, who: Actor, year: Year, { offer, subject }: Composed): Promise<void> {
  return transact(db, async (tx) => {
    demand(offer.may(who, year))
    const draft = theDraft(await lockDraft(tx, { yearId: year.id, code: offer.code, subject }))
    await tx.deleteFrom('paper_drafts').where('id', '=', draft.id).execute()
    await note(tx, who, 'paper.draftDropped', draft.id, {
      yearId: year.id,
      ...(subject.agencyId && { agencyId: subject.agencyId }),
      before: { code: offer.code, name: offer.name, subject: subject.name, ...draft.answers },
    })
  })
}

/** The draft, or a word that there is none any more: issued or thrown away in another window. */
export function theDraft(draft: Draft | undefined): Draft {
  if (!draft)
    demand(refused(t('Không còn bản thảo nào ở đây. Hãy tải lại trang rồi lưu bản thảo trước khi làm tiếp.')))
  return found(draft)
}
