import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { lockArticle } from '../news/news.store.ts'
import type { Article } from '../news/news.ts'
import { addMissingSteps, addStep, stepsOf } from '../news/steps.store.ts'
import { mayPass, mayRecall, mayReturn, maySchedule, maySetDue, maySubmit } from './workflow.policy.ts'

/** The reporter sends the item to the editors. */
export function submitArticle(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(maySubmit(who, article))
    await addStep(tx, who, id, { step: 'submitted', leaves: 'submitted' })
    await tell(tx, who, article, 'article.submitted')
  })
}

/** The editor is done and hands the item to the editor-in-chief. */
export function passArticle(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayPass(who, article))
    await addMissingSteps(tx, who, article)
    await tell(tx, who, article, 'article.passed')
  })
}

/** The item goes back to who wrote it, with the reason. */
export function returnArticle(db: Db, who: Actor, id: string, reason: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayReturn(who, article))
    await addStep(tx, who, id, { step: 'returned', leaves: 'returned', reason })
    await tell(tx, who, article, 'article.returned', { reason })
  })
}

/** Takes the last step back: the item stands where it stood before it. */
export function recallArticle(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    const [last, before] = await stepsOf(tx, id)
    demand(mayRecall(who, article, last))
    await addStep(tx, who, id, { step: 'recalled', leaves: before?.leaves ?? 'draft' })
    await tell(tx, who, article, 'article.recalled')
  })
}

/** Approves the item for a later hour; a job puts it out then, once. `now` is the clock of who approves. */
export function scheduleArticle(
  db: Db,
  who: Actor,
  id: string,
  { publishAt, now }: { publishAt: Date; now: Date },
) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(maySchedule(who, article))
    const wait = publishAt.getTime() - now.getTime()
    if (wait <= 0)
      throw new BadInput({ publishTime: t('Giờ hẹn đã qua. Hãy chọn giờ sau bây giờ, hoặc bấm Xuất bản.') })
    await addMissingSteps(tx, who, article)
    const stepId = await addStep(tx, who, id, { step: 'approved', leaves: 'scheduled', publishAt })
    await leaveJob(tx, { name: 'publication', id, work: { articleId: id, stepId }, wait })
    await tell(tx, who, article, 'article.scheduled', { publishAt })
  })
}

/** Until when the item is wanted; nothing takes the deadline away. */
export function setDue(db: Db, who: Actor, id: string, dueOn: Day | null) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(maySetDue(who, article))
    await tx.updateTable('articles').set({ due_on: dueOn }).where('id', '=', id).execute()
    await note(tx, who, 'article.dueSet', id, {
      yearId: article.yearId,
      before: { dueOn: article.dueOn },
      after: { dueOn },
    })
  })
}

function tell(tx: Db, who: Actor, article: Article, action: string, more: object = {}) {
  return note(tx, who, action, article.id, {
    yearId: article.yearId,
    after: { title: article.title, ...more },
  })
}
