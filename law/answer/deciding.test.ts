import { describe, expect, it } from 'vitest'
import { people, unread } from '../kernel/conditions/people.ts'
import { any, every, type Finding, type Outcome } from '../kernel/finding.ts'
import { anAsk } from '../kernel/samples.ts'
import { decidingLeaves, neededLeaves, plainly } from './deciding.ts'

const at = anAsk()
const citation = { instrument: '06/2022/QH15', place: 'Điều 23' }

const judged = (sentence: string, outcome: Outcome): Finding => ({
  ...people(at, sentence, citation),
  outcome,
})
const namesOf = (finding: Finding) =>
  decidingLeaves(finding).map((leaf) => ('sentence' in leaf.asks ? leaf.asks.sentence : leaf.of))

describe('the conditions that decide', () => {
  it.each<[string, Finding, string[]]>([
    ['a condition alone', judged('a', 'notMet'), ['a']],
    ['nothing, where all is met', every(judged('a', 'met'), judged('b', 'met')), []],
    [
      'of all that is needed only what is not met, though a fact is missing too',
      every(judged('a', 'missing'), judged('b', 'notMet'), judged('c', 'met')),
      ['b'],
    ],
    [
      'of two alternatives the one with fewer steps',
      any(every(judged('a', 'notMet'), judged('b', 'notMet')), judged('c', 'notMet')),
      ['c'],
    ],
    [
      'every fact still missing',
      every(judged('a', 'missing'), judged('b', 'forPeople'), judged('c', 'missing')),
      ['a', 'c'],
    ],
    ['the text nobody has read', every(unread(at, 'a', citation), judged('b', 'missing')), ['a']],
  ])('are %s', (_case, finding, names) => {
    expect(namesOf(finding)).toEqual(names)
  })
})

describe('the conditions that count', () => {
  it('are all that is needed, and of alternatives those of the best', () => {
    const finding = every(
      judged('a', 'notMet'),
      any(judged('b', 'forPeople'), every(judged('c', 'met'), judged('d', 'met'))),
    )
    expect(neededLeaves(finding).map((leaf) => ('sentence' in leaf.asks ? leaf.asks.sentence : ''))).toEqual([
      'a',
      'c',
      'd',
    ])
  })
})

describe('a finding put plainly', () => {
  const [a, b, c] = [judged('a', 'met'), judged('b', 'notMet'), judged('c', 'missing')]

  it.each<[string, Finding, Finding]>([
    ['joins a group to one of its own kind', every(a, every(b, c)), every(a, b, c)],
    ['lets a condition alone in its group stand without it', every(any(a)), a],
    ['keeps alternatives apart', every(a, any(b, c)), every(a, any(b, c))],
    ['leaves out a group that asks nothing', any(a, b, every()), { ...any(a, b), outcome: 'met' }],
  ])('%s', (_case, finding, plain) => {
    expect(plainly(finding)).toEqual(plain)
  })
})
