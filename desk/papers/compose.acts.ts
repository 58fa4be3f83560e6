import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { answersShown } from './answers.ts'
import { saveDraft } from './draft.acts.ts'
import { issuePaper } from './issue.acts.ts'
import { judgedPaper, writePaper } from './written.ts'

type Composing = {
  offer: PaperOffer
  subjectId?: string
  answers?: PaperAnswers
  on: Day
  warningReason?: string
}

/** Writes and issues a paper in one go, with what the records suggest and what is given here; for the example season. */
export async function composePaper(tx: Db, who: Actor, year: Year, composing: Composing): Promise<string> {
  const { offer, on, subjectId } = composing
  const subjects = await offer.subjects(tx, who, year)
  const subject = found(subjectId ? subjects.find((one) => one.id === subjectId) : subjects[0])
  const asked = { who, year, subject, on }
  const suggested = (await offer.suggest?.(tx, asked)) ?? {}
  const answers = { ...answersShown(offer.fields, suggested), ...composing.answers }
  await saveDraft(tx, who, year, { offer, subject, on, answers, version: 0 })
  const { warnings } = judgedPaper(await writePaper(tx, { ...asked, offer, answers }))
  return issuePaper(tx, who, year, {
    ...{ offer, subject, version: 1, numbering: { way: 'next' }, dateReason: 'Mùa mẫu' },
    lookedAt: warnings.map((one) => one.key),
    warningReason: composing.warningReason ?? 'Mùa mẫu: số liệu minh họa.',
  })
}
