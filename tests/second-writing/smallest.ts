import type { PersonHistory } from '#law/kernel/history.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The history with as few facts as still part the two writings: one fact after another is left out. */
export function smallest(history: PersonHistory, parts: (all: PersonHistory[]) => boolean[]): PersonHistory {
  let best = history
  for (let again = true; again; ) {
    const fewer = without(best)
    const at = parts(fewer).indexOf(true)
    const found = fewer[at]
    again = found !== undefined
    if (found) best = found
  }
  return best
}

const needed = new Set([
  'kind',
  'id',
  'year',
  'award',
  'route',
  'decidedOn',
  'from',
  'to',
  'title',
  'reach',
  'recognisedOn',
])

// Every history that says one fact less: an entry of a list, or a field that may be left out.
function without(history: PersonHistory): PersonHistory[] {
  return lesser(JSON.parse(JSON.stringify(history))).map((one) => JSON.parse(JSON.stringify(one)))
}

function lesser(value: Json): Json[] {
  if (Array.isArray(value))
    return value.flatMap((one, at) => [
      value.toSpliced(at, 1),
      ...lesser(one).map((less) => value.toSpliced(at, 1, less)),
    ])
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => {
    const { [key]: _, ...rest } = value
    const inside = lesser(one).map((less) => ({ ...value, [key]: less }))
    return needed.has(key) ? inside : [rest, ...inside]
  })
}
