import { rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { clusterSign } from '#ground/papers/frame.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import { papersAbout } from '#ground/papers/papers.store.ts'
import { counted } from '#ground/papers/pieces.ts'
import type { Actor } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import type { Year } from '#ground/units/year.ts'
import { yearOf } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { composeCentralReport } from '../central-report/compose.ts'
import type { CentralFacts } from '../central-report/facts.ts'
import { reportPaper } from '../central-report/report.paper.ts'
import { attendanceOf, programmeOf, speechesOf } from '../conference/conference.store.ts'
import type { Conference } from '../conference/conference.ts'
import { handoverPaper } from '../handover/handover.paper.ts'
import { awardListPaper, scoreTablePaper } from './closing-papers.ts'
import type { Closing } from './closure.ts'
import { minutesPaper } from './minutes.paper.ts'

type Ended = {
  year: Year
  conference: Conference
  facts: CentralFacts
  closing: Closing
  handoverId: string
  from: { id: string; name: string }
  to: { id: string; name: string }
}

/** Makes the five papers of the end of the year: report, minutes, score table, list of awards, hand-over. */
export async function makeClosingPapers(tx: Db, who: Actor, ended: Ended): Promise<void> {
  const { year, conference, facts } = ended
  const heads = await headsOf(tx, [ended.from.id, ended.to.id], conference.heldOn)
  const head = heads.find((one) => one.agencyId === ended.from.id)
  const sheet = { year, heldOn: conference.heldOn, conferenceTitle: conference.title, head }
  const make = (code: string, title: string, content: Paper, subjectId = conference.id) =>
    makePaper(tx, who, {
      yearId: year.id,
      subjectId,
      code,
      title: `${title} năm ${year.year}`,
      reference: content.reference,
      issuedOn: conference.heldOn,
      content,
    })

  const sections = composeCentralReport(facts)
  const reference = await numberOf(tx, ended, 'BC')
  await make(
    'central-report',
    'Báo cáo trung tâm',
    reportPaper({ year, conference, reference, sections, head }),
  )
  await make('conference-minutes', 'Biên bản hội nghị tổng kết', await minutesOf(tx, who, ended))
  await make(
    'score-table',
    'Bảng điểm, xếp hạng',
    scoreTablePaper(sheet, await rankTable(tx, year.id), facts.madeUp.scores),
  )
  await make('award-list', 'Danh sách khen thưởng', awardListPaper(sheet, facts.awards))
  const handover = handoverPaper({
    ...ended.closing,
    year,
    reference: await numberOf(tx, ended, 'BB'),
    heldOn: conference.heldOn,
    place: conference.place,
    from: ended.from,
    to: ended.to,
    done: workDone(facts),
    tasks: [
      ...facts.shortcomings.map((one) => `${one.agencyName}: ${one.statement}`),
      ...facts.directions.map((one) => one.statement),
    ],
    papers: await paperList(tx, conference.id),
    heads,
  })
  await make('handover-minutes', 'Biên bản bàn giao cụm trưởng', handover, ended.handoverId)
}

/** The year of the lead in figures of the records. */
function workDone({ monthReports, ranks, sittings, awards }: CentralFacts): string[] {
  return [
    `Theo dõi, tổng hợp ${counted(monthReports.length)} báo cáo tháng của các đơn vị`,
    `Chấm điểm, xếp hạng ${counted(ranks.filter((one) => one.final !== null).length)} đơn vị thành viên`,
    `Phục vụ ${counted(sittings.length)} phiên họp xét khen thưởng; ${counted(awards.length)} lượt khen thưởng đã được quyết định`,
  ]
}

async function minutesOf(tx: Db, who: Actor, ended: Ended): Promise<Paper> {
  const { year, conference, facts, closing, from, to } = ended
  return minutesPaper({
    year,
    who,
    conference,
    reference: await numberOf(tx, ended, 'BB'),
    programme: await programmeOf(tx, conference.id),
    attendance: await attendanceOf(tx, conference.id),
    speeches: await speechesOf(tx, conference.id),
    ranks: await rankTable(tx, year.id),
    remarks: facts.remarks,
    directions: facts.directions,
    handover: `${from.name} bàn giao nhiệm vụ Cụm trưởng Cụm thi đua năm ${year.year + 1} cho ${to.name}, trước sự chứng kiến của ${closing.witness}.`,
  })
}

async function paperList(tx: Db, conferenceId: string): Promise<string[]> {
  const papers = await papersAbout(tx, [conferenceId])
  return papers.map((paper) => (paper.reference ? `${paper.title} (số ${paper.reference})` : paper.title))
}

async function numberOf(tx: Db, { year, conference }: Ended, kind: string): Promise<string> {
  const series = `cluster:${year.clusterId}`
  const number = await nextNumber(tx, { series, kind, year: yearOf(conference.heldOn) })
  return referenceOf(number, kind, clusterSign(year))
}
