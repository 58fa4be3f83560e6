import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'

export function ProgrammePanel({ view }: { view: ConferenceView }) {
  const { programme, slug, may } = view
  const at = `/years/${slug}/conference/items`
  const writes = may.write.kind === 'allowed'
  return (
    <Panel heading={t('Chương trình')} id="programme">
      <Sheet
        caption={t('Các mục theo thứ tự')}
        rows={programme}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Giờ'), cell: (row) => row.beginsAt || '–' },
          {
            head: t('Nội dung'),
            title: true,
            cell: (row) => (
              <>
                {row.title} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Người thực hiện'), cell: (row) => row.doer || '–' },
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
        empty={
          <Empty title={t('Chưa có mục nào.')} how={t('Cụm trưởng thêm từng mục theo thứ tự thời gian.')} />
        }
      />
      {writes && (
        <Act may={may.write} to={at} label={t('Thêm mục')} kind="quiet">
          <TextField name="beginsAt" label={t('Giờ')} maxLength={40} />
          <TextField name="title" label={t('Nội dung')} maxLength={300} required />
          <TextField name="doer" label={t('Người thực hiện')} maxLength={200} />
        </Act>
      )}
    </Panel>
  )
}
