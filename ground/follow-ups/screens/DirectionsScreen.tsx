import { Act } from '#kit/form/act.tsx'
import { RadioField, SelectField, TextArea } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { directionKinds, directionLabel } from '../follow-ups.ts'
import type { DirectionsView } from '../follow-ups.view.ts'
import { FollowUpTabs } from './FollowUpTabs.tsx'

export function DirectionsScreen(view: DirectionsView) {
  return (
    <Page
      heading={t('Phương hướng, yêu cầu cho năm {year}', { year: view.year + 1 })}
      sub={t('Nêu khi tổng kết năm {year}; mỗi mục thành một việc theo dõi của năm sau.', {
        year: view.year,
      })}
    >
      <FollowUpTabs slug={view.slug} current="directions" />
      <Panel id="directions" heading={t('Phương hướng và yêu cầu')}>
        <Sheet
          caption={t('Phương hướng và yêu cầu')}
          rows={view.rows}
          rowKey={(row) => row.id}
          empty={
            <Empty
              title={t('Chưa có phương hướng nào.')}
              how={t('Cụm trưởng nêu phương hướng và yêu cầu trước khi tổng kết.')}
            />
          }
          columns={[
            { head: t('Loại'), cell: (row) => directionLabel(row.kind) },
            {
              head: t('Nội dung'),
              title: true,
              cell: (row) => (
                <>
                  {row.statement} <Illustrative when={row.illustrative} />
                </>
              ),
            },
            { head: t('Đơn vị thực hiện'), cell: (row) => row.agencyName ?? t('Toàn cụm') },
          ]}
        />
      </Panel>
      {view.may.add.kind !== 'hidden' && (
        <Panel id="new-direction" heading={t('Nêu phương hướng hoặc yêu cầu')}>
          <Act may={view.may.add} to={`/years/${view.slug}/directions`} label={t('Thêm vào danh sách')}>
            <RadioField
              name="kind"
              label={t('Loại')}
              value="direction"
              options={directionKinds.map((kind) => ({ value: kind, label: directionLabel(kind) }))}
            />
            <TextArea name="statement" label={t('Nội dung')} rows={3} maxLength={2000} required />
            <SelectField
              name="agencyId"
              label={t('Đơn vị thực hiện')}
              options={view.agencies}
              blank={t('Toàn cụm')}
            />
          </Act>
        </Panel>
      )}
    </Page>
  )
}
