import { t } from '#plumbing/language.ts'

/** Whose marks: the agency's own, the checking agency's, the functional bodies', the lead's, the conference's. */
export const scorers = ['self', 'cross', 'owner', 'lead', 'decision'] as const
export type Scorer = (typeof scorers)[number]

/** Columns that come to a total. A functional body marks its own lines only. */
export const columns = ['self', 'cross', 'lead', 'decision'] as const
export type Column = (typeof columns)[number]

/** “Bảng điểm”: where one agency's sheet stands. */
export type SheetState = {
  agencyId: string
  isIssued: boolean
  submitted: Record<Scorer, Date | null>
  checkerId: string | null
  checkerName: string | null
}

/** One typed cell; `points` empty means the cell is left blank. Version 0: nothing stored yet. */
export type TypedScore = { criterionId: string; points: string | null; reason: string; version: number }

export type SheetDeed = { agencyId: string; scorer: Scorer }

/** “Bước của bảng điểm”: the last column handed in. */
export type Stage = 'waiting' | 'selfScored' | 'crossChecked' | 'appraised'

export function scorerLabel(scorer: Scorer): string {
  return { self: t('Tự chấm'), cross: t('Chấm chéo'), lead: t('Thẩm định') }[scorer]
}

export function stageLabel(stage: Stage): string {
  return {
    waiting: t('Chưa nộp bảng tự chấm'),
    selfScored: t('Đã nộp tự chấm'),
    crossChecked: t('Đã chấm chéo'),
    appraised: t('Đã thẩm định'),
  }[stage]
}

export function kindLabel(kind: Kind): string {
  return { standard: t('Điểm chuẩn'), bonus: t('Điểm thưởng'), deduction: t('Điểm trừ') }[kind]
}

export const scoringActions: Record<string, string> = {
  'score.saved': 'Nhập điểm',
  'scoreSheet.submitted': 'Nộp bảng điểm',
  'scoreFile.added': 'Thêm minh chứng chấm điểm',
  'crossCheck.assigned': 'Phân công chấm chéo',
  'crossCheck.changed': 'Đổi phân công chấm chéo',
}
