import type { Entry } from './archive/entries.ts'
import {
  anOpenElection,
  aTeam,
  credentialsFor,
  plainCounts,
  runElection,
  seededRandom,
  type Vote,
} from './elections.samples.ts'
import type { Group } from './group.ts'
import type { Choice } from './make-ballot.ts'
import type { Counts } from './result.ts'
import { type Desk, deskOf } from './trustees/channel.ts'

/** A number from 0 to below `sides`, decided by a seed. */
export type Dice = (sides: number) => number

export function diceOf(seed: string): Dice {
  const random = seededRandom(seed)
  return (sides) => random(4).reduce((sum, byte) => sum * 256 + byte, 0) % sides
}

/** The least and most members and nominees. */
type Size = { members: [number, number]; nominees: [number, number] }

/** A desk that makes each table once: many ballots of one election are made on it. */
export function busyDesk(group: Group): Desk {
  const tables = new Map<bigint, (exponent: bigint) => bigint>()
  const fixed = (base: bigint) => {
    const table = tables.get(base) ?? group.fixed(base)
    if (tables.size > 8) tables.clear()
    tables.set(base, table)
    return table
  }
  return deskOf({ ...group, fixed })
}

type Played = { entries: Entry[]; expected: Counts[]; about: Record<string, number> }

/** A whole election decided by a seed: some recused, some absent, some voting again, blanks, some trustees away. */
export async function randomElection(desk: Desk, seed: string, size: Size): Promise<Played> {
  const dice = diceOf(seed)
  const between = ([least, most]: [number, number]) => least + dice(most - least + 1)
  const [members, nominees] = [between(size.members), manyMoreSmall(dice, size.nominees)]
  const recused = dice(3) === 0 ? 1 + dice(3) : 0
  const teamSize = 3 + dice(3)
  const threshold = 2 + dice(teamSize - 1)
  const team = aTeam(desk, teamSize, { threshold })
  const credentials = credentialsFor(members).slice(recused)
  const open = anOpenElection(desk, { team, nominees, credentials })
  const votes = votesOf(dice, credentials.length, nominees)
  const trustees = [0, ...shuffled(dice, teamSize).slice(0, threshold + dice(teamSize - threshold + 1))]
  const entries = await runElection(desk, open, { votes, trustees })
  const about = { members, recused, nominees, received: votes.length, teamSize, threshold }
  return { entries, expected: plainCounts(votes, nominees), about }
}

/** Any number in between, as often from 1 to 7 as from 7 to 49: a long list costs as much as many short ones. */
function manyMoreSmall(dice: Dice, [least, most]: [number, number]): number {
  const share = dice(1_000_000) / 1_000_000
  return Math.min(most, Math.floor(least * ((most + 1) / least) ** share))
}

function votesOf(dice: Dice, voters: number, nominees: number): Vote[] {
  const choices: Choice[] = ['yes', 'yes', 'yes', 'yes', 'no', 'blank']
  const voting = shuffled(dice, voters).map((place) => place - 1)
  const present = voting.slice(0, Math.max(1, voters - dice(4)))
  const again = present.filter(() => dice(10) === 0)
  return [...present, ...again].map((by) => ({
    by,
    choices: Array.from({ length: nominees }, () => choices[dice(choices.length)] ?? 'blank'),
  }))
}

// The places from 1 in a random order.
function shuffled(dice: Dice, count: number): number[] {
  const places = Array.from({ length: count }, (_, i) => i + 1)
  for (let i = count - 1; i > 0; i--) {
    const j = dice(i + 1)
    ;[places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0]
  }
  return places
}
