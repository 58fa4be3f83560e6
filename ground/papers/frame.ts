import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../people/actor.ts'
import { type Head, headsOf } from '../people/heads.store.ts'
import { isLeadStaff, type Year } from '../units/year.ts'
import { bodyOf } from './body.store.ts'
import { formSign, type PaperForm } from './forms.ts'
import type { PaperAnswers, PaperAsked, PaperField, PaperSubject } from './offer.ts'
import type { Paper } from './paper.ts'

/** “Thể thức chung”: who issues a paper, where, on which day, and who signs. */
export type Frame = {
  year: Year
  day: Day
  place: string
  superior: string
  issuer: string
  sign: string
  /** Of the body in whose office the paper is kept. */
  keeper: string
  /** The cluster itself issues; its lead signs on its behalf. */
  isCluster: boolean
  signer: Head | undefined
}

/** The frame of a paper of the subject's body; without one it is the cluster's own. */
export async function frameOf(db: Db, of: PaperAsked & { answers: PaperAnswers }): Promise<Frame> {
  const { year, subject, on } = of
  const bodyId = subject.agencyId ?? year.leadId ?? year.organisationId
  const body = await bodyOf(db, bodyId)
  const [signer] = await headsOf(db, [bodyId], on)
  const isCluster = subject.agencyId === null
  return {
    ...{ year, day: on, isCluster, signer },
    place: of.answers.place?.trim() || (await usualPlace(db, year.id, subject.agencyId)),
    superior: isCluster ? year.organisationName : body.superior,
    issuer: isCluster ? year.clusterName : body.name,
    sign: isCluster ? clusterSign(year) : body.sign,
    keeper: body.sign,
  }
}

/** “Địa danh”: what the latest paper of the body says, else the latest of the year; nothing before the first. */
export async function usualPlace(db: Db, yearId: string, agencyId: string | null): Promise<string> {
  const row = await db
    .selectFrom('papers')
    .where('year_id', '=', yearId)
    .where(sql<string>`content->>'place'`, '<>', '')
    .orderBy(sql`agency_id is not distinct from ${agencyId}::uuid`, 'desc')
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .select(sql<string>`content->>'place'`.as('place'))
    .executeTakeFirst()
  return row?.place ?? ''
}

/** “Ký hiệu” of the papers a cluster or a block issues. */
export const clusterSign = (year: Pick<Year, 'word'>): string => (year.word === 'block' ? 'KTĐ' : 'CTĐ')

/** Head and foot of a paper; its number is left open. What a paper has otherwise, it says after this. */
export function framed(
  frame: Frame,
  form: PaperForm,
  recipients: string[],
): Omit<Paper, 'typeName' | 'abstract' | 'blocks'> {
  const kind = formSign[form]
  return {
    form,
    superior: frame.superior,
    issuer: frame.issuer,
    reference: form === 'sheet' ? '' : `/${[kind, frame.sign].filter(Boolean).join('-')}`,
    place: frame.place,
    day: frame.day,
    legalBasis: [],
    addressedTo: [],
    signatures: [signatureOf(frame)],
    recipients: recipients.length > 0 ? [...recipients, `Lưu: VT, ${frame.keeper}`] : [],
  }
}

export const shortWord = (year: Pick<Year, 'word'>): string => (year.word === 'block' ? 'Khối' : 'Cụm')
export const leadPost = (year: Pick<Year, 'word'>): string => `${shortWord(year)} trưởng`

/** “TM. Cụm thi đua”: the lead signs on behalf of the cluster. */
export function leadSignature(
  year: Year,
  head: Omit<Head, 'agencyId'> | undefined,
): Paper['signatures'][number] {
  return {
    side: 'right',
    authority: `TM. ${shortWord(year)} thi đua`,
    post: leadPost(year),
    rank: head?.rank ?? '',
    name: head?.name ?? '',
  }
}

function signatureOf({ year, isCluster, signer }: Frame): Paper['signatures'][number] {
  if (isCluster) return leadSignature(year, signer)
  return {
    side: 'right',
    post: signer?.post ?? 'Thủ trưởng',
    rank: signer?.rank ?? '',
    name: signer?.name ?? '',
  }
}

/** The two who sign a form of an agency: who filled it in, and its head. */
export function filledIn(frame: Frame, who: Pick<Actor, 'rank' | 'name'>): Paper['signatures'] {
  return [
    { side: 'left', post: 'Người lập biểu', rank: who.rank, name: who.name },
    { ...signatureOf(frame), side: 'right' },
  ]
}

export const placeField: PaperField = {
  name: 'place',
  label: 'Địa danh',
  hint: 'Ghi trước ngày, tháng, năm; ví dụ: Hà Nội',
  kind: 'line',
}

/** Who writes the cluster's own papers: officer or head of its lead. */
export const byLead = (who: Actor, year: Year): Verdict => (isLeadStaff(who, year) ? allowed : hidden)

/** Who writes papers of single agencies: their own staff, and the lead for those it leads. */
export function byMembers(who: Actor, year: Year): Verdict {
  return year.members.some((member) => staffOf(who, member.id)) ? allowed : hidden
}

/** The cluster's year itself, as what a paper is about. */
export async function theYear(_db: Db, _who: Actor, year: Year): Promise<PaperSubject[]> {
  return [{ id: year.id, name: `${year.clusterName}, năm ${year.year}`, agencyId: null }]
}

/** The agencies of the year that the person serves. */
export async function ownAgencies(_db: Db, who: Actor, year: Year): Promise<PaperSubject[]> {
  return year.members
    .filter((member) => staffOf(who, member.id))
    .map((member) => ({ id: member.id, name: member.name, agencyId: member.id }))
}

/** The note that a paper with made-up figures carries. */
export function madeUpNote(is: boolean): Pick<Paper, 'illustrativeNote'> {
  return is ? { illustrativeNote: 'Trong văn bản có số liệu, nội dung minh họa.' } : {}
}
