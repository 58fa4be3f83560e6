import type { Frame } from '#ground/papers/frame.ts'
import type { Member } from '#ground/units/year.ts'
import type { Band, Indicator, Rules } from '#scoring/scale.ts'
import type { YearStep } from '../../year-plan/steps.store.ts'

/** Everything the regulation is written from; what the records do not hold was typed. */
export type Regulation = {
  frame: Frame
  members: Member[]
  lead: string
  deputies: string[]
  council: string
  steps: YearStep[]
  scale: { isIssued: boolean; lines: number; sums: { standard: string; extra: string; deduction: string } }
  rules: Rules
  bands: Band[]
  tieBreak: Indicator[]
  typed: {
    rotation: string[]
    secretaries: string[]
    meetings: string[]
    vote: string[]
    money: string[]
  }
  madeUp: boolean
}

/** The step of this code, as “trước ngày 15 tháng 6”; empty where the year has none. */
export function latestOf({ steps }: Pick<Regulation, 'steps'>, code: string): string {
  const step = steps.find((one) => one.code === code)
  return step
    ? `chậm nhất ngày ${Number(step.latestOn.slice(8, 10))} tháng ${Number(step.latestOn.slice(5, 7))}`
    : ''
}
