import type { CriterionInput } from './criterion.ts'

/** An ordinary line of fifty points. */
export function aLine(code: string, difference: Partial<CriterionInput> = {}): CriterionInput {
  return {
    code,
    title: `Tiêu chí ${code}`,
    points: '50',
    part: 'standard',
    method: '',
    evidenceAsked: '',
    ownerId: null,
    ...difference,
  }
}

/** A group, which only adds up. */
export function aGroup(code: string, difference: Partial<CriterionInput> = {}): CriterionInput {
  return aLine(code, { points: null, rule: null, ...difference })
}
