import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { yearBoard } from './board.store.ts'
import { linesFor } from './lines.ts'
import { mayAddEvidence } from './scoring.policy.ts'
import { lockSheet, sheetState } from './scoring.store.ts'

type Evidence = { agencyId: string; criterionId: string; uploads: Upload[] }

/** Puts evidence beside one criterion of the agency's own sheet. */
export function addEvidence(db: Db, who: Actor, year: Year, { agencyId, criterionId, uploads }: Evidence) {
  return transact(db, async (tx) => {
    await lockSheet(tx, year.id, agencyId, 'self')
    demand(mayAddEvidence(who, year, await sheetState(tx, year.id, agencyId)))
    const lines = linesFor(await yearBoard(tx, year.id), agencyId)
    const { code } = found(lines.find((line) => line.criterion.id === criterionId))
    if (uploads.length === 0) throw new BadInput({ files: t('Hãy chọn ít nhất một tệp minh chứng.') })

    const ids: string[] = []
    for (const upload of uploads) {
      ids.push(await storeFile(tx, who, upload, { yearId: year.id, kinds: 'evidence', field: 'files' }))
    }
    await tx
      .insertInto('score_files')
      .values(ids.map((id) => ({ criterion_id: criterionId, agency_id: agencyId, file_id: id })))
      .execute()
    const after = { criterion: code, files: uploads.map((upload) => upload.name) }
    await note(tx, who, 'scoreFile.added', criterionId, { yearId: year.id, agencyId, after })
    return ids
  })
}
