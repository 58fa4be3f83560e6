import { t } from '#plumbing/language.ts'

/** What may be kept out for a while: a place on the network, an e-mail address or all of its host, words. */
export const blockKinds = ['place', 'email', 'host', 'words'] as const
export type BlockKind = (typeof blockKinds)[number]

export function blockLabel(kind: BlockKind): string {
  const labels: Record<BlockKind, string> = {
    place: t('Nơi gửi (địa chỉ mạng)'),
    email: t('Email này'),
    host: t('Mọi email cùng máy chủ'),
    words: t('Từ ngữ'),
  }
  return labels[kind]
}

/** The longest a block may last, in days. */
export const longestBlock = 366

/** An e-mail address as far as a list may show it. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}…${email.slice(at)}`
}
