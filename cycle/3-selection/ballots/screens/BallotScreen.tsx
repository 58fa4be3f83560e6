import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../ballots.view.ts'
import { BallotPanels } from './BallotPanels.tsx'

/** The secret ballot of a sitting, from the naming of the team to its signatures. */
export function BallotScreen(part: BallotPart) {
  return (
    <Page
      heading={t('Bỏ phiếu kín, phiên họp ngày {day}', { day: vnDay(part.sitting.heldOn) })}
      sub={part.sitting.councilName}
      act={
        <Button href={part.at} kind="quiet">
          {t('Về phiên họp')}
        </Button>
      }
      wide
    >
      <BallotPanels part={part} />
    </Page>
  )
}
