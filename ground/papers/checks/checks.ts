import type { Paper } from '../paper.ts'
import { awardChecks } from './award-names.ts'
import { dayChecks } from './days.ts'
import { nameChecks, wordChecks } from './doubled.ts'
import { countChecks } from './heads.ts'
import { moneyChecks } from './money.ts'
import { numberChecks } from './numbers.ts'
import { shareChecks } from './shares.ts'
import { sumChecks } from './sums.ts'

/** “Kiểm tra trước khi ban hành”: what does not agree in a paper; `stop` is plainly wrong, `warn` is for a person to look at. */
export type PaperCheck = { severity: 'stop' | 'warn'; text: string; where: string }

/** Everything in the paper that contradicts itself, the catalogue or the calendar; the gravest first. */
export function checksOfPaper(paper: Paper): PaperCheck[] {
  const found = [
    ...numberChecks(paper),
    ...countChecks(paper),
    ...moneyChecks(paper),
    ...sumChecks(paper),
    ...nameChecks(paper),
    ...awardChecks(paper),
    ...dayChecks(paper),
    ...shareChecks(paper),
    ...wordChecks(paper),
  ]
  return [
    ...found.filter((one) => one.severity === 'stop'),
    ...found.filter((one) => one.severity === 'warn'),
  ]
}
