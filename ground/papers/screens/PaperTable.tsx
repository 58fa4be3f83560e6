import { Scrolled } from '#kit/table/scrolled.tsx'
import { t } from '#plumbing/language.ts'
import type { PrintedTable } from '../layout/printed.ts'
import type { HeadCell } from '../paper.ts'

/** A table of a paper; on a narrow screen it scrolls inside its own frame. */
export function PaperTable({ table }: { table: PrintedTable }) {
  const bold = new Set(table.bold)
  const across = new Set(table.across)
  return (
    <Scrolled class="paper-table" label={table.caption || t('Bảng trong văn bản')}>
      {table.unit && <p class="paper-unit">{table.unit}</p>}
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <Head table={table} />
        <tbody>
          {table.rows.map((row, i) =>
            across.has(i) ? (
              <tr key={i}>
                <th scope="rowgroup" class="paper-across" colSpan={table.aligns.length}>
                  {row[0]}
                </th>
              </tr>
            ) : (
              <Row key={i} cells={row} aligns={table.aligns} isStrong={bold.has(i)} />
            ),
          )}
        </tbody>
        {table.foot.length > 0 && (
          <tfoot>
            <Row cells={table.foot} aligns={table.aligns} />
          </tfoot>
        )}
      </table>
    </Scrolled>
  )
}

function Head({ table }: { table: PrintedTable }) {
  if (table.head.length + table.numbers.length === 0) return null
  return (
    <thead>
      {table.head.map((cells, i) => (
        <tr key={i}>
          {cells.map((cell, n) => (
            <th key={n} scope={(cell.across ?? 1) > 1 ? 'colgroup' : 'col'} {...reach(cell)}>
              {cell.text}
            </th>
          ))}
        </tr>
      ))}
      {table.numbers.length > 0 && (
        <tr class="paper-numbers">
          {table.numbers.map((words, i) => (
            <td key={i}>{words}</td>
          ))}
        </tr>
      )}
    </thead>
  )
}

/** How far a cell goes, where it goes beyond its own place. */
function reach({ across = 1, down = 1 }: HeadCell) {
  return { ...(across > 1 ? { colSpan: across } : {}), ...(down > 1 ? { rowSpan: down } : {}) }
}

type RowOf = { cells: string[]; aligns: PrintedTable['aligns']; isStrong?: boolean }

function Row({ cells, aligns, isStrong = false }: RowOf) {
  return (
    <tr class={isStrong ? 'paper-strong' : undefined}>
      {cells.map((words, i) => (
        <td key={i} class={`paper-${aligns[i] ?? 'left'}`}>
          {words}
        </td>
      ))}
    </tr>
  )
}
