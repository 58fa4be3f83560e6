import { formSign } from '../forms.ts'
import { type Layout, layOut } from '../layout.ts'
import type { Paper, Signature, TableBlock } from '../paper.ts'
import { contentItems } from './content.ts'
import type { Field, FieldValues } from './docx/schema.ts'
import { listsOf, tablesOf } from './tables.ts'

/** What a paper says, under the Vietnamese names that stand in a template; every value is plain text. */
export function templateFields(paper: Paper): FieldValues {
  const layout = layOut(paper)
  const tables = tablesOf(paper)
  const values: FieldValues = {
    ...headFields(paper, layout),
    'căn cứ': layout.bases.map((words) => ({ 'căn cứ': words })),
    'kính gửi': addressed(layout.addressed),
    ...contentOf(layout, tables),
    điều: articlesOf(paper),
    ...listsOf(tables),
    ...signatureFields(paper, layout),
    'nơi nhận': layout.recipients.map((words) => ({ 'nơi nhận': words })),
  }
  return cleaned(values)
}

function headFields(paper: Paper, layout: Layout): FieldValues {
  const [number = '', ...sign] = (paper.reference || `/${formSign[paper.form]}`).split('/')
  const symbol = sign.join('/')
  const [day, month, year] = (/(\d+)\D+(\d+)\D+(\d+)$/.exec(layout.dateLine || dated(paper)) ?? []).slice(1)
  return {
    số: number === '' ? '\u00a0'.repeat(8) : number.padStart(2, '0'),
    'ký hiệu': symbol,
    'dòng số': layout.number,
    'địa danh': paper.place,
    ngày: day ?? '',
    tháng: month ?? '',
    năm: year ?? '',
    'dòng ngày tháng': layout.dateLine,
    'cơ quan chủ quản': paper.superior,
    'cơ quan ban hành': paper.issuer,
    'tên loại': paper.typeName,
    'trích yếu': paper.abstract,
    'người quyết định': paper.decider ?? '',
    'dấu chỉ mức độ': layout.stamps.map((stamp) => stamp.text).join(' '),
    'người soạn thảo': layout.drafter,
    'liên hệ': layout.contact,
    'ghi chú': layout.note,
    'lời xác thực': layout.proof?.text ?? '',
    'mã QR': layout.proof ? 'QR' : '',
  }
}

function dated({ day }: Paper): string {
  const [year, month = '', date = ''] = day.split('-')
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`
}

function addressed(to: string[]): FieldValues[] {
  return to.map((words, i) => ({
    'kính gửi': to.length === 1 ? `${words}.` : `- ${words}${i === to.length - 1 ? '.' : ';'}`,
  }))
}

function contentOf(layout: Layout, tables: TableBlock[]): FieldValues {
  const names = tables.map((_, i) => `bảng ${i + 1}`)
  const from = { table: 0 }
  const body = contentItems(layout.body, { tables, names, from })
  const annexes = layout.annexes.map((annex) => ({
    'tên phụ lục': annex.name || annex.typeName,
    'tiêu đề': annex.title.join(' '),
    'kèm theo': annex.attachedTo,
    'nội dung': contentItems(annex.body, { tables, names, from }),
  }))
  const numbered = annexes.flatMap((annex, i) => [
    [`tên phụ lục ${i + 1}`, annex['tên phụ lục']] as const,
    [`tiêu đề phụ lục ${i + 1}`, annex['tiêu đề']] as const,
    [`kèm theo phụ lục ${i + 1}`, annex['kèm theo']] as const,
    [`nội dung phụ lục ${i + 1}`, annex['nội dung']] as const,
  ])
  return { 'nội dung': body, 'phụ lục': annexes, ...Object.fromEntries(numbered) }
}

function articlesOf({ blocks }: Paper): FieldValues[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'article') return []
    const clauses = (block.clauses ?? []).map((clause, i) => {
      const { title = '', text, points = [] } = typeof clause === 'string' ? { text: clause } : clause
      return {
        'số khoản': String(i + 1),
        'tên khoản': title,
        'lời khoản': text,
        điểm: points.map((words) => ({ 'lời điểm': words })),
      }
    })
    return [
      {
        'số điều': String(block.number),
        'tên điều': block.title ?? '',
        'lời điều': block.text,
        khoản: clauses,
      },
    ]
  })
}

function signatureFields(paper: Paper, layout: Layout): FieldValues {
  const side = { left: 'bên trái', right: 'bên phải', centre: 'ở giữa' } as const
  const rows = layout.signatureRows.map((row) =>
    Object.fromEntries(
      (['left', 'right', 'centre'] as const).flatMap((where) => [
        [`chức vụ ${side[where]}`, (row[where]?.lines ?? []).join('\n')],
        [`họ tên ${side[where]}`, row[where]?.name ?? ''],
        [`ghi chú ${side[where]}`, row[where]?.note ?? ''],
      ]),
    ),
  )
  return {
    'chữ ký': paper.signatures.map(signer),
    'hàng chữ ký': rows,
    'các bên': (paper.parties ?? []).map((party) => signer({ ...party, side: 'left' })),
  }
}

function signer(one: Signature): FieldValues {
  return {
    'thẩm quyền ký': one.authority ?? '',
    'chức vụ': one.post,
    'cấp bậc': one.rank ?? '',
    'họ tên': one.name,
    'ghi chú chữ ký': one.note ?? '',
  }
}

// What XML refuses and DEL; tab, both line ends and the control characters above DEL stay.
const unprintable = /(?![\t\n\r\u0080-\u009f])\p{Cc}|[\p{Cs}\uf7a1\uf7a2\ufffe\uffff]/gu

/** No value holds what XML refuses, nor the letters that mark a field. */
function cleaned(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(unprintable, '') : value.map(cleaned),
    ]),
  )
}

/** The fields a template of such a paper may use, with what they say in this one. */
export function fieldsOf(paper: Paper): Field[] {
  return described([templateFields(padded(paper))])
}

function described(items: FieldValues[]): Field[] {
  const fields = new Map<string, Field>()
  for (const [name, value] of items.flatMap((item) => Object.entries(item))) {
    const known = fields.get(name)
    const example = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').slice(0, 80) : ''
    if (!known) fields.set(name, { name, example, inside: null })
    else if (known.example === '') known.example = example
  }
  for (const field of fields.values()) {
    const inside = items.flatMap((item) => listIn(item, field.name))
    const isList = items.some((item) => Array.isArray(item[field.name]))
    field.inside = isList ? described(inside.slice(0, 400)) : null
  }
  return [...fields.values()]
}

function listIn(item: FieldValues, name: string): FieldValues[] {
  const value = item[name]
  return Array.isArray(value) ? value : []
}

/** What this paper happens not to have, so that its fields are known all the same. */
function padded(paper: Paper): Paper {
  const or = <T>(list: T[] | undefined, one: T) => (list && list.length > 0 ? list : [one])
  const article = { kind: 'article' as const, number: 1, text: '', clauses: [{ text: '', points: [''] }] }
  return {
    ...paper,
    legalBasis: or(paper.legalBasis, ''),
    addressedTo: or(paper.addressedTo, ''),
    blocks: [...paper.blocks, article],
    signatures: or(paper.signatures, { side: 'right', post: '', name: '' }),
    parties: or(paper.parties, { post: '', name: '' }),
    recipients: or(paper.recipients, ''),
    annexes: or(paper.annexes, { name: 'Phụ lục', title: '', blocks: [] }),
  }
}
