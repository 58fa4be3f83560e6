import { Act } from '#kit/form/act.tsx'
import { SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'

export function SpeechesPanel({ view }: { view: ConferenceView }) {
  const { speeches, slug, may, attendance } = view
  const at = `/years/${slug}/conference/speeches`
  const writes = may.write.kind === 'allowed'
  return (
    <Panel heading={t('Tham luận')} id="speeches">
      <Sheet
        caption={t('Các tham luận theo thứ tự')}
        rows={speeches}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tham luận'),
            title: true,
            cell: (row) => (
              <>
                {row.title} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Đơn vị'), cell: (row) => row.agencyName },
          { head: t('Người trình bày'), cell: (row) => row.speaker || '–' },
          { head: t('Tóm tắt'), wide: true, cell: (row) => row.summary || '–' },
          ...(writes
            ? [
                {
                  head: t('Sửa'),
                  cell: (row: { id: string }) => (
                    <Act may={may.write} to={`${at}/${row.id}/removal`} label={t('Bỏ')} kind="quiet" />
                  ),
                },
              ]
            : []),
        ]}
        empty={<Empty title={t('Chưa có tham luận nào.')} />}
      />
      {writes && (
        <Act may={may.write} to={at} label={t('Thêm tham luận')} kind="quiet">
          <SelectField
            name="agencyId"
            label={t('Đơn vị')}
            options={attendance.map((one) => ({ value: one.agencyId, label: one.name }))}
            required
          />
          <TextField name="title" label={t('Tên tham luận')} maxLength={300} required />
          <TextField name="speaker" label={t('Người trình bày')} maxLength={200} />
          <TextArea name="summary" label={t('Tóm tắt')} rows={3} maxLength={4000} />
        </Act>
      )}
    </Panel>
  )
}
