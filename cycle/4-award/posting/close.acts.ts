import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { note } from '#ground/journal/journal.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { mayClosePosting } from '#ground/posting/posting.policy.ts'
import { entriesOf, lockPosting } from '#ground/posting/posting.store.ts'
import type { Posting } from '#ground/posting/posting.ts'
import { sealOf } from '#ground/posting/snapshot.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { closingPaper } from './posting.paper.ts'
import { sealVerdict } from './posting.policy.ts'
import { opinionCounts, type Posted, postedNominations } from './posting.store.ts'
import { clusterReference } from './put-up.acts.ts'

/** Ends a posting after its last day: writes the proof into every dossier and sends on whoever is not stopped. */
export function closePosting(db: Db, who: Actor, year: Year, postingId: string): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const posting = found(await lockPosting(tx, year.id, postingId))
    demand(mayClosePosting(who, open, posting))
    const entries = await entriesOf(tx, posting.id)
    demand(sealVerdict(sealOf(posting, entries)))
    const nominations = await postedNominations(tx, posting.id)
    const opinions = await opinionCounts(tx, posting.id)
    const paperId = await writeProof(tx, who, year, { posting, entries, nominations, opinions })
    const count = opinions.reduce((sum, one) => sum + one.count, 0)
    await tx
      .insertInto('posting_closures')
      .values({ posting_id: posting.id, paper_id: paperId, opinions: count, closed_by: who.id })
      .execute()
    await joinDossiers(tx, who, { paperId, nominations })
    const going = nominations.filter((one) => one.step === 'posting' && !one.suspended).map((one) => one.id)
    await moveNominations(tx, who.id, going, { step: 'submission', heldBy: year.leadId })
    await note(tx, who, 'posting.closed', posting.id, {
      yearId: year.id,
      after: { opinions: count, goingOn: going.length },
    })
    return paperId
  })
}

type Proof = {
  posting: Posting
  entries: Awaited<ReturnType<typeof entriesOf>>
  nominations: Posted[]
  opinions: Awaited<ReturnType<typeof opinionCounts>>
}

async function writeProof(
  tx: Db,
  who: Actor,
  year: Year,
  { posting, entries, nominations, opinions }: Proof,
) {
  const reference = await clusterReference(tx, year, { kind: 'BB', day: who.today })
  const [head] = await headsOf(tx, year.leadId ? [year.leadId] : [], who.today)
  const suspended = nominations.filter((one) => one.suspended).length
  const { illustrative } = posting
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: posting.id,
    code: 'postingClosure',
    title: `Biên bản kết thúc công khai năm ${year.year}`,
    reference,
    issuedOn: who.today,
    content: closingPaper({
      ...{ year, terms: posting, entries, opinions, suspended },
      ...{ head, reference, day: who.today, illustrative },
    }),
  })
}

type Joining = { paperId: string; nominations: Posted[] }

/** The proof of posting becomes a paper of every dossier on the list. */
async function joinDossiers(tx: Db, who: Actor, { paperId, nominations }: Joining) {
  const { pdf_id } = await tx
    .selectFrom('papers')
    .where('id', '=', paperId)
    .select('pdf_id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('dossier_papers')
    .values(
      nominations.map((one) => ({
        id: newId(),
        nomination_id: one.id,
        paper: 'Biên bản kết thúc công khai',
        file_id: pdf_id,
        added_by: who.id,
      })),
    )
    .execute()
}
