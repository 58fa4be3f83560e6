import { renderDocx } from '../docx.ts'
import { layOut } from '../layout.ts'
import type { Annex, Block, Paper, TableBlock } from '../paper.ts'
import { pieceKinds } from './content.ts'
import { wordsOf } from './docx/paragraphs.ts'
import { anElement, type Element, type Node, readXml, writeXml } from './docx/xml.ts'
import { openZip, packZip } from './docx/zip.ts'
import { headsOf, tablesOf } from './tables.ts'

const sentinelDay = '2088-11-29'
const sentinelWords = 'ngày 29 tháng 11 năm 2088'
const gone = '‹bỏ›'
/** What the setter adds to the receivers of itself stands among their values already. */
const added = new Set(['- Như trên;', '- Lưu: VT.'])

/** The built-in form as a Word document with fields in place of words: the same look, made by the same setter. */
export async function starterDocx(paper: Paper): Promise<Buffer> {
  const parts = openZip(await renderDocx(withFields(paper)), { trusted: true })
  for (const [name, part] of parts)
    if (name === 'docProps/core.xml')
      parts.set(name, Buffer.from(part.toString('utf8').replaceAll(sentinelDay, paper.day)))
    else if (/^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
      parts.set(name, writeXml(mended(readXml(part, name))))
  const document = parts.get('word/document.xml')
  if (paper.proof && document)
    parts.set('word/document.xml', writeXml(withQr(readXml(document, 'word/document.xml'))))
  return packZip(parts)
}

const loop = (name: string, words = `{${name}}`) => `{#${name}}${words}{/${name}}`

/** The paper with its words replaced; what comes once for every paper of this kind stays as it is. */
function withFields(paper: Paper): Paper {
  const layout = layOut(paper)
  const counted = { table: 0, tables: tablesOf(paper) }
  const {
    drafter: _,
    proof: __,
    contact: ___,
    parties: ____,
    urgency: _____,
    circulation: ______,
    ...rest
  } = paper
  return {
    ...rest,
    superior: paper.superior && '{cơ quan chủ quản}',
    issuer: '{cơ quan ban hành}',
    reference: layout.number ? '{số}/{ký hiệu}' : '',
    place: paper.place && '{địa danh}',
    day: sentinelDay,
    typeName: paper.typeName && '{tên loại}',
    abstract: paper.abstract && '{trích yếu}',
    ...(paper.decider ? { decider: '{người quyết định}' } : {}),
    legalBasis: paper.legalBasis.length > 0 ? [loop('căn cứ')] : [],
    addressedTo: paper.addressedTo.length > 0 ? [loop('kính gửi'), gone] : [],
    blocks: content('nội dung', paper.blocks, counted),
    signatures: signatures(paper),
    recipients: paper.recipients.length > 0 ? [loop('nơi nhận')] : [],
    annexes: (paper.annexes ?? []).map((annex, i) => annexWithFields(annex, i + 1, counted)),
    illustrativeNote: paper.illustrativeNote ? '{ghi chú}' : '',
  }
}

function annexWithFields(annex: Annex, number: number, counted: Counted): Annex {
  const { issued: _, signatures: __, ...rest } = annex
  return {
    ...rest,
    name: `{tên phụ lục ${number}}`,
    title: `{tiêu đề phụ lục ${number}}`,
    blocks: content(`nội dung phụ lục ${number}`, annex.blocks, counted),
  }
}

type Counted = { table: number; tables: TableBlock[] }
const paragraph = (text: string, style?: 'bold' | 'italic' | 'centred'): Block => ({
  kind: 'paragraph',
  text,
  ...(style ? { style } : {}),
})

/** Every kind of piece once, in a loop over the text: what a paper says in which order is the paper's own. */
function content(name: string, blocks: Block[], counted: Counted): Block[] {
  const { division, heading1, heading2, heading3, led, plain, bold, italic, centred } = pieceKinds
  const hasDivisions = blocks.some((block) => ['part', 'chapter', 'section'].includes(block.kind))
  const heading = (level: 1 | 2 | 3, kind: string): Block => ({
    kind: 'heading',
    level,
    text: loop(kind, '{lời}'),
  })
  return [
    paragraph(`{#${name}}`),
    ...(hasDivisions ? [paragraph(loop(division, '{mở đầu} {lời}'), 'centred')] : []),
    heading(1, heading1),
    heading(2, heading2),
    heading(3, heading3),
    { kind: 'facts', items: [{ label: `{#${led}}{mở đầu}`, value: `{lời}{/${led}}` }] },
    paragraph(loop(plain, '{lời}')),
    paragraph(loop(bold, '{lời}'), 'bold'),
    paragraph(loop(italic, '{lời}'), 'italic'),
    paragraph(loop(centred, '{lời}'), 'centred'),
    ...blocks.flatMap((block) => (block.kind === 'table' ? tableWithFields(block, ++counted.table) : [])),
    paragraph(`{/${name}}`),
  ]
}

function tableWithFields(table: TableBlock, number: number): Block[] {
  const { boldRows: _, acrossRows: __, foot, ...rest } = table
  const rows = [fieldRow('dòng', table), ...(foot ? [fieldRow('dòng cuối', table)] : [])]
  return [
    paragraph(`{#bảng ${number}}`),
    {
      ...rest,
      ...(table.caption ? { caption: '{tên bảng}' } : {}),
      ...(table.unit ? { unit: '{đơn vị tính}' } : {}),
      rows,
    },
    paragraph(`{/bảng ${number}}`),
  ]
}

function fieldRow(name: string, table: TableBlock): string[] {
  const cells = headsOf(table).map((head) => `{${head}}`)
  return cells.map(
    (cell, i) => `${i === 0 ? `{#${name}}` : ''}${cell}${i === cells.length - 1 ? `{/${name}}` : ''}`,
  )
}

/** One signer on the right takes any number of them, one under the other; others stand in rows of two. */
function signatures(paper: Paper): Paper['signatures'] {
  if (paper.signatures.length === 0) return []
  const isOneSided = paper.signatures.every((one) => one.side === 'right')
  const [first] = paper.signatures
  if (isOneSided && first)
    return [
      {
        side: 'right',
        authority: '{#hàng chữ ký}',
        post: '{chức vụ bên phải}',
        name: '{họ tên bên phải}{/hàng chữ ký}',
      },
    ]
  const sides = new Set(paper.signatures.map((one) => one.side))
  return [
    ...(sides.has('left')
      ? [{ side: 'left' as const, post: '{#hàng chữ ký}{chức vụ bên trái}', name: '{họ tên bên trái}' }]
      : []),
    ...(sides.has('right')
      ? [{ side: 'right' as const, post: '{chức vụ bên phải}', name: '{họ tên bên phải}{/hàng chữ ký}' }]
      : []),
    ...(sides.has('centre')
      ? [
          {
            side: 'centre' as const,
            post: '{#hàng chữ ký}{chức vụ ở giữa}',
            name: '{họ tên ở giữa}{/hàng chữ ký}',
          },
        ]
      : []),
  ]
}

/** The QR of papers that have one, behind everything else. */
function withQr(document: Element): Element {
  const words = anElement('w:t', ['{#có mã QR}{mã QR} {lời xác thực}{/}'])
  const line = anElement('w:p', [anElement('w:r', [words])])
  const children = document.children.map((body): Node => {
    if (typeof body === 'string' || body.name !== 'w:body') return body
    return { ...body, children: [...body.children.slice(0, -1), line, ...body.children.slice(-1)] }
  })
  return { ...document, children }
}

/** The marks the setter puts behind words belong to the values here; the day becomes fields. */
function mended(element: Element): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [mendedWords(child)]
    const words = child.name === 'w:p' ? wordsOf(child) : ''
    return words.includes(gone) || added.has(words) ? [] : [mended(child)]
  })
  return { ...element, children }
}

function mendedWords(words: string): string {
  return words
    .replace(sentinelWords, 'ngày {ngày} tháng {tháng} năm {năm}')
    .replace(/(\{\/[^{}]*\})(\.\/\.|[.;:])$/, '$1')
    .replace(/^- (\{#)/, '$1')
    .replace(/^(\{#[^{}]*\}\{mở đầu\}):/, '$1')
    .replace(/^(\{mở đầu\}):/, '$1')
}
