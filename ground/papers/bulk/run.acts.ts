import type { Clock } from '#plumbing/clock.ts'
import { type Db, transact, transactAt } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { RunKind, RunPlan } from './kind.ts'
import { doRun } from './run.job.ts'
import { mayAskRun, maySteer } from './run.policy.ts'
import { countGoing, findRun } from './run.store.ts'
import { atOnce, type Run, type RunAct } from './run.ts'

/** Leaves a run to be set; a short one is set at once. Gives its id. */
export function askRun(
  db: Db,
  who: Actor,
  { kind, plan }: { kind: RunKind; plan: RunPlan },
): Promise<string> {
  return transact(db, async (tx) => {
    await tx.selectFrom('people').where('id', '=', who.id).select('id').forUpdate().execute()
    demand(mayAskRun(plan.items.length, await countGoing(tx, who.id)))
    const id = newId()
    await writeRun(tx, { id, kind: kind.kind, plan, askedBy: who.id })
    await note(tx, who, 'run.asked', id, {
      ...{ yearId: plan.yearId, agencyId: plan.agencyId },
      after: { title: plan.title, count: plan.items.length },
    })
    if (plan.items.length <= atOnce) await doRun(tx, [kind], id)
    else await leaveRun(tx, id)
    return id
  })
}

type NewRun = { id: string; kind: RunKind['kind']; plan: RunPlan; askedBy: string }

async function writeRun(tx: Db, { id, kind, plan, askedBy }: NewRun) {
  await tx
    .insertInto('print_runs')
    .values({
      ...{ id, kind, year_id: plan.yearId, agency_id: plan.agencyId, title: plan.title },
      ...{ about: JSON.stringify(plan.about), in_all: plan.items.length, asked_by: askedBy },
    })
    .execute()
  for (let at = 0; at < plan.items.length; at += rowsAtOnce) {
    const rows = plan.items.slice(at, at + rowsAtOnce).map(({ subjectId, name }, i) => ({
      ...{ run_id: id, number: at + i + 1, subject_id: subjectId, name },
    }))
    await tx.insertInto('print_run_items').values(rows).execute()
  }
}

// A statement holds at most 65,535 values.
const rowsAtOnce = 4000

const leaveRun = (tx: Db, id: string) => leaveJob(tx, { name: 'run', id, work: { runId: id } })

/** Holds a run, lets it go on, ends it, or has tried again what failed. */
export function steerRun(db: Db, who: Actor, { id, act }: { id: string; act: RunAct }): Promise<void> {
  return transact(db, async (tx) => {
    await tx.selectFrom('print_runs').where('id', '=', id).select('id').forNoKeyUpdate().execute()
    const run = found(await findRun(tx, id))
    demand(maySteer(who, run, act))
    await tx.insertInto('print_run_steps').values({ id: newId(), run_id: id, act, done_by: who.id }).execute()
    if (act === 'retried') await waitAgain(tx, id)
    if (act === 'retried' || act === 'resumed') await leaveRun(tx, id)
    await noteRun(tx, who, run, { action: `run.${act}`, after: { failed: run.failed, done: run.done } })
  })
}

function waitAgain(tx: Db, id: string) {
  return tx
    .updateTable('print_run_items')
    .set({ state: 'waiting', reason: '', settled_at: null })
    .where('run_id', '=', id)
    .where('state', '=', 'failed')
    .execute()
}

/** Notes that somebody took what was set. */
export function noteTaken(db: Db, who: Actor, { run, clock }: { run: Run; clock: Clock }): Promise<void> {
  const taken = { action: 'run.taken', after: { title: run.title, count: run.done } }
  return transactAt(db, clock, (tx) => noteRun(tx, who, run, taken))
}

function noteRun(tx: Db, who: Actor, run: Run, { action, after }: { action: string; after: object }) {
  return note(tx, who, action, run.id, { yearId: run.yearId, agencyId: run.agencyId, after })
}
