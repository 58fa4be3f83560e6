import { Act } from '#kit/form/act.tsx'
import { SelectField, TextArea } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ShortcomingsView } from '../follow-ups.view.ts'
import { FollowUpTabs } from './FollowUpTabs.tsx'

export function ShortcomingsScreen(view: ShortcomingsView) {
  return (
    <Page
      heading={t('Hạn chế năm {year}', { year: view.year })}
      sub={t('Chỉ ra từng đơn vị; khi tổng kết, mỗi hạn chế thành một việc theo dõi của năm sau.')}
    >
      <FollowUpTabs slug={view.slug} current="shortcomings" />
      <Filter to={`/years/${view.slug}/shortcomings`}>
        <SelectField
          name="agency"
          label={t('Đơn vị')}
          options={view.agencies}
          value={view.agencyId}
          blank={t('Tất cả đơn vị')}
        />
      </Filter>
      <Panel id="shortcomings" heading={t('Hạn chế theo đơn vị')}>
        <ShortcomingSheet view={view} />
        <Pager page={view.page} pages={view.pages} href={(page) => pageHref(view, page)} />
      </Panel>
      {view.may.record.kind !== 'hidden' && (
        <Panel id="new-shortcoming" heading={t('Ghi một hạn chế')}>
          <Act may={view.may.record} to={`/years/${view.slug}/shortcomings`} label={t('Ghi hạn chế')}>
            <SelectField name="agencyId" label={t('Đơn vị')} options={view.agencies} required />
            <TextArea
              name="statement"
              label={t('Hạn chế')}
              hint={t('Một việc cụ thể, để năm sau kiểm tra được là đã khắc phục hay chưa.')}
              rows={3}
              maxLength={2000}
              required
            />
          </Act>
        </Panel>
      )}
    </Page>
  )
}

function pageHref(view: ShortcomingsView, page: number): string {
  const agency = view.agencyId ? `agency=${view.agencyId}&` : ''
  return `/years/${view.slug}/shortcomings?${agency}page=${page}`
}

function ShortcomingSheet({ view }: { view: ShortcomingsView }) {
  return (
    <Sheet
      caption={t('Hạn chế theo đơn vị')}
      rows={view.rows}
      rowKey={(row) => row.id}
      empty={
        <Empty
          title={t('Chưa ghi hạn chế nào.')}
          how={t('Cụm trưởng ghi hạn chế của từng đơn vị vào bất kỳ lúc nào trong năm.')}
        />
      }
      columns={[
        { head: t('Đơn vị'), title: true, cell: (row) => row.agencyName },
        {
          head: t('Hạn chế'),
          wide: true,
          cell: (row) => (
            <>
              {row.statement} <Illustrative when={row.illustrative} />
            </>
          ),
        },
        {
          head: t('Người ghi'),
          hideOnPhone: true,
          cell: (row) => `${row.recordedBy}, ${vnInstant(row.recordedAt)}`,
        },
      ]}
    />
  )
}
