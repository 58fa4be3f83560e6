import { t } from '#plumbing/language.ts'
import { linksIn } from '../moderation/classifier/pieces.ts'

/** What is striking about a comment at first sight; it orders and marks, and never decides. */
export const signs = ['words', 'links', 'capitals', 'repeats', 'plain'] as const
export type Sign = (typeof signs)[number]

export function signLabel(sign: Sign): string {
  const labels: Record<Sign, string> = {
    words: t('Có từ trong danh sách chặn'),
    links: t('Có liên kết'),
    capitals: t('Phần lớn chữ in hoa'),
    repeats: t('Lặp ký tự'),
    plain: t('Gửi không qua phép thử máy'),
  }
  return labels[sign]
}

/** Links taken in one comment: more is an advertisement. */
export const mostLinks = { worked: 3, plain: 1 } as const

export type Looked = { body: string; isWorked: boolean; holdsBlockedWords: boolean }

export function signsOf({ body, isWorked, holdsBlockedWords }: Looked): Sign[] {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const capitals = body.match(/\p{Lu}/gu)?.length ?? 0
  const held: Record<Sign, boolean> = {
    words: holdsBlockedWords,
    links: linksIn(body).length > 0,
    capitals: letters >= 15 && capitals * 2 > letters,
    repeats: /(.)\1{7,}/u.test(body),
    plain: !isWorked,
  }
  return signs.filter((sign) => held[sign])
}
