import { t } from '#plumbing/language.ts'
import type { CriterionKind } from '#scoring/scale.ts'

/** Whose marks: the agency's own, the checking agency's, the functional bodies', the lead's, the conference's. */
export const scorers = ['self', 'cross', 'owner', 'lead', 'decision'] as const
export type Scorer = (typeof scorers)[number]

/** Columns that come to a total. A functional body marks its own lines only. */
export const columns = ['self', 'cross', 'lead', 'decision'] as const
export type Column = (typeof columns)[number]

/** Who may have taken points, and so may be asked to look again. */
export const asked = ['cross', 'owner', 'lead'] as const
export type Asked = (typeof asked)[number]

/** “Bảng điểm”: where one agency's sheet stands. `owner` is when a functional body last handed in its lines. */
export type SheetState = {
  agencyId: string
  isIssued: boolean
  submitted: Record<Scorer, Date | null>
  /** The functional bodies that have handed in their lines. */
  ownerIds: string[]
  checkerId: string | null
  checkerName: string | null
}

/** One typed cell; an empty value leaves the cell blank. Version 0: nothing stored yet. */
export type TypedScore = { criterionId: string; value: string; reason: string; version: number }

export type SheetDeed = { agencyId: string; scorer: Scorer }

/** “Bước của bảng điểm”: the last column handed in. */
export type Stage = 'waiting' | 'selfScored' | 'crossChecked' | 'appraised' | 'decided'

export function scorerLabel(scorer: Scorer): string {
  return {
    self: t('Tự chấm'),
    cross: t('Chấm chéo'),
    owner: t('Cơ quan chức năng'),
    lead: t('Thẩm định'),
    decision: t('Quyết định'),
  }[scorer]
}

export function kindLabel(kind: CriterionKind): string {
  return { standard: t('Trong bảng ban hành'), late: t('Bổ sung sau'), supplementary: t('Giao riêng') }[kind]
}

export const outcomes = ['kept', 'changed'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeLabel(outcome: Outcome): string {
  return { kept: t('Giữ nguyên'), changed: t('Chấm lại') }[outcome]
}

export const scoringActions: Record<string, string> = {
  'score.saved': 'Nhập điểm',
  'score.confirmed': 'Xác nhận số liệu thuộc phần mình',
  'scoreSheet.submitted': 'Nộp bảng điểm',
  'scoreFile.added': 'Thêm minh chứng chấm điểm',
  'score.explained': 'Giải trình điểm',
  'score.answered': 'Trả lời giải trình điểm',
  'crossCheck.assigned': 'Phân công chấm chéo',
  'crossCheck.changed': 'Đổi phân công chấm chéo',
  'checkConflict.declared': 'Khai báo không chấm chéo nhau',
  'checkConflict.withdrawn': 'Rút khai báo không chấm chéo nhau',
  'acclamation.recorded': 'Ghi kết quả suy tôn',
  'tieBallot.recorded': 'Ghi kết quả bỏ phiếu khi bằng điểm',
  'scores.decided': 'Hội nghị quyết định điểm',
}
