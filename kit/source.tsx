import { readWords } from '#law/answer/words/names.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { HowRead } from '#law/texts/instrument.ts'
import { howRead } from '#law/texts/instruments.ts'
import { Cite, Pill } from './parts.tsx'
import { said } from './said.ts'

/** How a text was read, in a few words; the colour only repeats them. */
export function ReadMark({ read }: { read: HowRead }) {
  return <Pill kind={kindOf(read)}>{said(readWords(read))}</Pill>
}

/** A place with how it was read; nothing more is said where the words themselves were read. */
export function Source({ of }: { of: Citation }) {
  const read = howRead(of)
  return (
    <span class="law-source">
      <Cite of={of} />
      {read && !wordsRead(read) && <ReadMark read={read} />}
    </span>
  )
}

/** Several places, each said once. */
export function Sources({ of }: { of: Citation[] }) {
  const places = new Map(of.map((one) => [`${one.instrument} ${one.place}`, one]))
  return (
    <>
      {[...places].map(([key, one]) => (
        <Source key={key} of={one} />
      ))}
    </>
  )
}

const wordsRead = (read: HowRead) => read === 'high text-read-in-full' || read === 'high text-quoted'

function kindOf(read: HowRead) {
  if (wordsRead(read)) return 'ok'
  return read.startsWith('low') ? 'warn' : 'plain'
}
