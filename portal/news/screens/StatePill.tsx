import { Pill, type PillKind } from '#kit/parts.tsx'
import { type State, stateLabel } from '../news.ts'

const kinds: Record<State, PillKind> = {
  draft: 'plain',
  submitted: 'warn',
  passed: 'warn',
  returned: 'late',
  scheduled: 'info',
  published: 'ok',
  withdrawn: 'late',
}

export function StatePill({ state }: { state: State }) {
  return <Pill kind={kinds[state]}>{stateLabel(state)}</Pill>
}
