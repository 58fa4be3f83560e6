import type { Paper } from '../paper.ts'
import { amountInWords } from '../words.ts'
import { shown } from './figures.ts'

type Sizes = { people: number; unit: number; number?: number }

const columns = ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Danh hiệu, hình thức', 'Tiền thưởng (đồng)']

/** A decision in which everything agrees, for as many people as asked. */
export function soundDecision({ people, unit, number = 5 }: Sizes): Paper {
  const total = people * unit
  const heads = `${String(people).padStart(2, '0')} cá nhân`
  const reference = `${String(number).padStart(2, '0')}/QĐ-CT`
  const money = `Tổng số tiền ${shown(total)} đồng (${amountInWords(total)}).`
  return {
    form: 'decision',
    superior: 'Bộ Quốc phòng',
    issuer: 'Tổng cục Công nghiệp quốc phòng',
    reference,
    place: 'Hà Nội',
    day: '2022-12-05',
    typeName: 'Quyết định',
    abstract: 'Về việc khen thưởng năm 2022',
    decider: 'Chủ nhiệm Tổng cục',
    legalBasis: ['Căn cứ Tờ trình số 02/TTr-CT ngày 01 tháng 11 năm 2022', 'Theo đề nghị của Hội đồng'],
    addressedTo: [],
    blocks: [
      {
        kind: 'article',
        number: 1,
        text: `Khen thưởng ${heads} có thành tích năm 2022 (có danh sách kèm theo), gồm:`,
        clauses: [`Chiến sĩ thi đua cơ sở: ${heads}.`],
      },
      {
        kind: 'article',
        number: 2,
        text: 'Tiền thưởng:',
        clauses: [`${people} cá nhân × ${shown(unit)} đồng = ${shown(total)} đồng.`, money],
      },
      {
        kind: 'article',
        number: 3,
        text: 'Thủ trưởng các đơn vị thi hành; tỷ lệ phiếu đồng ý 9/10, bằng 90 %.',
      },
    ],
    signatures: [{ side: 'right', post: 'Chủ nhiệm', name: 'Người Ký Mẫu' }],
    recipients: ['Như Điều 3'],
    annexes: [
      {
        name: 'Danh sách',
        title: 'Cá nhân được khen thưởng',
        blocks: [
          { kind: 'paragraph', text: `(Kèm theo Quyết định số ${reference} ngày 05 tháng 12 năm 2022)` },
          {
            kind: 'table',
            columns: columns.map((head) => ({ head, width: 1 })),
            rows: Array.from({ length: people }, (_, i) => [
              String(i + 1),
              `Đại úy Người Mẫu ${i + 1}`,
              'Trợ lý, Cục Mẫu',
              'Chiến sĩ thi đua cơ sở',
              shown(unit),
            ]),
            foot: ['', 'Cộng', '', '', shown(total)],
          },
        ],
      },
    ],
  }
}

/** The paper with every string that holds `from` written with `to` instead. */
export function written(paper: Paper, from: string | RegExp, to: string): Paper {
  return mapped(paper, (text) => text.replace(from, to))
}

/** The paper with the rows of its list changed. */
export function listed(paper: Paper, change: (rows: string[][]) => string[][]): Paper {
  const annexes = (paper.annexes ?? []).map((annex) => ({
    ...annex,
    blocks: annex.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: change(block.rows) } : block,
    ),
  }))
  return { ...paper, annexes }
}

function mapped(paper: Paper, change: (text: string) => string): Paper {
  return {
    ...paper,
    reference: change(paper.reference),
    abstract: change(paper.abstract),
    legalBasis: paper.legalBasis.map(change),
    blocks: paper.blocks.map((block) =>
      block.kind === 'article'
        ? {
            ...block,
            text: change(block.text),
            clauses: (block.clauses ?? []).map((one) => changed(one, change)),
          }
        : block,
    ),
  }
}

function changed<T>(one: T, change: (text: string) => string): T | string {
  return typeof one === 'string' ? change(one) : one
}
