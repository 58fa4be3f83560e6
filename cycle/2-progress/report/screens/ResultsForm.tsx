import { isCounted } from '#cycle/1-launch/target/target.ts'
import { Hidden, NumberField, SelectField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { shortMonth } from '#kit/format.ts'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ResultLine, ResultsView } from '../results.view.ts'
import { reachedLine } from './parts.tsx'
import { planColumn, standingColumn, titleColumn } from './ResultSheet.tsx'

/** The month as a sheet to fill in: one form for every target of the agency. */
export function ResultsForm({ view, base }: { view: ResultsView; base: string }) {
  return (
    <Form to={`${base}/results`} submit={t('Lưu kết quả tháng')}>
      <Hidden name="month" value={view.month} />
      <p class="quiet">{t('Nhập số lũy kế từ đầu năm đến hết tháng. Ô để trống là chưa báo cáo.')}</p>
      <Sheet
        caption={t('Nhập kết quả tháng {month}', { month: shortMonth(view.month) })}
        rows={view.rows}
        rowKey={(row) => row.target.id}
        columns={[
          titleColumn(),
          planColumn(),
          {
            head: t('Tháng trước'),
            numeric: true,
            cell: (row) => reachedLine(row.target, row.before),
          },
          { head: t('Kết quả'), cell: (row) => <Figure row={row} /> },
          { head: t('Nội dung'), wide: true, cell: (row) => <Words row={row} /> },
          standingColumn(),
        ]}
      />
    </Form>
  )
}

function Figure({ row: { target, now } }: { row: ResultLine }) {
  const name = `value-${target.id}`
  const label = t('Kết quả: {title}', { title: target.title })
  return (
    <>
      <Hidden name={`version-${target.id}`} value={now?.version ?? 0} />
      {isCounted(target) ? (
        <NumberField
          name={name}
          label={label}
          value={plain(now?.value ?? null)}
          unit={target.measure === 'percent' ? '%' : target.unit}
        />
      ) : (
        <SelectField
          name={name}
          label={label}
          value={now?.reached == null ? '' : now.reached ? 'yes' : 'no'}
          blank={t('Chưa báo cáo')}
          options={[
            { value: 'yes', label: t('Đạt') },
            { value: 'no', label: t('Chưa đạt') },
          ]}
        />
      )}
    </>
  )
}

function Words({ row: { target, now } }: { row: ResultLine }) {
  return (
    <TextArea
      name={`statement-${target.id}`}
      label={t('Nội dung: {title}', { title: target.title })}
      value={now?.statement ?? ''}
      rows={2}
      maxLength={2000}
    />
  )
}

/** Without the zeros the database adds: `4.0000` is typed 4. */
function plain(value: string | null): string | null {
  return value?.includes('.') ? value.replace(/\.?0+$/, '') : value
}
