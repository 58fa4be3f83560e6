import { FileField, Hidden } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { shortMonth, vnBytes } from '#kit/format.ts'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ResultLine, ResultsView } from '../results.view.ts'

/** The files that prove each figure, and a small form to add one. */
export function EvidenceSheet({ view, base }: { view: ResultsView; base: string }) {
  const adds = view.may.enter.kind === 'allowed'
  return (
    <Sheet
      caption={t('Minh chứng tháng {month}', { month: shortMonth(view.month) })}
      rows={view.rows}
      rowKey={(row) => row.target.id}
      columns={[
        { head: t('Chỉ tiêu'), title: true, cell: (row) => row.target.title },
        { head: t('Tệp'), wide: true, cell: (row) => <FileList row={row} /> },
        ...(adds
          ? [
              {
                head: t('Thêm'),
                wide: true,
                cell: (row: ResultLine) => <AddFile row={row} base={base} month={view.month} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function FileList({ row }: { row: ResultLine }) {
  const files = row.now?.files ?? []
  if (files.length === 0) return <span class="quiet">{t('Chưa có tệp')}</span>
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/files/${file.id}`}>{file.name}</a> ({vnBytes(file.size)})
        </li>
      ))}
    </ul>
  )
}

function AddFile({ row, base, month }: { row: ResultLine; base: string; month: string }) {
  if (!row.now) return <span class="quiet">{t('Lưu kết quả trước, rồi gắn minh chứng.')}</span>
  const to = `${base}/results/${row.target.id}/files`
  return (
    <Fold word={t('Gắn minh chứng')} to={to}>
      <Form to={to} submit={t('Gắn tệp')} kind="quiet" multipart>
        <Hidden name="month" value={month} />
        <FileField
          name="file"
          label={t('Tệp minh chứng')}
          hint={t('PDF, DOCX, XLSX hoặc ảnh, mỗi tệp không quá 20 MB')}
          accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
          multiple
          required
        />
      </Form>
    </Fold>
  )
}
