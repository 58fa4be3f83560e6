import { insertAwards } from '#ground/register/register.store.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { aSeasonGround } from './sample.ts'

type Ground = Awaited<ReturnType<typeof aSeasonGround>>

/** The ground of the season on the day before its conference, and a way to sign decisions of the body on it. */
export async function aBodyThatDecides(db: Db) {
  const ground = await aSeasonGround(db, '2022-10-26')
  const actor = (account: string) => ground.actor(account, '2022-10-26')
  return { ground, actor, head: await actor('tongcuc.thutruong'), decide: decider(db, ground) }
}

/** A decision with one title a person: what the procedure would leave behind, without its way. */
function decider(db: Db, ground: Ground) {
  return async (personIds: (string | null)[]) => {
    const who = await ground.actor('tongcuc.thutruong', '2022-10-26')
    const decisionId = newId()
    const reference = `${decisionId.slice(-6)}/QĐ-MH`
    await db
      .insertInto('decisions')
      .values({
        id: decisionId,
        year_id: ground.year.id,
        submission_id: await aSubmission(db, ground.year.id, who.id),
        issuer_id: ground.organisationId,
        issuer_name: 'Cơ quan minh họa',
        reference,
        decided_on: '2022-10-24',
        signed_by: who.id,
        signer_name: 'Đại tá Người Ký Mẫu',
      })
      .execute()
    const awardIds = await insertAwards(
      db,
      personIds.map((personId, i) => ({
        awardCode: personId ? 'grassrootsFighter' : 'determinedToWinUnit',
        personId,
        agencyId: ground.agencies.hc,
        recipient: `Đồng chí Mẫu Số ${i + 1}`,
        postTitle: 'Trợ lý',
        achievement: 'Hoàn thành xuất sắc nhiệm vụ (minh họa)',
        decisionId,
        decisionReference: reference,
        issuer: 'Cơ quan minh họa',
        decidedOn: '2022-10-24',
        year: 2022,
        number: i + 1,
      })),
    )
    return { decisionId, awardIds, reference }
  }
}

async function aSubmission(db: Db, yearId: string, by: string) {
  const member = await db.selectFrom('council_members').selectAll().limit(1).executeTakeFirstOrThrow()
  const sittingId = newId()
  const seats = { presider_id: member.id, secretary_id: member.id, opened_by: by }
  await db
    .insertInto('sittings')
    .values({
      ...{ id: sittingId, year_id: yearId, council_id: member.council_id, held_on: '2022-10-18' },
      ...seats,
    })
    .execute()
  const id = newId()
  const list = { reference: `${id.slice(-6)}/TTr-MH`, submitted_on: '2022-10-21', signed_by: by }
  await db
    .insertInto('submissions')
    .values({ id, year_id: yearId, sitting_id: sittingId, ...list })
    .execute()
  return id
}
