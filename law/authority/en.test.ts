import { describe, expect, it } from 'vitest'
import { awardCodes } from '../kernel/award-code.ts'
import { decidersOf } from './deciders.ts'
import { english } from './en.ts'
import { armySteps2018, proposersOf } from './proposers.ts'

describe('the words of authority in English', () => {
  it.each(['2014-01-01', '2017-10-01', '2018-11-25', '2024-01-01', '2025-07-01', '2027-03-01'])(
    'every office, condition and proposer of %s has them',
    (decidedOn) => {
      const said = awardCodes.flatMap((award) =>
        [
          { decidedOn, layers: [] },
          { decidedOn, layers: ['army' as const] },
        ].flatMap((at) => [
          ...decidersOf(award, at).flatMap((one) => [one.who, one.condition ?? one.who]),
          ...proposersOf(award, at).map((one) => one.who),
        ]),
      )
      expect([...new Set([...said, ...armySteps2018.steps])].filter((one) => !english[one])).toEqual([])
    },
  )
})
