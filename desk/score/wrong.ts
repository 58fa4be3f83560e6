import type { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { pathOf, standingAt, typeSentence, type Wrong } from '../assess/wrong.ts'

/** Beyond so many nobody reads on; the first ones tell what went wrong. */
export const mostWrong = 1000

/** Each thing wrong in the form of what was sent, in its order. */
export function wrongIn(error: z.ZodError, input: unknown): Wrong[] {
  return error.issues.slice(0, mostWrong).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(issue)
    const isMissing = issue.code !== 'custom' && standingAt(input, issue.path) === undefined
    return [{ path: pathOf(issue.path), sentence: isMissing ? t('thiếu mục này') : typeSentence(issue) }]
  })
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
