import type { AgencyOption } from '#ground/people/screens/person-fields.tsx'
import type { Cluster } from '#ground/units/clusters.ts'
import type { Day } from '#law/kernel/day.ts'
import type { AgencyRow, Pasted, PersonRow } from '../paste.ts'
import type { GuideStep, StepCode } from '../setup.ts'

type PersonOption = { id: string; name: string; rank: string; agencyName: string | null }

/** The guide: every step, and what the step on show needs. */
export type GuideView = {
  steps: GuideStep[]
  step: StepCode | null
  body: AgencyOption | null
  today: Day
  draft?: string
  agencyLines?: Pasted<AgencyRow>[]
  peopleLines?: Pasted<PersonRow>[]
  agencies?: AgencyOption[]
  access?: { id: string; name: string; officers: number; heads: number; accounts: number }[]
  people?: PersonOption[]
  members?: AgencyOption[]
  cluster?: Cluster | null
}
