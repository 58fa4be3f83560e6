import type { Day } from '../kernel/day.ts'

/**
 * How sure we are of a place, and how it was read: the article itself in full or quoted, a portal's summary,
 * restated by another document, a draft, the register entry only, from memory, reasoned, or not at all.
 */
export type HowRead = `${'high' | 'medium' | 'low'} ${
  | 'text-read-in-full'
  | 'text-quoted'
  | 'summary-read'
  | 'secondary'
  | 'draft'
  | 'metadata-only'
  | 'memory'
  | 'inference'
  | 'not-read'}`

/** “Văn bản”: a legal document of the register. `to` is the first day no longer in force; null while it runs. */
export type Instrument = {
  title: string
  issuer: string
  signedOn: Day | null
  from: Day | null
  to: Day | null
  layer: 'national' | 'army' | 'bacNinh' | 'construction'
  replacedBy?: string
  note?: string
  read: HowRead
  /** The places we cite, each with how it was read. */
  places: Record<string, HowRead>
}
