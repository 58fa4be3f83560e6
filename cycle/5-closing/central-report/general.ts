import { attainment, tallied } from '#cycle/2-progress/report/attainment.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import {
  figure,
  type Part,
  paragraph,
  plain,
  type ReportBlock,
  type ReportSection,
  say,
} from './central-report.ts'
import type { CentralFacts } from './facts.ts'
import type { Sources } from './sources.ts'

/** I: the movement, how many agencies, how the targets came out, how the work was reported. */
export function generalSection(facts: CentralFacts, sources: Sources): ReportSection {
  const blocks = [
    opening(facts, sources),
    targetsSentence(facts, sources),
    reportsSentence(facts, sources),
    initiativesSentence(facts, sources),
    midyearSentence(facts, sources),
    ...saidAtConference(facts.conference?.generalRemarks),
  ]
  return {
    number: 'I',
    id: 'general',
    title: 'Tình hình chung',
    blocks: blocks.filter((one) => one !== null),
  }
}

function opening({ year, movement }: CentralFacts, sources: Sources): ReportBlock {
  const count = figure(vnNumber(year.members.length), sources.cluster, 'Danh sách đơn vị thành viên')
  const members = say`Năm ${String(year.year)}, ${year.clusterName} gồm ${count} cơ quan, đơn vị, do ${year.leadName || 'đơn vị được giao'} làm Cụm trưởng. `
  if (!movement) return paragraph([...members, plain('Chưa có số liệu về việc phát động phong trào.')])
  const launched = figure(
    vnDay(movement.launchedOn),
    sources.movement,
    'Phong trào thi đua',
    movement.illustrative,
  )
  const theme = movement.theme ? say`, chủ đề “${movement.theme}”` : []
  return paragraph([
    ...members,
    ...say`Cụm thực hiện ${movement.name}`,
    ...theme,
    ...say`, phát động ngày ${launched}.`,
  ])
}

function targetsSentence({ targets, results }: CentralFacts, sources: Sources): ReportBlock {
  if (targets.length === 0) return paragraph([plain('Chưa có số liệu về chỉ tiêu thi đua.')])
  const byTarget = new Map(results.map((one) => [one.targetId, one]))
  const tally = tallied(targets.map((target) => attainment(target, byTarget.get(target.id))))
  const made = targets.some((one) => one.illustrative) || results.some((one) => one.illustrative)
  const count = (value: number, label: string) => figure(vnNumber(value), sources.targets, label, made)
  return paragraph(
    say`Các cơ quan đã đăng ký ${count(tally.all, 'Chỉ tiêu của các cơ quan')} chỉ tiêu; đến khi tổng kết có ${count(tally.exceeded, 'Chỉ tiêu vượt')} chỉ tiêu vượt, ${count(tally.met, 'Chỉ tiêu đạt')} chỉ tiêu đạt, ${count(tally.behind, 'Chỉ tiêu chưa đạt')} chỉ tiêu chưa đạt, ${count(tally.notReported, 'Chỉ tiêu chưa có số liệu')} chỉ tiêu chưa có số liệu.`,
  )
}

function reportsSentence({ monthReports, madeUp }: CentralFacts, sources: Sources): ReportBlock {
  if (monthReports.length === 0) return paragraph([plain('Báo cáo tháng: chưa có số liệu.')])
  const agencies = new Set(monthReports.map((one) => one.agencyId)).size
  return paragraph(
    say`Trong năm, ${figure(vnNumber(agencies), sources.months, 'Cơ quan đã báo cáo', madeUp.results)} cơ quan đã gửi ${figure(vnNumber(monthReports.length), sources.months, 'Báo cáo tháng', madeUp.results)} báo cáo tháng.`,
  )
}

function initiativesSentence({ initiatives, madeUp }: CentralFacts, sources: Sources): ReportBlock {
  const sum = (pick: (one: { all: number; recognised: number }) => number) =>
    initiatives.reduce((all, one) => all + pick(one), 0)
  const all = sum((one) => one.all)
  if (all === 0) return paragraph([plain('Sáng kiến, đề tài: chưa có số liệu.')])
  const recognised = sum((one) => one.recognised)
  return paragraph(
    say`Toàn Cụm có ${figure(vnNumber(all), sources.initiatives, 'Sáng kiến của năm', madeUp.initiatives)} sáng kiến, đề tài, trong đó ${figure(vnNumber(recognised), sources.initiatives, 'Sáng kiến đã công nhận', madeUp.initiatives)} được công nhận.`,
  )
}

function midyearSentence({ midyear }: CentralFacts, sources: Sources): ReportBlock | null {
  if (!midyear) return null
  const held = figure(vnDay(midyear.heldOn), sources.midyear, 'Sơ kết sáu tháng', midyear.illustrative)
  return paragraph(say`Cụm sơ kết sáu tháng ngày ${held}.`)
}

/** What was written for the conference, paragraph by paragraph. */
export function saidAtConference(text: string | undefined): ReportBlock[] {
  const lines: Part[][] = (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [plain(line.trim())])
  return lines.map(paragraph)
}
