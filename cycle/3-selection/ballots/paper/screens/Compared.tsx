import { Facts, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../../ballots.view.ts'
import { type Cell, cells, fieldOf } from '../counts.ts'

type Shown = NonNullable<NonNullable<BallotPart['paper']>['compared']>
type Row = BallotPart['groups'][number]['nominees'][number]

/** Two counts side by side; a cell in which they differ shows both figures, marked. */
export function Compared({ part, compared }: { part: BallotPart; compared: Shown }) {
  const rows = part.groups.flatMap((one) => one.nominees).sort((a, b) => a.position - b.position)
  return (
    <>
      <Facts
        items={[
          [t('Phát ra'), <Figure compared={compared} field="issued" of={(one) => one.issued} />],
          [t('Thu về'), <Figure compared={compared} field="returned" of={(one) => one.returned} />],
        ]}
      />
      <Sheet
        caption={t('Đối chiếu hai kết quả kiểm phiếu')}
        rows={rows}
        rowKey={(one) => one.id}
        columns={columns(compared)}
      />
    </>
  )
}

function columns(compared: Shown): Column<Row>[] {
  return [
    { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
    { head: t('Tập thể, cá nhân'), title: true, cell: (one) => one.recipient },
    ...cells.map((cell) => ({
      head: cellLabel(cell),
      numeric: true,
      cell: (one: Row) => (
        <Figure
          compared={compared}
          field={fieldOf(cell, one.id)}
          of={(count) => count.rows.find((row) => row.nomineeId === one.id)?.[cell] ?? 0}
        />
      ),
    })),
  ]
}

type FigureOf = { compared: Shown; field: string; of: (count: Shown['counts'][number]) => number }

function Figure({ compared, field, of }: FigureOf) {
  const [one, other] = compared.counts
  if (!one || !other) return null
  if (!compared.cells.includes(field)) return <>{of(one)}</>
  return (
    <span title={`${one.name}: ${of(one)}; ${other.name}: ${of(other)}`}>
      <Pill kind="late">{`${of(one)} ≠ ${of(other)}`}</Pill>
    </span>
  )
}

export function cellLabel(cell: Cell): string {
  return {
    yes: t('Đồng ý'),
    no: t('Không đồng ý'),
    blank: t('Phiếu trắng'),
    invalid: t('Không hợp lệ'),
  }[cell]
}
