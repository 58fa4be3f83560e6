import type { PrintedAnnex } from '../layout/printed.ts'
import type { Layout } from '../layout.ts'
import { page, textWidth } from '../measure.ts'
import { arranged, gap, line, rule } from './pieces.ts'
import { mm, pt } from './xml.ts'

/** The head of the first page: issuer, number and what a letter is about left, nation, motto and date right. */
export function headOf(layout: Layout): string {
  return arranged(columns(layout.landscape), [
    names(layout, layout.landscape),
    [
      (layout.number ? line('SoKyHieu', layout.number) : '') +
        layout.about
          .map((words, i) =>
            line('TrichYeuCongVan', words, i === 0 ? { spacing: `w:before="${pt(6)}"` } : {}),
          )
          .join('') +
        layout.stamps.map(stamp).join(''),
      layout.dateLine ? line('DiaDanh', layout.dateLine) : '',
    ],
  ])
}

/** The head again, without number and date, of a document put in force. */
export function annexHead(layout: Layout, annex: PrintedAnnex): string {
  const head = annex.typeName
    ? arranged(columns(annex.landscape), [names(layout, annex.landscape)]) + gap(14)
    : ''
  return (
    head +
    (annex.name ? line('PhuLuc', annex.name, { outline: 0 }) : '') +
    (annex.typeName ? line('TenLoai', annex.typeName) : '') +
    (annex.typeName
      ? annex.title.map((words) => line('TrichYeu', words)).join('') +
        rule(annex.rule, textWidth(annex.landscape)) +
        gap(4)
      : line('TenPhuLuc', annex.title.join(' '))) +
    line('KemTheo', annex.attachedTo)
  )
}

function columns(landscape: boolean): number[] {
  return [page.head.left, textWidth(landscape) - page.head.left]
}

function names(layout: Layout, landscape: boolean): string[] {
  const [left = 0, right = 0] = columns(landscape)
  return [
    layout.superior.map((words) => line('CoQuanChuQuan', words)).join('') +
      layout.issuer.map((words) => line('CoQuan', words)).join('') +
      rule(layout.rules.issuer, left),
    line('QuocHieu', layout.nation) + line('TieuNgu', layout.motto) + rule(layout.rules.motto, right),
  ]
}

/** A frame of its own size, in the middle under the number. */
function stamp(one: Layout['stamps'][number]): string {
  const colour = one.isRed ? 'C8102E' : '000000'
  const sides = ['top', 'left', 'bottom', 'right']
    .map((side) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${colour}"/>`)
    .join('')
  const words = line('DauKhan', one.text).replace('<w:r>', `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr>`)
  return (
    `${gap(6)}<w:tbl><w:tblPr><w:tblW w:w="${mm(one.width)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${mm(one.width)}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:trHeight w:val="${mm(one.height)}" w:hRule="exact"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${mm(one.width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${words}</w:tc></w:tr></w:tbl>${gap(2)}`
  )
}

/** Type name, abstract with its rule, receivers, decider and legal basis. */
export function titleOf(layout: Layout): string {
  return [
    gap(14),
    ...(layout.typeName
      ? [
          line('TenLoai', layout.typeName),
          ...layout.abstract.map((words) => line('TrichYeu', words)),
          rule(layout.rules.title, textWidth(layout.landscape)),
          layout.underTitle ? line('KemTheo', layout.underTitle) : gap(10),
        ]
      : []),
    addressed(layout.addressed),
    layout.decider ? line('DongGiua', layout.decider) : '',
    ...layout.bases.map((basis) => line('CanCu', basis)),
    layout.resolves ? line('DongGiua', layout.resolves) : '',
  ].join('')
}

/** One receiver stands on the line; more of them under each other, their dashes under the colon. */
function addressed(to: string[]): string {
  const { left, colon, hang } = page.addressed
  if (to.length === 0) return ''
  if (to.length === 1)
    return line('KinhGui', `Kính gửi: ${to[0]}`, {
      indent: `w:left="${mm(left + hang)}" w:hanging="${mm(hang)}"`,
    })
  const list = to.map((one, i) =>
    line('KinhGui', `- ${one}${i === to.length - 1 ? '.' : ';'}`, {
      indent: `w:left="${mm(left + colon + 3)}" w:hanging="${mm(3)}"`,
    }),
  )
  return line('KinhGui', 'Kính gửi:', { indent: `w:left="${mm(left)}"` }) + list.join('')
}
