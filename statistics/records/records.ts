import type { Movement } from '#cycle/1-launch/movement/movement.ts'
import { addDays, addYears, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Tổ chức làm công tác thi đua, khen thưởng” as form 0604 tells them apart. */
export const chargeKinds = ['department', 'departmentSection', 'homeBoard', 'homeSection'] as const
type ChargeKind = (typeof chargeKinds)[number]

/** “Trình độ đào tạo” as form 0605 tells it. */
export const trainingLevels = ['elementary', 'intermediate', 'college', 'university', 'postgraduate'] as const
type TrainingLevel = (typeof trainingLevels)[number]

/** A body in charge of the work, from a day to the first day no longer. */
export type Charge = {
  id: string
  name: string
  kind: ChargeKind
  fromOn: Day
  toOn: Day | null
  illustrative: boolean
}

/** Somebody in charge of the work; null is “chưa ghi”. */
export type Staff = {
  id: string
  personId: string
  name: string
  birthYear: number | null
  training: TrainingLevel | null
  sinceYear: number | null
  fromOn: Day
  toOn: Day | null
  illustrative: boolean
  version: number
}

/** “Phong trào thi đua” a body launched beside those of its clusters; its length follows from its days. */
export type BodyMovement = Omit<Movement, 'slogan' | 'theme'>

export function chargeLabel(kind: ChargeKind): string {
  return {
    department: t('Vụ và tương đương'),
    departmentSection: t('Phòng thuộc vụ và tương đương'),
    homeBoard: t('Ban thuộc Sở Nội vụ'),
    homeSection: t('Phòng thuộc Sở Nội vụ'),
  }[kind]
}

export function trainingLabel(level: TrainingLevel): string {
  return {
    elementary: t('Sơ cấp'),
    intermediate: t('Trung cấp'),
    college: t('Cao đẳng'),
    university: t('Đại học'),
    postgraduate: t('Trên đại học'),
  }[level]
}

/** The length a movement has by its first and last day, both counted; one whole year is “1 năm”. */
export function lengthByDays(launchedOn: Day, endsOn: Day): Movement['length'] {
  const after = addDays(endsOn, 1)
  if (after < addYears(launchedOn, 1)) return 'underOneYear'
  if (after === addYears(launchedOn, 1)) return 'oneYear'
  if (after < addYears(launchedOn, 3)) return 'oneToThree'
  return after < addYears(launchedOn, 5) ? 'threeToFive' : 'fiveOrMore'
}

/** The deeds of the statistics, for the journal. */
export const statisticsActions: Record<string, string> = {
  'emulationBody.added': 'Ghi tổ chức làm công tác thi đua',
  'emulationBody.ended': 'Ghi tổ chức thôi làm công tác thi đua',
  'emulationStaff.added': 'Ghi người làm công tác thi đua',
  'emulationStaff.edited': 'Sửa dữ kiện người làm công tác thi đua',
  'bodyMovement.added': 'Ghi phong trào thi đua khác',
  'bodyMovement.edited': 'Sửa phong trào thi đua khác',
}
