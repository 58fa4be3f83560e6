import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found, Stale } from '#plumbing/verdict.ts'
import type { CouncilMember, TypedPresence } from './council.ts'
import { heldFor } from './opened.ts'
import { opinionsOf } from './opinions.store.ts'
import { attendanceStamp, attendancesOf } from './sitting.store.ts'

type Attendance = { sittingId: string; seen?: string; rows: TypedPresence[] }

/** Writes down who is present and who is absent; an absent member whose paper has come in keeps his written opinion. */
export function recordAttendance(db: Db, who: Actor, year: Year, { sittingId, seen, rows }: Attendance) {
  return transact(db, async (tx) => {
    const { members } = await heldFor(tx, who, year, sittingId)
    const stored = await attendancesOf(tx, sittingId)
    if (seen !== undefined && seen !== attendanceStamp(stored)) throw new Stale('stale')
    const written = new Set((await opinionsOf(tx, sittingId)).map((one) => one.memberId))
    const before = new Map(stored.map((one) => [one.memberId, one.presence]))
    const typed = rows.flatMap((row) => presenceOf(row, members, written))
    const changed = typed.filter((row) => before.get(row.memberId) !== row.presence)
    if (changed.length === 0) return

    await writePresences(tx, sittingId, changed)
    const nameOf = (row: TypedPresence) => members.find((one) => one.id === row.memberId)?.name ?? ''
    await note(tx, who, 'sitting.attended', sittingId, {
      yearId: year.id,
      before: Object.fromEntries(changed.map((row) => [nameOf(row), before.get(row.memberId) ?? null])),
      after: Object.fromEntries(changed.map((row) => [nameOf(row), row.presence])),
    })
  })
}

function presenceOf(row: TypedPresence, members: CouncilMember[], written: Set<string>): TypedPresence[] {
  const member = members.find((one) => one.id === row.memberId)
  if (!member) return []
  if (row.presence === 'present') return [row]
  if (written.has(row.memberId)) return [{ ...row, presence: 'writtenOpinion' }]
  if (row.presence === 'writtenOpinion')
    throw new BadInput({
      [`presence_${row.memberId}`]: t(
        'Chưa nhận ý kiến bằng văn bản của {name}. Hãy ghi là vắng, rồi nhận ý kiến ở mục dưới.',
        {
          name: member.name,
        },
      ),
    })
  return [row]
}

async function writePresences(tx: Db, sittingId: string, rows: TypedPresence[]) {
  await tx
    .insertInto('sitting_attendances')
    .values(rows.map((row) => ({ sitting_id: sittingId, member_id: row.memberId, presence: row.presence })))
    .onConflict((conflict) =>
      conflict
        .columns(['sitting_id', 'member_id'])
        .doUpdateSet((eb) => ({ presence: eb.ref('excluded.presence') })),
    )
    .execute()
}

type Opinion = {
  sittingId: string
  memberId: string
  receivedOn: Day
  keptWhere: string
  upload: Upload | null
}

/** Takes in the signed paper of an absent member: the file, or where the paper lies. */
export function receiveOpinion(db: Db, who: Actor, year: Year, opinion: Opinion) {
  return transact(db, async (tx) => {
    const { sittingId, memberId, receivedOn, keptWhere, upload } = opinion
    const { members } = await heldFor(tx, who, year, sittingId)
    const member = found(members.find((one) => one.id === memberId))
    await checkOpinion(tx, member, opinion, who.today)

    const fileId = upload ? await storeFile(tx, who, upload, { yearId: null, kinds: 'evidence' }) : null
    const row = { file_id: fileId, kept_where: keptWhere, received_on: receivedOn, recorded_by: who.id }
    await tx
      .insertInto('written_opinions')
      .values({ sitting_id: sittingId, member_id: memberId, ...row })
      .execute()
    await writePresences(tx, sittingId, [{ memberId, presence: 'writtenOpinion' }])
    const after = { member: member.name, receivedOn, keptWhere, file: upload?.name ?? '' }
    await note(tx, who, 'sitting.opinion', sittingId, { yearId: year.id, after })
  })
}

async function checkOpinion(tx: Db, member: CouncilMember, opinion: Opinion, today: Day) {
  const { sittingId, memberId, keptWhere, upload, receivedOn } = opinion
  const wrong: Record<string, string> = {}
  const presence = (await attendancesOf(tx, sittingId)).find((one) => one.memberId === memberId)?.presence
  const known = await opinionsOf(tx, sittingId)
  if (presence === 'present')
    wrong.memberId = t('{name} đã được ghi là có mặt. Hãy ghi vắng trước.', { name: member.name })
  if (!member.voting)
    wrong.memberId = t('{name} không biểu quyết nên không cần ý kiến bằng văn bản.', { name: member.name })
  if (known.some((one) => one.memberId === memberId))
    wrong.memberId = t('Đã nhận ý kiến của {name}.', { name: member.name })
  if (!upload && keptWhere === '')
    wrong.keptWhere = t('Hãy tải tệp ý kiến đã ký lên, hoặc ghi bản giấy lưu ở đâu.')
  if (receivedOn > today) wrong.receivedOn = t('Ngày nhận không được sau hôm nay.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
