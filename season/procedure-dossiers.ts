import { handOver, passToCouncil } from '#cycle/3-selection/dossier/flow/move.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { type AgencyKey, agencyKeys } from './people.ts'

/** The year on the day of the deed, its agencies by key, and who is behind an account on that day. */
export type Hands = {
  year: Year
  agencies: Record<AgencyKey, string>
  as: (account: string) => Promise<Actor>
}

const onPaper = 'Báo cáo thành tích bản giấy đã xác nhận, lưu tại cơ quan (minh họa).'

/** Every agency hands its dossiers over to be appraised. */
export async function handOverAll(tx: Db, { year, agencies, as }: Hands) {
  for (const key of agencyKeys) {
    const ids = await dossiersOf(tx, year, { agencyId: agencies[key], step: 'drafting' })
    if (ids.length > 0) await handOver(tx, await as(`${key}.canbo`), year, { ids, reason: onPaper })
  }
}

/** The lead passes the dossiers on to the council; those of the lead itself are the deputy's. */
export async function passAll(tx: Db, { year, agencies, as }: Hands) {
  for (const key of agencyKeys) {
    const ids = await dossiersOf(tx, year, { agencyId: agencies[key], step: 'appraisal' })
    if (ids.length > 0)
      await passToCouncil(tx, await as(key === 'ct' ? 'btm.canbo' : 'ct.canbo'), year, { ids })
  }
}

/** Brings every dossier being prepared before the council, all on one day. */
export async function bringToCouncil(tx: Db, hands: Hands) {
  await handOverAll(tx, hands)
  await passAll(tx, hands)
}

async function dossiersOf(tx: Db, year: Year, { agencyId, step }: { agencyId: string; step: string }) {
  const rows = await tx
    .selectFrom('nominations')
    .where('year_id', '=', year.id)
    .where('agency_id', '=', agencyId)
    .where('step', '=', step)
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}
