import type { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { pathOf, standingAt, typeSentence, type Wrong } from '../assess/wrong.ts'

/** Beyond so many nobody reads on; the first ones tell what went wrong. */
export const mostWrong = 1000

/** Each thing wrong in the form of what was sent, in its order. */
export function wrongIn(error: z.ZodError, input: unknown): Wrong[] {
  return error.issues.slice(0, mostWrong).flatMap((issue) => wrongOf(issue, input))
}

function wrongOf(issue: z.core.$ZodIssue, input: unknown): Wrong[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue)
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearestForm(issue.errors).flatMap((one) =>
      wrongOf({ ...one, path: [...issue.path, ...one.path] }, input),
    )
  const isMissing = issue.code !== 'custom' && standingAt(input, issue.path) === undefined
  return [{ path: pathOf(issue.path), sentence: isMissing ? t('thiếu mục này') : sentenceOf(issue) }]
}

/** Of several forms a thing may have, the one it fails least. */
const nearestForm = (forms: z.core.$ZodIssue[][]): z.core.$ZodIssue[] =>
  forms.reduce((least, form) => (form.length < least.length ? form : least))

// What no rule of ours words would be said in English by the reader of forms.
function sentenceOf(issue: z.core.$ZodIssue): string {
  const sentence = typeSentence(issue)
  return /^(Invalid|Too|Unrecognized)\b/.test(sentence) ? t('không đúng dạng của mục này') : sentence
}

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys): Wrong[] {
  const meant = issue.message.split(' ')
  return issue.keys.map((key, at) => ({
    path: pathOf([...issue.path, key]),
    sentence: meant[at]
      ? t('không có mục này; có phải “{meant}”?', { meant: meant[at] })
      : t('không có mục này'),
  }))
}
