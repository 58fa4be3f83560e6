import type { Upload } from '#kit/http/read.ts'
import { mayReceive } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { cellsOfText } from '#plumbing/typed.ts'
import { BadInput, demand, found, hidden } from '#plumbing/verdict.ts'
import { readXlsxBytes } from '#plumbing/xlsx.ts'
import { storeBytes } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import { nearnessTo } from '../../people/record-seen.ts'
import { findAgency } from '../../units/agencies.store.ts'
import { insertAwards } from '../register.store.ts'
import type { NewAward } from '../register.ts'
import { judgeRows } from './judge.ts'
import { keysInRegister, sentList, served } from './old-awards.store.ts'
import { mostRows, rowsOf, textOfSheets } from './rows.ts'

type Sent = { agencyId: string; text: string; upload: Upload | null }

/** Keeps a list that was pasted or sent as a workbook; nothing enters the register yet. @throws BadInput for what is no list */
export function sendOldAwards(db: Db, who: Actor, { agencyId, text, upload }: Sent): Promise<string> {
  return transact(db, async (tx) => {
    await mustKeep(tx, who, agencyId)
    const typed = upload ? await textOf(upload) : text
    const count = rowsOf(cellsOfText(typed)).length
    const field = upload ? 'file' : 'rows'
    if (count === 0)
      throw new BadInput({ [field]: t('Chưa có dòng nào. Hãy dán danh sách hoặc chọn tệp XLSX.') })
    if (count > mostRows)
      throw new BadInput({
        [field]: t('Danh sách có {count} dòng; mỗi lần nhiều nhất {most}.', { count, most: mostRows }),
      })
    const id = await storeBytes(tx, {
      ...{ yearId: null, name: 'khen-thuong-cu.tsv', kind: 'text/tab-separated-values', public: false },
      ...{ content: Buffer.from(typed, 'utf8'), uploadedBy: who.id },
    })
    await note(tx, who, 'oldAwards.sent', id, { agencyId, after: { rows: count } })
    return id
  })
}

async function textOf(upload: Upload): Promise<string> {
  const read = await readXlsxBytes(upload.bytes)
  if ('fault' in read)
    throw new BadInput({
      file: t('Không đọc được tệp này. Hãy lưu thành XLSX, không mật khẩu, không macro.'),
    })
  return textOfSheets(read.sheets)
}

/** Copies every line of the very list that was looked at, in one deed; a line with an error lets nothing through. */
export function copyOldAwards(
  db: Db,
  who: Actor,
  { agencyId, listId }: { agencyId: string; listId: string },
) {
  return transact(db, async (tx) => {
    await mustKeep(tx, who, agencyId)
    const agency = found(await findAgency(tx, who, agencyId))
    await tx.selectFrom('agencies').where('id', '=', agencyId).select('id').forUpdate().execute()
    const rows = rowsOf(cellsOfText(found(await sentList(tx, agencyId, listId))))
    const awards = takenOf(await judgeRows(tx, { agency, rows, today: who.today }))
    const ids = await insertAwards(tx, awards)
    await note(tx, who, 'oldAwards.copied', listId, { agencyId, after: { count: ids.length, ids } })
    return ids.length
  })
}

function takenOf(rows: { award: NewAward | null; errors: string[] }[]): NewAward[] {
  const wrong = rows.filter((row) => row.errors.length > 0).length
  if (wrong > 0)
    throw new BadInput({ _: t('Còn {count} dòng chưa đúng. Hãy sửa rồi xem lại.', { count: wrong }) })
  const awards = rows.flatMap((row) => (row.award ? [row.award] : []))
  if (awards.length === 0) throw new BadInput({ _: t('Mọi dòng đều đã có trong sổ; không có gì để ghi.') })
  return awards
}

async function mustKeep(tx: Db, who: Actor, agencyId: string) {
  if ((await nearnessTo(tx, who, { agencyId })) !== 'keeper') demand(hidden)
}

type One = { agencyId: string; personId: string | null; awardCode: string; decidedOn: Day }

/** What the form of one award must hold: a recipient of the agency, a day that has come, nothing the register holds. */
export async function mayCopyOne(db: Db, who: Actor, { agencyId, personId, awardCode, decidedOn }: One) {
  await mustKeep(db, who, agencyId)
  const wrong: Record<string, string> = {}
  if (personId && !(await served(db, agencyId, personId))) wrong.person_id = t('Hãy chọn trong danh sách.')
  if (!mayReceive(awardCode, personId ? 'individual' : 'collective'))
    wrong.award_code = t('Hình thức này không tặng cho đối tượng này.')
  if (decidedOn > who.today) wrong.decided_on = t('Ngày này chưa đến. Hãy ghi ngày của văn bản đã ký.')
  const known = await keysInRegister(db, agencyId, personId ? [personId] : [])
  if (known.has(`${awardCode} ${personId ?? agencyId} ${decidedOn}`))
    wrong.award_code = t('Sổ đã có lượt khen thưởng này, cùng ngày ký.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
