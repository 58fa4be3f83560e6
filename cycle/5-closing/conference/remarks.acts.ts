import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found, sameVersion } from '#plumbing/verdict.ts'
import { conferenceToWrite } from './conference.acts.ts'
import { attendanceOf } from './conference.store.ts'
import type { Attendance } from './conference.ts'

/** Records which agencies came, all on one sheet. */
export function recordConferenceAttendance(
  db: Db,
  who: Actor,
  year: Year,
  sheet: Attendance[],
): Promise<void> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    const rows = sheet.filter((one) => memberOf(year, one.agencyId))
    if (!rows.some((one) => one.present))
      throw new BadInput({ present: t('Hãy đánh dấu ít nhất một đơn vị có mặt.') })
    const before = await attendanceOf(tx, conference.id)
    await tx
      .insertInto('conference_attendances')
      .values(
        rows.map((one) => ({
          conference_id: conference.id,
          agency_id: one.agencyId,
          present: one.present,
          delegate: one.delegate,
          headcount: one.present ? one.headcount : 0,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['conference_id', 'agency_id']).doUpdateSet((eb) => ({
          present: eb.ref('excluded.present'),
          delegate: eb.ref('excluded.delegate'),
          headcount: eb.ref('excluded.headcount'),
        })),
      )
      .execute()
    await note(tx, who, 'conference.attended', conference.id, {
      yearId: year.id,
      before: { agencies: before },
      after: { agencies: rows },
    })
  })
}

type NewRemark = { agencyId: string; remark: string; illustrative?: boolean; version?: number }

/** Writes the remark on one agency, or changes it. */
export function writeRemark(db: Db, who: Actor, year: Year, said: NewRemark): Promise<void> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    found(memberOf(year, said.agencyId))
    const before = await tx
      .selectFrom('remarks')
      .where('conference_id', '=', conference.id)
      .where('agency_id', '=', said.agencyId)
      .select(['remark', 'version'])
      .executeTakeFirst()
    if (said.version !== undefined) sameVersion(before ?? { version: 0 }, said.version)
    const row = { remark: said.remark, illustrative: said.illustrative ?? false }
    await tx
      .insertInto('remarks')
      .values({ conference_id: conference.id, agency_id: said.agencyId, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['conference_id', 'agency_id'])
          .doUpdateSet((eb) => ({ ...row, version: eb('remarks.version', '+', 1) })),
      )
      .execute()
    await note(tx, who, 'conference.remarkWritten', conference.id, {
      yearId: year.id,
      agencyId: said.agencyId,
      before: before ?? null,
      after: row,
    })
  })
}
