import { describe, expect, it } from 'vitest'
import { people } from '#law/kernel/conditions/people.ts'
import { any, every, type Finding } from '#law/kernel/finding.ts'
import { anAsk } from '#law/kernel/samples.ts'
import { unmetOf } from './unmet.ts'

const citation = { instrument: '06/2022/QH15', place: 'Điều 23' }
const notMet = (sentence: string): Finding => ({ ...people(anAsk(), sentence, citation), outcome: 'notMet' })
const asked = (finding: Finding, letStand: string[]) => unmetOf(finding, letStand).map((one) => one.asks)

const [one, other] = [notMet('Điều kiện một'), notMet('Điều kiện hai')]
const [sentenceOne = '', sentenceTwo = ''] = asked(every(one, other), [])
const keyOf = (sentence: string) => `06/2022/QH15, Điều 23: ${sentence}`

describe('A condition somebody let stand', () => {
  it('counts as met', () => {
    expect(asked(every(one, other), [keyOf(sentenceOne), keyOf(sentenceTwo)])).toEqual([])
  })

  it('says nothing of another condition of the same clause', () => {
    expect(sentenceOne).not.toBe(sentenceTwo)
    expect(asked(every(one, other), [keyOf(sentenceOne)])).toEqual([sentenceTwo])
  })

  it('opens the alternative it stands in', () => {
    expect(asked(any(one, other), [keyOf(sentenceTwo)])).toEqual([])
  })

  it('is not known by its clause alone', () => {
    expect(asked(one, ['06/2022/QH15, Điều 23'])).toEqual([sentenceOne])
  })
})
