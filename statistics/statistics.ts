import { t } from '#plumbing/language.ts'

/** “Năm loại đối tượng” of the statutory forms (TT 02/2023/TT-BNV). */
export const personClasses = [
  'direct',
  'otherLeader',
  'departmentLeader',
  'ministryLeader',
  'entrepreneur',
] as const
type PersonClass = (typeof personClasses)[number]

export function personClassLabel(one: PersonClass): string {
  return {
    direct: t('Người trực tiếp công tác, sản xuất, học tập, chiến đấu'),
    otherLeader: t('Lãnh đạo từ phó phòng trở lên'),
    departmentLeader: t('Lãnh đạo cấp vụ, sở và tương đương'),
    ministryLeader: t('Lãnh đạo cấp bộ, tỉnh trở lên'),
    entrepreneur: t('Doanh nhân'),
  }[one]
}

/** How many persons of one class were awarded in a year. */
export type ClassCount = { year: number; personClass: PersonClass; count: number; women: number }

/** How many awards of one kind were given in a year, to persons and to collectives. */
export type AwardCount = { year: number; awardCode: string; individuals: number; collectives: number }

/** A row of form 0601: its code, and the number of movements by who launched them. */
export type MovementRow = { code: string; total: number; central: number; ministry: number; agency: number }

/** The share of one part in the whole, in tenths of a percent and whole numbers; nothing of nothing. */
export function share(part: number, whole: number): string | null {
  if (whole === 0) return null
  const tenths = Math.round((part * 1000) / whole)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
