import type { ConditionKind } from '../../kernel/condition.ts'
import type { LeafOf } from '../../kernel/finding.ts'
import { sentence, type Words } from './sentence.ts'

/** How one kind of condition speaks: what the law asks, what was found, what must be known, what must come about. */
type Wording<K extends ConditionKind> = {
  asks: (leaf: LeafOf<K>) => Words
  found: (leaf: LeafOf<K>) => Words | null
  lacks: (leaf: LeafOf<K>) => Words
  needs: (leaf: LeafOf<K>) => Words | null
}

/** How these kinds speak. */
export type WordingOf<K extends ConditionKind> = { [One in K]: Wording<One> }

/** Nothing is said while the fact is missing; then whether it is so or not. */
export function soOrNot(so: Words | null, not: Words) {
  return (leaf: { outcome: string }): Words | null =>
    leaf.outcome === 'missing' ? null : leaf.outcome === 'met' ? so : not
}

/** What is said of a count; nothing while it is not known, or nothing was found where much may still be. */
export function counted(text: string) {
  return ({ have, outcome }: { have: number | null; outcome: string }): Words | null =>
    have === null || (have === 0 && outcome === 'missing') ? null : sentence(text, { have })
}

/** “trong 5 năm đến năm 2025”, the years that count. */
export function within(span: number, year: number): Words {
  if (span >= wholeLife) return sentence('đến năm {year}', { year })
  return span === 1
    ? sentence('trong năm {year}', { year })
    : sentence('trong {span} năm đến năm {year}', { span, year })
}

/** “từng năm từ 2021 đến 2025”, the years about which something must be known. */
export function eachYear(first: number, year: number): Words {
  return first >= year
    ? sentence('năm {year}', { year })
    : sentence('từng năm từ {first} đến {year}', { first, year })
}

/** The first year of a span, or the first after an award that used the earlier ones. */
export function firstOf(asks: { span: number; after?: number }, year: number): number {
  return Math.max(year - asks.span + 1, asks.after === undefined ? 0 : asks.after + 1)
}

/** The same, where an earlier award has used the years up to and with that one. */
export function onlyAfter(words: Words, after: number | undefined): Words {
  if (after === undefined) return words
  return sentence('{asked}, chỉ tính sau năm {after}', { asked: words, after })
}

const wholeLife = 20
