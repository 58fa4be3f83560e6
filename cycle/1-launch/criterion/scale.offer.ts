import { byLead, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { vnDay } from '#kit/format.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { criteriaIssueOf, criteriaOfYear, settingsOf } from './criterion.store.ts'
import { scalePaper } from './scale.paper.ts'
import { scaleOf } from './scale.ts'
import { pointsOf } from './tree.ts'

/** “Bảng tiêu chí, thang điểm”. */
export const scaleOffer: PaperOffer = {
  code: 'scale',
  name: 'Bảng tiêu chí, thang điểm thi đua',
  form: 'sheet',
  stage: 'launch',
  may: byLead,
  subjects: theYear,
  fields: [placeField],
  async write(db, of) {
    const { year } = of
    const criteria = await criteriaOfYear(db, year.id)
    const settings = await settingsOf(db, year.id)
    const issue = await criteriaIssueOf(db, year.id)
    return scalePaper({
      frame: await frameOf(db, of),
      criteria,
      settings,
      points: pointsOf(scaleOf('', criteria, settings), criteria),
      names: new Map(year.members.map((member) => [member.id, member.name])),
      issuedOn: issue ? vnDay(dayInVietnam(issue.at)) : null,
    })
  },
}
