import { numbered, type Series } from '#ground/papers/numbering.ts'
import { type Numbering, takeNumber } from '#ground/papers/numbers/numbers.acts.ts'
import { daysAround } from '#ground/papers/numbers/numbers.store.ts'
import { kindOf, seriesOf } from '#ground/papers/numbers/numbers.ts'
import type { PaperAnswers, PaperSubject } from '#ground/papers/offer.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, refused, sameVersion } from '#plumbing/verdict.ts'
import { answersRead, wrongAnswers } from './answers.ts'
import { type Composed, theDraft } from './draft.acts.ts'
import { type Draft, lockDraft } from './drafts.store.ts'
import { mayIssue } from './papers.policy.ts'
import { judgedPaper, titleOf, type Warning, writePaper } from './written.ts'

export type Issuing = Composed & {
  version: number
  numbering: Numbering
  dateReason: string
  /** The keys of the warnings somebody looked at, and why the paper goes out all the same. */
  lookedAt: string[]
  warningReason: string
}

/** Issues a drafted paper: its number from the register, its files kept, the draft gone; all at once or not at all. */
export function issuePaper(db: Db, who: Actor, year: Year, issuing: Issuing): Promise<string> {
  return transact(db, async (tx) => {
    const { offer, subject, version } = issuing
    const open = await shareYear(tx, year)
    demand(mayIssue(who, open, offer))
    const draft = theDraft(await lockDraft(tx, { yearId: year.id, code: offer.code, subject }))
    sameVersion(draft, version)
    mustBeComplete(issuing, draft)
    mustHaveCome(who, draft.on)

    const asked = { who, year: open, subject, on: draft.on }
    const content = await writePaper(tx, { ...asked, offer, answers: draft.answers })
    const { reference, number, dateReason } = await numberFor(tx, who, open, {
      issuing,
      content,
      on: draft.on,
    })
    const warnings = mustBeSound({ ...content, reference }, issuing)
    const paperId = await makePaper(tx, who, {
      yearId: year.id,
      subjectId: subject.id,
      agencyId: subject.agencyId,
      code: offer.code,
      title: titleOf({ offer, subject, year }),
      reference,
      issuedOn: draft.on,
      content: { ...content, reference },
      ...(number && { number }),
    })
    await closeDraft(tx, { draft, paperId, warnings, issuing: { ...issuing, dateReason } })
    await offer.issued?.(tx, { ...asked, answers: answersRead(offer.fields, draft.answers), paperId })
    return paperId
  })
}

function mustBeComplete({ offer }: Issuing, { answers }: { answers: PaperAnswers }): void {
  const wrong = wrongAnswers(offer.fields, answers, true)
  if (Object.keys(wrong).length > 0)
    demand(refused(t('Bản thảo còn mục bắt buộc chưa nhập hoặc nhập chưa đúng. Hãy soạn tiếp rồi ban hành.')))
}

function mustHaveCome(who: Actor, on: Day): void {
  if (on > who.today)
    demand(
      refused(
        t('Văn bản ghi ngày {day}, chưa tới ngày ấy. Hãy sửa ngày của văn bản hoặc đợi tới ngày.', {
          day: vnDay(on),
        }),
      ),
    )
}

type Numbered = { issuing: Issuing; content: Paper; on: Day }

/** The reference a paper goes out under; one that came with its number, or has none, stays as it is. */
async function numberFor(tx: Db, who: Actor, year: Year, { issuing, content, on }: Numbered) {
  const series = seriesFor(year, issuing.subject, content)
  if (!series) return { reference: content.reference, number: undefined, dateReason: '' }
  const number = { ...series, number: await takeNumber(tx, who, series, issuing.numbering) }
  const neighbour = neighbourAgainst(on, await daysAround(tx, number))
  if (neighbour && issuing.dateReason === '') throw outOfOrder(neighbour)
  const dateReason = neighbour ? issuing.dateReason : ''
  return { reference: numbered(number.number, content.reference), number, dateReason }
}

/** The series a paper takes its number from; nothing for a paper without one. */
export function seriesFor(year: Year, subject: PaperSubject, paper: Paper): Series | null {
  if (!paper.reference.startsWith('/')) return null
  return { series: seriesOf(year, subject), kind: kindOf(paper), year: yearOf(paper.day) }
}

/** The day of a paper beside it in the series that speaks against this day: numbers and days must run together. */
export function neighbourAgainst(
  on: Day,
  { before, after }: { before: Day | null; after: Day | null },
): Day | null {
  if (before !== null && before > on) return before
  return after !== null && on > after ? after : null
}

function outOfOrder(day: Day): BadInput {
  return new BadInput({
    dateReason: t('Ngày của văn bản không theo thứ tự số: văn bản liền số ghi ngày {day}. Hãy ghi lý do.', {
      day: vnDay(day),
    }),
  })
}

function mustBeSound(paper: Paper, { lookedAt, warningReason }: Issuing): Warning[] {
  const { stops, warnings } = judgedPaper(paper)
  const [stop] = stops
  if (stop) demand(refused(`${stop.where}: ${stop.text}`))
  if (warnings.some((one) => !lookedAt.includes(one.key)))
    throw new BadInput({ warning: t('Hãy xem và đánh dấu từng điểm cảnh báo trước khi ban hành.') })
  if (warnings.length > 0 && warningReason === '')
    throw new BadInput({ warningReason: t('Hãy ghi vì sao vẫn ban hành dù có điểm cảnh báo.') })
  return warnings
}

type Closed = { draft: Draft; paperId: string; warnings: Warning[]; issuing: Issuing }

async function closeDraft(tx: Db, { draft, paperId, warnings, issuing }: Closed) {
  await tx
    .insertInto('paper_issues')
    .values({
      paper_id: paperId,
      draft_id: draft.id,
      answers: JSON.stringify(draft.answers),
      date_reason: issuing.dateReason,
      warnings: JSON.stringify(warnings.map((one) => `${one.where}: ${one.text}`)),
      warning_reason: warnings.length > 0 ? issuing.warningReason : '',
    })
    .execute()
  await tx.deleteFrom('paper_drafts').where('id', '=', draft.id).execute()
}
