import type { Block, Clause, PaperColumn, TableBlock } from './paper.ts'

// Short ways to write the pieces of a paper, and to read what was typed for it.

export const title = (text: string): Block => ({ kind: 'heading', level: 1, text })
export const subtitle = (text: string): Block => ({ kind: 'heading', level: 2, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** A list; words without a full stop are parted by “;” and end with one. */
export function dashes(items: string[]): Block {
  const isPlain = items.every((item) => !/[.;:!?]$/.test(item))
  const ended = items.map((item, i) => `${item}${i === items.length - 1 ? '.' : ';'}`)
  return { kind: 'list', mark: 'dash', items: isPlain ? ended : items }
}

/** One paragraph for each line of a typed text. */
export const paragraphs = (text: string | undefined): Block[] => typedLines(text).map(paragraph)

/** A list, or a sentence where there is nothing to list. */
export function listOr(items: string[], sentence: string): Block {
  return items.length > 0 ? dashes(items) : paragraph(sentence)
}

/** A table, or a sentence where it would be empty. */
export function tableOr(table: Omit<TableBlock, 'kind'>, sentence: string): Block {
  return table.rows.length > 0 ? { kind: 'table', ...table } : paragraph(sentence)
}

export const column = (head: string, width: number, align?: PaperColumn['align']): PaperColumn => ({
  head,
  width,
  ...(align ? { align } : {}),
})

/** “Điều” with a title; several clauses are numbered, a single one stands as its text. */
export function article(number: number, heading: string, clauses: Clause[]): Block {
  const [only] = clauses
  if (clauses.length === 1 && typeof only === 'string')
    return { kind: 'article', number, title: heading, text: only }
  return { kind: 'article', number, title: heading, text: '', clauses }
}

/** The lines somebody typed, without the marks they began with. */
export function typedLines(answer: string | undefined): string[] {
  return (answer ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*([-–•+*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean)
}

/** The rows of a typed table; cells are parted by “|”. */
export function typedRows(answer: string | undefined): string[][] {
  return (answer ?? '')
    .split('\n')
    .filter((line) => line.replaceAll('|', '').trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Every sentence with its full stop, as clauses stand. */
export const fullStops = (items: string[]): string[] =>
  items.map((item) => `${item.replace(/[\s.;,]+$/, '')}.`)

/** How typed rows are written down, for what the records suggest. */
export const rowsText = (rows: string[][]): string => rows.map((cells) => cells.join(' | ')).join('\n')

/** A count below ten has a zero before it, as in “02 cuộc”. */
export const counted = (count: number): string => (count === 0 ? '0' : String(count).padStart(2, '0'))

/** “08:00” as papers say it: “08 giờ 00 phút”; nothing where no hour is known. */
export function hourWords(hour: string): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(hour.trim()) ?? []
  return hours && minutes ? `${hours.padStart(2, '0')} giờ ${minutes} phút` : ''
}

/** Where the parties write the hour in. */
export const openHour = '…… giờ …… phút'

/** Where a fact is written in by hand. */
export const openLine = '……………………………………'

const instruments: [RegExp, string][] = [
  [/\/TTLT/, 'Thông tư liên tịch số'],
  [/\/TT/, 'Thông tư số'],
  [/\/NĐ/, 'Nghị định số'],
  [/\/QH/, 'Luật số'],
  [/\/QĐ/, 'Quyết định số'],
]

/** A clause as papers cite it: “Điều 64 khoản 7 điểm b, 151/2018/TT-BQP” turned to “điểm b khoản 7 Điều 64 Thông tư số …”. */
export function citedInFull(words: string): string {
  return words.replace(
    /(Điều [\d\p{L}]+)( khoản [\d\p{L}]+)?( điểm \p{L}+)?, (\d+\/\d{4}\/[\p{L}\d-]+)/gu,
    (_, article: string, clause = '', point = '', instrument = '') => {
      const kind = instruments.find(([sign]) => sign.test(instrument))?.[1] ?? ''
      return [point.trim(), clause.trim(), article, kind, instrument].filter(Boolean).join(' ')
    },
  )
}

/** A name in the middle of a sentence: its first letter small, where it does not begin a name of its own. */
export function withinSentence(words: string): string {
  return /^\p{Lu}\p{L}* \p{Lu}/u.test(words)
    ? words
    : words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
}
