import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { mayEditIssue, mayPublishIssue, mayWithdrawIssue } from './issues.policy.ts'
import { findIssue } from './issues.store.ts'
import type { Issue } from './issues.ts'

export type IssueDesk = { issue: Issue; may: { edit: Verdict; publish: Verdict; withdraw: Verdict } }

/** The issue on its editor's desk, with what the editor may do. */
export async function showIssue(db: Db, who: Actor, id: string): Promise<IssueDesk> {
  const issue = found(await findIssue(db, { id }))
  const may = {
    edit: mayEditIssue(who, issue),
    publish: mayPublishIssue(who, issue),
    withdraw: mayWithdrawIssue(who, issue),
  }
  return { issue, may }
}
