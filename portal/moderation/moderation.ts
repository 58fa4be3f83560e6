import { t } from '#plumbing/language.ts'

/** Why a comment is not shown, or no longer. “other” needs words of one's own. */
export const reasonCodes = [
  'spam',
  'offence',
  'personal',
  'secret',
  'false',
  'offTopic',
  'duplicate',
  'petition',
  'other',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export function reasonLabel(code: ReasonCode): string {
  const labels: Record<ReasonCode, string> = {
    spam: t('Quảng cáo, thư rác'),
    offence: t('Xúc phạm, thô tục'),
    personal: t('Lộ thông tin riêng của người khác'),
    secret: t('Lộ việc không được công khai'),
    false: t('Thông tin sai hoặc chưa kiểm chứng'),
    offTopic: t('Không liên quan đến bài'),
    duplicate: t('Trùng bình luận đã có'),
    petition: t('Ý kiến về danh sách công khai: gửi theo thủ tục riêng'),
    other: t('Lý do khác'),
  }
  return labels[code]
}

/** A reason as it is told: the one of the list, or the words typed. */
export function reasonTold({ code, reason }: { code: string; reason: string }): string {
  const known = reasonCodes.find((one) => one === code)
  return known && known !== 'other' ? reasonLabel(known) : reason
}

/** What a reader may report a comment for. */
export const reportKinds = ['spam', 'offence', 'personal', 'false', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

export const rulings = ['approved', 'refused', 'withdrawn'] as const
export type Ruling = (typeof rulings)[number]

/** What the moderators' list is narrowed by. */
export type QueueFilter = {
  standing: 'waiting' | 'shown' | 'approved' | 'refused' | 'withdrawn' | 'reported'
  section: string | null
  /** Only those that resemble refused ones (score of 50 and more), or those with a striking sign. */
  marked: 'likely' | 'signs' | null
  words: string
  from: string | null
  to: string | null
  order: 'time' | 'score'
  page: number
}

/** What the journal calls the deeds done here. */
export const moderationActions: Record<string, string> = {
  'comment.shown': 'Bình luận hiện ngay theo quy định của chuyên mục',
  'comment.withdrawn': 'Gỡ bình luận đã đăng',
  'comment.reported': 'Bạn đọc báo vi phạm',
  'comment.answered': 'Trả lời bình luận',
  'comment.answerWithdrawn': 'Rút câu trả lời bình luận',
  'comment.blocked': 'Chặn nơi gửi, email hoặc từ ngữ',
  'comment.blockEnded': 'Bỏ chặn',
}
