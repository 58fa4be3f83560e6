import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import type { PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { inYear } from '#ground/units/who.ts'
import { guard } from '#kit/http/guard.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, refused } from '#plumbing/verdict.ts'
import { offers } from './offers.ts'

/** Whoever may make the paper of the address, even if not just now. */
export const paperMaker = guard<Env>('paperMaker', async (c) => {
  const offer = offers.find((one) => one.code === c.req.param('code'))
  return offer !== undefined && (await inYear(c, (who, year) => offer.may(who, year).kind !== 'hidden'))
})

/** The offer of the address. */
export function offerOf(c: Context<Env>): PaperOffer {
  return found(offers.find((one) => one.code === c.req.param('code')))
}

/** What an offer can be about for this person. */
export function subjectsOf(c: Context<Env>, offer: PaperOffer): Promise<PaperSubject[]> {
  return offer.subjects(c.var.db, c.var.actor, c.var.year)
}

/** The subject asked for, which must be one of this person's; without asking, the only one there is. */
export async function subjectOf(
  c: Context<Env>,
  offer: PaperOffer,
  id: string,
): Promise<PaperSubject | null> {
  const subjects = await subjectsOf(c, offer)
  if (id === '') return subjects.length === 1 ? (subjects[0] ?? null) : null
  return found(subjects.find((one) => one.id === id))
}

/** The same for a deed, which needs one. */
export async function chosenSubject(c: Context<Env>, offer: PaperOffer, id: string): Promise<PaperSubject> {
  const subject = await subjectOf(c, offer, id)
  if (!subject) demand(refused(t('Hãy chọn văn bản lập cho đơn vị, việc nào rồi làm tiếp.')))
  return found(subject)
}
