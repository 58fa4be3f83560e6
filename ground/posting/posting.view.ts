import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type PostingState, stateOf, workingDaysLeft } from './posting.policy.ts'
import { entriesOf, entriesPerPage } from './posting.store.ts'
import type { Posting, PostingEntry } from './posting.ts'
import { type Seal, sealOf } from './snapshot.ts'

/** A posted list as it is shown, with whether it is still what was signed. */
export type PostedList = {
  posting: Omit<Posting, 'snapshot' | 'signature' | 'publicKey' | 'keyKnown'>
  state: PostingState
  daysLeft: number
  seal: Seal
  entries: PostingEntry[]
  names: number
  page: number
  pages: number
}

export async function postedList(
  db: Db,
  whole: Posting,
  { today, page }: { today: Day; page: number },
): Promise<PostedList> {
  const { snapshot: _, signature: _s, publicKey: _p, keyKnown: _k, ...posting } = whole
  const all = await entriesOf(db, whole.id)
  return {
    posting,
    state: stateOf(whole, today),
    daysLeft: workingDaysLeft(whole, today),
    seal: sealOf(whole, all),
    entries: all.slice((page - 1) * entriesPerPage, page * entriesPerPage),
    names: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / entriesPerPage)),
  }
}
