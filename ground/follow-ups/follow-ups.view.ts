import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'
import type { Year } from '../units/year.ts'
import { mayCompleteTask, mayNameFollowUps, mayNoteTask } from './follow-ups.policy.ts'
import {
  countShortcomings,
  directionsOfYear,
  shortcomingPage,
  shortcomingsAPage,
} from './follow-ups.store.ts'
import { type TaskState, taskState } from './follow-ups.ts'
import { countTasks, tasksAPage, tasksOfYear } from './tasks.store.ts'

const options = (year: Year) => year.members.map((member) => ({ value: member.id, label: member.name }))

type List = { agencyId: string | null; page: number }

export async function showShortcomings(db: Db, who: Actor, year: Year, { agencyId, page }: List) {
  const [rows, all] = await Promise.all([
    shortcomingPage(db, year.id, { agencyId, page }),
    countShortcomings(db, year.id, agencyId),
  ])
  return {
    slug: year.slug,
    year: year.year,
    agencies: options(year),
    agencyId,
    rows,
    all,
    page,
    pages: Math.max(1, Math.ceil(all / shortcomingsAPage)),
    may: { record: mayNameFollowUps(who, year) },
  }
}

export async function showDirections(db: Db, who: Actor, year: Year) {
  return {
    slug: year.slug,
    year: year.year,
    agencies: options(year),
    rows: await directionsOfYear(db, year.id),
    may: { add: mayNameFollowUps(who, year) },
  }
}

/** What last year left for this one, with what was done about it. */
export async function showTasks(db: Db, who: Actor, year: Year, list: List & { state: TaskState | null }) {
  const wanted = { agencyId: list.agencyId, state: list.state, today: who.today }
  const whole = { agencyId: list.agencyId, today: who.today }
  const [tasks, all, open, late, done] = await Promise.all([
    tasksOfYear(db, year.id, { ...wanted, page: list.page }),
    countTasks(db, year.id, wanted),
    countTasks(db, year.id, { ...whole, state: 'open' }),
    countTasks(db, year.id, { ...whole, state: 'late' }),
    countTasks(db, year.id, { ...whole, state: 'done' }),
  ])
  return {
    slug: year.slug,
    year: year.year,
    agencies: options(year),
    agencyId: list.agencyId,
    state: list.state,
    counts: { open, late, done },
    rows: tasks.map((task) => ({
      ...task,
      state: taskState(task, who.today),
      may: { note: mayNoteTask(who, year, task), complete: mayCompleteTask(who, year, task) },
    })),
    page: list.page,
    pages: Math.max(1, Math.ceil(all / tasksAPage)),
  }
}

export type ShortcomingsView = Awaited<ReturnType<typeof showShortcomings>>
export type DirectionsView = Awaited<ReturnType<typeof showDirections>>
export type TasksView = Awaited<ReturnType<typeof showTasks>>
