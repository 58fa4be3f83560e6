import { sql } from 'kysely'
import { criteriaOfYear } from '#cycle/1-launch/criterion/criterion.store.ts'
import { ballotOf } from '#cycle/3-selection/ballots/ballots.store.ts'
import { groupsOf } from '#cycle/3-selection/ballots/groups.ts'
import { endBallot, openBallot } from '#cycle/3-selection/ballots/opening.acts.ts'
import { enterCount } from '#cycle/3-selection/ballots/paper/count.acts.ts'
import { nameTellers } from '#cycle/3-selection/ballots/tellers/tellers.acts.ts'
import { declareKin } from '#ground/people/kinships.acts.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { aSecretSitting, ballotDay, tellerAccounts } from '#tests/ballots.ts'
import type { aKnownGround } from '#tests/sample.ts'

type Ground = Awaited<ReturnType<typeof aKnownGround>>

/** A sitting by paper whose ballot is over: five members, a team of three, nothing counted yet. */
export async function aBallotToCount(db: Db, ground: Ground) {
  const { sittingId, nomineeIds } = await aSecretSitting(db, ground, 'paper')
  const act = (account: string) => ground.actor(account, ballotDay)
  const personIds = await Promise.all(tellerAccounts.map(async (one) => (await act(one)).id))
  await nameTellers(db, await act('hoidong.thuky'), ground.year, { sittingId, personIds })
  const chair = await act('tongcuc.thutruong')
  await openBallot(db, chair, ground.year, sittingId)
  await endBallot(db, chair, ground.year, sittingId)
  const { nomination_id: nominationId } = await db
    .selectFrom('nominees')
    .where('id', '=', nomineeIds[0] ?? '')
    .select('nomination_id')
    .executeTakeFirstOrThrow()
  const count = async (account: string) =>
    enterCount(db, await act(account), ground.year, {
      sittingId,
      count: await countOf(db, ground, sittingId),
    })
  return { sittingId, nominationId, count }
}

/** All in favour but one, in each case. */
async function countOf(db: Db, ground: Ground, sittingId: string) {
  const groups = groupsOf(found(await ballotOf(db, ground.year.id, sittingId)))
  const rows = groups.flatMap(({ nomineeIds, memberIds }) =>
    nomineeIds.map((nomineeId) => ({ nomineeId, yes: memberIds.length - 1, no: 1, blank: 0, invalid: 0 })),
  )
  const issued = groups.reduce((sum, one) => sum + one.memberIds.length, 0)
  return { issued, returned: issued, rows }
}

/** The sheet of the inspectorate as it was before anybody handed it in: its own figures, and nobody else's. */
export function openSheet(db: Db, ground: Ground) {
  return transact(db, async (tx) => {
    const sheet = sql`agency_id = ${ground.agencies.ttr} and year_id = ${ground.year.id}`
    const lines = sql`criterion_id in (select id from criteria where year_id = ${ground.year.id})`
    for (const table of kept) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
    await sql`delete from score_explanation_answers where explanation_id in (select id from score_explanations where ${sheet})`.execute(
      tx,
    )
    await sql`delete from score_explanations where ${sheet}`.execute(tx)
    await sql`delete from score_decisions where year_id = ${ground.year.id}`.execute(tx)
    await sql`delete from score_submissions where ${sheet}`.execute(tx)
    await sql`delete from scores where ${sheet} and scorer <> 'self'`.execute(tx)
    await sql`delete from score_changes where agency_id = ${ground.agencies.ttr} and ${lines} and scorer <> 'self'`.execute(
      tx,
    )
    await sql`delete from journal where agency_id = ${ground.agencies.ttr} and action like 'score.%'
      and coalesce(after ->> 'scorer', '') <> 'self'`.execute(tx)
    await readAnew(tx, ground)
  })
}

const kept = [
  'score_explanation_answers',
  'score_explanations',
  'score_decisions',
  'score_submissions',
  'score_changes',
  'journal',
  'paper_counts',
  'paper_count_rows',
  'kinships',
]

/** Reading some pages is itself written down: what the journal holds from this line on is taken away again. */
export async function forgetReading(db: Db, line: number): Promise<void> {
  await db.deleteFrom('journal').where('id', '>=', line).execute()
}

/** What the program keeps of the year's figures is read again. */
export async function readAnew(db: Db, ground: Ground): Promise<void> {
  await sql`update score_boards set revision = revision + 1, base = revision + 1 where year_id = ${ground.year.id}`.execute(
    db,
  )
}

/** A member of the council declares a relative who is nominated for nothing. */
export async function aHiddenRelative(db: Db, ground: Ground): Promise<{ personId: string }> {
  const who = await ground.actor('tc.thutruong')
  const relative = await ground.actor('ubkt.canbo')
  await declareKin(db, who, { personId: who.id, relativeId: relative.id, relation: 'em' })
  return { personId: who.id }
}

/** The same world with one paper more against the first case in the count of one teller. */
export async function otherCount(db: Db, sittingId: string): Promise<void> {
  await sql`update paper_count_rows set yes = yes - 1, no = no + 1 where (count_id, nominee_id) = (
    select c.id, e.id from paper_counts c join nominees e using (sitting_id)
    where c.sitting_id = ${sittingId} order by c.id, e.position limit 1)`.execute(db)
}

/** The same world with another figure in one line of the open sheet, in its history and its journal too. */
export async function otherScore(db: Db, ground: Ground): Promise<void> {
  const { id, code } = found((await criteriaOfYear(db, ground.year.id)).find((one) => one.rule !== null))
  const cell = sql`criterion_id = ${id} and agency_id = ${ground.agencies.ttr} and scorer = 'self'`
  await sql`update scores set value = '0.5' where ${cell}`.execute(db)
  await sql`update score_changes set after = '0.5' where ${cell}`.execute(db)
  await sql`update journal set after = jsonb_set(after, ${[code]}::text[],
      to_jsonb(regexp_replace(after ->> ${code}::text, '^[^ ]+', '0.5')))
    where action = 'score.saved' and agency_id = ${ground.agencies.ttr} and after ->> ${code}::text is not null`.execute(
    db,
  )
}

/** The same world with somebody else as the declared relative. */
export async function otherRelative(
  db: Db,
  { personId, relativeId }: { personId: string; relativeId: string },
) {
  await sql`update kinships set relative_id = ${relativeId} where person_id = ${personId}`.execute(db)
  await sql`update journal set after = jsonb_set(after, '{relativeId}', to_jsonb(${relativeId}::text))
    where action = 'kinship.declared' and subject_id = ${personId}`.execute(db)
}
