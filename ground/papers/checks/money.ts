import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import { numberFromWords } from '../spoken-number.ts'
import type { PaperCheck } from './checks.ts'
import { figureOf, shown } from './figures.ts'
import { allPlaces, bodyPlaces, columnOf, type Place, rowAt, type TablePlace, tablesOf } from './places.ts'

const figure = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)`
const spoken = /(?:bằng chữ\s*:?\s*|\()([\p{L}\s]+?)\s+đồng(?!\s+chí)/giu
const amounts = new RegExp(`${figure}\\s*đồng(?!\\s+chí)`, 'giu')
const products = new RegExp(
  `(\\d+)\\s*(?:tập thể|cá nhân|hộ gia đình|người|suất)?\\s*[x×*]\\s*${figure}\\s*đồng[^=\\d]*=\\s*${figure}\\s*đồng`,
  'giu',
)
const eachHead = new RegExp(`mỗi (tập thể|cá nhân|hộ gia đình)[^\\d.]*${figure}\\s*đồng`, 'giu')
const wholeSum = new RegExp(`(?:tổng số|tổng cộng|tổng số tiền|cộng)[^\\d.]*${figure}\\s*đồng`, 'iu')

/** Amounts in words against figures, totals against unit amount × count. */
export function moneyChecks(paper: Paper): PaperCheck[] {
  return [
    ...wordChecks(paper),
    ...countInWordsChecks(paper),
    ...allPlaces(paper).flatMap(productChecks),
    ...sumOfProducts(paper),
    ...sumByHeads(paper),
    ...tablesOf(paper).flatMap(rowProducts),
  ]
}

/** Words are checked against the figure before them in the text, or else the last one said above. */
function wordChecks(paper: Paper): PaperCheck[] {
  const found: PaperCheck[] = []
  let above: number[] = tablesOf(paper).flatMap(({ table, annex }) =>
    annex ? [] : figuresOf(table.foot ?? []),
  )
  for (const { text, where } of bodyPlaces(paper)) {
    for (const said of text.matchAll(spoken)) {
      const before = figuresIn(text.slice(0, said.index))
      found.push(...wordsAgainst(said[1] ?? '', before.length > 0 ? before.slice(-1) : above, where))
    }
    const here = figuresIn(text)
    if (here.length > 0) above = here.slice(-1)
  }
  return found
}

function wordsAgainst(words: string, figures: number[], where: string): PaperCheck[] {
  const value = numberFromWords(words)
  if (value === null) {
    const read = t('Không đọc được số tiền bằng chữ “{words} đồng”; xem lại cách viết.', { words })
    return figures.length === 0 ? [] : [{ severity: 'warn', where, text: read }]
  }
  if (figures.length === 0 || figures.some((one) => BigInt(one) === value)) return []
  const text = t('Số tiền bằng chữ đọc là {words}, bằng số ghi {figure}; hai cách ghi phải bằng nhau.', {
    words: shown(value),
    figure: shown(figures.at(-1) ?? 0),
  })
  return [{ severity: 'stop', where, text }]
}

function countInWordsChecks(paper: Paper): PaperCheck[] {
  return bodyPlaces(paper).flatMap(({ text, where }) =>
    [...text.matchAll(/(?<![\d./,])(\d+) \(([\p{L}\s]+)\)/gu)].flatMap(([, digits = '', words = '']) => {
      const value = numberFromWords(words)
      if (value === null || value === BigInt(digits)) return []
      const sentence = t('Ghi {figure} bằng số nhưng “{words}” bằng chữ.', { figure: digits, words })
      return [{ severity: 'stop' as const, where, text: sentence }]
    }),
  )
}

function productChecks({ text, where }: Place): PaperCheck[] {
  return [...text.matchAll(products)].flatMap(([, count = '', unit = '', total = '']) =>
    productCheck({ count: figureOf(count), unit: figureOf(unit), total: figureOf(total) }, where),
  )
}

type Product = { count: number | null; unit: number | null; total: number | null }

function productCheck({ count, unit, total }: Product, where: string): PaperCheck[] {
  if (count === null || unit === null || total === null || count * unit === total) return []
  const text = t('{count} × {unit} là {right}, không phải {total}.', {
    count,
    unit: shown(unit),
    right: shown(count * unit),
    total: shown(total),
  })
  return [{ severity: 'stop', where, text }]
}

/** The sum of the lines of one article against the total that it says. */
function sumOfProducts(paper: Paper): PaperCheck[] {
  return [...byArticle(paper)].flatMap(([where, text]) => {
    const parts = [...text.matchAll(products)].map(([, , , total = '']) => figureOf(total) ?? 0)
    return parts.length === 0
      ? []
      : totalCheck(
          text,
          parts.reduce((sum, one) => sum + one, 0),
          where,
        )
  })
}

/** “Mỗi cá nhân … đồng” × the heads of Điều 1, where one amount goes to each kind. */
function sumByHeads(paper: Paper): PaperCheck[] {
  const heads = headsOf([...byArticle(paper).values()][0] ?? '')
  return [...byArticle(paper)].flatMap(([where, text]) => {
    const units = [...text.matchAll(eachHead)].map(([, kind = '', unit = '']) => ({
      kind,
      unit: figureOf(unit) ?? 0,
    }))
    const whole = units.length === heads.size && units.every(({ kind }) => heads.has(kind))
    if (!whole || units.length === 0) return []
    return totalCheck(
      text,
      units.reduce((sum, { kind, unit }) => sum + unit * (heads.get(kind) ?? 0), 0),
      where,
    )
  })
}

function totalCheck(text: string, right: number, where: string): PaperCheck[] {
  const total = figureOf(wholeSum.exec(text)?.[1] ?? '')
  if (total === null || total === right) return []
  const sentence = t('Tổng số tiền ghi {total} đồng nhưng các mức cộng lại là {right} đồng.', {
    total: shown(total),
    right: shown(right),
  })
  return [{ severity: 'stop', where, text: sentence }]
}

/** The words of each article with its clauses, in one text. */
function byArticle(paper: Paper): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { text, where } of bodyPlaces(paper)) {
    const article = where.split(',')[0] ?? where
    texts.set(article, [texts.get(article), text].filter(Boolean).join('\n'))
  }
  return texts
}

function headsOf(text: string): Map<string, number> {
  const heads = new Map<string, number>()
  for (const [, count = '', kind = ''] of text.matchAll(/(\d+) (tập thể|cá nhân|hộ gia đình)/gu))
    if (!heads.has(kind)) heads.set(kind, Number(count))
  return heads
}

function rowProducts({ table, where }: TablePlace): PaperCheck[] {
  const count = columnOf(table.columns, /^số lượng$|^số suất$/iu)
  const unit = columnOf(table.columns, /^mức|^đơn giá/iu)
  const total = columnOf(table.columns, /thành tiền/iu)
  if (count === -1 || unit === -1 || total === -1) return []
  const cell = (row: string[], at: number) => figureOf(row[at] ?? '')
  return table.rows.flatMap((row, i) =>
    productCheck(
      { count: cell(row, count), unit: cell(row, unit), total: cell(row, total) },
      rowAt(where, i),
    ),
  )
}

function figuresIn(text: string): number[] {
  return figuresOf([...text.matchAll(amounts)].map(([, one = '']) => one))
}

function figuresOf(cells: string[]): number[] {
  return cells
    .map(figureOf)
    .filter((one) => one !== null && Number.isInteger(one))
    .map(Number)
}
