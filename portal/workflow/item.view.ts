import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden, type Verdict } from '#plumbing/verdict.ts'
import { editionsOf } from '../news/editions.store.ts'
import { mayEdit, mayPublish, mayPublishChange, mayWithdraw } from '../news/news.policy.ts'
import type { Article, State } from '../news/news.ts'
import { type StepTaken, stepsOf } from '../news/steps.store.ts'
import {
  mayPass,
  mayRecall,
  mayReturn,
  maySchedule,
  maySetDue,
  maySubmit,
  stepsFrom,
} from './workflow.policy.ts'

export type ItemWay = Awaited<ReturnType<typeof showWay>>

/** The way of an item so far, and what this person may do next. */
export async function showWay(db: Db, who: Actor, article: Article) {
  const [steps, editions] = await Promise.all([stepsOf(db, article.id), editionsOf(db, article.id)])
  return { steps, editions, may: rightsOf(who, article, steps[0]) }
}

/** A step that is not taken from here is not offered; one that somebody else must take is not either. */
function rightsOf(who: Actor, article: Article, last: StepTaken | undefined) {
  const offered = (step: keyof typeof stepsFrom, may: Verdict): Verdict => {
    const from: readonly State[] = stepsFrom[step]
    return from.includes(article.state) ? may : hidden
  }
  const onlyAllowed = (may: Verdict): Verdict => (may.kind === 'allowed' ? may : hidden)
  return {
    edit: mayEdit(who, article),
    submit: offered('submit', maySubmit(who, article)),
    pass: offered('pass', mayPass(who, article)),
    return: onlyAllowed(mayReturn(who, article)),
    recall: onlyAllowed(mayRecall(who, article, last)),
    publish: mayPublish(who, article),
    schedule: offered('schedule', maySchedule(who, article)),
    publishChange: mayPublishChange(who, article),
    withdraw: mayWithdraw(who, article),
    setDue: onlyAllowed(maySetDue(who, article)),
  }
}
