/** Where a text allows two readings the choice is a setting of the agency, printed with every finding it touched. */
export type Readings = {
  /** May periods for CSTĐ bộ, tỉnh overlap (1–3, 2–4), or must each be new (1–3, 4–6)? Handbook T4: disjoint. */
  windows: 'disjoint' | 'sliding'
  /** Does the run of years begin after the year of the award it builds on? Handbook T3: after. */
  runAfterAward: 'after' | 'any'
  /** May an initiative that served one title serve another title? Handbook P13: once. */
  workUse: 'once' | 'oncePerKind'
}

export const defaultReadings: Readings = { windows: 'disjoint', runAfterAward: 'after', workUse: 'once' }

/** One reading as chosen. */
export type Reading = { [K in keyof Readings]: { question: K; chosen: Readings[K] } }[keyof Readings]
