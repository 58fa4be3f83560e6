import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { lockDossier } from '../dossier-of.store.ts'
import { mayAddPaper, mayReturnPaper } from '../rights.policy.ts'
import { papersOf } from './checklist.store.ts'

/** A paper as it is brought: a file, or where it is kept; `paper` is its name in the law, or one's own. */
type Brought = {
  id: string
  paper: string
  upload: Upload | null
  keptWhere: string
  illustrative?: boolean
}

/** Puts a paper into the dossier, also a better one for one that was sent back. */
export function addPaper(db: Db, who: Actor, year: Year, { id, paper, upload, keptWhere, ...more }: Brought) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayAddPaper(who, await shareYear(tx, year), dossier))
    if (!upload && keptWhere === '')
      throw new BadInput({ file: t('Hãy chọn tệp, hoặc ghi bản giấy lưu ở đâu.') })

    const fileId = upload && (await storeFile(tx, who, upload, { yearId: year.id }))
    const paperId = newId()
    await tx
      .insertInto('dossier_papers')
      .values({
        id: paperId,
        nomination_id: id,
        paper,
        file_id: fileId,
        kept_where: keptWhere,
        added_by: who.id,
        illustrative: more.illustrative ?? false,
      })
      .execute()
    const after = { paper, file: upload?.name ?? null, keptWhere }
    await note(tx, who, 'dossierPaper.added', id, { yearId: year.id, agencyId: dossier.agencyId, after })
    return paperId
  })
}

/** Sends one paper back with a reason; the rest of the dossier goes on. */
export function returnPaper(
  db: Db,
  who: Actor,
  year: Year,
  { id, paperId, reason }: { id: string; paperId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayReturnPaper(who, await shareYear(tx, year), dossier))
    const paper = found((await papersOf(tx, id)).find((one) => one.id === paperId))
    if (paper.returned) demand(refused(t('Giấy tờ này đã được trả lại.')))

    await tx
      .insertInto('dossier_paper_returns')
      .values({ dossier_paper_id: paperId, reason, returned_by: who.id })
      .execute()
    const after = { paper: paper.paper, reason }
    await note(tx, who, 'dossierPaper.returned', id, { yearId: year.id, agencyId: dossier.agencyId, after })
  })
}
