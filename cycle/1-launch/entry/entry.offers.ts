import { byLead, byMembers, frameOf, ownAgencies, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { typedRows } from '#ground/papers/pieces.ts'
import { standingEntries } from './entry.store.ts'
import { entrySheetPaper } from './entry-sheet.paper.ts'
import { entryTablePaper } from './entry-table.paper.ts'

/** “Bản đăng ký danh hiệu thi đua” of an agency. */
export const entrySheetOffer: PaperOffer = {
  code: 'entry-sheet',
  name: 'Bản đăng ký danh hiệu thi đua của đơn vị',
  form: 'sheet',
  stage: 'launch',
  may: byMembers,
  subjects: ownAgencies,
  fields: [
    placeField,
    {
      name: 'works',
      label: 'Sáng kiến, đề tài dự kiến',
      hint: 'Mỗi dòng: tên | người thực hiện | thời gian hoàn thành',
      kind: 'rows',
    },
  ],
  async write(db, of) {
    const { year, subject, on, who, answers } = of
    return entrySheetPaper({
      frame: await frameOf(db, of),
      who,
      agencyName: subject.name,
      entries: await standingEntries(db, year.id, { agencyId: subject.id, on }),
      works: typedRows(answers.works),
    })
  },
}

/** “Bảng tổng hợp đăng ký thi đua” of the cluster. */
export const entryTableOffer: PaperOffer = {
  code: 'entry-table',
  name: 'Bảng tổng hợp đăng ký thi đua của cụm',
  form: 'sheet',
  stage: 'launch',
  may: byLead,
  subjects: theYear,
  fields: [placeField],
  async write(db, of) {
    const { year, on } = of
    return entryTablePaper({
      frame: await frameOf(db, of),
      members: year.members,
      entries: await standingEntries(db, year.id, { agencyId: null, on }),
    })
  },
}
