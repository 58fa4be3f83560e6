import { t } from '#plumbing/language.ts'
import type { Rules } from '#scoring/scale.ts'

export const notAssigned = ['scaleUp', 'leaveOut', 'full'] as const
export const zeroPlans = ['refuse', 'notAssigned', 'zero', 'full'] as const
export const ties = ['share', 'ballot'] as const
export const shared = ['skip', 'dense'] as const

export function notAssignedLabel(rule: Rules['notAssigned']): string {
  return {
    scaleUp: t('Quy các dòng còn lại lên đủ điểm của nhóm'),
    leaveOut: t('Không tính dòng đó, không quy lên'),
    full: t('Coi như đạt, đủ điểm'),
  }[rule]
}

export function zeroPlanLabel(rule: Rules['zeroPlan']): string {
  return {
    refuse: t('Báo lỗi, phải sửa kế hoạch'),
    notAssigned: t('Coi như không giao'),
    zero: t('0 điểm'),
    full: t('Đủ điểm'),
  }[rule]
}

export function tiesLabel(rule: Rules['ties']): string {
  return { share: t('Cùng hạng'), ballot: t('Bỏ phiếu') }[rule]
}

export function sharedLabel(rule: Rules['shared']): string {
  return { skip: t('Bỏ hạng sau: 1, 1, 3'), dense: t('Không bỏ hạng: 1, 1, 2') }[rule]
}
