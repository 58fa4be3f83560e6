import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** The steps a nomination must have gone through, in the order of the sheet. */
export const proofKeys = [
  'entered',
  'nominated',
  'papers',
  'conditions',
  'appraisals',
  'downgrade',
  'council',
  'sitting',
  'conflicts',
  'vote',
  'tally',
  'posting',
  'opinions',
  'suspension',
  'submission',
  'decision',
  'days',
  'register',
  'bonus',
  'conferral',
] as const
export type ProofKey = (typeof proofKeys)[number]

/** `wanting`: should be there and is not; `told`: nothing asks it, or people settle it; `later`: its turn has not come. */
export type ProofState = 'done' | 'wanting' | 'told' | 'later'

/** One line of the sheet: what was done, when, by whom, and the clause that asks it. */
export type Proof = {
  key: ProofKey
  state: ProofState
  says: string[]
  on: Day | null
  who: string
  citation: Citation | null
}

export function proofLabel(key: ProofKey): string {
  return {
    entered: t('Đăng ký thi đua đầu năm'),
    nominated: t('Đề nghị khen thưởng'),
    papers: t('Thành phần hồ sơ'),
    conditions: t('Điều kiện, tiêu chuẩn theo luật'),
    appraisals: t('Thẩm định, lấy ý kiến'),
    downgrade: t('Hạ mức đề nghị'),
    council: t('Hội đồng'),
    sitting: t('Phiên họp'),
    conflicts: t('Xung đột lợi ích'),
    vote: t('Biểu quyết'),
    tally: t('Kiểm phiếu'),
    posting: t('Công khai'),
    opinions: t('Ý kiến, kiến nghị, khiếu nại'),
    suspension: t('Tạm dừng'),
    submission: t('Trình khen thưởng'),
    decision: t('Quyết định'),
    days: t('Trình tự ngày'),
    register: t('Sổ khen thưởng'),
    bonus: t('Tiền thưởng'),
    conferral: t('Trao tặng'),
  }[key]
}

export function stateWords(state: ProofState): string {
  return {
    done: t('Đủ'),
    wanting: t('Còn thiếu'),
    told: t('Ghi nhận'),
    later: t('Chưa đến'),
  }[state]
}
