import type { AwardCode, Title } from './award-code.ts'
import type { Day } from './day.ts'

/**
 * The dated facts of one person, collective or household. What is absent is unknown, never false: a list left out
 * says nothing, an empty list says “none”. `source` tells where a fact stands (a paper, an entry of the register).
 */
export type History = PersonHistory | CollectiveHistory | HouseholdHistory

/** “Mức độ hoàn thành nhiệm vụ”, from best to worst. */
export const ratings = ['excellent', 'good', 'completed', 'notCompleted'] as const
export type Rating = (typeof ratings)[number]

/** “Tuyến (loại hình) khen thưởng”; `contribution` is “có đóng góp” outside the run of yearly merit. */
export const routes = [
  'regular',
  'thematic',
  'exceptional',
  'contribution',
  'devotedService',
  'seniority',
  'external',
  'resistance',
] as const
export type Route = (typeof routes)[number]

/** “Phạm vi ảnh hưởng”, from narrow to wide; `formation` is a quân khu, tổng cục or unit directly under the ministry. */
export const reaches = ['grassroots', 'formation', 'ministry', 'national'] as const
export type Reach = (typeof reaches)[number]

/** “Hình thức kỷ luật”, from light to heavy. */
export const disciplineKinds = ['reprimand', 'warning', 'demotion', 'dismissal'] as const
export type DisciplineKind = (typeof disciplineKinds)[number]

/** “Nhóm đối tượng” that decides between the titles of workers and of soldiers. */
export const statuses = [
  'military',
  'defenceStaff',
  'militia',
  'police',
  'official',
  'worker',
  'labourer',
] as const
export type Status = (typeof statuses)[number]

/** The five classes of the statistical forms; `direct` does the work itself. */
export const personClasses = [
  'ministryLeader',
  'departmentLeader',
  'entrepreneur',
  'otherLeader',
  'direct',
] as const
type PersonClass = (typeof personClasses)[number]

/** What a matter still open is about; it holds every award back (“tạm dừng”), it does not refuse. */
export const matterKinds = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const
export type Matter = {
  kind: (typeof matterKinds)[number]
  from: Day
  concludedOn: Day | null
  source?: string
}

/** One award received: how it came (`route`), the paper, and the period of achievement it consumed. */
export type Received = {
  award: AwardCode
  route: Route
  decidedOn: Day
  from?: Day
  to?: Day
  source?: string
}

/** “Sáng kiến, đề tài, mưu trí sáng tạo”: recognised on a day, and the award that used it, if one did. */
export type Work = {
  title: string
  kind: 'initiative' | 'research' | 'ingenuity'
  reach: Reach
  recognisedOn: Day
  usedBy?: AwardCode
  source?: string
}

export type Discipline = { kind: DisciplineKind; from: Day; to: Day | null; source?: string }

/** A post held up to and with the day `to`; `level` names it in the tables of devoted service, `leads`: it heads the unit. */
export type Post = {
  title: string
  level?: string
  unit?: string
  from: Day
  to: Day | null
  leads?: boolean
}

/** What is known of one emulation year of a person. `leads: null`: headed no unit. Percentages are of test items. */
export type PersonYear = {
  year: number
  rating?: Rating
  titles?: Title[]
  entered?: boolean
  monthsInUnit?: number
  /** Months of the year worked at the unit left, of a person transferred during it. */
  transferredMonths?: number
  absentDays?: number
  study?: { months: number; result: 'excellent' | 'good' | 'fair' | 'average' | 'weak' } | null
  leads?: { unitCommended?: boolean; unitRating?: Rating } | null
  passPercent?: number
  goodPercent?: number
  source?: string
}

/** The years of which a list is complete; of all others what is found counts and what is not found is unknown. */
export type KnownYears = { from: number; to: number }

/** How far each list is complete; null: in no year. A list not named here says all there is to say. */
export type Known<List extends string> = Partial<Record<List, KnownYears | null>>

export type PersonHistory = {
  kind: 'individual'
  id: string
  name?: string
  gender?: 'female' | 'male'
  status?: Status
  class?: PersonClass
  /** First day of unbroken service in the army or the police; `servedTo` once it has ended. */
  servedFrom?: Day
  servedTo?: Day | null
  /** Spells in places where time counts double (“biên giới, biển đảo, đặc biệt khó khăn”). */
  hardship?: { from: Day; to: Day | null }[]
  recruitedOn?: Day
  years?: PersonYear[]
  awards?: Received[]
  works?: Work[]
  disciplines?: Discipline[]
  known?: Known<'awards' | 'works' | 'disciplines'>
  matters?: Matter[]
  posts?: Post[]
}

/** What is known of one emulation year of a collective; counts are of people on its strength. */
export type CollectiveYear = {
  year: number
  rating?: Rating
  titles?: Title[]
  entered?: boolean
  strength?: number
  completed?: number
  advanced?: number
  fighters?: number
  warned?: number
  clusterRank?: number
  clusterOf?: 'unit' | 'ministry' | 'central'
  movementRank?: number
  movementYears?: number
  movementOf?: 'ministry' | 'primeMinister' | 'district'
  exceeded?: boolean
  passPercent?: number
  goodPercent?: number
  source?: string
}

export type CollectiveHistory = {
  kind: 'collective'
  id: string
  name?: string
  formedOn?: Day
  dissolvedOn?: Day | null
  /** “Bậc đơn vị” in the army's order: a title goes to some levels only. */
  level?: CollectiveLevel
  womenPercent?: number
  /** Bộ Tổng tham mưu, tổng cục, quân khu…: no yearly title of its own (before 2024). */
  topFormation?: boolean
  /** Whether a flag may go to this kind of collective at all. */
  mayHoldFlag?: boolean
  years?: CollectiveYear[]
  awards?: Received[]
  known?: Known<'awards'>
  matters?: Matter[]
}

/** “Bậc”, the army's first; `section` ban, `department` phòng, khoa; `group` tổ, `team` đội, `workshop` phân xưởng, `enterprise` xí nghiệp. */
export const collectiveLevels = [
  'squad',
  'platoon',
  'company',
  'battalion',
  'regiment',
  'brigade',
  'division',
  'formation',
  'section',
  'department',
  'group',
  'team',
  'workshop',
  'enterprise',
  'factory',
] as const
export type CollectiveLevel = (typeof collectiveLevels)[number]

export type HouseholdHistory = {
  kind: 'household'
  id: string
  name?: string
  years?: { year: number; titles?: Title[]; source?: string }[]
  awards?: Received[]
  matters?: Matter[]
}
