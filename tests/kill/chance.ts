/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export type Chance = { below: (most: number) => number; between: (least: number, most: number) => number }

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (most) => Math.floor(next() * most),
    between: (least, most) => Math.round(least + next() * (most - least)),
  }
}
