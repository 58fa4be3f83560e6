import { ask } from '#law/answer/ask.ts'
import { collectiveStandards, householdStandards, personStandards } from '#law/answer/standards.ts'
import { choose, type Layer, type Recipient, ruleOf, type Standard } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { factsOfCollective, factsOfHousehold, factsOfPerson } from '#law/kernel/facts.ts'
import { type Finding, isGroup, type Leaf } from '#law/kernel/finding.ts'
import type { Route } from '#law/kernel/history.ts'

/** What a rule asks, without anybody to ask it of. */
export type Asking = { of: 'every' | 'any'; parts: Asking[] } | { of: 'one'; leaf: Leaf }

/** The standard of an award on one route, for one kind of recipient, as it stands on a day. */
export type Standing = {
  recipient: Recipient
  route: Route
  layer: 'national' | Layer
  asking: Asking
}

/** What the law of the day asks for an award, on each way to it. Throws where no law is written. */
export function standingsOn(award: AwardCode, day: Day, layer: Layer | null): Standing[] {
  const nobody = { id: '', years: [] }
  const year = yearOf(day)
  return [
    ...of(award, personStandards).map((one) =>
      standingOf(one, factsOfPerson({ kind: 'individual', id: '' }, year), { day, layer }),
    ),
    ...of(award, collectiveStandards).map((one) =>
      standingOf(one, factsOfCollective({ kind: 'collective', ...nobody }, year), { day, layer }),
    ),
    ...of(award, householdStandards).map((one) =>
      standingOf(one, factsOfHousehold({ kind: 'household', ...nobody }, year), { day, layer }),
    ),
  ]
}

const of = <F>(award: AwardCode, standards: Standard<F>[]) => standards.filter((one) => one.award === award)

/** The routes by which an award is reached, in the order of the law. */
export function routesTo(award: AwardCode): Route[] {
  const routes = [
    ...of(award, personStandards).map((one) => one.route),
    ...of(award, collectiveStandards).map((one) => one.route),
    ...of(award, householdStandards).map((one) => one.route),
  ]
  return [...new Set(routes)]
}

/** Every first day of a version of any standard we hold. */
export function standardBorders(): Day[] {
  const days = [
    ...personStandards.flatMap(beginningsOf),
    ...collectiveStandards.flatMap(beginningsOf),
    ...householdStandards.flatMap(beginningsOf),
  ]
  return [...new Set(days)].sort()
}

function beginningsOf<F>({ versions, general }: Standard<F>): Day[] {
  return [versions, general ?? { national: [] }]
    .flatMap((book) => Object.values(book))
    .flatMap((table) => table.map((one) => one.from))
}

// The rule is put to a subject nobody knows anything of: what it asks is kept, what it finds is not.
function standingOf<F>(
  standard: Standard<F>,
  nobody: F,
  { day, layer }: { day: Day; layer: Layer | null },
): Standing {
  const at = ask({ year: yearOf(day), receivedOn: day, layers: layer ? [layer] : [] })
  return {
    recipient: standard.recipient,
    route: standard.route,
    layer: choose(standard.versions, at.layers, day).layer,
    asking: askingOf(ruleOf(standard, at)(nobody, at)),
  }
}

// A group inside one of its own kind, or alone in its group, says no more than its parts do.
function askingOf(finding: Finding): Asking {
  if (!isGroup(finding)) return { of: 'one', leaf: finding }
  const parts = finding.findings
    .map(askingOf)
    .flatMap((part) => (part.of === finding.of || isEmpty(part) ? partsOf(part) : [part]))
  const [only] = parts
  return parts.length === 1 && only ? only : { of: finding.of, parts }
}

const partsOf = (asking: Asking) => (asking.of === 'one' ? [asking] : asking.parts)
const isEmpty = (asking: Asking) => asking.of !== 'one' && asking.parts.length === 0

/** Every single condition, in the order of the law. */
export function conditionsOf(asking: Asking): Leaf[] {
  return asking.of === 'one' ? [asking.leaf] : asking.parts.flatMap(conditionsOf)
}

/** A text that is the same when two rules ask the same at the same place; not the year they are put to. */
export function askingKey(asking: Asking): string {
  if (asking.of === 'one') return JSON.stringify([asking.leaf.of, asking.leaf.asks], withoutYear)
  return `${asking.of}(${asking.parts.map(askingKey).join()})`
}

/** The same wherever it is written: what is asked, without its place. */
export function matterKey({ of, asks }: Leaf): string {
  return JSON.stringify([of, asks], (name, value) =>
    name === 'citation' ? undefined : withoutYear(name, value),
  )
}

// A condition may hold another as it was found, with the year it was put to.
const withoutYear = (name: string, value: unknown) => (name === 'year' ? undefined : value)
