import { byLead, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperField, PaperOffer } from '#ground/papers/offer.ts'
import { rowsText, typedLines, typedRows } from '#ground/papers/pieces.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { conferenceOf, programmeOf } from './conference.store.ts'
import { programmePaper, type Step, scriptPaper } from './programme.paper.ts'

const fields: PaperField[] = [
  placeField,
  {
    name: 'steps',
    label: 'Nội dung chương trình',
    hint: 'Mỗi dòng: giờ | nội dung | người thực hiện',
    kind: 'rows',
    required: true,
  },
  { name: 'notes', label: 'Điểm cần chú ý', hint: 'Mỗi điểm một dòng; có thể bỏ trống.', kind: 'lines' },
]

/** “Chương trình hội nghị tổng kết”. */
export const programmeOffer: PaperOffer = {
  code: 'conference-programme',
  name: 'Chương trình hội nghị tổng kết',
  form: 'programme',
  stage: 'closing',
  may: byLead,
  subjects: theYear,
  fields,
  suggest: suggested,
  write: async (db, of) => programmePaper(await written(db, of)),
}

/** “Kịch bản điều hành hội nghị”, for who presides or leads through it. */
export const scriptOffer: PaperOffer = {
  ...programmeOffer,
  code: 'conference-script',
  name: 'Kịch bản điều hành hội nghị tổng kết',
  form: 'sheet',
  write: async (db, of) => scriptPaper(await written(db, of)),
}

async function suggested(db: Db, { year }: PaperAsked): Promise<PaperAnswers> {
  const conference = await conferenceOf(db, year.id)
  const items = conference ? await programmeOf(db, conference.id) : []
  return { steps: rowsText(items.map((one) => [one.beginsAt, one.title, one.doer])) }
}

async function written(db: Db, of: PaperAsked & { answers: PaperAnswers }) {
  const conference = found(await conferenceOf(db, of.year.id))
  return {
    frame: await frameOf(db, of),
    conference,
    steps: typedRows(of.answers.steps).map(stepOf),
    notes: typedLines(of.answers.notes),
    madeUp: of.year.illustrativeYear || conference.illustrative,
  }
}

function stepOf([hour = '', title = '', doer = '']: string[]): Step {
  return { hour, title, doer }
}
