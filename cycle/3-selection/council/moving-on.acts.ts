import { sql } from 'kysely'
import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import { postingFor } from '#law/dossiers/posting.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { moveNominations } from '../dossier/steps.acts.ts'

/** What a sitting said of a dossier. */
type Judged = { nominationId: string; awardCode: string; passed: boolean; yes: number; needed: number }

type Concluded = { heldOn: Day; judged: Judged[] }

/**
 * Moves judged dossiers on: the passed to the posting where a text asks for one, else to the submission; the others are refused
 * with their count. A stopped one stays before the council until its stop is lifted; gives how many stay. `byId`: the person.
 */
export async function moveJudged(tx: Db, byId: string, year: Year, { heldOn, judged }: Concluded) {
  const stopped = await stoppedAmong(
    tx,
    judged.map((one) => one.nominationId),
  )
  const free = judged.filter((one) => !stopped.has(one.nominationId))
  const heldBy = year.leadId ?? year.organisationId
  const layers = layersOf(year.profile)
  const isPosted = (code: string) => isAwardCode(code) && postingFor(code, { heldOn, layers }) !== null
  const idsOf = (wanted: (one: Judged) => boolean) => free.filter(wanted).map((one) => one.nominationId)
  const posted = idsOf((one) => one.passed && isPosted(one.awardCode))
  const ready = idsOf((one) => one.passed && !isPosted(one.awardCode))
  await moveNominations(tx, byId, posted, { step: 'posting', heldBy })
  await moveNominations(tx, byId, ready, { step: 'submission', heldBy })
  for (const [reason, ids] of refusedBy(free))
    await moveNominations(tx, byId, ids, { step: 'refused', heldBy: null, reason })
  return stopped.size
}

/** The same for one dossier that stayed because of a stop, once the stop is lifted; nothing when no closed sitting judged it. */
export async function moveOnFreed(tx: Db, byId: string, year: Year, nominationId: string): Promise<void> {
  const { rows } = await sql<Judged & { heldOn: Day }>`
    select n.id as "nominationId", n.award_code as "awardCode", o.passed, o.yes, o.needed, s.held_on as "heldOn"
    from nominations n join nominees e on e.nomination_id = n.id join nominee_outcomes o on o.nominee_id = e.id
    join sittings s on s.id = e.sitting_id join sitting_closures x on x.sitting_id = s.id
    where n.id = ${nominationId} and n.step = 'council'`.execute(tx)
  for (const { heldOn, ...judged } of rows) await moveJudged(tx, byId, year, { heldOn, judged: [judged] })
}

/** Of these dossiers, those under a stop that nobody has lifted. */
export async function stoppedAmong(db: Db, nominationIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct u.nomination_id as id from nomination_suspensions u
    where u.nomination_id = any(${nominationIds}::uuid[])
    and not exists (select from suspension_lifts l where l.suspension_id = u.id)`.execute(db)
  return new Set(rows.map((row) => row.id))
}

/** The refused, gathered by what their count says. */
function refusedBy(judged: Judged[]): Map<string, string[]> {
  const gathered = new Map<string, string[]>()
  for (const { passed, yes, needed, nominationId } of judged) {
    if (passed) continue
    const reason = `Hội đồng: ${yes} phiếu đồng ý, cần ${needed} phiếu.`
    gathered.set(reason, [...(gathered.get(reason) ?? []), nominationId])
  }
  return gathered
}
