import { byMembers, frameOf, placeField } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperField, PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { formOn } from '#law/dossiers/forms.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { dossierOf } from '../dossier-of.store.ts'
import { reportOf } from '../reports/report.store.ts'
import { collectiveReport, personReport, type Reported } from './achievement.paper.ts'
import { factsOf } from './facts.store.ts'

type Whose = 'person' | 'collective'

const fields = (whose: Whose): PaperField[] => [
  placeField,
  whose === 'person'
    ? { name: 'features', label: 'Trình độ, học hàm, học vị', kind: 'line' }
    : { name: 'features', label: 'Quân số, tổ chức của tập thể', kind: 'line' },
  whose === 'person'
    ? { name: 'leadership', label: 'Chức trách, nhiệm vụ được giao', kind: 'text' }
    : { name: 'leadership', label: 'Công tác lãnh đạo, chỉ huy, xây dựng tổ chức', kind: 'text' },
  {
    name: 'words',
    label: 'Thành tích',
    hint: 'Lấy từ báo cáo thành tích đã viết trong hồ sơ; sửa ở đây chỉ đổi văn bản này.',
    kind: 'text',
    required: true,
  },
]

/** “Báo cáo thành tích của cá nhân”, by the form of the day. */
export const personReportOffer: PaperOffer = {
  code: 'achievement-report-person',
  name: 'Báo cáo thành tích của cá nhân',
  form: 'sheet',
  stage: 'selection',
  may: byMembers,
  subjects: (db, who, year) => dossiersOf(db, who, { year, whose: 'person' }),
  fields: fields('person'),
  suggest: suggested,
  write: async (db, of) => personReport(await reported(db, of, 'personReport')),
}

/** “Báo cáo thành tích của tập thể”. */
export const collectiveReportOffer: PaperOffer = {
  code: 'achievement-report-collective',
  name: 'Báo cáo thành tích của tập thể',
  form: 'report',
  stage: 'selection',
  may: byMembers,
  subjects: (db, who, year) => dossiersOf(db, who, { year, whose: 'collective' }),
  fields: fields('collective'),
  suggest: suggested,
  write: async (db, of) => collectiveReport(await reported(db, of, 'collectiveReport')),
}

/** The dossiers of the agencies the person serves, by name. */
async function dossiersOf(
  db: Db,
  who: Actor,
  { year, whose }: { year: Year; whose: Whose },
): Promise<PaperSubject[]> {
  const agencyIds = year.members.filter((member) => staffOf(who, member.id)).map((member) => member.id)
  if (agencyIds.length === 0) return []
  const rows = await db
    .selectFrom('nominations as n')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .where('n.year_id', '=', year.id)
    .where('n.agency_id', 'in', agencyIds)
    .where('n.household_id', 'is', null)
    .where('n.person_id', whose === 'person' ? 'is not' : 'is', null)
    .where('n.step', '<>', 'withdrawn')
    .orderBy('n.id')
    .limit(500)
    .select(({ fn }) => [
      'n.id',
      'n.agency_id as agencyId',
      'n.award_code as awardCode',
      fn.coalesce('p.full_name', 'b.name', 'a.name').as('recipient'),
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: `${row.recipient}: ${awardNameOn(row.awardCode, who.today)}`,
    agencyId: row.agencyId,
  }))
}

async function suggested(db: Db, { year, subject }: PaperAsked): Promise<PaperAnswers> {
  const dossier = await ownDossier(db, year, subject)
  const report = await reportOf(db, dossier.id)
  return { words: report.words || dossier.achievement }
}

async function reported(
  db: Db,
  of: PaperAsked & { answers: PaperAnswers },
  code: 'personReport' | 'collectiveReport',
): Promise<Reported> {
  const dossier = await ownDossier(db, of.year, of.subject)
  const { answers } = of
  return {
    frame: await frameOf(db, of),
    dossier,
    form: formOn(code, of.on),
    facts: await factsOf(db, dossier, of.on),
    words: answers.words ?? '',
    typed: {
      features: answers.features?.trim() ?? '',
      leadership: answers.leadership ?? '',
    },
  }
}

async function ownDossier(db: Db, year: Year, subject: PaperSubject) {
  const dossier = await dossierOf(db, subject.id)
  return found(dossier?.yearId === year.id ? dossier : null)
}
