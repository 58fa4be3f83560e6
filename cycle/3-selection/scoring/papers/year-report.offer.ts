import { agencyFacts, agencyReportFields } from '#cycle/2-progress/midyear/agency-facts.ts'
import { agencyReportPaper } from '#cycle/2-progress/midyear/agency-report.paper.ts'
import { byMembers, ownAgencies, placeField } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Year } from '#ground/units/year.ts'
import { vnShown } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import { rankTable } from '../rank.store.ts'

/** “Báo cáo kết quả năm” of an agency: goes with its self-score. */
export const agencyYearOffer: PaperOffer = {
  code: 'agency-year-report',
  name: 'Báo cáo kết quả năm của đơn vị',
  form: 'report',
  stage: 'selection',
  may: byMembers,
  subjects: ownAgencies,
  fields: [placeField, ...agencyReportFields],
  write: async (db, of) =>
    agencyReportPaper({
      ...(await agencyFacts(db, of, 'end')),
      standing: await standingWords(db, of.year, of.subject.id),
    }),
}

/** The points of the agency as far as they have come. */
async function standingWords(db: Db, year: Year, agencyId: string): Promise<string> {
  const row = (await rankTable(db, year.id)).find((one) => one.agencyId === agencyId)
  if (!row?.self) return 'Đơn vị chưa nộp bảng tự chấm điểm.'
  const self = `Điểm tự chấm: ${vnShown(row.self)} điểm (bảng tự chấm kèm theo)`
  if (!row.decision) return `${self}; điểm cuối cùng do hội nghị của Cụm quyết định.`
  const band = row.band ? `, mức “${row.band.title}”` : ''
  return `${self}; điểm hội nghị quyết định: ${vnShown(row.decision)} điểm, xếp thứ ${row.rank ?? '–'}/${year.members.length}${band}.`
}
