import { figureLine, planLine, type Target } from '#cycle/1-launch/target/target.ts'
import { attainment, attainmentLabel } from '#cycle/2-progress/report/attainment.ts'
import type { PaperColumn } from '#ground/papers/paper.ts'
import type { Member } from '#ground/units/year.ts'
import { vnNumber, vnPercent, vnPoints } from '#kit/format.ts'
import {
  type AgencyPart,
  figure,
  grouped,
  type Part,
  paragraph,
  plain,
  type ReportBlock,
  type ReportSection,
  say,
  told,
} from './central-report.ts'
import type { CentralFacts, Result } from './facts.ts'
import type { Sources } from './sources.ts'

/** II: agency by agency: its own words, its figures against its targets, its place, the remark on it. */
export function agenciesSection(facts: CentralFacts, sources: Sources, members: Member[]): ReportSection {
  const byAgency = <T extends { agencyId: string }>(rows: T[]) =>
    new Map(rows.map((row) => [row.agencyId, row]))
  const found = {
    statements: byAgency(facts.statements),
    ranks: byAgency(facts.ranks),
    remarks: byAgency(facts.remarks),
    results: new Map(facts.results.map((one) => [one.targetId, one])),
    scoresMadeUp: facts.madeUp.scores,
    targets: grouped(facts.targets, (target) => target.agencyId),
  }
  return {
    number: 'II',
    id: 'agencies',
    title: 'Kết quả của từng cơ quan, đơn vị',
    blocks: members.length === 0 ? [paragraph([plain('Chưa có số liệu.')])] : [],
    agencies: members.map((member) => agencyPart(member, found, sources)),
  }
}

type Found = {
  statements: Map<string, CentralFacts['statements'][number]>
  ranks: Map<string, CentralFacts['ranks'][number]>
  remarks: Map<string, CentralFacts['remarks'][number]>
  results: Map<string, Result>
  targets: Map<string, Target[]>
  scoresMadeUp: boolean
}

function agencyPart(member: Member, found: Found, sources: Sources): AgencyPart {
  const own = found.targets.get(member.id) ?? []
  const statement = found.statements.get(member.id)
  const remark = found.remarks.get(member.id)
  const blocks: ReportBlock[] = [
    paragraph([
      statement?.statement
        ? told(statement.statement, statement.illustrative)
        : plain('Kết quả chung: chưa có số liệu.'),
    ]),
    own.length > 0
      ? targetTable(member, own, found, sources)
      : paragraph([plain('Chỉ tiêu: chưa có số liệu.')]),
    paragraph(place(found.ranks.get(member.id), sources, found.scoresMadeUp)),
    ...(remark ? [paragraph(say`Nhận xét của hội nghị: ${told(remark.remark, remark.illustrative)}`)] : []),
  ]
  return { agencyId: member.id, name: member.name, blocks }
}

const columns: PaperColumn[] = [
  { head: 'Chỉ tiêu', width: 5 },
  { head: 'Kế hoạch', align: 'right', width: 2.4 },
  { head: 'Thực hiện', align: 'right', width: 2.4 },
  { head: 'Mức đạt', align: 'right', width: 2 },
  { head: 'Năm trước', align: 'right', width: 2.2 },
]

function targetTable(member: Member, targets: Target[], found: Found, sources: Sources): ReportBlock {
  const href = sources.agency(member.id)
  const rows = targets.map((target) => targetRow(target, found.results.get(target.id), href))
  return { kind: 'table', caption: `Kết quả thực hiện chỉ tiêu của ${member.name}`, columns, rows }
}

function targetRow(target: Target, result: Result | undefined, href: string): Part[][] {
  const shown = (value: string, label: string, made: boolean): Part[] => [
    value === '–' ? plain('chưa có số liệu') : figure(value, href, `${label}: ${target.title}`, made),
  ]
  const planned = target.illustrative
  const entered = result?.illustrative ?? false
  const reached = attainment(target, result)
  const share = reached.percent === null ? '' : ` (${vnPercent(reached.percent)})`
  const standing = `${attainmentLabel(reached.kind)}${share}`
  const last = figureLine(target, target.lastYearValue)
  return [
    [plain(target.title)],
    shown(planLine(target), 'Kế hoạch', planned),
    shown(reachedLine(target, result), 'Thực hiện', entered),
    reached.kind === 'notReported' ? [plain('–')] : shown(standing, 'Mức đạt', planned || entered),
    target.lastYearValue === null ? [plain('–')] : shown(last, 'Năm trước', planned),
  ]
}

function reachedLine(target: Target, result: Result | undefined): string {
  if (result?.value != null) return figureLine(target, result.value)
  if (result?.reached == null) return '–'
  return result.reached ? 'Hoàn thành' : 'Chưa hoàn thành'
}

function place(ranked: CentralFacts['ranks'][number] | undefined, sources: Sources, made: boolean): Part[] {
  if (!ranked?.final || ranked.rank === null) return [plain('Điểm thi đua: chưa có số liệu.')]
  const points = figure(vnPoints(ranked.final), sources.ranks, 'Điểm thi đua', made)
  const rank = figure(vnNumber(ranked.rank), sources.ranks, 'Xếp hạng trong cụm', made)
  const pending = ranked.state === 'appraised' || ranked.state === 'decided' ? '' : ' (chưa thẩm định xong)'
  return say`Điểm thi đua: ${points} điểm, xếp thứ ${rank} trong Cụm${pending}.`
}
