import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Yêu cầu về dữ liệu cá nhân”: what the sender of a comment asks of us about what is kept. */
export const wishKinds = ['access', 'identity', 'erasure', 'restriction', 'objection'] as const
export type WishKind = (typeof wishKinds)[number]

export function wishLabel(kind: WishKind): string {
  const labels: Record<WishKind, string> = {
    access: t('Cung cấp bản sao dữ liệu'),
    identity: t('Sửa họ tên hoặc email'),
    erasure: t('Xóa dữ liệu'),
    restriction: t('Hạn chế xử lý'),
    objection: t('Phản đối xử lý'),
  }
  return labels[kind]
}

export const stepKinds = ['answered', 'extended', 'executed', 'refused'] as const
export type StepKind = (typeof stepKinds)[number]

export function stepLabel(step: StepKind): string {
  const labels: Record<StepKind, string> = {
    answered: t('Đã trả lời'),
    extended: t('Gia hạn'),
    executed: t('Đã thực hiện'),
    refused: t('Từ chối'),
  }
  return labels[step]
}

export type WishStep = {
  step: StepKind
  words: string
  dueOn: Day | null
  takenOn: Day
  takenBy: string
  takenAt: string
}

export type Wish = {
  id: string
  commentId: string
  kind: WishKind
  words: string
  newName: string
  newEmail: string
  enteredBy: string | null
  receivedOn: Day
  answerDue: Day
  executionDue: Day
  steps: WishStep[]
}

/** How a wish stands to its clocks; `dueOn`: the next day something is due, null when all is done. */
export type Timing = {
  dueOn: Day | null
  isLate: boolean
  /** Null while it is not done yet. */
  answeredInTime: boolean | null
  endedInTime: boolean | null
}

/** Pure, by the day of the reader. An end without an answer before it is the answer too. */
export function timingOf(wish: Pick<Wish, 'answerDue' | 'executionDue' | 'steps'>, today: Day): Timing {
  const end = wish.steps.find(({ step }) => step === 'executed' || step === 'refused')
  const answer = wish.steps.find(({ step }) => step === 'answered') ?? end
  const last = wish.steps.find(({ step }) => step === 'extended')?.dueOn ?? wish.executionDue
  const dueOn = end ? null : answer ? last : wish.answerDue
  return {
    dueOn,
    isLate: dueOn !== null && today > dueOn,
    answeredInTime: answer ? answer.takenOn <= wish.answerDue : null,
    endedInTime: end ? end.takenOn <= last : null,
  }
}

/** What the journal calls the deeds done here. */
export const rightsActions: Record<string, string> = {
  'comment.corrected': 'Người gửi sửa bình luận',
  'comment.takenBack': 'Người gửi rút bình luận',
  'comment.mailsStopped': 'Người gửi dừng nhận thư',
  'comment.erased': 'Xóa dữ liệu của bình luận',
  'commentWish.received': 'Nhận yêu cầu về dữ liệu cá nhân',
  'commentWish.answered': 'Trả lời yêu cầu về dữ liệu cá nhân',
  'commentWish.extended': 'Gia hạn yêu cầu về dữ liệu cá nhân',
  'commentWish.executed': 'Thực hiện yêu cầu về dữ liệu cá nhân',
  'commentWish.refused': 'Từ chối yêu cầu về dữ liệu cá nhân',
  'commentRetention.set': 'Đặt thời hạn lưu dữ liệu bình luận',
}
