import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'

/** Multiples of the base salary, in hundredths, by recipient; `most`: the text names a ceiling, not the sum. */
export type Multiplier = {
  individual?: number
  collective?: number
  household?: number
  most?: true
  citation: Citation
}

/** A text on money: what each award pays, and the clauses on the sum and on several awards at one time. */
export type Money = {
  multipliers: Partial<Record<AwardCode, Multiplier>>
  /** A giấy khen of the chairman of a commune, where it pays less. */
  communeCommendation: Multiplier | null
  /** Where it would stand what an award pays that is not among the multipliers; nobody here has read it. */
  notRead: (award: AwardCode) => Citation
  byDayOfDecision: Citation
  rounding: Citation
  several: SeveralAwards
}

/** The clauses for several awards at one time. */
export type SeveralAwards = {
  titlesOfOnePeriod: Citation
  titlesOfOtherPeriods: Citation
  forms: Citation | null
  titleAndForm: Citation
  oneAchievement: Citation | null
}

/** The same for a person; twice for a collective. */
export function twice(individual: number, citation: Citation): Multiplier {
  return { individual, collective: individual * 2, citation }
}

/** The same multiplier for every award of a list. */
export function forAll<C extends AwardCode>(
  codes: readonly C[],
  multiplier: Multiplier,
): Partial<Record<AwardCode, Multiplier>> {
  return Object.fromEntries(codes.map((code) => [code, multiplier]))
}
