import { Illustrative, Panel, Progress } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'

export function RemarksPanel({ view }: { view: ConferenceView }) {
  const { remarks, slug } = view
  const done = remarks.filter((row) => row.remark).length
  return (
    <Panel
      heading={t('Nhận xét từng đơn vị')}
      aside={<Progress done={done} all={remarks.length} label={t('Đơn vị đã có nhận xét')} />}
      id="remarks"
    >
      <Sheet
        caption={t('Mỗi đơn vị một nhận xét')}
        rows={remarks}
        rowKey={(row) => row.agencyId}
        columns={[
          {
            head: t('Đơn vị'),
            title: true,
            cell: (row) => <a href={`/years/${slug}/agencies/${row.agencyId}/remark`}>{row.name}</a>,
          },
          {
            head: t('Nhận xét'),
            wide: true,
            cell: (row) =>
              row.remark ? (
                <>
                  {row.remark.remark} <Illustrative when={row.remark.illustrative} />
                </>
              ) : (
                <span class="quiet">{t('chưa có')}</span>
              ),
          },
        ]}
      />
    </Panel>
  )
}
