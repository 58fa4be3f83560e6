import { ensure } from '../fault.ts'
import { hexHash } from '../hash.ts'
import { fieldsOf, readCanonical, type Shape, small, toJson, words } from '../shape.ts'
import { sizedTally } from '../tally.ts'

/** One file of an archive, in its order; its name is its hash, so only the text needs to be kept. */
export type Entry = { kind: 'data' | 'event'; text: string }

const eventTypes = ['Setup', 'Ballot', 'EndBallots', 'EncryptedTally', 'PartialDecryption', 'Result'] as const

type EventType = (typeof eventTypes)[number]

/** What happened, chained to what happened before. */
export type Event = { parent?: string; height: number; type: EventType; payload?: string }

/** The first entries of an election, from its three published texts. */
export function setupEntries(texts: { election: string; trustees: string; credentials: string }): Entry[] {
  const { election, trustees, credentials } = texts
  const setup = toJson({
    election: hexHash(election),
    trustees: hexHash(trustees),
    credentials: hexHash(credentials),
  })
  const event: Event = { height: 0, type: 'Setup', payload: hexHash(setup) }
  return [...[election, trustees, credentials, setup].map(asEntry), { kind: 'event', text: toJson(event) }]
}

/** The entries of a ballot that was checked; `last` is the text of the last event so far. */
export function ballotEntries(last: string, ballot: string): Entry[] {
  return [asEntry(ballot), nextEvent(last, 'Ballot', ballot)]
}

/** The entry that ends voting. */
export function endEntries(last: string): Entry[] {
  return [nextEvent(last, 'EndBallots')]
}

/** The entries of the ballots put into one; `count` ballots are in it. */
export function tallyEntries(last: string, tally: string, count: number): Entry[] {
  const sized = sizedTally(count, hexHash(tally))
  return [asEntry(tally), asEntry(sized), nextEvent(last, 'EncryptedTally', sized)]
}

/** The entries of one trustee's part of the decryption; owners are counted from 1 through all trustees. */
export function decryptionEntries(last: string, part: string, owner: number): Entry[] {
  const owned = toJson({ owner, payload: hexHash(part) })
  return [asEntry(part), asEntry(owned), nextEvent(last, 'PartialDecryption', owned)]
}

/** The entries of the result, the last of an archive. */
export function resultEntries(last: string, result: string): Entry[] {
  return [asEntry(result), nextEvent(last, 'Result', result)]
}

function asEntry(text: string): Entry {
  return { kind: 'data', text }
}

function nextEvent(last: string, type: EventType, payload?: string): Entry {
  const { height } = readCanonical(last, eventShape)
  const event = { parent: hexHash(last), height: height + 1, type }
  return {
    kind: 'event',
    text: toJson(payload === undefined ? event : { ...event, payload: hexHash(payload) }),
  }
}

export const eventShape: Shape<Event> = (value) => {
  const { parent, height, type, payload } = fieldsOf(value)
  const known = eventTypes.find((one) => one === type)
  ensure(known !== undefined, 'badChain')
  return {
    ...(parent === undefined ? {} : { parent: words(parent) }),
    height: small(height),
    type: known,
    ...(payload === undefined ? {} : { payload: words(payload) }),
  }
}
