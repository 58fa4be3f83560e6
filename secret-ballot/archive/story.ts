import { ensure } from '../fault.ts'
import { hexHash } from '../hash.ts'
import { fieldsOf, readCanonical, type Shape, small, words } from '../shape.ts'
import { type Entry, type Event, eventShape } from './entries.ts'

/** What the chained events of an archive tell, before any of it is believed. */
export type Story = {
  election: string
  trustees: string
  credentials: string
  ballots: string[]
  isEnded: boolean
  tally: { text: string; count: number; sized: string } | null
  decryptions: { owner: number; part: string }[]
  result: string | null
}

/** Follows the chain from the setup and stops at anything missing, left over or out of order. */
export function readStory(entries: readonly Entry[]): Story {
  const events = entries.filter((entry) => entry.kind === 'event').map((entry) => entry.text)
  const texts = new Map(entries.flatMap(({ kind, text }) => (kind === 'data' ? [[hexHash(text), text]] : [])))
  const story: Story = { ...noStory, ballots: [], decryptions: [] }
  const written: Entry[] = []
  for (const [height, text] of events.entries()) {
    const event = readCanonical(text, eventShape)
    const parent = height === 0 ? undefined : hexHash(events[height - 1] ?? '')
    ensure(event.height === height && event.parent === parent, 'badChain', `${height}`)
    const payloads = told(story, event, texts)
    written.push(...payloads.map((one): Entry => ({ kind: 'data', text: one })), { kind: 'event', text })
  }
  // Each text must stand right before the event that speaks of it, and nothing else may stand anywhere.
  const isExact =
    written.length === entries.length && written.every(({ text }, i) => text === entries[i]?.text)
  ensure(events.length > 0 && isExact, 'badChain')
  return story
}

const noStory: Story = {
  election: '',
  trustees: '',
  credentials: '',
  ballots: [],
  isEnded: false,
  tally: null,
  decryptions: [],
  result: null,
}

type Texts = ReadonlyMap<string, string>

/** Takes one event into the story and gives the texts it brings, in their order. */
function told(story: Story, event: Event, texts: Texts): string[] {
  const { type, height, payload } = event
  ensure((height === 0) === (type === 'Setup') && story.result === null, 'badChain', type)
  if (type === 'EndBallots') {
    ensure(payload === undefined && !story.isEnded, 'badChain', type)
    story.isEnded = true
    return []
  }
  const text = textOf(texts, payload)
  return takers[type](story, text, texts)
}

type Taker = (story: Story, text: string, texts: Texts) => string[]

const takers: Record<Exclude<Event['type'], 'EndBallots'>, Taker> = {
  Setup(story, text, texts) {
    const setup = readCanonical(text, setupShape)
    story.election = textOf(texts, setup.election)
    story.trustees = textOf(texts, setup.trustees)
    story.credentials = textOf(texts, setup.credentials)
    return [story.election, story.trustees, story.credentials, text]
  },
  Ballot(story, text) {
    ensure(!story.isEnded, 'badChain', 'Ballot')
    story.ballots.push(text)
    return [text]
  },
  EncryptedTally(story, text, texts) {
    ensure(story.isEnded && story.tally === null, 'badChain', 'EncryptedTally')
    const { num_tallied, encrypted_tally } = readCanonical(text, sizedShape)
    story.tally = { text: textOf(texts, encrypted_tally), count: num_tallied, sized: text }
    return [story.tally.text, text]
  },
  PartialDecryption(story, text, texts) {
    const { owner, payload } = readCanonical(text, ownedShape)
    const isNew = story.decryptions.every((one) => one.owner !== owner)
    ensure(story.tally !== null && isNew, 'badChain', 'PartialDecryption')
    const part = textOf(texts, payload)
    story.decryptions.push({ owner, part })
    return [part, text]
  },
  Result(story, text) {
    ensure(story.tally !== null, 'badChain', 'Result')
    story.result = text
    return [text]
  },
}

function textOf(texts: Texts, hash: string | undefined): string {
  const text = texts.get(hash ?? '')
  ensure(text !== undefined, 'badChain')
  return text
}

const setupShape: Shape<{ election: string; trustees: string; credentials: string }> = (value) => {
  const { election, trustees, credentials } = fieldsOf(value)
  return { election: words(election), trustees: words(trustees), credentials: words(credentials) }
}

const sizedShape: Shape<{ num_tallied: number; total_weight: number; encrypted_tally: string }> = (value) => {
  const { num_tallied, total_weight, encrypted_tally } = fieldsOf(value)
  return {
    num_tallied: small(num_tallied),
    total_weight: small(total_weight),
    encrypted_tally: words(encrypted_tally),
  }
}

const ownedShape: Shape<{ owner: number; payload: string }> = (value) => {
  const { owner, payload } = fieldsOf(value)
  return { owner: small(owner), payload: words(payload) }
}
