import { attainment } from '#cycle/2-progress/report/attainment.ts'
import type { PaperColumn } from '#ground/papers/paper.ts'
import { vnNumber } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import {
  figure,
  type Part,
  paragraph,
  plain,
  type ReportBlock,
  type ReportSection,
  say,
} from './central-report.ts'
import { countsOf } from './commendation.ts'
import type { CentralFacts } from './facts.ts'
import type { Sources } from './sources.ts'

/** IV: the year against the year before, in the targets and in the awards. */
export function comparisonSection(facts: CentralFacts, sources: Sources): ReportSection {
  const blocks = [paragraph(targetsAgainstLastYear(facts, sources)), awardsAgainstLastYear(facts, sources)]
  return { number: 'IV', id: 'comparison', title: `So với năm ${facts.year.year - 1}`, blocks }
}

function targetsAgainstLastYear({ targets, results }: CentralFacts, sources: Sources): Part[] {
  const byTarget = new Map(results.map((one) => [one.targetId, one]))
  const comparable = targets.filter(
    (one) => one.lastYearValue !== null && byTarget.get(one.id)?.value != null,
  )
  if (comparable.length === 0) return [plain('Chỉ tiêu của năm trước: chưa có số liệu để so sánh.')]
  const kinds = comparable.map(
    (one) => attainment({ ...one, planValue: one.lastYearValue }, byTarget.get(one.id)).kind,
  )
  const made = comparable.some((one) => one.illustrative)
  const count = (kind: string, label: string) =>
    figure(vnNumber(kinds.filter((one) => one === kind).length), sources.targets, label, made)
  return say`Trong ${figure(vnNumber(comparable.length), sources.targets, 'Chỉ tiêu so sánh được', made)} chỉ tiêu có số liệu của cả hai năm, ${count('exceeded', 'Tốt hơn năm trước')} chỉ tiêu tốt hơn, ${count('met', 'Bằng năm trước')} chỉ tiêu bằng và ${count('behind', 'Thấp hơn năm trước')} chỉ tiêu thấp hơn năm trước.`
}

const columns: PaperColumn[] = [
  { head: 'Danh hiệu, hình thức', width: 6 },
  { head: 'Năm trước', align: 'right', width: 2 },
  { head: 'Năm nay', align: 'right', width: 2 },
  { head: 'Tăng, giảm', align: 'right', width: 2 },
]

function awardsAgainstLastYear({ awards, lastAwards, year }: CentralFacts, sources: Sources): ReportBlock {
  if (lastAwards.length === 0)
    return paragraph([plain(`Khen thưởng năm ${year.year - 1}: chưa có số liệu trong sổ khen thưởng.`)])
  const [now, before] = [countsOf(awards), lastAwards.map((one) => ({ ...one, name: awardName(one.code) }))]
  const codes = [...new Map([...before, ...now].map((one) => [one.code, one.name]))]
  const rows = codes.map(([code, name]) => {
    const was = before.find((one) => one.code === code)
    const is = now.find((one) => one.code === code)
    const [then, here] = [headsOf(was), headsOf(is)]
    const made = (was?.illustrative ?? false) || (is?.illustrative ?? false)
    return [
      [plain(name)],
      [figure(vnNumber(then), sources.register(year.year - 1, code), `${name}, năm ${year.year - 1}`, made)],
      [figure(vnNumber(here), sources.register(year.year, code), `${name}, năm ${year.year}`, made)],
      [plain(here > then ? `+${vnNumber(here - then)}` : vnNumber(here - then))],
    ]
  })
  return { kind: 'table', caption: 'Lượt khen thưởng so với năm trước', columns, rows }
}

function headsOf(one: { persons: number; collectives: number } | undefined): number {
  return one ? one.persons + one.collectives : 0
}
