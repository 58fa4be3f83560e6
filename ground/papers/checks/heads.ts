import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import { awardIn, awardsOfRow } from './award-names.ts'
import type { PaperCheck } from './checks.ts'
import { bodyPlaces, casesOf, columnOf, type Place, tablesOf } from './places.ts'

const kinds = /(\d+)(?:\s*\([^)]*\))?\s+(tập thể|cá nhân|hộ gia đình|lượt khen thưởng)/giu
const listing = ['decision', 'submission']

/** The counts said in the text against the rows of the lists. */
export function countChecks(paper: Paper): PaperCheck[] {
  const rows = listedRows(paper)
  if (rows.length === 0) return []
  const body = bodyPlaces(paper).filter(({ text }) => !/\d\s*đồng(?!\s+(chí|ý))/u.test(text))
  return body.flatMap((place) => [...wholeCount(paper, place, rows), ...countOfAward(paper, place, rows)])
}

type Row = { awards: string[] }

/** The rows of the lists that name an award: the annexes, or the tables of a list that stands alone. */
function listedRows(paper: Paper): Row[] {
  const lists = tablesOf(paper).filter(({ annex }) => annex || paper.form === 'sheet')
  return lists.flatMap(({ table }) => {
    const at = columnOf(table.columns, /danh hiệu|hình thức khen/iu)
    return at === -1 ? [] : casesOf(table).map(({ row }) => ({ awards: awardsOfRow(row[at] ?? '') }))
  })
}

function wholeCount(paper: Paper, { text, where }: Place, rows: Row[]): PaperCheck[] {
  const said = saysWhole(paper, text) ? countIn(text) : null
  if (said === null || said === rows.length) return []
  const sentence = t('{where} nói {said} nhưng danh sách có {rows} dòng; sửa số hoặc sửa danh sách.', {
    where,
    said,
    rows: rows.length,
  })
  return [{ severity: 'stop', text: sentence, where }]
}

function saysWhole(paper: Paper, text: string): boolean {
  if (paper.form === 'sheet') return /^tổng số:? \d+ lượt/iu.test(text)
  return listing.includes(paper.form) && /danh sách kèm theo|kèm theo danh sách|gồm:$/iu.test(text)
}

function countOfAward(paper: Paper, { text, where }: Place, rows: Row[]): PaperCheck[] {
  const award = listing.includes(paper.form) && !saysWhole(paper, text) ? awardIn(text) : null
  const said = award === null ? null : countIn(text)
  if (award === null || said === null) return []
  const listed = rows.filter((row) => row.awards.some((one) => awardIn(one) === award)).length
  if (listed === said) return []
  const sentence = t('{where} nói {said} {award} nhưng danh sách có {rows}; sửa số hoặc sửa danh sách.', {
    where,
    said,
    award,
    rows: listed,
  })
  return [{ severity: 'stop', text: sentence, where }]
}

/** The sum of the kinds, each counted once: what follows “trong đó” counts the same people again. */
function countIn(text: string): number | null {
  const asked = /đề nghị (?:khen thưởng )?(\d+) trường hợp/iu.exec(text)?.[1]
  if (asked !== undefined) return Number(asked)
  const [whole = ''] = text.split(/trong đó/iu)
  const byKind = new Map<string, number>()
  for (const [, figure = '', kind = ''] of whole.matchAll(kinds)) {
    const name = kind.toLocaleLowerCase('vi')
    if (!byKind.has(name)) byKind.set(name, Number(figure))
  }
  if (byKind.size === 0) return null
  const heads = ['tập thể', 'cá nhân', 'hộ gia đình'].map((kind) => byKind.get(kind))
  const known = heads.filter((count) => count !== undefined)
  if (known.length > 0) return known.reduce((sum, count) => sum + count, 0)
  return byKind.get('lượt khen thưởng') ?? null
}
