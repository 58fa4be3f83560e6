import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { addDecryption } from '#secret-ballot/archive/next.ts'
import { readStory, type Story } from '#secret-ballot/archive/story.ts'
import { reasons, Unsound } from '#secret-ballot/fault.ts'
import { maySecretly } from '../ballots.policy.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { append, entriesOf, lockElection } from './archive.store.ts'
import { theDesk } from './arithmetic.ts'
import { electionsOf, preparationOf } from './electronic.store.ts'
import { askWork } from './opening.acts.ts'

/** The server's own key is the first; the team follows in its order. */
export const ownerOf = (place: number): number => place + 2

type DecryptionPart = { sittingId: string; electionId: string; part: string }

/** Takes a trustee's part of one result after checking it; with the last one needed, the result is left to be opened. */
export function addPart(db: Db, who: Actor, year: Year, { sittingId, electionId, part }: DecryptionPart) {
  return transact(db, async (tx) => {
    const ballot = found(await ballotOf(tx, year.id, sittingId))
    const election = found((await electionsOf(tx, sittingId)).find((one) => one.id === electionId))
    await lockElection(tx, electionId)
    const entries = await entriesOf(tx, electionId)
    const story = entries.length > 0 ? readStory(entries) : null
    demand(mayDecrypt(who, await shareYear(tx, year), ballot, story))
    const owner = ownerOf(ballot.tellers.findIndex((one) => one.personId === who.id))
    await append(
      tx,
      electionId,
      sound(() => addDecryption(theDesk(), entries, { owner, part })),
    )
    const needed = (await preparationOf(tx, sittingId))?.needed ?? 0
    // The parts of the team; the server's own is not one of them.
    const parts = (story?.decryptions ?? []).filter((one) => one.owner > 1).length + 1
    if (parts === needed)
      await askWork(tx, { id: electionId, work: 'result', inAll: election.votedIds.length })
    await note(tx, who, 'ballot.decrypted', sittingId, {
      yearId: year.id,
      after: { election: election.position },
    })
  })
}

function sound<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unsound) throw new BadInput({ part: t(reasons[error.reason]) })
    throw error
  }
}

/** Whether this trustee's part is still wanted; after the result nothing can be added. */
export function mayDecrypt(who: Actor, year: Year, ballot: Ballot, story: Story | null): Verdict {
  const place = ballot.tellers.findIndex((one) => one.personId === who.id)
  if (place < 0 || ballot.sitting.way !== 'electronic') return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (!story?.tally || story.decryptions.every((one) => one.owner !== 1))
    return refused(t('Các phiếu chưa gộp xong. Hãy tải lại trang sau ít phút.'))
  if (story.decryptions.some((one) => one.owner === ownerOf(place)))
    return refused(t('Bạn đã gửi phần giải mã.'))
  if (story.result !== null) return refused(t('Đã đủ người giải mã, kết quả đã có.'))
  return allowed
}
