import { z } from 'zod'
import { t } from '#plumbing/language.ts'
import type { Value } from '#scoring/scale.ts'

// Figures are taken by their digits: a number of JSON as the shortest text that means it, a text as it stands.

const mostDigits = 30
const form = /^-?\d+(\.\d+)?$/
const withExponent = /^[-+]?[\d.]+[eE][-+]?\d+$/

/** Why this is no figure; null when it is one. */
function wrongFigure(input: unknown): string | null {
  if (input === undefined) return t('thiếu mục này')
  if (typeof input !== 'number' && typeof input !== 'string') return t('phải là số, ví dụ 9.5 hoặc "9.5"')
  return wrongText(String(input))
}

function wrongText(text: string): string | null {
  if (withExponent.test(text)) return t('không dùng số mũ; hãy viết đủ các chữ số, ví dụ 0.001')
  if (/^-?\d+,\d+$/.test(text)) return t('phần lẻ viết sau dấu chấm, ví dụ 9.5')
  if (!form.test(text)) return t('phải là số, ví dụ 9.5 hoặc "9.5"')
  return text.replace(/\D/g, '').length > mostDigits ? t('dài quá {max} chữ số', { max: mostDigits }) : null
}

const pattern = '^-?[0-9]+(\\.[0-9]+)?$'

/** A decimal figure, as a number or as text. */
export const decimal = (about: string) =>
  z
    .custom<string | number>((input) => wrongFigure(input) === null, {
      error: (issue) => wrongFigure(issue.input) ?? undefined,
    })
    .transform(String)
    .meta({ anyOf: [{ type: 'number' }, { type: 'string', pattern }], description: about })

const longest = 500

function wrongValue(input: unknown): string | null {
  if (typeof input === 'boolean') return null
  if (input === null || input === '') return t('chưa có thì bỏ hẳn mục này; bằng không thì ghi 0')
  if (typeof input !== 'string' && typeof input !== 'number')
    return t('phải là số, chữ trong ngoặc kép, true hoặc false')
  const text = String(input)
  if (text.length > longest) return t('dài quá {max} ký tự', { max: longest })
  const isFigure = typeof input === 'number' || withExponent.test(text) || form.test(text)
  return isFigure ? wrongText(text) : null
}

/** What stands for a measure: a figure, a grade in words, or yes and no. */
export const value = z
  .custom<Value | number>((input) => wrongValue(input) === null, {
    error: (issue) => wrongValue(issue.input) ?? undefined,
  })
  .transform((given): Value => (typeof given === 'number' ? String(given) : given))
  .meta({
    anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }],
    description: 'Con số, một mức bằng chữ, hoặc có (true) không (false)',
  })
