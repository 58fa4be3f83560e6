import { found } from '#plumbing/verdict.ts'
import { walkers } from './nominations.ts'
import type { World } from './world.ts'

/** Numbers a deed chooses by: the first two who does it, the others what. The same numbers make the same walk. */
export type Dice = [number, number, number, number, number, number]
export type Deed = (world: World, dice: Dice) => Promise<unknown>

export const pick = <T>(list: readonly T[], die: number): T => found(list[die % list.length])

/** Whether a die shows the rare side, one time in `of`. */
export const rarely = (die: number, of: number) => die % of === of - 1

const others = [
  ...walkers.map((key) => `${key}.canbo`),
  'ct.thutruong',
  'hoidong.thuky',
  'tongcuc.thutruong',
  'quantri',
]

/** The year and the council on the day of the world, and who does the deed: mostly the one meant, now and then any other. */
export async function at(world: World, meant: string, [die, other]: Dice) {
  const { year, as, seats } = await world.on(world.day)
  return { year, seats, who: await as(rarely(die, 6) ? pick(others, other) : meant) }
}
