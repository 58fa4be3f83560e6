import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, hidden, refused } from '#plumbing/verdict.ts'
import { storeBytes } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import { decisionSeen } from '../certificates/certificates.store.ts'
import { defaultLayout } from './layout.ts'
import { findLayout, findPrint, printedAwards } from './printing.store.ts'
import { wordsOf } from './words.ts'

/** Up to so many certificates are set at once; more are left to a job. */
export const atOnce = 50

type Asked = { decisionId: string; layoutId: string | null; publicUrl: string }

/** Sets the certificates of every standing award of a decision into one file, at once or as a job. */
export function printDecision(
  db: Db,
  who: Actor,
  { decisionId, layoutId, publicUrl }: Asked,
): Promise<string> {
  return transact(db, async (tx) => {
    const decision = found(await decisionSeen(tx, who, decisionId))
    if (!staffOf(who, decision.issuerId)) demand(hidden)
    if (layoutId && found(await findLayout(tx, layoutId)).organisationId !== decision.issuerId) demand(hidden)
    const inAll = (await printedAwards(tx, { decisionId })).length
    if (inAll === 0) demand(refused(t('Quyết định này không còn khen thưởng nào để in bằng.')))
    const id = newId()
    await tx
      .insertInto('certificate_prints')
      .values({ id, decision_id: decisionId, layout_id: layoutId, in_all: inAll, asked_by: who.id })
      .execute()
    await note(tx, who, 'certificates.printed', decisionId, {
      ...(decision.yearId && { yearId: decision.yearId }),
      agencyId: decision.issuerId,
      after: { count: inAll },
    })
    if (inAll <= atOnce) await doPrint(tx, { printId: id, publicUrl })
    else await leaveJob(tx, { name: 'print', id, work: { printId: id, publicUrl } })
    return id
  })
}

/** Makes the file of a print; broken off, it begins anew. */
export async function doPrint(db: Db, { printId, publicUrl }: { printId: string; publicUrl: string }) {
  const print = await findPrint(db, printId)
  if (!print || print.finishedAt) return
  const layout = (print.layoutId && (await findLayout(db, print.layoutId))) || defaultLayout()
  const list = await printedAwards(db, { decisionId: print.decisionId })
  const { certificatePdf } = await import('./typeset.ts')
  const words = []
  for (const [at, award] of list.entries()) {
    words.push(wordsOf(layout, award, publicUrl))
    if (at % atOnce === atOnce - 1) await tellDone(db, printId, at + 1)
  }
  const title = `Bằng theo Quyết định ${print.reference}`
  const content = await certificatePdf(layout, words, title)
  await transact(db, async (tx) => {
    const fileId = await storeBytes(tx, {
      ...{ yearId: null, name: `${title.replaceAll('/', '-')}.pdf`, kind: 'application/pdf', content },
      ...{ public: false, uploadedBy: null },
    })
    await tx
      .updateTable('certificate_prints')
      .set({ file_id: fileId, done: list.length, finished_at: sql<Date>`moment()` })
      .where('id', '=', printId)
      .where('finished_at', 'is', null)
      .execute()
  })
}

function tellDone(db: Db, printId: string, done: number) {
  return db
    .updateTable('certificate_prints')
    .set((eb) => ({ done: eb.fn<number>('least', [eb.val(done), eb('in_all', '-', 1)]) }))
    .where('id', '=', printId)
    .execute()
}
