import { z } from 'zod'
import { t } from '#plumbing/language.ts'

/** Reads one line of a text; null when it cannot be read. */
export type ReadLine<T> = (line: string) => T | null

/** The lines of a text, or a sentence about the first one that cannot be read. */
export function readLines<T>(text: string, readLine: ReadLine<T>, example: string): T[] | string {
  const found: T[] = []
  for (const [i, line] of text.split('\n').entries()) {
    const bare = line.trim()
    if (bare === '') continue
    const one = readLine(bare)
    if (one === null)
      return t('Dòng {line} “{text}” chưa đúng. Hãy viết như: {example}', {
        line: i + 1,
        text: bare,
        example,
      })
    found.push(one)
  }
  return found
}

type Lines<T> = { readLine: ReadLine<T>; example: string; needed?: boolean }

/** A field of several lines, each read by itself. */
export function linesOf<T>({ readLine, example, needed = true }: Lines<T>) {
  return z.array(z.string()).transform((all, context): T[] => {
    const found = readLines(all[0] ?? '', readLine, example)
    const missing = needed && found.length === 0
    if (typeof found !== 'string' && !missing) return found
    const message = typeof found === 'string' ? found : t('Chưa nhập mục này.')
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** A number as people write it, `97,5`, as exact text; null when it is none. */
export function readFigure(typed: string): string | null {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return typed.replaceAll('.', '').replace(',', '.')
  return /^-?\d{1,13}([.,]\d{1,4})?$/.test(typed) ? typed.replace(',', '.') : null
}

/** Exact text as people write it. */
export const typedFigure = (figure: string): string => figure.replace('.', ',')

/** A number inside a line. */
export const figureForm = '-?\\d[\\d.,]*'
