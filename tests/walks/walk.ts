import fc from 'fast-check'
import { awardDeeds } from './award-deeds.ts'
import { type Deed, type Dice, pick, rarely } from './dice.ts'
import { paperDeeds } from './paper-deeds.ts'
import { selectionDeeds } from './selection-deeds.ts'
import { brokenTruths } from './truths.ts'
import { attempt, pass, settle, type World } from './world.ts'

const deeds: Record<string, Deed> = { ...selectionDeeds, ...paperDeeds, ...awardDeeds }

/** The way to a decision, by the way of voting; a walk keeps to it two times in three. */
const ways = {
  rollCall: ['attend', 'vote by roll call', 'close the sitting'],
  paper: [
    ...['attend', 'name the tellers', 'open the ballot', 'end the ballot'],
    ...['count the ballots', 'count the ballots', 'count the ballots'],
    ...['sign the tally', 'sign the tally', 'sign the tally', 'close the sitting'],
  ],
}
const after = [
  ...['put the list up', 'send an opinion', 'stop a name', 'lift a stop'],
  ...['days pass', 'close the posting', 'submit the list', 'sign the decision'],
]

export type Step = { name: string; dice: Dice }

const die = fc.nat({ max: 999 })
const dice = fc.tuple(die, die, die, die, die, die)
const onward = dice.map((of): Step => ({ name: 'onward', dice: of }))
const anything = fc
  .tuple(fc.constantFrom('days pass', ...Object.keys(deeds)), dice)
  .map(([name, of]): Step => ({ name, dice: of }))

/** A walk: two steps of three onward, the third anything by anybody. */
export const walks = fc.array(
  fc.oneof({ weight: 2, arbitrary: onward }, { weight: 1, arbitrary: anything }),
  {
    minLength: 12,
    maxLength: 36,
    size: 'max',
  },
)

/** Walks, and looks after every decision whether anything stands that must never be. */
export async function walkOn(world: World, steps: Step[]): Promise<string[]> {
  let at = 0
  let refused = ''
  const came = new Set<string>()
  const way = steps.length % 2 === 0 ? 'rollCall' : 'paper'
  const path = ['call a sitting', ...ways[way], ...after]
  for (const { name, dice: drawn } of steps) {
    const next = path[at] ?? 'sign the decision'
    const isStuck = next === refused
    const what = name !== 'onward' ? name : isStuck ? mending(path, at, drawn) : next
    const isDone = await step(world, what, what === 'call a sitting' ? called(drawn, way) : drawn)
    if (isDone) cameTo(world, came, what)
    if (isDone) refused = ''
    else if (what === next && !rarely(drawn[0], 6)) refused = next
    // What only may come in between is passed by, done or not.
    if (what === path[at] && (isDone || passedBy.has(what))) at++
    if (!isDone || what !== 'sign the decision') continue
    const broken = await brokenTruths(world.tx)
    if (broken.length > 0) return broken
  }
  await settle(world)
  return brokenTruths(world.tx)
}

/** What was refused is not asked again before something else is done: one of the last deeds, or a night passes. */
const mending = (path: string[], at: number, drawn: Dice): string =>
  pick([...path.slice(Math.max(1, at - 3), at), 'days pass'], drawn[4])

function cameTo({ tally }: World, came: Set<string>, name: string): void {
  const counted = tally.get(name)
  if (counted && !came.has(name)) counted.walks++
  came.add(name)
}

const passedBy = new Set([
  ...ways.paper.slice(4, 10),
  'put the list up',
  'send an opinion',
  'stop a name',
  'lift a stop',
])

async function step(world: World, name: string, drawn: Dice): Promise<boolean> {
  const deed = deeds[name]
  if (deed) return attempt(world, name, () => deed(world, drawn))
  pass(world, 1 + (drawn[2] % 4))
  return true
}

const called = ([a, b, c, d, e]: Dice, way: keyof typeof ways): Dice => [
  a,
  b,
  c,
  d,
  e,
  way === 'paper' ? 2 : 0,
]
