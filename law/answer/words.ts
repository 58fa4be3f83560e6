import type { Citation } from '../kernel/citation.ts'
import type { ConditionKind } from '../kernel/condition.ts'
import type { LeafOf } from '../kernel/finding.ts'
import type { Earliest } from './earliest.ts'
import { ofAwards } from './words/of-awards.ts'
import { ofBodies } from './words/of-bodies.ts'
import { ofPeople } from './words/of-people.ts'
import { ofYears } from './words/of-years.ts'
import { dayWords, sentence, type Words } from './words/sentence.ts'
import type { WordingOf } from './words/wording.ts'

const none = () => null

const wordings: WordingOf<ConditionKind> = {
  ...ofYears,
  ...ofAwards,
  ...ofPeople,
  ...ofBodies,
  people: {
    asks: ({ asks }) => sentence(asks.sentence),
    found: none,
    lacks: ({ asks }) => sentence(asks.sentence),
    needs: none,
  },
  unread: {
    asks: ({ asks }) => sentence(asks.sentence),
    found: none,
    lacks: ({ asks }) => sentence(asks.sentence),
    needs: none,
  },
}

/** What the law asks by this condition. */
export function asksWords<K extends ConditionKind>(leaf: LeafOf<K>): Words {
  return wordings[leaf.of].asks(leaf)
}

/** What was found; null where there is nothing to say. */
export function foundWords<K extends ConditionKind>(leaf: LeafOf<K>): Words | null {
  return wordings[leaf.of].found(leaf)
}

/** What would change it: the fact to bring, or what must come about; null when it is met or nothing helps. */
export function changeWords<K extends ConditionKind>(leaf: LeafOf<K>): Words | null {
  if (leaf.outcome === 'met') return null
  if (leaf.outcome === 'forPeople') return sentence('Người có thẩm quyền xem xét')
  if (leaf.outcome === 'unread') return sentence('Cần đọc {place}', { place: placeWords(leaf.asks.citation) })
  const wording = wordings[leaf.of]
  return leaf.outcome === 'missing' ? wording.lacks(leaf) : wording.needs(leaf)
}

/** “Điều 23, 06/2022/QH15”: a place in a document, as it is written in papers. */
function placeWords({ instrument, place }: Citation): Words {
  return sentence('{article}, {instrument}', { article: place, instrument })
}

/** “Sớm nhất năm 2028”, with the day where a length of service fixes it. */
export function earliestWords({ year, on }: Earliest): Words {
  if (on === null) return sentence('Sớm nhất năm {year}', { year })
  return sentence('Sớm nhất ngày {day}', { day: dayWords(on) })
}
