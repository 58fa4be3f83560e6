import { progressRooms } from '#ground/follow-ups/rooms.ts'
import { vnMonth, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Notice, Panel, Tabs } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { agencyTrendHref } from '../rooms.ts'
import type { Totals } from '../trend.view.ts'
import type { YearPair, YearsView } from '../years.view.ts'
import { PaceRule } from './parts.tsx'

/** This year beside the one before, as both stood at the end of the same month. */
export function YearsScreen(view: YearsView) {
  const { slug, before, month } = view
  return (
    <Page
      wide
      heading={t('Năm nay so với năm trước')}
      sub={
        month
          ? t('Năm {year}, cả hai năm tính đến hết {month} của năm ấy', {
              year: view.year,
              month: vnMonth(month),
            })
          : t('Năm {year}', { year: view.year })
      }
      act={
        <Button href={`/years/${slug}/trend`} kind="quiet">
          {t('Tiến độ chỉ tiêu')}
        </Button>
      }
    >
      <Tabs items={progressRooms(slug, 'trend')} label={t('Các phần của giai đoạn')} />
      {!before && <Notice>{t('Cụm không có năm trước trong hệ thống; cột năm trước để trống.')}</Notice>}
      {before && view.whole.last.all === 0 && month && (
        <Notice>
          {t('Năm {year} không có chỉ tiêu nào được nhập vào hệ thống; cột năm trước để trống.', {
            year: before.year,
          })}
        </Notice>
      )}
      <Panel id="years" heading={t('Toàn cụm và từng đơn vị')} aside={<PaceRule />}>
        {month ? (
          <Years view={view} />
        ) : (
          <Empty
            title={t('Chưa có tháng nào đến hạn báo cáo.')}
            how={t('Khi tháng đầu đã quá hạn báo cáo, hai năm được đặt cạnh nhau ở đây.')}
          />
        )}
        <Pager
          page={view.page}
          pages={view.pages}
          href={(page) => `/years/${slug}/trend/years?page=${page}`}
        />
      </Panel>
    </Page>
  )
}

type Row = YearPair & { agencyId: string | null; name: string }

function Years({ view }: { view: YearsView }) {
  const columns = [
    [t('Số chỉ tiêu'), 'all'],
    [t('Đã đạt'), 'reached'],
    [t('Đúng nhịp'), 'onPace'],
    [t('Có nguy cơ'), 'risk'],
    [t('Chậm nhịp'), 'behind'],
    [t('Chưa có số liệu'), 'none'],
  ] as const
  const whole: Row = { ...view.whole, agencyId: null, name: t('Toàn cụm') }
  return (
    <Sheet<Row>
      caption={t('Toàn cụm và từng đơn vị')}
      rows={view.page === 1 ? [whole, ...view.rows] : view.rows}
      rowKey={(row) => row.agencyId ?? 'whole'}
      columns={[
        {
          head: t('Đơn vị'),
          title: true,
          cell: (row) =>
            row.agencyId ? (
              <a href={agencyTrendHref(view.slug, row.agencyId)}>{row.name}</a>
            ) : (
              <strong>{row.name}</strong>
            ),
        },
        ...columns.map(([head, of]) => both(head, of, view.whole.last.all > 0)),
      ]}
    />
  )
}

function both(head: string, of: keyof Totals, compares: boolean): Column<Row> {
  return {
    head,
    numeric: true,
    cell: ({ now, last }) => (
      <>
        {vnNumber(now[of])}
        {compares && <p class="quiet small">{before(now[of], last.all > 0 ? last[of] : null)}</p>}
      </>
    ),
  }
}

function before(now: number, last: number | null): string {
  if (last === null) return t('năm trước –')
  return t('năm trước {count} ({change})', { count: vnNumber(last), change: changed(now - last) })
}

function changed(by: number): string {
  return by > 0 ? `+${vnNumber(by)}` : by === 0 ? '±0' : vnNumber(by)
}
