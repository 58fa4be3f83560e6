import { createHmac, timingSafeEqual } from 'node:crypto'

/** “mine” opens everything kept about one comment, “stop” only ends its letters: a letter's header may be read by others. */
type Lock = 'mine' | 'stop'

export function keyOf(salt: string, lock: Lock, commentId: string): string {
  return createHmac('sha256', salt).update(`${lock} ${commentId}`).digest('base64url')
}

export function opens(typed: string, key: string): boolean {
  const [a, b] = [Buffer.from(typed), Buffer.from(key)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The address where a sender finds what is kept about a comment. */
export function mineAddress(salt: string, commentId: string): string {
  return `/comments/mine/${commentId}/${keyOf(salt, 'mine', commentId)}`
}

/** The address where the letters about a comment are stopped. */
export function stopAddress(salt: string, commentId: string): string {
  return `/comments/stop/${commentId}/${keyOf(salt, 'stop', commentId)}`
}
