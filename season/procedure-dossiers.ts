import { answerAppraisal, askAppraisals } from '#cycle/3-selection/dossier/flow/appraisal.acts.ts'
import { appraisalsOf } from '#cycle/3-selection/dossier/flow/appraisal.store.ts'
import { handOver, passToCouncil } from '#cycle/3-selection/dossier/flow/move.acts.ts'
import { contestFact } from '#cycle/3-selection/dossier/mine/contest.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { type AgencyKey, agencyKeys } from './people.ts'

/** The year on the day of the deed, its agencies by key, and who is behind an account on that day. */
type Hands = {
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

/** The lead asks the finance office about the inspectorate’s dossiers, and is answered; an officer contests a fact. */
export async function askAbout(tx: Db, { year, agencies, as }: Hands) {
  const ids = await dossiersOf(tx, year, { agencyId: agencies.ttr, step: 'appraisal' })
  const asked = {
    ids,
    agencyIds: [agencies.tc],
    bodyNames: [],
    matter: 'Quản lý tài chính, tài sản (minh họa)',
  }
  await askAppraisals(tx, await as('ct.canbo'), year, { ...asked, dueOn: '2022-10-14' })
  for (const nominationId of ids)
    for (const { id } of await appraisalsOf(tx, nominationId)) {
      const answer = { nominationId, id, outcome: 'agrees' as const, words: '', upload: null }
      await answerAppraisal(tx, await as('tc.canbo'), year, answer)
    }
  const words = 'Bằng khen năm 2019 chưa có trong quá trình của tôi (minh họa).'
  const contest = { list: 'awards' as const, fact: 'Bằng khen năm 2019', words, illustrative: true }
  await contestFact(tx, await as('ttr.canbo'), contest)
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
