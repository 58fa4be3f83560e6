import type { Tally } from './world.ts'

/** What the walks did, in words: that they were not empty is seen from it. */
export function accountOf(tally: Tally, walks: number): string {
  const rows = [...tally].sort(([one], [other]) => (one < other ? -1 : 1))
  const tried = sum(rows.map(([, { done, refused }]) => done + refused))
  const done = sum(rows.map(([, one]) => one.done))
  const inWalks = (name: string) => share(tally.get(name)?.walks ?? 0, walks)
  return [
    `${walks} walks: ${tried} deeds tried (${(tried / walks).toFixed(1)} a walk), ${done} done, ${tried - done} refused`,
    `a sitting closed in ${inWalks('close the sitting')}, a list submitted in ${inWalks('submit the list')}, a decision signed in ${inWalks('sign the decision')}`,
    ...rows.map(([name, one]) => `${name}: ${one.done} done, ${one.refused} refused, in ${one.walks} walks`),
  ].join('\n')
}

const sum = (list: number[]) => list.reduce((all, one) => all + one, 0)
const share = (of: number, all: number) => `${of} walks (${((100 * of) / all).toFixed(1)}%)`
