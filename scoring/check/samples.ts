import { say } from '#law/answer/words/sentence.ts'
import { aLine, aScale } from '../samples.ts'
import type { Criterion, Scale } from '../scale.ts'
import { checkScale } from './check.ts'

/** The first sentence of every fault of a scale, after the place it is at. */
export const gists = (scale: Scale): string[] =>
  checkScale(scale).map(
    ({ place, words }) => `${Object.values(place).join(' ')}: ${say(words).split('.')[0]}`,
  )

/** The same of a scale that is nothing but these criteria. */
export const faultsOf = (...criteria: Criterion[]): string[] => gists(aScale(criteria))

export const yes = aLine('yes', { method: { type: 'yesNo' } })
export const noted = aLine('noted', { method: { type: 'noted' } })
export const rated = aLine('rated', { method: { type: 'noted', grades: ['tốt', 'khá'] } })
