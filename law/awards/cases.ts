import { type Asked, type Layer, ruleOf, type Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { factsOfCollective, factsOfHousehold, factsOfPerson } from '../kernel/facts.ts'
import type { CollectiveHistory, PersonHistory, Received, Route, Work } from '../kernel/history.ts'
import { anAsk, aYear } from '../kernel/samples.ts'
import {
  defenceCertificateOfCollectives,
  defenceCertificateOfPersons,
  unitCertificateOfCollectives,
  unitCertificateOfPersons,
} from './army-certificates.ts'
import { badgesOfPersons } from './badges.ts'
import {
  commendationOfCollectives,
  commendationOfHouseholds,
  commendationOfPersons,
} from './certificate-of-commendation.ts'
import {
  certificateOfMeritOfCollectives,
  certificateOfMeritOfHouseholds,
  certificateOfMeritOfPersons,
} from './certificate-of-merit.ts'
import { honoursOfCollectives, honoursOfPersons } from './honours.ts'
import { primeMinisterOfCollectives, primeMinisterOfPersons } from './prime-minister-certificate.ts'

/** Every standard of this folder’s certificates, badges and honours for a person. */
export const ofPersons = [
  ...certificateOfMeritOfPersons,
  ...defenceCertificateOfPersons,
  ...unitCertificateOfPersons,
  ...commendationOfPersons,
  ...primeMinisterOfPersons,
  ...badgesOfPersons,
  ...honoursOfPersons,
]
/** The same for a collective. */
export const ofCollectives = [
  ...certificateOfMeritOfCollectives,
  ...defenceCertificateOfCollectives,
  ...unitCertificateOfCollectives,
  ...commendationOfCollectives,
  ...primeMinisterOfCollectives,
  ...honoursOfCollectives,
]
/** The same for a household. */
export const ofHouseholds = [...certificateOfMeritOfHouseholds, ...commendationOfHouseholds]

/** An award on a route. */
export type Which = [award: AwardCode, route: Route]

function standardOf<F>(standards: Standard<F>[], [award, route]: Which): Standard<F> {
  const found = standards.find((one) => one.award === award && one.route === route)
  if (!found) throw new Error(`no standard of ${award} on ${route}`)
  return found
}

/** What the law says of a person on this route. */
export const person = (which: Which, who: PersonHistory, at: Asked) =>
  ruleOf(standardOf(ofPersons, which), at)(factsOfPerson(who, at.year), at)
/** What the law says of a collective on this route. */
export const collective = (which: Which, who: CollectiveHistory, at: Asked) =>
  ruleOf(standardOf(ofCollectives, which), at)(factsOfCollective(who, at.year), at)

/** A question put by these layers, the army’s unless others are named. */
export const army = (receivedOn: string, layers: Layer[] = ['army']) => anAsk({ receivedOn, layers })
/** An initiative recognised in the year. */
export const work = (year: number, reach: Work['reach'] = 'grassroots'): Work => ({
  title: `Sáng kiến ${year}`,
  kind: 'initiative',
  reach,
  recognisedOn: `${year}-06-01`,
})
/** An award received in the year. */
export const got = (award: AwardCode, year: number, route: Route = 'regular'): Received => ({
  award,
  route,
  decidedOn: `${year}-12-20`,
})
/** One of each year from the first to the last. */
export const many = <T>(first: number, last: number, make: (year: number) => T): T[] =>
  Array.from({ length: last - first + 1 }, (_, at) => make(first + at))

/** A good year with the title Chiến sĩ thi đua cơ sở. */
export const fighter = (year: number) => aYear(year, { titles: ['grassrootsFighter'] })
/** An excellent year without a title. */
export const excellent = (year: number) => aYear(year, { rating: 'excellent' })

/** What the law says of a household on this route. */
export function household([award, route]: Which, at: Asked) {
  const facts = factsOfHousehold({ kind: 'household', id: 'ho-mau' }, at.year)
  return ruleOf(standardOf(ofHouseholds, [award, route]), at)(facts, at)
}
