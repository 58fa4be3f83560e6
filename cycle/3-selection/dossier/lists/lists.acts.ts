import { sql } from 'kysely'
import { faultWords } from '#cycle/1-launch/criterion/table/fault-words.ts'
import { storeBytes } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { cellsOfText } from '#plumbing/typed.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { readXlsxBytes } from '#plumbing/xlsx.ts'
import { mayPropose } from '../dossier.policy.ts'
import type { Proposal } from '../dossier.ts'
import { moveNominations } from '../steps.acts.ts'
import { type Common, type JudgedRow, judgeRows } from './judge.ts'
import { sentList } from './lists.store.ts'
import { cellsOfSheet, mostRows, rowsOf, textOf } from './rows.ts'

type Sent = { agencyId: string; text: string; upload: Upload | null }

/** Keeps a list that was pasted or sent as a workbook; nothing is proposed yet. @throws BadInput for what is no list */
export function sendList(db: Db, who: Actor, year: Year, { agencyId, text, upload }: Sent): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayPropose(who, await shareYear(tx, year), agencyId))
    const cells = upload ? await cellsOfFile(upload) : cellsOfText(text)
    const rows = rowsOf(cells)
    const field = upload ? 'file' : 'rows'
    if (rows.length === 0)
      throw new BadInput({ [field]: t('Chưa có dòng nào có họ tên. Hãy dán danh sách hoặc chọn tệp XLSX.') })
    if (rows.length > mostRows)
      throw new BadInput({
        [field]: t('Danh sách có {count} dòng; mỗi lần nhiều nhất {most}. Hãy tách thành nhiều danh sách.', {
          count: rows.length,
          most: mostRows,
        }),
      })

    const id = await storeBytes(tx, {
      yearId: null,
      name: 'danh-sach-de-nghi.tsv',
      kind: 'text/tab-separated-values',
      content: Buffer.from(upload ? textOf(cells) : text, 'utf8'),
      public: false,
      uploadedBy: who.id,
    })
    await note(tx, who, 'nominationList.sent', id, {
      yearId: year.id,
      agencyId,
      after: { rows: rows.length },
    })
    return id
  })
}

async function cellsOfFile(upload: Upload): Promise<string[][]> {
  const read = await readXlsxBytes(upload.bytes)
  if ('fault' in read) throw new BadInput({ file: faultWords(read.fault) })
  return cellsOfSheet(read.sheets)
}

/** `choices`: for the line of a doubled name, who is meant. */
type Bringing = {
  agencyId: string
  fileId: string
  title: string
  common: Common
  choices: ReadonlyMap<number, string>
}

/** Proposes every line of the very list that was looked at, in one deed; a line with an error lets nothing through. */
export function bringList(
  db: Db,
  who: Actor,
  year: Year,
  { agencyId, fileId, title, common, choices }: Bringing,
) {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${year.id}/nominations`}, 3))`.execute(tx)
    const open = await shareYear(tx, year)
    demand(mayPropose(who, open, agencyId))
    const file = found(await sentList(tx, { agencyId, id: fileId }))
    const rows = rowsOf(cellsOfText(file.text))
    const judged = await judgeRows(tx, who, { year: open, about: { agencyId, common, rows, choices } })
    const proposals = takenOf(judged)

    const listId = newId()
    await tx
      .insertInto('nomination_lists')
      .values({
        id: listId,
        year_id: year.id,
        agency_id: agencyId,
        title,
        file_id: fileId,
        brought_by: who.id,
      })
      .execute()
    const ids = await writeProposals(tx, who, year, { listId, proposals })
    await moveNominations(tx, who.id, ids, { step: 'drafting', heldBy: agencyId })
    const after = { title, nominations: ids.length, ids }
    await note(tx, who, 'nominationList.brought', listId, { yearId: year.id, agencyId, after })
    return ids.length
  })
}

/** What a list brings; twins are left out. @throws BadInput while any line is wrong, or none is left */
function takenOf(rows: JudgedRow[]): Proposal[] {
  const wrong = rows.filter((row) => row.errors.length > 0).length
  if (wrong > 0)
    throw new BadInput({
      _: t('Còn {count} dòng chưa đúng. Hãy sửa rồi xem lại trước khi nhập.', { count: wrong }),
    })
  const proposals = rows.flatMap((row) => (row.proposal ? [row.proposal] : []))
  if (proposals.length === 0) throw new BadInput({ _: t('Mọi dòng đều đã có đề nghị; không có gì để nhập.') })
  return proposals
}

type Written = { listId: string; proposals: Proposal[] }

async function writeProposals(
  tx: Db,
  who: Actor,
  year: Year,
  { listId, proposals }: Written,
): Promise<string[]> {
  const homes = await writeHouseholds(tx, proposals)
  const rows = proposals.map((one) => ({
    id: newId(),
    year_id: year.id,
    agency_id: one.agencyId,
    person_id: one.personId,
    collective_id: one.collectiveId ?? null,
    household_id: homes.get(one) ?? null,
    list_id: listId,
    award_code: one.awardCode,
    route: one.route,
    achievement: one.achievement,
    period_from: one.periodFrom ?? null,
    period_to: one.periodTo ?? null,
    nominated_by: who.id,
  }))
  await tx.insertInto('nominations').values(rows).execute()
  return rows.map((row) => row.id)
}

/** Households nobody wrote before are written now; one that is known keeps its row. */
async function writeHouseholds(tx: Db, proposals: Proposal[]): Promise<Map<Proposal, string>> {
  const named = proposals.flatMap((proposal) =>
    proposal.household ? [{ proposal, home: proposal.household }] : [],
  )
  if (named.length === 0) return new Map()
  const typed = named.map(({ proposal, home }, n) => ({ n, agency: proposal.agencyId, ...home, id: newId() }))
  const { rows } = await sql<{ n: number; id: string }>`
    with typed as (select * from jsonb_to_recordset(${JSON.stringify(typed)}::jsonb)
        as t(n int, agency uuid, "headName" text, address text, id uuid)),
    first as (select distinct on (agency, vn_fold("headName" || ' ' || address)) * from typed
      order by agency, vn_fold("headName" || ' ' || address), n),
    known as (select f.n, h.id from first f join households h on h.agency_id = f.agency
      and h.folded = vn_fold(f."headName" || ' ' || f.address)),
    made as (insert into households (id, agency_id, head_name, address)
      select id, agency, "headName", address from first where n not in (select n from known) returning id)
    select t.n, coalesce(k.id, f.id) as id from typed t
      join first f on f.agency = t.agency
        and vn_fold(f."headName" || ' ' || f.address) = vn_fold(t."headName" || ' ' || t.address)
      left join known k on k.n = f.n`.execute(tx)
  return new Map(rows.flatMap(({ n, id }) => (named[n] ? [[named[n].proposal, id] as const] : [])))
}
