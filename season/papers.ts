import { answersShown } from '#desk/papers/answers.ts'
import { saveDraft } from '#desk/papers/draft.acts.ts'
import { issuePaper } from '#desk/papers/issue.acts.ts'
import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import type { Day } from '#law/kernel/day.ts'
import { found } from '#plumbing/verdict.ts'
import type { Stage } from './stage.ts'

/** Somebody writes a paper on a day, as the desk offers it, and issues it. */
export async function issue({ tx, on }: Stage, day: Day, account: string, written: Written): Promise<string> {
  const { offer, answers = {}, about = '' } = written
  const { year, as } = await on(day)
  const who = await as(account)
  const subjects = await offer.subjects(tx, who, year)
  const subject = found(subjects.find((one) => about === '' || one.id === about))
  const asked = { who, year, subject, on: day }
  const said = { place: 'Hà Nội', ...(await offer.suggest?.(tx, asked)), ...answers }
  const typed = answersShown(offer.fields, said)
  await saveDraft(tx, who, year, { offer, subject, on: day, answers: typed, version: 0 })
  const plain = { numbering: { way: 'next' as const }, dateReason: '', lookedAt: [], warningReason: '' }
  return issuePaper(tx, who, year, { offer, subject, version: 1, ...plain })
}

type Written = { offer: PaperOffer; answers?: PaperAnswers; about?: string }
