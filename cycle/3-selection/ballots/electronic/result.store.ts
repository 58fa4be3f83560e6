import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, found, refused, type Verdict } from '#plumbing/verdict.ts'
import { readStory } from '#secret-ballot/archive/story.ts'
import { type Counts, countsOf, resultShape } from '#secret-ballot/result.ts'
import { readCanonical } from '#secret-ballot/shape.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot, Counted, NomineeCount } from '../ballots.ts'
import { recusedOn } from '../groups.ts'
import { signersOf } from '../signing/signatures.store.ts'
import { archiveHash, entriesOf } from './archive.store.ts'
import { electionsOf, worksOf } from './electronic.store.ts'
import { type BallotElection, digestOfArchives } from './electronic.ts'

/** What one verified archive says, in the order of its cases. */
type Verified = { election: BallotElection; archive: string; counts: Counts[] }

/** The results of a sitting, read from the archives as they lie; null unless each is exactly the one that was verified. */
export async function verifiedResults(db: Db, sittingId: string): Promise<Verified[] | null> {
  const works = await worksOf(db, sittingId)
  const elections = await electionsOf(db, sittingId)
  const results: Verified[] = []
  for (const election of elections) {
    const work = works.find((one) => one.electionId === election.id && one.work === 'result')
    if (!work?.finishedAt || work.fault) return null
    const entries = await entriesOf(db, election.id)
    const { result } = readStory(entries)
    if (result === null || archiveHash(entries) !== work.archive) return null
    results.push({ election, archive: work.archive, counts: countsOf(readCanonical(result, resultShape)) })
  }
  return results.length > 0 ? results : null
}

/** What the team signs: the hash of each archive, which binds ballots, tally, decryptions and result. */
export async function electronicDigest(db: Db, sittingId: string): Promise<string | null> {
  const results = await verifiedResults(db, sittingId)
  return results && digestOf(sittingId, results)
}

const digestOf = (sittingId: string, results: Verified[]) =>
  digestOfArchives([sittingId, ...results.map((one) => `${one.election.uuid} ${one.archive}`)])

/** The counts by case; an electronic ballot is never invalid, as its proofs are checked when it comes. */
export function countsFrom(ballot: Ballot, results: Verified[]): Map<string, NomineeCount> {
  return new Map(
    results.flatMap(({ election, counts }) =>
      election.nomineeIds.map((id, i): [string, NomineeCount] => {
        const { yes, no, blank } = counts[i] ?? { yes: 0, no: 0, blank: 0 }
        return [id, { yes, no, blank, invalid: 0, recused: recusedOn(ballot, id) }]
      }),
    ),
  )
}

/** The electronic count, from the verified archives alone, once the whole team has signed; else why not yet. */
export async function electronicCountsOf(db: Db, yearId: string, sittingId: string): Promise<Counted> {
  const ballot = found(await ballotOf(db, yearId, sittingId))
  const not = (verdict: Verdict): Counted => ({ counts: null, verdict })
  if (!ballot.sitting.endedAt) return not(refused(t('Chưa kết thúc bỏ phiếu.')))
  const fault = (await worksOf(db, sittingId)).find((one) => one.fault !== '')?.fault
  if (fault)
    return not(
      refused(
        t('Kho phiếu điện tử không kiểm tra được: {fault} Hãy xét lại ở một phiên họp khác.', {
          fault: t(fault),
        }),
      ),
    )
  const results = await verifiedResults(db, sittingId)
  if (!results) return not(refused(t('Tổ kiểm phiếu chưa giải mã xong kết quả.')))
  const signed = await signersOf(db, sittingId, digestOf(sittingId, results))
  const unsigned = ballot.tellers.length - signed.length
  if (unsigned > 0)
    return not(refused(t('Còn {count} người trong tổ kiểm phiếu chưa ký.', { count: unsigned })))
  return { counts: countsFrom(ballot, results), verdict: allowed }
}
