import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export const levels = ['national', 'ministry', 'cluster', 'agency'] as const
export const lengths = ['underOneYear', 'oneYear', 'oneToThree', 'threeToFive', 'fiveOrMore'] as const
export const manners = ['regular', 'thematic'] as const

/** “Phong trào thi đua”: what the cluster's year is about; level, length and manner as form 0601 counts them. */
export type Movement = {
  id: string
  name: string
  slogan: string
  theme: string
  decisionReference: string
  launchedOn: Day
  endsOn: Day
  level: (typeof levels)[number]
  length: (typeof lengths)[number]
  manner: (typeof manners)[number]
  illustrative: boolean
  version: number
}

export type MovementInput = Omit<Movement, 'id' | 'version' | 'illustrative'> & {
  version?: number
  illustrative?: boolean
}

export function levelLabel(level: Movement['level']): string {
  return {
    national: t('Toàn quốc'),
    ministry: t('Bộ, ban, ngành, địa phương'),
    cluster: t('Cụm, khối thi đua'),
    agency: t('Cơ quan, tổ chức, đơn vị'),
  }[level]
}

export function lengthLabel(length: Movement['length']): string {
  return {
    underOneYear: t('Dưới 1 năm'),
    oneYear: t('1 năm'),
    oneToThree: t('Trên 1 năm đến dưới 3 năm'),
    threeToFive: t('Từ 3 năm đến dưới 5 năm'),
    fiveOrMore: t('Từ 5 năm trở lên'),
  }[length]
}

export function mannerLabel(manner: Movement['manner']): string {
  return { regular: t('Thường xuyên, hằng năm'), thematic: t('Theo chuyên đề') }[manner]
}

/** “Cụm trưởng”, or “Khối trưởng” where the body calls its clusters so. */
export function leadWord(word: 'cluster' | 'block'): string {
  return word === 'block' ? t('Khối trưởng') : t('Cụm trưởng')
}

export function deputyWord(word: 'cluster' | 'block'): string {
  return word === 'block' ? t('Khối phó') : t('Cụm phó')
}
