import { vnNumber } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { type PaceState, paceLabel, paceStates } from '../pace.ts'
import type { Totals } from '../trend.view.ts'

const order = [...paceStates].reverse()

type Bar = { totals: Totals; now?: PaceState | null | undefined; href: (state: PaceState | null) => string }

/** How many targets stand where, as one bar; each part, and its word below, leads to them. */
export function StateBar({ totals, now, href }: Bar) {
  const parts = order.map((state, at) => ({
    state,
    x: order.slice(0, at).reduce((sum, before) => sum + totals[before], 0),
    width: totals[state],
  }))
  return (
    <div class="states">
      <svg
        class="states-bar"
        viewBox={`0 0 ${totals.all || 1} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map(
          (part) =>
            part.width > 0 && (
              <a key={part.state} href={href(part.state)} tabIndex={-1}>
                <rect class={`states-${part.state}`} x={part.x} width={part.width} height="10" />
              </a>
            ),
        )}
      </svg>
      <nav class="states-words" aria-label={t('Lọc theo mức')}>
        <a href={href(null)} aria-current={now === null ? 'page' : undefined}>
          {t('Tất cả')} <strong>{vnNumber(totals.all)}</strong>
        </a>
        {order.map((state) => (
          <a key={state} href={href(state)} aria-current={now === state ? 'page' : undefined}>
            <span class={`states-sign states-sign-${state}`} aria-hidden="true" />
            {paceLabel(state)} <strong>{vnNumber(totals[state])}</strong>
          </a>
        ))}
      </nav>
    </div>
  )
}
