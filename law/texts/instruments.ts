import type { Citation } from '../kernel/citation.ts'
import { army } from './army.ts'
import type { HowRead, Instrument } from './instrument.ts'
import { local } from './local.ts'
import { national2003 } from './national-2003.ts'
import { national2024 } from './national-2024.ts'
import { pay } from './pay.ts'
import { procedures } from './procedures.ts'

/** The documents we cite, with the places in them that we rest on. `cite` accepts no other place. */
export const instruments = { ...national2003, ...national2024, ...army, ...local, ...pay, ...procedures }

type Instruments = typeof instruments

/** The number of a document of the register. */
export type InstrumentNumber = keyof Instruments

/** A place in a document of the register; any other does not compile. */
export function cite<N extends InstrumentNumber>(
  instrument: N,
  place: keyof Instruments[N]['places'] & string,
): Citation {
  return { instrument, place }
}

const register: Record<string, Instrument> = instruments

/** How the cited place was read, and how sure we are of it. */
export function howRead(citation: Citation): HowRead | undefined {
  return register[citation.instrument]?.places[citation.place]
}
