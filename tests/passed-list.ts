import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { aSeasonGround } from './sample.ts'

/** The ordinary case: a closed sitting of 20/10/2022 that passed an agency and a person, and not another person. */
export async function aPassedList(
  db: Db,
  { closed = true, today = '2022-10-24' }: { closed?: boolean; today?: Day } = {},
) {
  const ground = await aSeasonGround(db, today)
  const year = await ground.yearOn(today)
  const lead = await ground.actor('ct.canbo', today)
  const head = await ground.actor('tongcuc.thutruong', today)
  const person = (account: string) => ground.people.get(account) ?? ''
  const scene = { db, ground, year, lead, head, today }
  const names: Named[] = [
    { agencyId: ground.agencies.ttr, personId: null, awardCode: 'determinedToWinUnit', passed: true },
    {
      agencyId: ground.agencies.hc,
      personId: person('hc.canbo'),
      awardCode: 'grassrootsFighter',
      passed: true,
    },
    {
      agencyId: ground.agencies.tc,
      personId: person('tc.canbo'),
      awardCode: 'grassrootsFighter',
      passed: false,
    },
  ]
  const { sittingId, nominationIds } = await aClosedSitting(scene, { names, closed })
  return { ...scene, sittingId, nominationIds }
}

type Named = { agencyId: string; personId: string | null; awardCode: string; passed: boolean }
type Scene = { db: Db; year: { id: string; leadId: string | null }; lead: Actor }

/** A sitting with its nominees, their outcomes written and their dossiers moved on, as its closing does. */
export async function aClosedSitting(
  { db, year, lead }: Scene,
  { names, closed = true, heldOn = '2022-10-20' }: { names: Named[]; closed?: boolean; heldOn?: Day },
) {
  const nominationIds = names.map(newId).sort()
  const rows = names.map(({ agencyId, personId, awardCode }, i) => ({
    ...{ id: nominationIds[i] ?? '', agency_id: agencyId, person_id: personId, award_code: awardCode },
    ...{ year_id: year.id, achievement: 'Thành tích', nominated_by: lead.id },
  }))
  await db.insertInto('nominations').values(rows).execute()
  const member = await db.selectFrom('council_members').selectAll().limit(1).executeTakeFirstOrThrow()
  const sittingId = newId()
  const seats = { presider_id: member.id, secretary_id: member.id, opened_by: lead.id }
  await db
    .insertInto('sittings')
    .values({ id: sittingId, year_id: year.id, council_id: member.council_id, held_on: heldOn, ...seats })
    .execute()
  const nominees = nominationIds.map((nomination_id, i) => ({
    ...{ id: newId(), sitting_id: sittingId, nomination_id, position: i + 1 },
  }))
  await db.insertInto('nominees').values(nominees).execute()
  if (!closed) return { sittingId, nominationIds }
  await db.insertInto('sitting_closures').values({ sitting_id: sittingId, closed_by: lead.id }).execute()
  const outcomes = nominees.map((one, i) => {
    const passed = names[i]?.passed ?? false
    return { nominee_id: one.id, yes: passed ? 9 : 6, passed, all_members: 9, needed: 7, rule: '' }
  })
  await db.insertInto('nominee_outcomes').values(outcomes).execute()
  const idsWhere = (passed: boolean) => nominationIds.filter((_, i) => names[i]?.passed === passed)
  await moveNominations(db, lead.id, idsWhere(true), { step: 'submission', heldBy: year.leadId })
  await moveNominations(db, lead.id, idsWhere(false), { step: 'refused', heldBy: null })
  return { sittingId, nominationIds }
}

/** Stops one name, as the head does for a serious complaint. */
export async function aSuspension({ db, head }: { db: Db; head: Actor }, nominationId: string) {
  const id = newId()
  await db
    .insertInto('nomination_suspensions')
    .values({ id, nomination_id: nominationId, reason: 'Có tố cáo đang xác minh', suspended_by: head.id })
    .execute()
  return id
}

/** Lets the name go on. */
export async function aLift({ db, head }: { db: Db; head: Actor }, suspensionId: string) {
  const words = { outcome: 'goesOn', reason: 'Tố cáo không đúng', lifted_by: head.id } as const
  await db
    .insertInto('suspension_lifts')
    .values({ suspension_id: suspensionId, ...words })
    .execute()
}

/** A list posted for some days: the last day, and whether it was closed. */
export async function aPosting(
  { db, year, head }: { db: Db; year: { id: string; organisationId: string }; head: Actor },
  { nominationIds, endsOn, closed }: { nominationIds: string[]; endsOn: Day; closed: boolean },
) {
  const id = newId()
  const signed = { snapshot: '{}', digest: '', signature: '', public_key: '' }
  const place = { place: 'inside', rule: '{"kind":"own"}', days: 1, title: 'Danh sách' } as const
  await db
    .insertInto('postings')
    .values({
      ...{
        id,
        year_id: year.id,
        organisation_id: year.organisationId,
        posted_on: '2022-10-20',
        ends_on: endsOn,
      },
      ...{ ...signed, ...place, posted_by: head.id },
    })
    .execute()
  const entries = nominationIds.map((nomination_id, i) => ({
    ...{ id: newId(), posting_id: id, position: i + 1, nomination_id },
    ...{ recipient: 'Tên', agency_name: 'Đơn vị', award_code: 'grassrootsFighter' },
  }))
  await db.insertInto('posting_entries').values(entries).execute()
  if (closed)
    await db
      .insertInto('posting_closures')
      .values({ posting_id: id, opinions: 0, closed_by: head.id })
      .execute()
  return id
}
