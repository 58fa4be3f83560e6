import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { storeFile } from '../../files/files.ts'
import { kindOf } from '../../files/kinds.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { findPaper } from '../papers.store.ts'
import { mayAddScan } from './signing.policy.ts'

type Adding = { paperId: string; year: Year; scan: Upload | undefined; words: string }

/** Joins the scan of a paper signed by hand to the record; it is marked as a scan and changes nothing of the paper. */
export function addScan(db: Db, who: Actor, { paperId, year, scan, words }: Adding): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayAddScan(who, found(await findPaper(tx, paperId)), year))
    if (!scan) throw new BadInput({ scan: t('Hãy chọn tệp PDF hoặc ảnh JPEG của bản quét.') })
    const kind = kindOf(scan.bytes)?.type ?? ''
    if (!['application/pdf', 'image/jpeg'].includes(kind))
      throw new BadInput({
        scan: t('Bản quét phải là tệp PDF hoặc ảnh JPEG. “{name}” thuộc loại khác.', { name: scan.name }),
      })
    const fileId = await storeFile(tx, who, scan, { yearId: year.id, field: 'scan' })
    const id = newId()
    await tx
      .insertInto('paper_scans')
      .values({ id, paper_id: paperId, file_id: fileId, note: words, added_by: who.id })
      .execute()
    await note(tx, who, 'paper.scanAdded', paperId, { yearId: year.id, after: { name: scan.name } })
    return id
  })
}
