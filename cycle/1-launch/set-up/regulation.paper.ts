import { type Frame, framed, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { closingArticles } from './regulation/closing.ts'
import { dutyArticles } from './regulation/duties.ts'
import { generalArticles } from './regulation/general.ts'
import type { Regulation } from './regulation/regulation.ts'
import { scoringArticles } from './regulation/scoring.ts'
import { workArticles } from './regulation/work.ts'

/** “Quyết định ban hành Quy chế hoạt động”, with the regulation behind it. */
export function regulationPaper(
  of: Regulation & { decider: string; bases: string[]; proposedBy: string },
): Paper {
  const { frame, bases, proposedBy } = of
  const name = `Quy chế hoạt động của ${frame.year.clusterName}`
  return {
    ...framed(frame, 'decision', [
      'Như Điều 3',
      `Thường trực Hội đồng Thi đua - Khen thưởng ${frame.issuer}`,
    ]),
    typeName: 'Quyết định',
    abstract: `Ban hành ${name}`,
    decider: of.decider,
    legalBasis: [...bases, ...(proposedBy ? [`Theo đề nghị của ${proposedBy}`] : [])],
    blocks: decisionArticles(frame, name),
    annexes: [
      {
        name: 'Quy chế',
        title: `Hoạt động của ${frame.year.clusterName}`,
        issued: { typeName: 'Quy chế' },
        blocks: regulationBlocks(of),
      },
    ],
    ...madeUpNote(of.madeUp),
  }
}

function decisionArticles({ year }: Frame, name: string): Block[] {
  return [
    { kind: 'article', number: 1, text: `Ban hành kèm theo Quyết định này ${name}.` },
    {
      kind: 'article',
      number: 2,
      text: `Quyết định này có hiệu lực kể từ ngày ký. Các quy định trước đây về hoạt động của ${shortWord(year)} trái với Quy chế ban hành kèm theo Quyết định này hết hiệu lực.`,
    },
    {
      kind: 'article',
      number: 3,
      text: `Thường trực Hội đồng Thi đua - Khen thưởng, thủ trưởng các đơn vị thành viên ${year.clusterName} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.`,
    },
  ]
}

/** The articles run on through the chapters. */
function regulationBlocks(of: Regulation): Block[] {
  const chapters: [string, Block[]][] = [
    ['Quy định chung', generalArticles(of)],
    ['Tổ chức, nhiệm vụ', dutyArticles(of)],
    ['Nội dung, chế độ hoạt động', workArticles(of)],
    ['Chấm điểm, xếp hạng, bình xét', scoringArticles(of)],
    ['Kinh phí, tổ chức thực hiện', closingArticles(of)],
  ]
  let last = 0
  return chapters.flatMap(([title, articles], i): Block[] => [
    { kind: 'chapter', number: i + 1, title },
    ...articles.map((one) => (one.kind === 'article' ? { ...one, number: ++last } : one)),
  ])
}
