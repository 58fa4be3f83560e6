import type { PaperColumn } from '#ground/papers/paper.ts'
import { percentOf, sharesOf } from '#ground/register/register.ts'
import { vnDay, vnNumber, vnPercent } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import {
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
import type { CentralFacts, Given, SittingFacts } from './facts.ts'
import { saidAtConference } from './general.ts'
import type { Sources } from './sources.ts'

/** III: how commendation was considered, what was given, who received it, who is worth following. */
export function commendationSection(facts: CentralFacts, sources: Sources): ReportSection {
  const proposed = figure(
    vnNumber(facts.nominations),
    sources.nominations,
    'Đề nghị khen thưởng',
    facts.madeUp.nominations,
  )
  const blocks: ReportBlock[] = [
    facts.nominations === 0
      ? paragraph([plain('Đề nghị khen thưởng: chưa có số liệu.')])
      : paragraph(say`Các cơ quan đã đề nghị ${proposed} trường hợp.`),
    ...facts.sittings.map((sitting) => sittingSentence(sitting, sources)),
    ...givenBlocks(facts, sources),
    ...saidAtConference(facts.conference?.commendationRemarks),
    ...exemplarBlocks(facts, sources),
  ]
  return { number: 'III', id: 'commendation', title: 'Công tác khen thưởng', blocks }
}

function sittingSentence(sitting: SittingFacts, sources: Sources): ReportBlock {
  const href = sources.sitting(sitting.id)
  const count = (value: number, label: string) => figure(vnNumber(value), href, label, sitting.illustrative)
  const needed = neededWords(sitting, href)
  return paragraph([
    ...say`Hội đồng họp ngày ${figure(vnDay(sitting.heldOn), href, 'Phiên họp hội đồng', sitting.illustrative)}, xét ${count(sitting.nominees, 'Trường hợp được xét')} trường hợp`,
    ...needed,
    ...say`; kết quả ${count(sitting.passed, 'Trường hợp đủ phiếu')} trường hợp đủ phiếu.`,
  ])
}

function neededWords(
  { allMembers, neededLeast, neededMost, illustrative }: SittingFacts,
  href: string,
): Part[] {
  if (allMembers === null || neededLeast === null || neededMost === null) return []
  const range =
    neededLeast === neededMost
      ? vnNumber(neededLeast)
      : `từ ${vnNumber(neededLeast)} đến ${vnNumber(neededMost)}`
  return say`; cần ${figure(range, href, 'Số phiếu cần đạt', illustrative)} phiếu đồng ý trên tổng số ${figure(vnNumber(allMembers), href, 'Tổng số thành viên hội đồng', illustrative)} thành viên`
}

const columns: PaperColumn[] = [
  { head: 'Danh hiệu, hình thức', width: 6 },
  { head: 'Tập thể', align: 'right', width: 2 },
  { head: 'Cá nhân', align: 'right', width: 2 },
]

function givenBlocks({ awards, year }: CentralFacts, sources: Sources): ReportBlock[] {
  if (awards.length === 0) return [paragraph([plain('Quyết định khen thưởng: chưa có số liệu.')])]
  const rows = countsOf(awards).map((one) => {
    const href = sources.register(year.year, one.code)
    const made = one.illustrative
    return [
      [plain(one.name)],
      [figure(vnNumber(one.collectives), href, `${one.name}, tập thể`, made)],
      [figure(vnNumber(one.persons), href, `${one.name}, cá nhân`, made)],
    ]
  })
  return [
    { kind: 'table', caption: `Khen thưởng năm ${year.year} theo danh hiệu, hình thức`, columns, rows },
    paragraph(directSentence(awards, sources)),
  ]
}

function directSentence(awards: Given[], sources: Sources): Part[] {
  const shares = sharesOf(awards)
  if (shares.persons === 0) return [plain('Không có cá nhân nào trong danh sách khen thưởng.')]
  const made = awards.some((one) => one.illustrative)
  const share = (part: number, label: string) =>
    figure(`${vnNumber(part)} (${vnPercent(percentOf(part, shares.persons))})`, sources.award, label, made)
  return say`Trong ${figure(vnNumber(shares.persons), sources.award, 'Cá nhân được khen', made)} cá nhân được khen có ${share(shares.direct, 'Người trực tiếp làm nhiệm vụ')} người trực tiếp làm nhiệm vụ, ${share(shares.leaders, 'Lãnh đạo, chỉ huy')} lãnh đạo, chỉ huy; ${share(shares.women, 'Nữ')} là nữ.`
}

/** How many of each award, in the order of the list. */
export function countsOf(awards: Given[]) {
  return [...grouped(awards, (one) => one.awardCode)].map(([code, own]) => ({
    code,
    name: awardName(code),
    persons: own.filter((one) => one.personId !== null).length,
    collectives: own.filter((one) => one.personId === null).length,
    illustrative: own.some((one) => one.illustrative),
  }))
}

function exemplarBlocks({ exemplars }: CentralFacts, sources: Sources): ReportBlock[] {
  if (exemplars.length === 0) return []
  const count = figure(
    vnNumber(exemplars.length),
    sources.exemplars,
    'Điển hình tiên tiến',
    exemplars.some((one) => one.illustrative),
  )
  return [
    paragraph(say`Hội nghị giới thiệu ${count} điển hình tiên tiến:`),
    {
      kind: 'list',
      items: exemplars.map((one) => [
        told(`${one.personName ?? one.agencyName}: ${one.title}.`, one.illustrative),
      ]),
    },
  ]
}
