import type { ComponentChildren } from 'preact'
import { vnNumber } from '#kit/format.ts'
import { Scrolled } from '#kit/table/scrolled.tsx'
import { t } from '#plumbing/language.ts'
import { listAddress } from '../addresses.ts'
import type { CountedForm } from '../forms.view.ts'
import { columnWords, headRows } from '../heads.ts'

/** The form as the circular lays it out; every number opens its list. The last column is the change of the first. */
export function FormTable({ counted }: { counted: CountedForm }) {
  const { form, rows, before, year } = counted
  const caption = t('Biểu {code}: {title}, năm {year}', {
    ...{ code: form.code, title: t(form.title), year },
  })
  return (
    <Scrolled class="sheet statform" label={caption}>
      <table>
        <caption>{caption}</caption>
        <Head counted={counted} />
        <tbody>
          {rows.map(({ row, cells }, at) => (
            <tr key={row.code} class={row.depth === 0 ? 'is-sum' : undefined}>
              <th scope="row" class={`statform-label depth-${row.depth}`}>
                <span class="statform-code">{row.code}</span> {t(row.label)}
              </th>
              {cells.map((count, column) => {
                const of = form.columns[column]
                return (
                  <td
                    key={of?.code}
                    class={count === 0 ? 'is-number is-zero' : 'is-number'}
                    data-label={of ? columnWords(of) : ''}
                  >
                    <div>
                      <Cell counted={counted} at={{ row: row.code, column: of?.code ?? '' }} count={count} />
                    </div>
                  </td>
                )
              })}
              <td class="is-number" data-label={t('So với {year}', { year: year - 1 })}>
                <div>
                  <Change now={cells[0] ?? null} before={before[at]?.cells[0] ?? null} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Head({ counted: { form, year } }: { counted: CountedForm }) {
  const [first, second] = headRows(form)
  const down = second ? 2 : 1
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={down} class="statform-label">
          {t('Mã số, chỉ tiêu')}
        </th>
        {first.map((cell) => (
          <th
            key={cell.key}
            scope={cell.across > 1 ? 'colgroup' : 'col'}
            colSpan={cell.across}
            rowSpan={cell.down}
          >
            {t(cell.text)}
          </th>
        ))}
        <th scope="col" rowSpan={down}>
          {t('So với {year}', { year: year - 1 })}
        </th>
      </tr>
      {second && (
        <tr>
          {second.map((cell) => (
            <th key={cell.key} scope="col">
              {t(cell.text)}
            </th>
          ))}
        </tr>
      )}
      <tr class="statform-numbers">
        <td>A</td>
        {form.columns.map((column) => (
          <td key={column.code}>{column.code}</td>
        ))}
        <td />
      </tr>
    </thead>
  )
}

type CellOf = { counted: CountedForm; at: { row: string; column: string }; count: number | null }

function Cell({ counted, at, count }: CellOf): ComponentChildren {
  if (count === null) return <abbr title={t('Chưa đọc được dòng này của biểu')}>×</abbr>
  if (count === 0) return <span class="quiet">0</span>
  return <a href={listAddress(counted, at)}>{vnNumber(count)}</a>
}

function Change({ now, before }: { now: number | null; before: number | null }) {
  if (now === null || before === null) return <>×</>
  const change = now - before
  return <>{change > 0 ? `+${vnNumber(change)}` : vnNumber(change)}</>
}
