import type { Fault } from '../fault.ts'
import type { Scale } from '../scale.ts'
import { checkBands } from './bands.ts'
import { checkCodes } from './codes.ts'
import { checkLine } from './lines.ts'
import { checkLooks, checkTieBreak, measuresOf } from './measures.ts'
import { checkMethod } from './methods.ts'
import { placedIn } from './placed.ts'
import { checkRules } from './rules.ts'
import { checkExpected, checkGroup } from './sums.ts'

/** Everything that keeps a scale from being computed or lets it be read in two ways; none: it can be issued. */
export function checkScale(scale: Scale): Fault[] {
  const all = placedIn(scale)
  const measures = measuresOf(all)
  return [
    ...checkCodes(all),
    ...all.flatMap((line) => [
      ...checkLine(line),
      ...checkMethod(line),
      ...checkGroup(line),
      ...checkLooks(line, measures),
    ]),
    ...checkRules(scale.rules),
    ...checkExpected(scale),
    ...checkTieBreak(scale, measures),
    ...checkBands(scale, measures),
  ]
}
