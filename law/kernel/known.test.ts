import { describe, expect, it } from 'vitest'
import { cite } from '../texts/instruments.ts'
import { holdsAward } from './conditions/awards.ts'
import { undisciplined } from './conditions/standing.ts'
import { holds } from './conditions/titles.ts'
import { works } from './conditions/works.ts'
import { factsOfPerson } from './facts.ts'
import type { KnownYears } from './history.ts'
import { anAsk, aPerson } from './samples.ts'

const citation = cite('06/2022/QH15', 'Điều 23')
const at = anAsk()

describe('how far a list is complete', () => {
  const spans: [KnownYears | null | undefined, string, string, string, string][] = [
    // the list is complete          award     titles    works     discipline
    [undefined, 'notMet', 'missing', 'notMet', 'met'],
    [null, 'missing', 'missing', 'missing', 'missing'],
    [{ from: 2000, to: 2024 }, 'notMet', 'notMet', 'notMet', 'met'],
    [{ from: 2001, to: 2024 }, 'missing', 'notMet', 'notMet', 'met'],
    [{ from: 2022, to: 2024 }, 'missing', 'notMet', 'notMet', 'met'],
    [{ from: 2023, to: 2024 }, 'missing', 'notMet', 'missing', 'met'],
    [{ from: 2025, to: 2030 }, 'missing', 'missing', 'missing', 'missing'],
    [{ from: 2000, to: 2023 }, 'missing', 'missing', 'missing', 'missing'],
  ]
  it.each(spans)('%o, asked of 2024 for a person recruited in 2000', (span, award, titles, work, free) => {
    const known = span === undefined ? undefined : { awards: span, works: span, disciplines: span }
    const who = factsOfPerson(aPerson({ known }), 2024)
    expect([
      holdsAward(who, at, { award: 'labourOrder3', count: 1, citation }).outcome,
      holds(who, at, { titles: ['grassrootsFighter'], span: 1, count: 1, row: false, citation }).outcome,
      works(who, at, { reach: 'grassroots', count: 1, span: 3, purpose: 'title', citation }).outcome,
      undisciplined(who, at, { lightest: 'reprimand', citation }).outcome,
    ]).toEqual([award, titles, work, free])
  })

  it('what is found counts, however incomplete the list', () => {
    const who = factsOfPerson(
      aPerson({
        awards: [{ award: 'labourOrder3', route: 'regular', decidedOn: '2019-05-01' }],
        known: { awards: null },
      }),
      2024,
    )
    expect(holdsAward(who, at, { award: 'labourOrder3', count: 1, citation }).outcome).toBe('met')
  })

  it('of a person whose first year nobody knows is never the whole life', () => {
    const span = { from: 1990, to: 2024 }
    const who = factsOfPerson(aPerson({ recruitedOn: undefined, known: { awards: span } }), 2024)
    expect(holdsAward(who, at, { award: 'labourOrder3', count: 1, citation }).outcome).toBe('missing')
  })
})
