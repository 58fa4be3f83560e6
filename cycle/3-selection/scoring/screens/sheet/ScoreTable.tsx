import { Scrolled } from '#kit/table/scrolled.tsx'
import { t } from '#plumbing/language.ts'
import { type Scorer, scorerLabel } from '../../scoring.ts'
import type { SheetView } from '../../sheet.ts'
import { isColumn, shownScorers } from './columns.ts'
import { vnFigure } from './figure.ts'
import { LineRow } from './LineRow.tsx'

/** All lines with the columns side by side; on a phone each line becomes a card. */
export function ScoreTable({ view, filling }: { view: SheetView; filling: Scorer | null }) {
  const scorers = shownScorers(view)
  const at = `/years/${view.slug}/agencies/${view.agency.id}/scores`
  return (
    <Scrolled class="scores" label={t('Điểm theo từng tiêu chí')}>
      <table>
        <caption class="spoken">{t('Điểm theo từng tiêu chí')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Tiêu chí')}</th>
            <th scope="col" class="is-number">
              {t('Tối đa')}
            </th>
            {scorers.map((scorer) => (
              <th key={scorer} scope="col" class="is-number" id={`col-${scorer}`}>
                {scorerLabel(scorer)}
              </th>
            ))}
            <th scope="col" id="col-why">
              {t('Lý do, giải trình')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line, number) => (
            <LineRow
              key={line.id}
              line={line}
              row={{ number, at, scorers, filling, mayExplain: mayExplain(view) }}
            />
          ))}
        </tbody>
        <Totals view={view} scorers={scorers} />
      </table>
    </Scrolled>
  )
}

const mayExplain = ({ may }: SheetView) => may.explain.kind === 'allowed'

function Totals({ view: { totals }, scorers }: { view: SheetView; scorers: Scorer[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('Tổng điểm')}</th>
        <td />
        {scorers.map((scorer) => (
          <td key={scorer} class="is-number" data-label={scorerLabel(scorer)} data-total={scorer}>
            {isColumn(scorer) && totals[scorer] !== undefined ? vnFigure(totals[scorer] ?? '') : ''}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  )
}
