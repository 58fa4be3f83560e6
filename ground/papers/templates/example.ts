import type { Db } from '#plumbing/database.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import type { Actor } from '../../people/actor.ts'
import { findYear, yearsSeenBy } from '../../units/year.store.ts'
import type { Year } from '../../units/year.ts'
import type { Paper } from '../paper.ts'
import { closedCodes, mayReadPaper } from '../papers.policy.ts'
import type { PaperKind } from './kinds.ts'
import { newestPaper } from './templates.store.ts'
import type { Owner } from './templates.ts'

/** A paper to try a template with, and where it comes from. */
export type Example = { paper: Paper; from: 'issued' | 'records' | 'none'; title: string }

/** The newest such paper of the years one sees; else one written from the records; else a form with nothing in it. */
export async function exampleOf(
  db: Db,
  who: Actor,
  { kind, owner }: { kind: PaperKind; owner: Owner },
): Promise<Example> {
  const years = await yearsSeenBy(db, who.agencyIds, who.councilOrganisationIds)
  const readable = await readableYears(db, who, { code: kind.code, years })
  const issued = await newestPaper(db, { code: kind.code, years: readable }, owner)
  if (issued)
    return {
      paper: issued.content,
      from: 'issued',
      title: [issued.reference, issued.title].filter(Boolean).join(' · '),
    }
  for (const { slug } of years.slice(0, 3)) {
    const year = await findYear(db, slug, who.today)
    const paper = year && (await written(db, who, { kind, owner, year }))
    if (year && paper) return { paper, from: 'records', title: `${kind.name}, ${year.year}` }
  }
  return { paper: bare(kind, who), from: 'none', title: kind.name }
}

type Seen = { id: string; slug: string }

// What only some of a year read is no example for the others: a template shows every word of its paper.
async function readableYears(db: Db, who: Actor, { code, years }: { code: string; years: Seen[] }) {
  if (!closedCodes.includes(code)) return years.map((year) => year.id)
  const whole = await Promise.all(years.map((year) => findYear(db, year.slug, who.today)))
  return whole.flatMap((year) =>
    year && mayReadPaper(who, { yearId: year.id, code }, year).kind === 'allowed' ? [year.id] : [],
  )
}

async function written(
  db: Db,
  who: Actor,
  { kind: { offer }, owner, year }: { kind: PaperKind; owner: Owner; year: Year },
) {
  if (offer?.may(who, year).kind !== 'allowed') return undefined
  try {
    const subjects = await offer.subjects(db, who, year)
    const subject = subjects.find((one) => one.agencyId === (owner.kind === 'agency' ? owner.id : null))
    if (!subject) return undefined
    const asked = { who, year, subject, on: who.today }
    const suggested = (await offer.suggest?.(db, asked)) ?? {}
    const empty = Object.fromEntries(offer.fields.map((field) => [field.name, '']))
    return await offer.write(db, { ...asked, answers: { ...empty, ...suggested } })
  } catch (error) {
    if (error instanceof BadInput || error instanceof Refused) return undefined
    throw error
  }
}

function bare({ name, form }: PaperKind, who: Actor): Paper {
  return {
    form,
    superior: 'Cơ quan chủ quản',
    issuer: 'Cơ quan ban hành',
    reference: '',
    place: form === 'minutes' ? '' : 'Địa danh',
    day: who.today,
    typeName: form === 'letter' ? '' : (name.split(' ').slice(0, 2).join(' ') ?? name),
    abstract: name,
    legalBasis: form === 'decision' ? ['Căn cứ …'] : [],
    addressedTo: form === 'submission' ? ['Nơi được trình'] : [],
    blocks: [{ kind: 'paragraph', text: 'Nội dung văn bản.' }],
    signatures: [{ side: 'right', post: 'Chức vụ', rank: '', name: 'Họ và tên' }],
    recipients: ['Lưu: VT'],
  }
}
