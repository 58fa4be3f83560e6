import { isPrintable } from '../fonts.ts'

/** Everything said on a paper in one spelling of Unicode, with no letter that cannot be printed. */
export function cleaned<T>(said: T): T
export function cleaned(said: unknown): unknown {
  if (typeof said === 'string') return cleanWords(said)
  if (Array.isArray(said)) return said.map((one) => cleaned(one))
  if (said === null || typeof said !== 'object') return said
  return Object.fromEntries(Object.entries(said).map(([name, one]) => [name, cleaned(one)]))
}

const unprinted = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

// Beyond the letters of Latin, the marks of the typewriter and the joined letters of Vietnamese.
const unusual = /[^\n\u0020-\u024f\u1e00-\u1eff]/gu

/** A tab becomes a space, a letter the face cannot print an empty box; control letters and halves of letters go. */
function cleanWords(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(unprinted, (letter) => (letter === '\n' ? letter : letter === '\t' ? ' ' : ''))
    .replace(unusual, (letter) => (isPrintable(letter) ? letter : '□'))
}
