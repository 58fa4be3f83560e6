import { t } from '#plumbing/language.ts'
import type { PrintedTable } from '../layout.ts'

/** A table of a paper; on a narrow screen it scrolls inside its own frame. */
export function PaperTable({ table }: { table: PrintedTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="paper-table" aria-label={table.caption || t('Bảng trong văn bản')} tabIndex={0}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.heads.map((head, i) => (
              <th key={i} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <Row key={i} cells={row} aligns={table.aligns} />
          ))}
        </tbody>
        {table.foot.length > 0 && (
          <tfoot>
            <Row cells={table.foot} aligns={table.aligns} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Row({ cells, aligns }: { cells: string[]; aligns: PrintedTable['aligns'] }) {
  return (
    <tr>
      {cells.map((words, i) => (
        <td key={i} class={`paper-${aligns[i] ?? 'left'}`}>
          {words}
        </td>
      ))}
    </tr>
  )
}
