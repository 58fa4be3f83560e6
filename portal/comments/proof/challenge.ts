import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isWorked } from './work.ts'

/** How long a puzzle may lie with its reader, in seconds. */
export const challengeLife = 2 * 3600

/** Zero bits asked for on a quiet day: about 130,000 tries, a second on a phone. */
export const quietBits = 17
const mostBits = 22

/** One bit more, twice the work, for each doubling of what came in lately above what is usual. */
export function bitsFor(lately: number, usual = 20): number {
  const above = Math.max(0, Math.floor(Math.log2(Math.max(1, lately) / usual)) + 1)
  return Math.min(mostBits, quietBits + above)
}

type Asked = { secret: string; slug: string; now: Date }

/** A puzzle for one article, signed and dated; kept nowhere until it is solved. */
export function newChallenge({ secret, slug, now }: Asked, bits: number): string {
  const open = [
    bits,
    Math.floor(now.getTime() / 1000).toString(36),
    randomBytes(9).toString('base64url'),
  ].join('.')
  return `${open}.${sign(secret, `${slug} ${open}`)}`
}

/** The stamp to be spent, when the puzzle is ours, of this article, not too old and truly solved; else nothing. */
export function stampOf(typed: string, { secret, slug, now }: Asked): string | null {
  const parts = /^((\d{1,2})\.([0-9a-z]{1,9})\.([\w-]{12}))\.([\w-]{22})\.(\d{1,12})$/.exec(typed)
  if (!parts) return null
  const [, open = '', bits = '', at = '', stamp = '', mac = '', found = ''] = parts
  const age = now.getTime() / 1000 - Number.parseInt(at, 36)
  if (!same(mac, sign(secret, `${slug} ${open}`)) || age < -60 || age > challengeLife) return null
  return isWorked(`${open}.${mac}`, Number(found), Number(bits)) ? stamp : null
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(`challenge ${text}`).digest('base64url').slice(0, 22)
}

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
