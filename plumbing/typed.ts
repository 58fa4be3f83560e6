import { type Day, isDay } from '#law/kernel/day.ts'

/** Without marks and case, for comparing what people spell in many ways. */
export function fold(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
  return letters.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()
}

/** A day typed dd/mm/yyyy, or as programs write it; nothing where it is no day. */
export function dayTyped(typed: string): Day | null {
  const parts = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(typed)
  const iso = parts ? `${parts[3]}-${two(parts[2])}-${two(parts[1])}` : typed
  return isDay(iso) ? iso : null
}

const two = (digits = '') => digits.padStart(2, '0')

/** The cells of what was pasted: tabs between cells, a cell with line breaks in quotes, as Excel copies it. */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
