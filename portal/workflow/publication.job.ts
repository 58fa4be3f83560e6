import { note } from '#ground/journal/journal.ts'
import { type Clock, systemClock } from '#plumbing/clock.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { putOut } from '../news/news.acts.ts'
import { publishable } from '../news/news.policy.ts'
import { lockArticle } from '../news/news.store.ts'
import { addStep, stepsOf } from '../news/steps.store.ts'

/** The approval that a job was left for. */
type Approval = { articleId: string; stepId: string }

const longestWait = 3_600_000

/**
 * Puts an approved item out when its hour has come by the clock: once, and only while that approval is the last step.
 * Too early, it leaves itself for later; what meanwhile lacks something goes back to the editors with the reason.
 */
export function publishApproved(db: Db, clock: Clock, approval: Approval): Promise<void> {
  return transact(db, async (tx) => {
    const now = clock.now()
    if (clock !== systemClock) await tellTime(tx, now.toISOString())
    const article = await lockArticle(tx, approval.articleId)
    const [last] = await stepsOf(tx, article.id)
    if (article.state !== 'scheduled' || last?.id !== approval.stepId || !last.publishAt) return
    const wait = last.publishAt.getTime() - now.getTime()
    if (wait > 0)
      return leaveJob(tx, {
        name: 'publication',
        id: article.id,
        work: approval,
        wait: Math.min(wait, longestWait),
      })
    const approver = { id: last.takenBy }
    const whole = publishable(article)
    if (whole.kind === 'refused') {
      await addStep(tx, approver, article.id, { step: 'returned', leaves: 'returned', reason: whole.reason })
      return note(tx, null, 'article.returned', article.id, {
        yearId: article.yearId,
        after: { reason: whole.reason },
      })
    }
    await putOut(tx, approver, article)
    await note(tx, null, 'article.published', article.id, {
      yearId: article.yearId,
      after: { title: article.title, approvedBy: last.by },
    })
  })
}
