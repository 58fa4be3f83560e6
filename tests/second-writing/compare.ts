import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ask, type Question } from '#law/answer/ask.ts'
import { personStandards } from '#law/answer/standards.ts'
import { ruleOf, type Standard } from '#law/kernel/asked.ts'
import { factsOfPerson, type PersonFacts } from '#law/kernel/facts.ts'
import type { PersonHistory } from '#law/kernel/history.ts'

/** What each of the two writings says of one award for one history. */
export type Pair = { award: string; ours: string; theirs: string }

const program = join(process.cwd(), 'tests', 'second-writing', 'standards.pl')

/** Whether SWI-Prolog is there. */
export function hasProlog(): boolean {
  return spawnSync('swipl', ['--version']).status === 0
}

/** The awards written twice, in the order Prolog answers. */
export function awardsWrittenTwice(): string[] {
  return prolog(['awards'], '').trim().split(' ')
}

/** Both answers for each history, award by award. */
export function bothAnswers(histories: PersonHistory[], question: Question, awards: string[]): Pair[][] {
  const at = ask(question)
  const rules = awards.map((award) => ({ award, rule: ruleOf(standardOf(award), at) }))
  const input = histories.map((one) => JSON.stringify(one)).join('\n')
  const lines = prolog(wordsOf(question), input).trim().split('\n')
  if (lines.length !== histories.length) throw new Error(`${lines.length} lines for ${histories.length}`)
  return histories.map((history, line) => {
    const facts = factsOfPerson(history, at.year)
    const theirs = lines[line]?.split(' ') ?? []
    return rules.map(({ award, rule }, place) => ({
      award,
      ours: rule(facts, at).outcome,
      theirs: theirs[place] ?? 'nothing',
    }))
  })
}

function standardOf(award: string): Standard<PersonFacts> {
  const route = award.includes('Medal') ? 'seniority' : 'regular'
  const found = personStandards.find((one) => one.award === award && one.route === route)
  if (!found) throw new Error(`no standard of ${award} on the route ${route}`)
  return found
}

function wordsOf(question: Question): string[] {
  const { readings, layers, year, receivedOn } = ask(question)
  const { windows, runAfterAward, workUse } = readings
  return [String(year), receivedOn, layers[0] ?? 'national', windows, runAfterAward, workUse]
}

function prolog(words: string[], input: string): string {
  const done = spawnSync('swipl', [program, ...words], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0 || done.stderr) throw new Error(done.stderr || `swipl ended with ${done.status}`)
  return done.stdout
}
