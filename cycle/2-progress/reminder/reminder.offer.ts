import { byLead, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { reportedMonths } from '../report/report.store.ts'
import { monthState, monthsOf, reportDueOn } from '../report/report.ts'
import { type Owed, reminderPaper } from './reminder.paper.ts'

/** “Công văn đôn đốc báo cáo”. */
export const reminderOffer: PaperOffer = {
  code: 'report-reminder',
  name: 'Công văn đôn đốc báo cáo chậm',
  form: 'letter',
  stage: 'progress',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'before', label: 'Đề nghị gửi trước ngày', kind: 'day', required: true },
    { name: 'words', label: 'Nội dung nhắc thêm', kind: 'text' },
  ],
  suggest: async (_db, { on }) => ({ before: addDays(on, 5) }),
  async write(db, of) {
    const { year, on, answers } = of
    return reminderPaper({
      frame: await frameOf(db, of),
      owed: await owedOn(db, year, on),
      before: answers.before || addDays(on, 5),
      words: answers.words ?? '',
    })
  },
}

/** The months each member has not reported though past, on the day. */
async function owedOn(db: Db, year: Year, on: Day): Promise<Owed[]> {
  const reported = await reportedMonths(db, year.id)
  const told = new Set(reported.map((one) => `${one.agencyId} ${one.month}`))
  return year.members.map((member) => ({
    agencyName: member.name,
    months: monthsOf(year)
      .filter((month) => monthState(month, told.has(`${member.id} ${month}`), on) === 'late')
      .map((month) => ({ month, dueOn: reportDueOn(month) })),
  }))
}
