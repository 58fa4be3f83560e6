import type { ReadCell } from '#plumbing/xlsx.ts'

/** How a line is numbered: `rank` says how deep such numbers stand, `rest` what follows the number. */
export type Numbering = { style: string; rank: number; token: string; rest: string }

/** The last numbers seen, which tell whether “I” is one or the letter after H. */
export type Seen = { letter: string; token: string }

const ordinals: Record<string, string> = { nhất: 'I', hai: 'II', ba: 'III', tư: 'IV', năm: 'V', sáu: 'VI' }
const end = String.raw`(?=[\s.:)\-–/]|$)`
const roman = `(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})`
const forms = {
  part: new RegExp(
    `^(phần|chương|mục|nhóm)\\s+(?:thứ\\s+)?([A-ZĐ]|${roman}|\\d{1,2}|nhất|hai|ba|tư|năm|sáu)${end}`,
    'iu',
  ),
  dotted: new RegExp(`^((?:[A-ZĐ]|${roman}|\\d{1,3})(?:\\.\\d{1,3})+)\\.?${end}`, 'u'),
  roman: new RegExp(`^(${roman})${end}`, 'u'),
  capital: /^([A-ZĐ])(?=[\s.:)\-–/]|$)/u,
  figure: /^(\d{1,3})(?=[\s.:)\-–/]|$)/u,
  letter: /^([a-zđ])(?=[.)])/u,
  bullet: /^([-–—•*+])\s*(?=\S)/u,
}

/** The number at the beginning of a text. In a column of numbers it may stand bare; before a title it needs a sign. */
export function readNumbering(text: string, seen: Seen, isColumn: boolean): Numbering | null {
  const part = forms.part.exec(text)
  if (part && (part[2]?.length ?? 0) > 0) return partOf(text, part)
  const dotted = forms.dotted.exec(text)
  if (dotted) return dottedOf(text, dotted)
  for (const [style] of simple) {
    const match = forms[style].exec(text)
    if (!match || isOther(style, match[1] ?? '', seen)) continue
    const rest = text.slice(match[0].length)
    if (isColumn || style === 'bullet' || /^\s*[.):/–-]/u.test(rest))
      return {
        style: style === 'bullet' ? `bullet${match[1] === '+' ? '+' : '-'}` : style,
        rank: rankOf(style, match[1]),
        token: match[1] ?? '',
        rest: after(rest),
      }
  }
  return bareLetter(text, isColumn)
}

const simple = [
  ['roman', 1],
  ['capital', 0.5],
  ['figure', 2],
  ['letter', 8],
  ['bullet', 9],
] as const

function rankOf(style: (typeof simple)[number][0], sign = ''): number {
  const rank = simple.find(([name]) => name === style)?.[1] ?? 7
  return style === 'bullet' && sign === '+' ? 10 : rank
}

function partOf(text: string, [all, word = '', typed = '']: RegExpExecArray): Numbering {
  const isPart = /^(phần|chương)$/iu.test(word)
  const token = ordinals[typed.toLowerCase()] ?? typed.toUpperCase()
  return {
    style: isPart ? 'part' : 'section',
    rank: isPart ? 0 : 1.1,
    token,
    rest: after(text.slice(all.length)),
  }
}

function dottedOf(text: string, [all, token = '']: RegExpExecArray): Numbering {
  const parts = token.split('.')
  const rank = /^\d/.test(token) ? parts.length + 1 : parts.length
  return { style: `dotted${rank}`, rank, token, rest: after(text.slice(all.length)) }
}

/** Letters that are also Roman numbers go by what came before them. */
function isOther(style: string, token: string, seen: Seen): boolean {
  const before: Record<string, string> = { I: 'H', V: 'U', X: 'V' }
  if (style === 'roman') return before[token] !== undefined && seen.letter === before[token]
  return false
}

function bareLetter(text: string, isColumn: boolean): Numbering | null {
  return isColumn && /^[a-zđ]$/u.test(text) ? { style: 'letter', rank: 8, token: text, rest: '' } : null
}

const after = (rest: string) => rest.replace(/^[\s.:)\-–/]+/u, '')

/** The text of a cell of numbers, when a spreadsheet has made a day or another number of what was typed. */
export function codeText(
  cell: ReadCell | null,
  text: string,
  seen: Seen,
): { text: string; turned: string | null } {
  if (cell?.kind === 'date') return { text: fromDay(cell.text, seen), turned: cell.text }
  if (cell?.kind === 'number' && /^\d+\.9$/.test(seen.token) && text === seen.token.replace(/\.9$/, '.1'))
    return { text: `${text}0`, turned: text }
  return { text, turned: null }
}

/** “1.2” became the first of February, or the second of January: what follows on the last number is taken. */
function fromDay(day: string, seen: Seen): string {
  const [, month, date] = day.split('-').map(Number)
  const readings = [`${date}.${month}`, `${month}.${date}`]
  const group = seen.token.split('.')[0]
  return readings.find((one) => one.split('.')[0] === group) ?? readings[0] ?? ''
}
