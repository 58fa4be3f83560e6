import { type Asking, askingKey, conditionsOf, matterKey, type Standing } from './asking.ts'

/** A standard on two days: what both ask at its head, and the rest of each side. */
export type Difference = {
  key: string
  before: Standing | null
  after: Standing | null
  /** Heads of both sides that ask the same, folded away. */
  alike: Asking[]
  left: Side | null
  right: Side | null
}

/** What is left of one side, and what it asks that the other side asks nowhere, at whatever place. */
export type Side = { asking: Asking; only: string[] }

/** The standards of two days laid side by side, way by way. */
export function differences(before: Standing[], after: Standing[]): Difference[] {
  const keys = [...new Set([...before, ...after].map(wayKey))]
  return keys.map((key) =>
    differenceOf(
      key,
      before.find((one) => wayKey(one) === key) ?? null,
      after.find((one) => wayKey(one) === key) ?? null,
    ),
  )
}

const wayKey = ({ recipient, route }: Standing) => `${recipient} ${route}`

function differenceOf(key: string, before: Standing | null, after: Standing | null): Difference {
  const heads = { before: headsOf(before), after: headsOf(after) }
  const keys = { before: new Set(heads.before.map(askingKey)), after: new Set(heads.after.map(askingKey)) }
  const alike = heads.before.filter((one) => keys.after.has(askingKey(one)))
  return {
    key,
    before,
    after,
    alike,
    left: sideOf(
      before,
      heads.before.filter((one) => !keys.after.has(askingKey(one))),
      after,
    ),
    right: sideOf(
      after,
      heads.after.filter((one) => !keys.before.has(askingKey(one))),
      before,
    ),
  }
}

function headsOf(standing: Standing | null): Asking[] {
  if (!standing) return []
  return standing.asking.of === 'every' ? standing.asking.parts : [standing.asking]
}

function sideOf(own: Standing | null, rest: Asking[], other: Standing | null): Side | null {
  const [only] = rest
  if (!own || !only) return null
  const theirs = new Set(other ? conditionsOf(other.asking).map(matterKey) : [])
  return {
    asking: rest.length === 1 ? only : { of: 'every', parts: rest },
    only: rest
      .flatMap(conditionsOf)
      .map(matterKey)
      .filter((one) => !theirs.has(one)),
  }
}
