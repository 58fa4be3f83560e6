import type { ComponentChildren } from 'preact'
import { vnDay } from '#kit/format.ts'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { LawOfDay } from '../award.view.ts'

type TwoPanelOf = {
  heading: string
  alike: boolean
  sides: { law: LawOfDay; words: ComponentChildren }[]
}

/** Two answers side by side; folded to one when they are the same. */
export function TwoPanel({ heading, alike, sides }: TwoPanelOf) {
  if (alike)
    return (
      <Panel heading={heading}>
        <details class="help">
          <summary>{t('Hai ngày như nhau')}</summary>
          <div class="law-alike">{sides[0]?.words}</div>
        </details>
      </Panel>
    )
  return (
    <Panel heading={heading}>
      <div class="grid-even">
        {sides.map(({ law, words }) => (
          <section key={law.day} class="law-side">
            <h3>{vnDay(law.day)}</h3>
            {words}
          </section>
        ))}
      </div>
    </Panel>
  )
}
