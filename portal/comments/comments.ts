import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { linksIn } from '../moderation/classifier/pieces.ts'

/** What became of it: “shown” at once by the rule of its section and read by no moderator yet; “withdrawn” was shown once. */
export const standings = ['waiting', 'shown', 'approved', 'refused', 'withdrawn'] as const
export type Standing = (typeof standings)[number]

export function standingLabel(standing: Standing): string {
  const labels: Record<Standing, string> = {
    waiting: t('Chờ duyệt'),
    shown: t('Hiện ngay, chờ đọc lại'),
    approved: t('Đã duyệt'),
    refused: t('Không đăng'),
    withdrawn: t('Đã gỡ'),
  }
  return labels[standing]
}

/** How a section takes comments: not at all, after a moderator read them, or at once and read afterwards. */
export const commentRules = ['none', 'before', 'after'] as const
export type CommentRule = (typeof commentRules)[number]

/** One plain address: no spaces, no line ends, no list, so that it can never become a second header. */
export function isEmail(typed: string): boolean {
  return /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,180}\.[^\s@<>"(),:;\\[\].]{2,}$/.test(typed)
}

/** Names only the house speaks under. */
const houseNames = [
  'ban bien tap',
  'toa soan',
  'bien tap vien',
  'tong bien tap',
  'quan tri',
  'kiem duyet',
  'admin',
]

/** What is wrong with a name, in a sentence; nothing where it is one. */
export function nameFault(name: string): string | null {
  if (!/\p{L}/u.test(name)) return t('Họ và tên cần có chữ cái.')
  if (linksIn(name).length > 0 || name.includes('@')) return t('Họ và tên không chứa liên kết hay email.')
  const folded = ` ${fold(name)} `
  if (houseNames.some((one) => folded.includes(` ${one} `)))
    return t('Tên này dành cho người của tạp chí. Hãy dùng tên của bạn.')
  return null
}

export const longest = { name: 100, email: 254, body: 3000 } as const

/** “Máy gửi đã làm phép thử” or not: whether the sender's machine did the work it was asked for. */
export type Proof = 'worked' | 'plain'

/** What is taken within the minutes of the brake: from one place under one article, from one place, of one article, of all. */
export const brakeMinutes = 10
export const brakes: Record<Proof, Lately> = {
  worked: { here: 10, place: 30, article: 120, site: 600 },
  plain: { here: 3, place: 6, article: 100, site: 300 },
}
export type Lately = { here: number; place: number; article: number; site: number }

/** Seconds between drawing a form and sending it, asked of those who send without the work. */
export const leastSeconds = 4
