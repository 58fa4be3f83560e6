import { Button } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type StepCode, stepTitle } from '../setup.ts'
import type { GuideView } from './guide-view.ts'

/** Leads on once a step has what it needs. */
export function Onward({ view, from, to }: { view: GuideView; from: StepCode; to: StepCode }) {
  if (!view.steps.find((one) => one.code === from)?.done) return null
  return (
    <p>
      <Button href={`/setup/guide?step=${to}`} kind="quiet">
        {t('Bước tiếp: {step}', { step: stepTitle(to) })}
      </Button>
    </p>
  )
}
