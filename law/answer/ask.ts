import type { Asked, Layer } from '../kernel/asked.ts'
import type { Day } from '../kernel/day.ts'
import { defaultReadings, type Readings } from '../kernel/readings.ts'
import { countsAfterDiscipline } from '../titles/conditions-of-titles.ts'

/** A question as people put it; what is left out takes its ordinary value. */
export type Question = {
  year: number
  receivedOn: Day
  decidedOn?: Day
  layers?: Layer[]
  readings?: Partial<Readings>
}

/** The question with every choice made. */
export function ask(question: Question): Asked {
  return {
    year: question.year,
    receivedOn: question.receivedOn,
    decidedOn: question.decidedOn ?? question.receivedOn,
    layers: question.layers ?? [],
    readings: { ...defaultReadings, ...question.readings },
    countAfterDiscipline: countsAfterDiscipline(question.receivedOn),
  }
}
