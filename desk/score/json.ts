import { t } from '#plumbing/language.ts'
import type { Wrong } from '../assess/wrong.ts'

type Read = { ok: true; value: unknown } | { ok: false; wrong: Wrong[] }

const deepest = 60

/** Reads JSON without losing a digit: a number that binary arithmetic would change comes out as its text. */
export function readJson(text: string): Read {
  const plain = text.replace(/^\ufeff/, '')
  const kept = keepDigits(plain)
  if (kept === null) return wrongAt('', t('lồng nhau quá {deepest} tầng', { deepest }))
  try {
    return { ok: true, value: JSON.parse(kept) }
  } catch {
    const sentence = t('Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.')
    return wrongAt('', t('Dòng {line}: {sentence}', { line: lineOfError(plain), sentence }))
  }
}

const wrongAt = (path: string, sentence: string): Read => ({ ok: false, wrong: [{ path, sentence }] })

// A text that is never closed runs to the end: looked for again from each quote in it, a megabyte would take minutes.
const token = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[[{]|[\]}]/g

/** The same text with such numbers in quotes; null when it is nested too deep to be meant. */
function keepDigits(text: string): string | null {
  let depth = 0
  let isTooDeep = false
  const kept = text.replace(token, (found) => {
    if (found === '[' || found === '{') isTooDeep = ++depth > deepest || isTooDeep
    else if (found === ']' || found === '}') depth--
    else if (!found.startsWith('"') && isChanged(found)) return `"${found}"`
    return found
  })
  return isTooDeep ? null : kept
}

// Fifteen digits always come back from a binary number as they were written.
function isChanged(figure: string): boolean {
  return /[eE]/.test(figure) || figure.replace(/\D/g, '').length > 15 || /e/.test(String(Number(figure)))
}

function lineOfError(text: string): number {
  try {
    JSON.parse(text)
  } catch (error) {
    const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    const whole = text.trimEnd()
    const before = place === undefined ? whole : whole.slice(0, Number(place))
    return before.split('\n').length
  }
  return 1
}
