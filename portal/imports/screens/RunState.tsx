import { Pill, type PillKind } from '#kit/parts.tsx'
import { type ImportState, stateLabel } from '../imports.ts'

const kinds: Partial<Record<ImportState, PillKind>> = {
  read: 'warn',
  failed: 'late',
  written: 'ok',
  undone: 'plain',
}

export function RunState({ state }: { state: ImportState }) {
  return <Pill kind={kinds[state] ?? 'info'}>{stateLabel(state)}</Pill>
}
