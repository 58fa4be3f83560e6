import { ask, type Question } from '#law/answer/ask.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { aspirant, chance, randomPerson } from '#tests/law/random-history.ts'
import { awardsWrittenTwice, bothAnswers, hasProlog, type Pair } from './compare.ts'
import { expected } from './expected.ts'
import { smallest } from './smallest.ts'

const questions: Question[] = [
  { year: 2024, receivedOn: '2024-12-10' },
  { year: 2024, receivedOn: '2024-12-10', layers: ['army'] },
  { year: 2025, receivedOn: '2025-12-10', readings: { windows: 'sliding', runAfterAward: 'any' } },
  {
    year: 2025,
    receivedOn: '2025-12-10',
    layers: ['army'],
    readings: { windows: 'sliding', workUse: 'oncePerKind' },
  },
  { year: 2022, receivedOn: '2022-10-26', layers: ['army'] },
  { year: 2021, receivedOn: '2022-03-10', layers: ['army'], readings: { windows: 'sliding' } },
]

const chunk = 2_000
const option = (name: string, otherwise: number) => {
  const at = process.argv.findIndex((one) => one === `--${name}` || one.startsWith(`--${name}=`))
  const word = process.argv[at] ?? ''
  return at < 0 ? otherwise : Number(word.includes('=') ? word.split('=')[1] : process.argv[at + 1])
}

if (!hasProlog()) {
  console.error(
    'SWI-Prolog is not installed; the second writing needs it. Debian, Ubuntu: apt-get install swi-prolog-nox · macOS: brew install swi-prolog',
  )
  process.exit(2)
}

const histories = option('histories', 100_000)
const seed = option('seed', Math.floor(Math.random() * 1_000_000))
const awards = awardsWrittenTwice()
const shares = new Map<string, Map<string, number>>()
const partings = new Map<string, { times: number; history: PersonHistory; question: Question; pair: Pair }>()

const each = Math.ceil(histories / questions.length)
console.log(`${histories} histories, seed ${seed}, ${awards.length} awards, ${questions.length} questions`)
for (const [number, question] of questions.entries()) {
  const roll = chance(seed + number)
  for (let done = 0; done < each; done += chunk) compareSome(question, roll, Math.min(chunk, each - done))
}
report()

function compareSome(question: Question, roll: (below: number) => number, count: number) {
  const people = Array.from({ length: count }, (_, at) => {
    const about = { year: question.year, known: at % 3 === 0 ? 80 : 97 }
    return (at % 2 === 0 ? randomPerson : aspirant)(roll, String(at), about)
  })
  for (const [at, pairs] of bothAnswers(people, question, awards).entries())
    for (const pair of pairs) keep(pair, question, people[at])
}

function keep(pair: Pair, question: Question, history: PersonHistory | undefined) {
  const key = `${pair.award}, ${lawOf(question)}`
  const share = shares.get(key) ?? new Map<string, number>()
  shares.set(key, share.set(pair.ours, (share.get(pair.ours) ?? 0) + 1))
  if (pair.ours === pair.theirs || !history) return
  const group = `${key}: ours ${pair.ours}, Prolog ${pair.theirs}`
  const before = partings.get(group)
  if (before) before.times++
  else partings.set(group, { pair, question, history, times: 1 })
}

function lawOf(question: Question): string {
  const since = question.receivedOn < '2024-01-01' ? '2018–2023' : '2024–2025'
  return `${ask(question).layers[0] ?? 'national'} ${since}`
}

function report() {
  let unseen = 0
  for (const [key, share] of shares) {
    const all = [...share.values()].reduce((sum, one) => sum + one, 0)
    const lacking = expected(key).filter((outcome) => !share.has(outcome))
    unseen += lacking.length
    const parts = [...share]
      .sort()
      .map(([outcome, times]) => `${outcome} ${((100 * times) / all).toFixed(1)} %`)
    console.log(`${key}: ${parts.join(' · ')}${lacking.map((one) => ` · ✗ never ${one}`).join('')}`)
  }
  for (const [group, { times, history, question, pair }] of partings) {
    const least = smallest(history, (all) =>
      all.length > 0 ? bothAnswers(all, question, [...awards]).map((pairs) => isSame(pairs, pair)) : [],
    )
    console.log(`\n✗ ${times} × ${group}\n${JSON.stringify(question)}\n${JSON.stringify(least)}`)
  }
  console.log(`\n${partings.size} kinds of disagreement, ${unseen} outcomes never seen`)
  process.exitCode = partings.size + unseen > 0 ? 1 : 0
}

function isSame(pairs: Pair[], as: Pair): boolean {
  const one = pairs.find(({ award }) => award === as.award)
  return one !== undefined && one.ours === as.ours && one.theirs === as.theirs
}
