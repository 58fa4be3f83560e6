import { vnNumber } from '#kit/format.ts'
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
import type { CentralFacts } from './facts.ts'
import { saidAtConference } from './general.ts'
import type { Sources } from './sources.ts'

/** V: the shortcomings, pointed out agency by agency. */
export function shortcomingsSection({ shortcomings }: CentralFacts, sources: Sources): ReportSection {
  const head = { number: 'V', id: 'shortcomings', title: 'Hạn chế của từng cơ quan' }
  if (shortcomings.length === 0)
    return { ...head, blocks: [paragraph([plain('Chưa có hạn chế nào được ghi trong năm.')])] }
  const byAgency = [...grouped(shortcomings, (one) => one.agencyName)]
  const items: Part[][] = byAgency.map(([name, own]) => [
    told(
      `${name}: ${own.map((one) => one.statement.replace(/[.;\s]+$/, '')).join('; ')}.`,
      own.some((one) => one.illustrative),
    ),
  ])
  const made = shortcomings.some((one) => one.illustrative)
  const count = figure(vnNumber(shortcomings.length), sources.followUps, 'Hạn chế đã ghi', made)
  const agencies = figure(vnNumber(byAgency.length), sources.followUps, 'Cơ quan có hạn chế', made)
  return {
    ...head,
    blocks: [
      paragraph(say`Hội nghị chỉ rõ ${count} hạn chế của ${agencies} cơ quan:`),
      { kind: 'list', items },
    ],
  }
}

/** VI: directions and requests for the next year, and what the chair concludes. */
export function directionsSection({ directions, conference, year }: CentralFacts): ReportSection {
  const of = (kind: string): Part[][] =>
    directions
      .filter((one) => one.kind === kind)
      .map((one) => [
        told(one.agencyName ? `${one.agencyName}: ${one.statement}` : one.statement, one.illustrative),
      ])
  const listed = (title: string, items: Part[][]): ReportBlock[] =>
    items.length > 0
      ? [
          { kind: 'heading', text: title },
          { kind: 'list', items },
        ]
      : []
  const conclusion = saidAtConference(conference?.conclusion)
  const blocks: ReportBlock[] = [
    ...listed('Phương hướng', of('direction')),
    ...listed('Yêu cầu đối với các cơ quan', of('request')),
    ...(conclusion.length > 0
      ? [{ kind: 'heading' as const, text: 'Kết luận của người chủ trì' }, ...conclusion]
      : []),
  ]
  return {
    number: 'VI',
    id: 'directions',
    title: `Phương hướng năm ${year.year + 1}`,
    blocks: blocks.length > 0 ? blocks : [paragraph([plain('Chưa có phương hướng, yêu cầu nào được ghi.')])],
  }
}
