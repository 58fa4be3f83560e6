import type { Asked, Layered, Rule, Standard } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { Track } from '../kernel/facts.ts'
import type { Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfStateForms } from '../titles/state-level.ts'

/** The rules of one order through the years: the army's of 2018 where it was described, and the law of 2022. */
type OrderRules<F> = { army2018?: Rule<F>; law2022: Rule<F> }

/** The standard of an order; sudden merit and devoted service are not asked for one state-level form a year. */
export function orderOf<F extends Track>(
  what: Pick<Standard<F>, 'award' | 'recipient' | 'route'>,
  rules: OrderRules<F>,
): Standard<F> {
  const versions = throughTheYears(rules)
  return what.route === 'regular'
    ? { ...what, general: conditionsOfStateForms, versions }
    : { ...what, versions }
}

/** The law of 2003 was described for the army only, and only from the circular of 2018 on. */
export function throughTheYears<F extends Track>(rules: OrderRules<F>): Layered<Rule<F>> {
  const national: Layered<Rule<F>>['national'] = [
    { from: '2014-01-01', to: '2024-01-01', rule: law2003 },
    { from: '2024-01-01', to: null, rule: rules.law2022 },
  ]
  const before2018 = { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 }
  if (!rules.army2018) return { national, army: [before2018] }
  return {
    national,
    army: [before2018, { from: '2018-11-25', to: '2024-01-01', rule: rules.army2018 }],
  }
}

// The articles of the law of 2003 on orders and medals were not read for bodies outside the army.
function law2003(_who: Track, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn huân chương, huy chương theo Luật năm 2003',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

function armyBefore2018(_who: Track, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

/** A rule nobody here has read: the sentence says what is believed, and nothing is enforced. */
export function believed(sentence: string, citation: Citation): Rule<Track> {
  return (_who, at) => unread(at, sentence, citation)
}

/** A rule in words that only people can judge. */
export function judged(sentence: string, citation: Citation): Rule<Track> {
  return (_who, at) => people(at, sentence, citation)
}
