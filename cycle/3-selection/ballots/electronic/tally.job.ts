import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { addDecryption, addResult, closeVoting } from '#secret-ballot/archive/next.ts'
import { readStory } from '#secret-ballot/archive/story.ts'
import { verifyEntries } from '#secret-ballot/archive/verify.ts'
import { decryptPartly } from '#secret-ballot/decryption.ts'
import { readElection } from '#secret-ballot/election.ts'
import { type Fault, reasons, Unsound } from '#secret-ballot/fault.ts'
import { readCanonical } from '#secret-ballot/shape.ts'
import { tallyShape } from '#secret-ballot/tally.ts'
import { append, archiveHash, entriesOf, lockElection } from './archive.store.ts'
import { theDesk, theLabour } from './arithmetic.ts'

type Work = 'tally' | 'result'

/** Puts the ballots of an election into one and adds the server's part; broken off, it begins anew and does nothing twice. */
export async function tallyElection(db: Db, electionId: string): Promise<void> {
  await orFault(db, electionId, 'tally', async () => {
    await transact(db, async (tx) => {
      await lockElection(tx, electionId)
      const entries = await entriesOf(tx, electionId)
      if (!readStory(entries).isEnded) await append(tx, electionId, closeVoting(theDesk(), entries))
    })
    await addServerPart(db, electionId)
    await finish(db, electionId, 'tally')
  })
}

async function addServerPart(db: Db, electionId: string): Promise<void> {
  const entries = await entriesOf(db, electionId)
  const story = readStory(entries)
  if (story.tally === null || story.decryptions.some((one) => one.owner === 1)) return
  const { private_key } = await db
    .selectFrom('election_keys')
    .where('election_id', '=', electionId)
    .select('private_key')
    .executeTakeFirstOrThrow()
  const part = await decryptPartly(theDesk(), {
    election: readElection(story.election),
    tally: readCanonical(story.tally.text, tallyShape),
    privateKey: BigInt(private_key),
    progress: (done, all) => tell(db, electionId, { work: 'tally', done, all }),
  })
  await transact(db, async (tx) => {
    await lockElection(tx, electionId)
    const now = await entriesOf(tx, electionId)
    if (readStory(now).decryptions.every((one) => one.owner !== 1))
      await append(tx, electionId, addDecryption(theDesk(), now, { owner: 1, part }))
  })
}

/** Opens the counts and verifies the whole archive once more; only what was verified is ever counted. */
export async function resolveElection(db: Db, electionId: string): Promise<void> {
  await orFault(db, electionId, 'result', async () => {
    await transact(db, async (tx) => {
      await lockElection(tx, electionId)
      const entries = await entriesOf(tx, electionId)
      if (readStory(entries).result === null) await append(tx, electionId, addResult(theDesk(), entries))
    })
    const entries = await entriesOf(db, electionId)
    const labour = theLabour((done, all) => tell(db, electionId, { work: 'result', done, all }))
    const { fault } = await verifyEntries(theDesk().group, entries, labour)
    if (fault) throw new Unsound(fault.reason, fault.where)
    await finish(db, electionId, 'result', archiveHash(entries))
  })
}

/** A fault of the archive is no fault of the program: it is written down, not tried again. */
async function orFault(db: Db, electionId: string, work: Work, doing: () => Promise<void>): Promise<void> {
  try {
    await doing()
  } catch (error) {
    if (!(error instanceof Unsound)) throw error
    await keepFault(db, electionId, work, error)
  }
}

async function keepFault(db: Db, electionId: string, work: Work, { reason, where }: Fault): Promise<void> {
  const fault = where ? `${reasons[reason]} (${where})` : reasons[reason]
  await workRow(db, electionId, work).set({ fault }).execute()
}

async function tell(
  db: Db,
  electionId: string,
  { work, done, all }: { work: Work; done: number; all: number },
) {
  await workRow(db, electionId, work).set({ done, in_all: all }).execute()
}

async function finish(db: Db, electionId: string, work: Work, archive = ''): Promise<void> {
  await workRow(db, electionId, work)
    .set((eb) => ({ finished_at: sql<Date>`moment()`, done: eb.ref('in_all'), archive, fault: '' }))
    .execute()
}

const workRow = (db: Db, electionId: string, work: Work) =>
  db.updateTable('election_works').where('election_id', '=', electionId).where('work', '=', work)
