/** “Đợt in”: many papers of a kind asked for together, set one by one as a job. */
export type Run = {
  id: string
  yearId: string | null
  slug: string | null
  agencyId: string
  agencyName: string
  kind: string
  title: string
  about: unknown
  inAll: number
  askedBy: string
  askedById: string
  askedAt: Date
  hasItems: boolean
  waiting: number
  done: number
  failed: number
  lastAct: RunAct | null
  /** The newest file of everything that was set, or why there is none. */
  file: { id: string | null; items: number; reason: string } | null
  gaveUp: boolean
}

export type RunAct = 'paused' | 'resumed' | 'stopped' | 'retried'

export type RunState = 'going' | 'paused' | 'stopped' | 'broken' | 'done'

/** One paper of a run. */
export type RunItem = { number: number; subjectId: string; name: string }

export type ItemState = 'waiting' | 'done' | 'failed'
export const itemStates = ['waiting', 'done', 'failed'] as const satisfies ItemState[]

/** How a run stands. */
export function stateOf(run: Run): RunState {
  const isJoined = run.waiting === 0 && run.file !== null && run.file.items === run.done
  if (isJoined || (!run.hasItems && run.file)) return 'done'
  if (run.lastAct === 'stopped' || run.lastAct === 'paused') return run.lastAct
  return run.gaveUp ? 'broken' : 'going'
}

export const itemsPerPage = 50
export const runsPerPage = 25

/** So many are set while the asker waits; more are left to a job. */
export const atOnce = 20

export const runActions: Record<string, string> = {
  'run.asked': 'Lập đợt in',
  'run.paused': 'Tạm dừng đợt in',
  'run.resumed': 'Cho đợt in chạy tiếp',
  'run.stopped': 'Dừng hẳn đợt in',
  'run.retried': 'Làm lại các mục lỗi của đợt in',
  'run.taken': 'Tải tệp của đợt in',
}
