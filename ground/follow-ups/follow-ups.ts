import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Hạn chế”: what an agency did not do well, pointed out by name. */
export type Shortcoming = {
  id: string
  agencyId: string
  agencyName: string
  statement: string
  recordedAt: Date
  recordedBy: string
  illustrative: boolean
}

/** “Phương hướng” or “yêu cầu” (request) for the year that follows; without an agency it is for all. */
export type Direction = {
  id: string
  agencyId: string | null
  agencyName: string | null
  kind: DirectionKind
  position: number
  statement: string
  illustrative: boolean
}

export const directionKinds = ['direction', 'request'] as const
export type DirectionKind = (typeof directionKinds)[number]

const taskOrigins = ['shortcoming', 'direction', 'request', 'other'] as const
type TaskOrigin = (typeof taskOrigins)[number]

/** “Việc theo dõi”: what last year left for this year, until somebody says it is done. */
export type Task = {
  id: string
  yearId: string
  agencyId: string | null
  agencyName: string | null
  title: string
  dueOn: Day
  origin: TaskOrigin
  fromYear: number | null
  completion: { by: string; at: Date } | null
}

export type TaskNote = { id: string; note: string; completes: boolean; by: string; at: string }

export const taskStates = ['open', 'late', 'done'] as const
export type TaskState = (typeof taskStates)[number]

/** Where a task stands on a day. */
export function taskState(task: Pick<Task, 'dueOn' | 'completion'>, today: Day): TaskState {
  if (task.completion) return 'done'
  return task.dueOn < today ? 'late' : 'open'
}

export function taskStateLabel(state: TaskState): string {
  return { open: t('Đang làm'), late: t('Quá hạn'), done: t('Đã xong') }[state]
}

export function directionLabel(kind: DirectionKind): string {
  return { direction: t('Phương hướng'), request: t('Yêu cầu') }[kind]
}

export function originLabel(origin: TaskOrigin): string {
  return {
    shortcoming: t('Hạn chế phải khắc phục'),
    direction: t('Phương hướng'),
    request: t('Yêu cầu'),
    other: t('Việc khác'),
  }[origin]
}

/** What the journal calls these deeds. */
export const followUpActions: Record<string, string> = {
  'shortcoming.recorded': 'Ghi hạn chế',
  'direction.added': 'Nêu phương hướng',
  'tasks.opened': 'Mở việc theo dõi từ năm trước',
  'task.noted': 'Ghi kết quả việc theo dõi',
  'task.completed': 'Xác nhận việc theo dõi đã xong',
}
