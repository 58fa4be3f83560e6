/** The bytes asked for, first and last included. */
export type ByteRange = { first: number; last: number }

/**
 * What a `Range` header asks of a file (RFC 9110 §14): one range, null for the whole, or `outside` when no byte of it
 * is there. Several ranges at once are answered with the whole, as the standard allows.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (!match || (from === '' && to === '')) return null
  if (from === '')
    return Number(to) === 0 ? 'outside' : { first: Math.max(0, size - Number(to)), last: size - 1 }
  if (to !== '' && Number(to) < Number(from)) return null
  if (Number(from) >= size) return 'outside'
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
