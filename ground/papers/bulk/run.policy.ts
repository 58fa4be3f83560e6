import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, chargedWith, staffOf } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { type Run, type RunAct, type RunState, stateOf } from './run.ts'

/** Runs are set one after another for everybody, so nobody may fill the queue alone. */
export const mostGoing = 5
const mostItems = 10_000

/** Officers and head of the body that asked for the run. */
export function maySeeRun(who: Actor, run: Run): Verdict {
  return staffOf(who, run.agencyId) ? allowed : hidden
}

/** The body for which somebody has papers of the year set: of several the one that leads, then the organisation. */
export function bodyFor(who: Actor, year: Year): string | null {
  const own = chargedWith(who)
  const bodies = [year.leadId, year.organisationId, ...year.members.map((member) => member.id)]
  return bodies.find((id) => id !== null && own.includes(id)) ?? null
}

/** A run of so many items, while so many others of the same person still wait. */
export function mayAskRun(items: number, going: number): Verdict {
  if (items === 0) return refused(t('Không có gì để in. Hãy chọn lại.'))
  if (items > mostItems)
    return refused(t('Một đợt in có nhiều nhất {most} mục. Hãy chia thành nhiều đợt.', { most: mostItems }))
  if (going < mostGoing) return allowed
  return refused(
    t('Còn {count} đợt in đã yêu cầu chưa xong. Hãy chờ xong một đợt rồi lập tiếp.', { count: going }),
  )
}

const from: Record<RunAct, RunState[]> = {
  paused: ['going'],
  resumed: ['paused', 'broken'],
  stopped: ['going', 'paused', 'broken'],
  retried: ['going', 'paused', 'broken', 'done'],
}

/** Whether a run may be held, let go on, ended, or have tried again what failed. */
export function maySteer(who: Actor, run: Run, act: RunAct): Verdict {
  const seen = maySeeRun(who, run)
  if (seen.kind !== 'allowed') return seen
  if (!run.hasItems || !from[act].includes(stateOf(run)))
    return refused(t('Đợt in không còn ở trạng thái làm được việc này. Hãy tải lại trang.'))
  if (act === 'retried' && run.failed === 0) return refused(t('Không có mục nào lỗi để làm lại.'))
  return allowed
}
