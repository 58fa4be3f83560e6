import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { storeFile } from '../files/files.ts'
import type { FileRuling } from '../files/rulings.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { findCouncil, lockCouncil } from './councils.store.ts'
import { mayTendUnits } from './units.policy.ts'

/** Keeps the scan of the decision that formed the council; another one takes its place, and the journal names both. @throws BadInput without a file */
export function keepDecisionScan(db: Db, who: Actor, councilId: string, scan: Upload | undefined) {
  return transact(db, async (tx) => {
    const council = await lockCouncil(tx, who, councilId)
    demand(mayTendUnits(who))
    if (!scan) throw new BadInput({ file: t('Hãy chọn tệp bản quét của quyết định.') })
    const fileId = await storeFile(tx, who, scan, { yearId: null })

    await tx.updateTable('councils').set({ decision_file_id: fileId }).where('id', '=', councilId).execute()
    await note(tx, who, 'council.decisionKept', councilId, {
      agencyId: council.organisationId,
      before: { file: council.decisionFile },
      after: { file: { id: fileId, name: scan.name } },
    })
  })
}

/** The scan is open to whoever sees the council. */
export async function decisionScanFile(db: Db, who: Actor, fileId: string): Promise<FileRuling> {
  const council = await db
    .selectFrom('councils')
    .where('decision_file_id', '=', fileId)
    .select('id')
    .executeTakeFirst()
  if (!council) return null
  return (await findCouncil(db, who, council.id)) ? 'open' : 'closed'
}
