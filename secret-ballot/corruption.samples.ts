import { writeArchive } from './archive/bel.ts'
import {
  ballotEntries,
  decryptionEntries,
  type Entry,
  endEntries,
  resultEntries,
  setupEntries,
  tallyEntries,
} from './archive/entries.ts'
import { lastEvent } from './archive/next.ts'
import { readStory, type Story } from './archive/story.ts'
import { readTar } from './archive/tar.ts'
import type { Dice } from './dice.samples.ts'

/** A time every sample archive was opened at, in seconds since 1970. */
export const sampleTime = 1666749600

export type Corrupted = { archive: Uint8Array; what: string }

/** The archive with one byte of a name or a text changed, as a failing disk or a careless hand would. */
export function byteChanged(archive: Uint8Array, dice: Dice): Corrupted {
  const { files } = readTar(archive)
  const file = files[dice(files.length)]
  const header = (file?.bytes.byteOffset ?? 512) - archive.byteOffset - 512
  const isName = dice(4) === 0
  const at = isName ? header + dice(file?.name.length ?? 1) : header + 512 + dice(file?.bytes.length ?? 1)
  const changed = archive.slice()
  changed[at] = (changed[at] ?? 0) ^ (1 + dice(255))
  return { archive: changed, what: `byte ${at} (${isName ? 'name' : 'text'} of ${file?.name})` }
}

/** One digit changed and every hash made anew, as somebody who knows the format would: only the proofs can tell. */
export function digitForged(entries: readonly Entry[], dice: Dice): Corrupted {
  const story = readStory(entries)
  const [places, write] = forgeable(story)
  const place = places[dice(places.length)] ?? { name: '', text: '', put: () => undefined }
  const digits = [...place.text.matchAll(/\d/g)].map((match) => match.index)
  const at = digits[dice(digits.length)] ?? 0
  const digit = (Number(place.text.charAt(at)) + 1 + dice(9)) % 10
  place.put(`${place.text.slice(0, at)}${digit}${place.text.slice(at + 1)}`)
  return {
    archive: writeArchive(write(), sampleTime),
    what: `digit ${at} of ${place.name}, hashes made anew`,
  }
}

type Place = { name: string; text: string; put: (text: string) => void }

function forgeable(story: Story): [Place[], () => Entry[]] {
  const { tally, result, decryptions, ballots } = story
  const places = [
    { name: 'trustees', text: story.trustees, put: (text: string) => (story.trustees = text) },
    ...ballots.map((text, i) => ({
      name: `ballot ${i + 1}`,
      text,
      put: (one: string) => (ballots[i] = one),
    })),
    ...(tally ? [{ name: 'tally', text: tally.text, put: (text: string) => (tally.text = text) }] : []),
    ...decryptions.map((one) => ({
      name: `decryption ${one.owner}`,
      text: one.part,
      put: (text: string) => (one.part = text),
    })),
    ...(result ? [{ name: 'result', text: result, put: (text: string) => (story.result = text) }] : []),
  ]
  return [places, () => retold(story)]
}

function retold(story: Story): Entry[] {
  const entries = setupEntries(story)
  for (const ballot of story.ballots) entries.push(...ballotEntries(lastEvent(entries), ballot))
  if (story.isEnded) entries.push(...endEntries(lastEvent(entries)))
  if (story.tally) entries.push(...tallyEntries(lastEvent(entries), story.tally.text, story.tally.count))
  for (const { part, owner } of story.decryptions)
    entries.push(...decryptionEntries(lastEvent(entries), part, owner))
  if (story.result !== null) entries.push(...resultEntries(lastEvent(entries), story.result))
  return entries
}
