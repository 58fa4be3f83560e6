import { createHash } from 'node:crypto'
import type { Day } from '#law/kernel/day.ts'
import { isSigned } from '#plumbing/signing.ts'
import type { Posting, PostingEntry, PostingPlace } from './posting.ts'

type Listed = Omit<PostingEntry, 'id'>
type Shown = {
  title: string
  organisationName: string
  year: number
  place: PostingPlace
  days: number
  postedOn: Day
  endsOn: Day
  entries: Listed[]
}

/** The words that are signed: the list and its terms, always in the same order of names and lines. */
export function snapshotOf({ title, organisationName, year, place, days, postedOn, endsOn, entries }: Shown) {
  const terms = {
    format: 'posting/1',
    title,
    organisation: organisationName,
    year,
    place,
    days,
    postedOn,
    endsOn,
  }
  return JSON.stringify({ ...terms, entries: entries.map(lineOf) })
}

function lineOf({ position, nominationId, recipient, agencyName, awardCode, achievement }: Listed) {
  return [position, nominationId, recipient, agencyName, awardCode, achievement]
}

/** SHA-256 of the signed words, as the notice prints it. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}

/** `right`: what is shown is what was signed; the others say what does not agree. */
export type Seal = 'right' | 'listChanged' | 'signatureWrong'

/** Whether the whole list as it stands is word for word the signed one, and the signature one of ours. */
export function sealOf(posting: Posting, entries: Listed[]): Seal {
  const { snapshot, digest, signature, publicKey, keyKnown } = posting
  if (!keyKnown || digestOf(snapshot) !== digest || !isSigned(snapshot, { signature, publicKey }))
    return 'signatureWrong'
  return snapshotOf({ ...posting, entries }) === snapshot ? 'right' : 'listChanged'
}
