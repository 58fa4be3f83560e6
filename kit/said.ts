import type { Words } from '#law/answer/words/sentence.ts'
import { t } from '#plumbing/language.ts'

/** A sentence of the law in the reader’s language, and every sentence inside it. */
export function said(words: Words): string {
  return t(words.text, words.values)
}

/** The same as a sentence of its own: its first letter raised. */
export function saidAlone(words: Words): string {
  const text = said(words)
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
