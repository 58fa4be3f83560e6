import { z } from 'zod'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, demand, found, hidden, refused } from '#plumbing/verdict.ts'
import { actorOfAccount } from '../../people/actor.store.ts'
import type { Actor } from '../../people/actor.ts'
import { findYear } from '../../units/year.store.ts'
import type { Year } from '../../units/year.ts'
import type { PaperAsked, PaperField, PaperOffer, PaperSubject } from '../offer.ts'
import type { RunKind } from './kind.ts'
import { bodyFor } from './run.policy.ts'
import type { Run } from './run.ts'

const aboutShape = z.object({
  code: z.string(),
  on: z.string(),
  answers: z.record(z.string(), z.string()),
})

/** “Lập hàng loạt”: a paper of the desk for every subject it can be about; drafts, their numbers still open. */
export function offeredKind(offers: readonly PaperOffer[]): RunKind {
  const byDeed = (offer: PaperOffer) => offer.madeBy !== undefined
  return {
    kind: 'offered',
    choices: async (_, who, year) => {
      if (!bodyFor(who, year)) return []
      return offers
        .filter((offer) => !byDeed(offer) && offer.may(who, year).kind === 'allowed')
        .map((offer) => ({
          ...{ value: `offered:${offer.code}`, name: t(offer.name) },
          hint: t('Bản để in của mọi đối tượng; số, ký hiệu để trống'),
          fields: offer.fields.map(fieldShown),
        }))
    },
    plan: async (db, { who, year, value, answers }) => {
      const offer = found(offers.find((one) => `offered:${one.code}` === value && !byDeed(one)))
      const agencyId = bodyFor(who, year)
      demand(agencyId ? offer.may(who, year) : hidden)
      const subjects = await offer.subjects(db, who, year)
      return {
        ...{ yearId: year.id, agencyId: agencyId ?? '', title: offer.name },
        about: { code: offer.code, on: who.today, answers },
        items: subjects.map((subject) => ({ subjectId: subject.id, name: subject.name })),
      }
    },
    open: async (db, run) => {
      const about = aboutShape.parse(run.about)
      const offer = offers.find((one) => one.code === about.code)
      const { who, year } = await asker(db, run, about.on)
      demand(offer ? offer.may(who, year) : noLonger())
      const subjects = new Map((await found(offer).subjects(db, who, year)).map((one) => [one.id, one]))
      return async ({ subjectId }) => {
        const subject = subjects.get(subjectId)
        demand(subject ? allowed : noLonger())
        return written(db, found(offer), { who, year, subject: found(subject), on: about.on }, about.answers)
      }
    },
  }
}

const noLonger = () => refused(t('Văn bản này không còn lập được cho đối tượng này.'))

/** Whoever asked, with the rights of the day of asking. */
async function asker(db: Db, run: Run, on: string): Promise<{ who: Actor; year: Year }> {
  const account = await db
    .selectFrom('accounts')
    .where('person_id', '=', run.askedById)
    .where('disabled_at', 'is', null)
    .select('name')
    .executeTakeFirst()
  const who = await actorOfAccount(db, account?.name ?? '', on)
  return { who, year: found(await findYear(db, run.slug ?? '', on)) }
}

type Asked = Omit<PaperAsked, 'subject'> & { subject: PaperSubject }

async function written(db: Db, offer: PaperOffer, asked: Asked, typed: Record<string, string>) {
  const known = await offer.suggest?.(db, asked)
  const given = Object.entries(typed).filter(([, words]) => words !== '')
  const answers = { ...known, ...Object.fromEntries(given) }
  const missing = offer.fields.filter((field) => field.required && !answers[field.name])
  if (missing.length > 0)
    demand(refused(t('Còn thiếu: {fields}.', { fields: missing.map(labelOf).join('; ') })))
  const paper = await offer.write(db, { ...asked, answers })
  const [{ renderDocx }, { renderPdf }] = await Promise.all([import('../docx.ts'), import('../pdf.ts')])
  return { pdf: await renderPdf(paper), docx: await renderDocx(paper) }
}

const labelOf = (field: { label: string }) => t(field.label)

// What differs from paper to paper is read from the records of each, so nothing has to be typed.
function fieldShown({ hint, ...field }: PaperField) {
  return { ...field, label: t(field.label), ...(hint && { hint: t(hint) }), required: false }
}
