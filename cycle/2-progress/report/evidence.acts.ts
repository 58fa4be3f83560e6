import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { lockMonth } from './month.store.ts'
import { mayEnterMonth } from './report.policy.ts'
import { mustBeMonth } from './report.ts'

type Evidence = { agencyId: string; targetId: string; month: Day; uploads: Upload[] }

/** Puts evidence to a result that was entered before. */
export function addResultFiles(db: Db, who: Actor, year: Year, input: Evidence): Promise<void> {
  return transact(db, async (tx) => {
    mustBeMonth(year, input.month)
    const held = await holdYear(tx, year)
    const month = await lockMonth(tx, year.id, input.agencyId, input.month)
    const row = found(month.rows.get(input.targetId))
    demand(mayEnterMonth(who, held, { ...input, closed: month.closed }))
    if (input.uploads.length === 0) throw new BadInput({ file: t('Chưa chọn tệp nào.') })
    if (!row.id)
      throw new BadInput({ file: t('Hãy lưu kết quả tháng của chỉ tiêu này rồi mới gắn minh chứng.') })

    for (const upload of input.uploads) {
      const fileId = await storeFile(tx, who, upload, { yearId: year.id, kinds: 'evidence' })
      await tx.insertInto('result_files').values({ result_id: row.id, file_id: fileId }).execute()
    }
    await note(tx, who, 'result.evidenced', row.id, {
      yearId: year.id,
      agencyId: input.agencyId,
      after: { month: input.month, files: input.uploads.map((upload) => upload.name) },
    })
  })
}
