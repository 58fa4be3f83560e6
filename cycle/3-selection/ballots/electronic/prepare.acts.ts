import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { makeUuid } from '#secret-ballot/election.ts'
import { keepsBallot, mayBeAuthority, maySecretly } from '../ballots.policy.ts'
import { ballotOf, candidatesFor, lockBallot } from '../ballots.store.ts'
import type { Ballot, VoterGroup } from '../ballots.ts'
import { fixRecusals } from '../excluded.store.ts'
import { groupsOf } from '../groups.ts'
import { preparationOf } from './electronic.store.ts'

type Preparing = { sittingId: string; authorityId: string; needed: number; reason?: string }

/**
 * Fixes who votes on what and lays the elections out; from here the counting team makes its key. Done again before the opening,
 * with a reason, it begins a new round: keys and codes of the one before are no longer asked for.
 */
export function prepareElectronic(db: Db, who: Actor, year: Year, preparing: Preparing) {
  return transact(db, async (tx) => {
    const { sittingId, authorityId, needed, reason = '' } = preparing
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    const before = await preparationOf(tx, sittingId)
    demand(mayPrepare(who, await shareYear(tx, year), ballot))
    if (before && reason === '') throw new BadInput({ reason: t('Hãy ghi vì sao phải chuẩn bị lại.') })
    await check(tx, who, { year, ballot, preparing })

    await fixRecusals(tx, sittingId)
    const round = (before?.round ?? 0) + 1
    const fixed = found(await ballotOf(tx, year.id, sittingId))
    await tx
      .insertInto('electronic_ballots')
      .values({
        ...{ sitting_id: sittingId, round, authority_id: authorityId, needed, reason },
        prepared_by: who.id,
      })
      .execute()
    const groups = groupsOf(fixed)
    for (const [i, group] of groups.entries())
      await insertElection(tx, sittingId, { ...group, position: i + 1, round })
    await note(tx, who, 'ballot.prepared', sittingId, {
      yearId: year.id,
      after: { needed, of: ballot.tellers.length, elections: groups.length, round, reason },
    })
  })
}

export function mayPrepare(who: Actor, year: Year, ballot: Ballot): Verdict {
  if (!keepsBallot(who, ballot) || ballot.sitting.way !== 'electronic') return hidden
  if (ballot.sitting.openedAt) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (ballot.tellers.length < 2)
    return refused(t('Hãy cử tổ kiểm phiếu trước: mỗi người trong tổ giữ một phần khóa.'))
  const empty = groupsOf(ballot).find((group) => group.memberIds.length === 0)
  if (empty)
    return refused(t('Có trường hợp không còn thành viên nào được bỏ phiếu. Hãy đưa sang hội đồng khác.'))
  return allowed
}

type Checked = { year: Year; ballot: Ballot; preparing: Preparing }

async function check(tx: Db, who: Actor, { year, ballot, preparing }: Checked): Promise<void> {
  const wrong: Record<string, string> = {}
  const { authorityId, needed, sittingId } = preparing
  const agencyIds = [year.organisationId, ...year.members.map((one) => one.id)]
  const candidates = await candidatesFor(tx, { sittingId, agencyIds, today: who.today })
  const may = mayBeAuthority(
    { id: authorityId, administrator: await administers(tx, authorityId, who.today) },
    ballot,
  )
  if (candidates.every((one) => one.personId !== authorityId))
    wrong.authorityId = t('Hãy chọn một mục trong danh sách.')
  else if (may.kind === 'refused') wrong.authorityId = may.reason
  if (needed < 2 || needed > ballot.tellers.length)
    wrong.needed = t('Cần từ 2 đến {all} người, vì tổ kiểm phiếu có {all} người.', {
      all: ballot.tellers.length,
    })
  for (const one of ballot.tellers)
    if (await administers(tx, one.personId, who.today))
      wrong.needed = t('{name} là người quản trị hệ thống nên không được giữ khóa. Hãy cử người khác.', {
        name: one.name,
      })
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

async function administers(tx: Db, personId: string, today: string): Promise<boolean> {
  const row = await tx
    .selectFrom('duties')
    .where('person_id', '=', personId)
    .where('duty', '=', 'administrator')
    .where('from_on', '<=', today)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', today)]))
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

async function insertElection(
  tx: Db,
  sittingId: string,
  group: VoterGroup & { position: number; round: number },
) {
  const id = newId()
  await tx
    .insertInto('elections')
    .values({
      ...{ id, sitting_id: sittingId, round: group.round, position: group.position },
      belenios_uuid: makeUuid(),
    })
    .execute()
  await tx
    .insertInto('election_nominees')
    .values(group.nomineeIds.map((nominee_id, i) => ({ election_id: id, nominee_id, position: i + 1 })))
    .execute()
  await tx
    .insertInto('election_voters')
    .values(group.memberIds.map((member_id) => ({ election_id: id, member_id })))
    .execute()
}
