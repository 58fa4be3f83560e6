import { Pill, type PillKind } from '#kit/parts.tsx'
import { type DossierStep, stepLabel } from '../steps.ts'

const kinds: Record<DossierStep, PillKind> = {
  drafting: 'plain',
  appraisal: 'info',
  returned: 'warn',
  council: 'info',
  posting: 'info',
  submission: 'info',
  decision: 'info',
  awarded: 'honour',
  refused: 'late',
  withdrawn: 'plain',
}

/** Where a dossier stands, in a word. */
export function StepPill({ step }: { step: DossierStep }) {
  return <Pill kind={kinds[step]}>{stepLabel(step)}</Pill>
}
