import { movementOfYear } from '#cycle/1-launch/movement/movement.store.ts'
import { signedAgencies } from '#cycle/1-launch/target/target.store.ts'
import { shortcomingsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import { byLead, byMembers, frameOf, ownAgencies, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { initiativesOfYear } from '../initiative/initiative.store.ts'
import { reportedMonths } from '../report/report.store.ts'
import { monthsOf, reportDueOn } from '../report/report.ts'
import { agencyFacts, agencyReportFields } from './agency-facts.ts'
import { agencyReportPaper } from './agency-report.paper.ts'
import { midyearOf } from './midyear.store.ts'
import { halfYearMonth } from './midyear.ts'
import { halfYears } from './midyear.view.ts'
import { midyearReportPaper } from './report.paper.ts'

/** “Báo cáo sơ kết sáu tháng” of an agency. */
export const agencyMidyearOffer: PaperOffer = {
  code: 'agency-midyear-report',
  name: 'Báo cáo sơ kết sáu tháng của đơn vị',
  form: 'report',
  stage: 'progress',
  may: byMembers,
  subjects: ownAgencies,
  fields: [placeField, ...agencyReportFields],
  write: async (db, of) => agencyReportPaper({ ...(await agencyFacts(db, of, 'half')), standing: '' }),
}

/** “Báo cáo sơ kết sáu tháng” of the cluster. */
export const midyearReportOffer: PaperOffer = {
  code: 'midyear-report',
  name: 'Báo cáo sơ kết sáu tháng của cụm',
  form: 'report',
  stage: 'progress',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'strengths', label: 'Kết quả nổi bật', hint: 'Mỗi ý một dòng.', kind: 'lines' },
    { name: 'causes', label: 'Nguyên nhân của hạn chế', hint: 'Mỗi ý một dòng.', kind: 'lines' },
    { name: 'directions', label: 'Nhiệm vụ sáu tháng cuối năm', hint: 'Mỗi ý một dòng.', kind: 'lines' },
    { name: 'requests', label: 'Đề nghị, kiến nghị', hint: 'Mỗi ý một dòng.', kind: 'lines' },
  ],
  async write(db, of) {
    const { year, on, answers } = of
    const lines = (name: string) => typedLines(answers[name])
    const movement = await movementOfYear(db, year.id)
    const review = await midyearOf(db, year.id)
    const shortcomings = await shortcomingsOfYear(db, year.id)
    const works = await initiativesOfYear(db, year.id)
    return midyearReportPaper({
      frame: await frameOf(db, of),
      members: year.members,
      movement,
      review,
      signed: (await signedAgencies(db, year.id)).length,
      halves: await halfYears(db, year),
      months: await monthsReported(db, year, on),
      initiatives: new Map(works.map((one) => [one.agencyId, one])),
      shortcomings,
      typed: {
        strengths: lines('strengths'),
        causes: lines('causes'),
        directions: lines('directions'),
        requests: lines('requests'),
      },
      madeUp: [movement, review, ...shortcomings].some((one) => one?.illustrative) || year.illustrativeYear,
    })
  },
}

async function monthsReported(db: Db, year: Year, on: Day) {
  const due = monthsOf(year).filter((month) => month <= halfYearMonth(year) && reportDueOn(month) <= on)
  const reported = await reportedMonths(db, year.id)
  return new Map(
    year.members.map(({ id }) => {
      const own = reported.filter((one) => one.agencyId === id && due.includes(one.month))
      return [id, { due: due.length, reported: own.length }] as const
    }),
  )
}
