import { sql } from 'kysely'
import { noteEach } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, notFound } from '#plumbing/verdict.ts'
import type { Standing } from '../comments/comments.ts'
import { leaveLetters } from '../mails/mails.store.ts'
import { type Lesson, teach } from './classifier/classifier.store.ts'
import { mayModerate, mayRule } from './moderation.policy.ts'
import { type Case, lockCases } from './moderation.store.ts'
import { type ReasonCode, type Ruling, reasonTold } from './moderation.ts'

type Reason = { code: ReasonCode | ''; words: string }
type Deed = { ruling: Ruling; seen: Standing; reason: Reason }

const none: Reason = { code: '', words: '' }

/** Lets a comment appear under its article; one that was reported stays there. */
export function approveComment(db: Db, who: Actor, id: string, seen: Standing = 'waiting') {
  return ruleOnOne(db, who, id, { ruling: 'approved', seen, reason: none })
}

/** Keeps a comment from appearing, with a reason that stays on record. */
export function refuseComment(db: Db, who: Actor, id: string, reason: Reason) {
  return ruleOnOne(db, who, id, { ruling: 'refused', seen: 'waiting', reason })
}

/** Takes a comment away that readers have seen; a notice with the reason remains in its place. */
export function withdrawComment(db: Db, who: Actor, id: string, deed: { seen: Standing; reason: Reason }) {
  return ruleOnOne(db, who, id, { ruling: 'withdrawn', ...deed })
}

function ruleOnOne(db: Db, who: Actor, id: string, deed: Deed) {
  return transact(db, async (tx) => {
    const [one] = await lockCases(tx, [id])
    if (!one) return notFound()
    demand(mayRule(who, one, deed))
    await write(tx, who, [one], deed)
  })
}

/** Rules on several at once. Those somebody else ruled on meanwhile are left as they are, and counted. */
export function ruleOnSeveral(db: Db, who: Actor, ids: string[], deed: Deed) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const cases = await lockCases(tx, ids)
    const open = cases.filter((one) => mayRule(who, one, deed).kind === 'allowed')
    await write(tx, who, open, deed)
    return { ruled: open.length, left: ids.length - open.length }
  })
}

async function write(tx: Db, who: Actor, cases: Case[], { ruling, reason }: Deed) {
  if (cases.length === 0) return
  const ids = cases.map(({ id }) => id)
  const words = reasonTold({ code: reason.code, reason: reason.words })
  const kept = [words, reason.code === 'other' ? '' : reason.words].filter(Boolean).join(': ')
  await sql`insert into comment_rulings (comment_id, number, ruling, code, reason, ruled_by)
    select c.id, coalesce((select max(number) from comment_rulings r where r.comment_id = c.id), 0) + 1,
      ${ruling}, ${reason.code}, ${kept}, ${who.id}::uuid from unnest(${ids}::uuid[]) c(id)`.execute(tx)
  await teach(tx, cases, lessonOf(ruling, reason.code))
  if (ruling === 'approved') await leaveLetters(tx, ids)
  const noted = cases.map((one) => ({
    id: one.id,
    yearId: one.yearId,
    after: { article: one.title, ...(kept && { reason: kept }) },
  }))
  await noteEach(tx, who, `comment.${ruling}`, noted)
}

/** A double or a petition in the wrong place says nothing about its words. */
function lessonOf(ruling: Ruling, code: ReasonCode | ''): Lesson | null {
  if (ruling === 'approved') return 'approved'
  return code === 'duplicate' || code === 'petition' ? null : 'refused'
}
