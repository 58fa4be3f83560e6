import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'
import type { Year } from '../units/year.ts'

/** A paper is read by those who see its year, at the address of that year alone. */
export function mayReadPaper(paper: { yearId: string | null }, year: Year): Verdict {
  return paper.yearId === year.id ? allowed : hidden
}
