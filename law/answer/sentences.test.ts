import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#plumbing/root.ts'
import { english } from '#server/language.ts'
import { layers, ruleOf, type Standard } from '../kernel/asked.ts'
import { factsOfCollective, factsOfHousehold, factsOfPerson } from '../kernel/facts.ts'
import { type Leaf, leavesOf, outcomes } from '../kernel/finding.ts'
import { ask } from './ask.ts'
import { collectiveStandards, householdStandards, personStandards } from './standards.ts'
import type { Words } from './words/sentence.ts'
import { asksWords, changeWords, foundWords } from './words.ts'

/** Sentences of the rules stand in calls of these; `sentence` makes the words around them. */
const call = /\b(?:people|unread)\(\s*\w+,\s*'((?:\\.|[^'\\])*)'|\bsentence\(\s*'((?:\\.|[^'\\])*)'/g

function sentencesIn(folder: string): { path: string; sentence: string }[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      [...readFileSync(join(projectRoot, folder, path), 'utf8').matchAll(call)].map(([, rule, word]) => ({
        path: `${folder}/${path}`,
        sentence: (rule ?? word ?? '').replace(/\\'/g, "'"),
      })),
    )
}

/** Every text of a sentence, down to the innermost. */
function textsOf(words: Words | null): string[] {
  if (!words) return []
  const inner = Object.values(words.values).filter((value) => typeof value === 'object')
  return [words.text, ...inner.flatMap(textsOf)]
}

/** What a condition can say, whatever comes of it. */
function saidBy(leaf: Leaf): string[] {
  return outcomes.flatMap((outcome) =>
    [null, 0, 1].flatMap((have) => {
      const judged = { ...leaf, outcome, have }
      return [asksWords(judged), foundWords(judged), changeWords(judged)].flatMap(textsOf)
    }),
  )
}

/** Every condition of a list of standards on the first day of every version, by every layer. */
function leavesOfAll<F>(standards: Standard<F>[], factsIn: (year: number) => F): Leaf[] {
  return standards.flatMap((standard) =>
    daysOf(standard).flatMap((receivedOn) =>
      [[], ...layers.map((layer) => [layer])].flatMap((chosen) => {
        const at = ask({ year: Number(receivedOn.slice(0, 4)), receivedOn, layers: chosen })
        return leavesOf(ruleOf(standard, at)(factsIn(at.year), at))
      }),
    ),
  )
}

function daysOf<F>({ versions, general }: Standard<F>): string[] {
  const tables = [versions, general].flatMap((book) => (book ? Object.values(book) : []))
  return [...new Set(tables.flatMap((table) => table.map((version) => version.from)))]
}

const missing = (texts: string[]) => [
  ...new Set(texts.filter((text) => text !== '' && !Object.hasOwn(english, text))),
]

describe('the English of the law', () => {
  it('finds the sentences of the rules', () => {
    expect(sentencesIn('law').length).toBeGreaterThan(200)
  })

  it('is there for every sentence written in a rule', () => {
    const wanting = sentencesIn('law').filter((one) => missing([one.sentence]).length > 0)
    expect([...new Set(wanting.map((one) => `${one.path}: ${one.sentence}`))]).toEqual([])
  })

  it.each([
    [
      'a person',
      () => leavesOfAll(personStandards, (year) => factsOfPerson({ kind: 'individual', id: 'x' }, year)),
    ],
    [
      'a collective',
      () =>
        leavesOfAll(collectiveStandards, (year) => factsOfCollective({ kind: 'collective', id: 'x' }, year)),
    ],
    [
      'a household',
      () => leavesOfAll(householdStandards, (year) => factsOfHousehold({ kind: 'household', id: 'x' }, year)),
    ],
  ])('is there for all the standards of %s can say, on every day the law changed', (_who, leaves) => {
    expect(missing(leaves().flatMap(saidBy))).toEqual([])
  })
})
