import { t } from '#plumbing/language.ts'

/** What a sender may agree to, each by a tick of its own: without the first nothing is taken, the second is free. */
export const purposes = ['publication', 'notification'] as const
export type Purpose = (typeof purposes)[number]

/** Goes up by one with every change of the words below; each comment keeps which it was sent under. */
export const consentVersion = 1

export function consentWords(purpose: Purpose): string {
  const words: Record<Purpose, string> = {
    publication: t(
      'Tôi đồng ý để tạp chí lưu họ tên, email và nội dung này nhằm duyệt và đăng bình luận; họ tên và nội dung hiện công khai, email thì không.',
    ),
    notification: t('Tôi đồng ý nhận một email khi bình luận này được đăng (không bắt buộc).'),
  }
  return words[purpose]
}
