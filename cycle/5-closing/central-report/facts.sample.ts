import type { CentralFacts } from './facts.ts'

const inspectorate = { id: 'ttr', name: 'Thanh tra Tổng cục', abbreviation: 'TTr', function: '', position: 1 }

/** A year of one agency about which nothing is known. */
export function someFacts(difference: Partial<CentralFacts> = {}): CentralFacts {
  const year = { id: 'y', slug: 'cum-2022', year: 2022, clusterName: 'Cụm A', leadName: 'Cục Chính trị' }
  return {
    year: { ...year, members: [inspectorate] },
    movement: undefined,
    midyear: undefined,
    targets: [],
    results: [],
    statements: [],
    monthReports: [],
    initiatives: [],
    ranks: [],
    nominations: 0,
    madeUp: { scores: false, nominations: false, initiatives: false, results: false },
    sittings: [],
    awards: [],
    lastAwards: [],
    conference: undefined,
    remarks: [],
    exemplars: [],
    shortcomings: [],
    directions: [],
    ...difference,
  }
}

/** Four reached where three were planned and four were reached the year before; the plan is made up. */
export const aCount = {
  id: 't',
  agencyId: 'ttr',
  position: 1,
  title: 'Cuộc thanh tra',
  measure: 'number' as const,
  unit: 'cuộc',
  direction: 'more' as const,
  planValue: '3.0000',
  planText: '',
  deadlineOn: '2022-10-31',
  owner: '',
  lastYearValue: '4.0000',
  illustrative: true,
  version: 1,
}
export const aResult = { targetId: 't', value: '4.0000', reached: null, illustrative: false }
