import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkScale } from './check/check.ts'
import { checkContestants } from './check/contestants.ts'
import { english } from './en.ts'
import type { Fault } from './fault.ts'
import { lintScale } from './lint/lint.ts'
import { prepare } from './prepare.ts'
import type { Contestant, Scale } from './scale.ts'
import { score } from './score.ts'
import { grounds } from './trees.samples.ts'

const numRuns = Math.min(300, Number(process.env.SCORING_RUNS ?? 300))
const bad = ['', 'x', '-1', '0', '0.000', '1e3', 'c1', 'm1', 'p', '101']

/** The same with some of its values turned into others. */
function spoilt<Of>(of: Of, turns: readonly number[]): Of {
  let nth = 0
  const left = new Map(turns.map((turn, i) => [turn, bad[(turn + i) % bad.length]]))
  return JSON.parse(JSON.stringify(of), (key, value) => {
    const isFigure = typeof value === 'string' && key !== 'type' && key !== 'part'
    return (isFigure ? left.get(nth++ % 200) : undefined) ?? value
  })
}

/** A sentence of the core with its English and all its places filled; a place that names something. */
function isTold({ place, words }: Fault): void {
  const needed = [...words.text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const given = Object.keys(words.values ?? {})
  expect(english, words.text).toHaveProperty([words.text])
  expect(given, words.text).toEqual(expect.arrayContaining(needed))
  expect(
    Object.values(place).every((one) => typeof one === 'string'),
    words.text,
  ).toBe(true)
}

it('whatever is wrong or suspicious is told at its place, in a sentence with its English', () => {
  const turns = fc.array(fc.nat({ max: 199 }), { maxLength: 4 })
  const told = new Set<string>()
  const tell = (faults: readonly Fault[]) => {
    for (const one of faults) {
      isTold(one)
      told.add(one.words.text)
    }
  }
  const asked = ({ scale, agencies }: { scale: Scale; agencies: Contestant[] }, some: number[]) => {
    const faults = checkScale(spoilt(scale, some))
    tell(faults)
    tell(lintScale(scale, { contestants: agencies }))
    const prepared = prepare(scale)
    const others = spoilt(agencies, some)
    tell(checkContestants(prepared, others))
    tell(score(prepared, others).faults)
  }
  fc.assert(fc.property(grounds, turns, asked), { numRuns, seed: 20221026 })
  expect(told.size).toBeGreaterThan(15)
})
