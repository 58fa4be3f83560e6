import { type Db, transact } from '#plumbing/database.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { type MailRoute, sendLetter } from '#plumbing/mail.ts'
import { saltOf } from '../comments/places.store.ts'
import { letterOf } from './letters.ts'
import { findLetter, keepTry } from './mails.store.ts'

/** Waits after each failed try, in milliseconds; after the last there is no other. */
const waits = [60_000, 600_000, 3_600_000, 21_600_000]
const mostTries = waits.length + 1

export type Post = { route: MailRoute | null; site: string }

/** Sends a letter if it is still wanted; a failed try leaves itself for later, the fifth is the last. */
export async function sendLeft(db: Db, { route, site }: Post, mailId: string): Promise<void> {
  const mail = await findLetter(db, mailId)
  if (!mail || mail.isOver) return
  const number = mail.tries + 1
  const isShown = mail.standing === 'approved' || mail.standing === 'shown'
  if (mail.isStopped || mail.email === '' || !isShown)
    return keepTry(db, mailId, { number, outcome: 'dropped' })
  if (!route) return keepTry(db, mailId, { number, outcome: 'gaveUp', fault: 'SMTP_URL' })
  const letter = letterOf({ ...mail, id: mailId, site, salt: await saltOf(db) })
  const fault = await sendLetter(route, letter).then(() => null, faultOf)
  if (fault === null) return keepTry(db, mailId, { number, outcome: 'sent' })
  await keepFault(db, mailId, { number, fault })
}

function keepFault(db: Db, mailId: string, { number, fault }: { number: number; fault: string }) {
  return transact(db, async (tx) => {
    const wait = waits[number - 1]
    await keepTry(tx, mailId, { number, outcome: number < mostTries ? 'failed' : 'gaveUp', fault })
    if (wait !== undefined) await leaveJob(tx, { name: 'letter', id: mailId, work: { mailId }, wait })
  })
}

/** What went wrong by its code alone: a server's sentence may repeat the address. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : error.name
  const answer = 'responseCode' in error ? ` ${error.responseCode}` : ''
  return `${code}${answer}`.slice(0, 60)
}
