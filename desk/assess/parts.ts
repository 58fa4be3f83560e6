import { z } from 'zod'
import { type Day, isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { nearest } from './nearest.ts'

// Parts of the formats. What is wrong is said where it stands; `wrong.ts` puts the path before it.

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = (about: string) =>
  z
    .string()
    .refine((text) => isDay(text), {
      error: () => t('phải là ngày có thật, viết YYYY-MM-DD, ví dụ 2024-12-31'),
    })
    .meta({ format: 'date', description: about })

/** A line of text, as long as a name or a reference. */
export const line = (about: string, max = 500) =>
  z
    .string()
    .max(max, { error: () => t('dài quá {max} ký tự', { max }) })
    .describe(about)

/** A whole number from `least` to `most`. */
export const count = (about: string, least = 0, most = 1_000_000) => {
  const range = { error: () => t('phải là số nguyên từ {least} đến {most}', { least, most }) }
  return z.number().int(range).min(least, range).max(most, range).describe(about)
}

/** A percentage, with or without a fraction. */
export const percent = (about: string) => {
  const range = { error: () => t('phải là số từ {least} đến {most}', { least: 0, most: 100 }) }
  return z.number().min(0, range).max(100, range).describe(about)
}

export const yes = (about: string) => z.boolean().describe(about)

/** One of these words. */
export const word = <const W extends readonly string[]>(words: W, about: string) =>
  z
    .enum(words, { error: (issue) => (isMissing(issue) ? undefined : oneOfWords(words, issue.input)) })
    .describe(about)

function oneOfWords(words: readonly string[], typed: unknown): string {
  const meant = typeof typed === 'string' ? nearest(typed, words) : null
  if (meant) return t('không có “{typed}”; có phải “{meant}”?', { typed: String(typed).slice(0, 60), meant })
  return words.length > 20 ? t('không phải mã đã có') : t('chỉ nhận: {words}', { words: words.join(', ') })
}

const isMissing = (issue: { input?: unknown }) => issue.input === undefined

/** A list, not endless. */
export const list = <S extends z.ZodType>(part: S, about: string, max = 500) =>
  z
    .array(part)
    .max(max, { error: () => t('nhiều quá {max} mục', { max }) })
    .describe(about)

// Beyond so many unknown fields of one object nobody mistyped a name, and guessing at each takes long.
const mostMeant = 50

/** An object of exactly these fields; any other is refused, with the one that was perhaps meant. */
export const record = <S extends z.ZodRawShape>(shape: S, about: string) =>
  z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key, at) => (at < mostMeant && nearest(key, Object.keys(shape))) || '').join(' ')
          : undefined,
    })
    .describe(about)

/** The first day may not come after the last. */
export const inOrder = (from: Day | undefined, to: Day | null | undefined): boolean =>
  from === undefined || to === undefined || to === null || from <= to
