import { t } from '#plumbing/language.ts'

/** “Bình luận” as readers see it: never with the address of its sender. */
export type PublicComment = { id: string; name: string; body: string; sentAt: Date }

/** What a moderator made of it; nothing while it waits. */
export const standings = ['waiting', 'approved', 'refused'] as const
export type Standing = (typeof standings)[number]

export function standingLabel(standing: Standing): string {
  const labels: Record<Standing, string> = {
    waiting: t('Chờ duyệt'),
    approved: t('Đã duyệt'),
    refused: t('Không đăng'),
  }
  return labels[standing]
}

/** One plain address: no spaces, no line ends, no list, so that it can never become a second header. */
export function isEmail(typed: string): boolean {
  return /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,180}\.[^\s@<>"(),:;\\[\].]{2,}$/.test(typed)
}

export const longest = { name: 100, email: 254, body: 3000 } as const

/** Comments taken from one address for one article in ten minutes. */
export const brake = { most: 5, minutes: 10 } as const
