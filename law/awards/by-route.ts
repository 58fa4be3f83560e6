import type { Layered, Recipient, Rule, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { Track } from '../kernel/facts.ts'
import { every } from '../kernel/finding.ts'
import type { Route } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'

/** The standard of one award on one route. */
export function onRoute<F extends Track>(
  what: { award: AwardCode; recipient: Recipient; general?: Layered<Rule<F>> },
  route: Route,
  versions: Layered<Rule<F>>,
): Standard<F> {
  return { ...what, route, versions }
}

/** Everything in these words is for people to judge. */
export function forPeople(citation: Citation, ...sentences: string[]): Rule<Track> {
  return (_who, at) => every(...sentences.map((sentence) => people(at, sentence, citation)))
}

/** Nobody here has read what is asked. */
export function notRead(sentence: string, citation: Citation): Rule<Track> {
  return (_who, at) => unread(at, sentence, citation)
}

/** The law of 2003 was described for the army only. */
export const before2024 = notRead(
  'Tiêu chuẩn bằng khen, giấy khen, danh hiệu vinh dự theo Luật năm 2003',
  cite('15/2003/QH11', 'các điều chưa đọc'),
)

/** The army's circular before 2018-11-25. */
const armyBefore2018 = notRead(
  'Tiêu chuẩn trong Quân đội trước 25/11/2018',
  cite('160/2014/TT-BQP', 'toàn văn'),
)

/** National law: unread to the end of 2023, then this. */
export function since2024<F extends Track>(rule: Rule<F>): Layered<Rule<F>>['national'] {
  return [
    { from: '2014-01-01', to: '2024-01-01', rule: before2024 },
    { from: '2024-01-01', to: null, rule },
  ]
}

/** The army's layer: unread to 2018, this under the circular of 2018, then the next where it speaks. */
export function inArmy<F extends Track>(rule2018: Rule<F>, rule2024?: Rule<F>): Layered<Rule<F>>['army'] {
  const past = [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: rule2018 },
  ]
  return rule2024 ? [...past, { from: '2024-01-01', to: null, rule: rule2024 }] : past
}
