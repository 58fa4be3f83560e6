import { useField } from '#kit/form/field.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'

type Row = ConferenceView['attendance'][number]

/** Which agencies came: one sheet, saved at once. */
export function AttendancePanel({ view }: { view: ConferenceView }) {
  const { attendance, slug, may } = view
  const heads = attendance.reduce((sum, row) => sum + (row.present ? row.headcount : 0), 0)
  const came = attendance.filter((row) => row.present).length
  return (
    <Panel
      heading={t('Thành phần dự')}
      aside={t('{came}/{all} đơn vị, {heads} người', {
        came: vnNumber(came),
        all: vnNumber(attendance.length),
        heads: vnNumber(heads),
      })}
      id="attendance"
    >
      {may.write.kind === 'allowed' ? (
        <Form to={`/years/${slug}/conference/attendance`} submit={t('Lưu thành phần dự')} kind="quiet">
          <Rows rows={attendance} typed />
        </Form>
      ) : (
        <Rows rows={attendance} />
      )}
    </Panel>
  )
}

function Rows({ rows, typed = false }: { rows: Row[]; typed?: boolean }) {
  return (
    <Sheet
      caption={t('Các đơn vị thành viên')}
      rows={rows}
      rowKey={(row) => row.agencyId}
      columns={[
        { head: t('Đơn vị'), title: true, cell: (row) => row.name },
        { head: t('Có mặt'), cell: (row) => (typed ? <Tick row={row} /> : <Presence row={row} />) },
        {
          head: t('Đại biểu'),
          cell: (row) =>
            typed ? <Typed row={row} name="delegate" label={t('Đại biểu')} /> : row.delegate || '–',
        },
        {
          head: t('Số người'),
          numeric: true,
          cell: (row) =>
            typed ? <Typed row={row} name="headcount" label={t('Số người')} /> : headcountOf(row),
        },
      ]}
      empty={<Empty title={t('Cụm chưa có đơn vị thành viên.')} />}
    />
  )
}

function Tick({ row }: { row: Row }) {
  const field = useField('present', row.present || !row.recorded ? row.agencyId : null)
  return (
    <input
      type="checkbox"
      name="present"
      value={row.agencyId}
      checked={field.chosen.includes(row.agencyId)}
      aria-label={t('{name} có mặt', { name: row.name })}
    />
  )
}

type TypedOf = { row: Row; name: 'delegate' | 'headcount'; label: string }

function Typed({ row, name, label }: TypedOf) {
  const field = useField(`${name}-${row.agencyId}`, row[name] || (name === 'headcount' ? 1 : ''))
  return (
    <input
      id={field.id}
      class="control"
      name={`${name}-${row.agencyId}`}
      value={field.shown}
      aria-label={`${label}: ${row.name}`}
      aria-invalid={field.error ? 'true' : undefined}
      inputMode={name === 'headcount' ? 'numeric' : 'text'}
      maxLength={name === 'headcount' ? 3 : 200}
      autocomplete="off"
    />
  )
}

function Presence({ row }: { row: Row }) {
  if (!row.recorded) return <Pill>{t('chưa ghi')}</Pill>
  return row.present ? <Pill kind="ok">{t('có mặt')}</Pill> : <Pill kind="warn">{t('vắng')}</Pill>
}

function headcountOf(row: Row): string {
  return row.present ? vnNumber(row.headcount) : '–'
}
