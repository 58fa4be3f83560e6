import { progressRooms } from '#ground/follow-ups/rooms.ts'
import { shortMonth, vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Notice, Panel, Progress, Tabs } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ProgressView } from '../progress.view.ts'
import { resultsHref } from '../report/rooms.ts'
import { MonthMatrix, Signs } from './MonthMatrix.tsx'

export function ProgressScreen(view: ProgressView) {
  const own = view.own[0]
  return (
    <Page
      wide
      heading={t('Kết quả, sơ kết')}
      sub={t('Năm {year}, tính đến ngày {day}', { year: view.year, day: vnDay(view.today) })}
      act={
        own &&
        !view.closed && (
          <Button href={resultsHref(view.slug, own.id)}>
            {t('Nhập kết quả của {agency}', { agency: own.name })}
          </Button>
        )
      }
    >
      <Tabs items={progressRooms(view.slug, 'progress')} label={t('Các phần của giai đoạn')} />
      <Late view={view} />
      <Panel
        id="standing"
        heading={t('Toàn cụm')}
        aside={<a href={`/years/${view.slug}/trend`}>{t('Tiến độ chỉ tiêu')}</a>}
      >
        <Facts items={standing(view)} />
      </Panel>
      <Panel id="months" heading={t('Báo cáo theo tháng')} aside={<Signs />}>
        <MonthMatrix view={view} />
        <Pager
          page={view.page}
          pages={view.pages}
          href={(page) => `/years/${view.slug}/progress?page=${page}`}
        />
      </Panel>
    </Page>
  )
}

function Late({ view }: { view: ProgressView }) {
  if (view.late.length === 0 || view.closed) return null
  const shown = view.late.slice(0, 5)
  return (
    <Notice kind="late">
      <strong>{t('{count} đơn vị chậm báo cáo tháng:', { count: view.late.length })}</strong>{' '}
      {shown.map((one, index) => (
        <>
          {index > 0 && '; '}
          <a href={resultsHref(view.slug, one.agencyId)}>{one.name}</a> (
          {one.lateMonths.length > 2
            ? t('{count} tháng', { count: one.lateMonths.length })
            : one.lateMonths.map(shortMonth).join(', ')}
          )
        </>
      ))}
      {view.late.length > shown.length
        ? t(' và {count} đơn vị khác.', { count: view.late.length - shown.length })
        : '.'}
    </Notice>
  )
}

function standing(view: ProgressView) {
  const { tally } = view
  const reached = tally.met + tally.exceeded
  const room = (name: string, label: string) => <a href={`/years/${view.slug}/${name}`}>{label}</a>
  return [
    [
      t('Chỉ tiêu đạt và vượt'),
      <Progress key="reached" done={reached} all={tally.all} label={t('Chỉ tiêu đạt và vượt')} />,
    ],
    [t('Trong đó vượt'), vnNumber(tally.exceeded)],
    [t('Chưa đạt'), vnNumber(tally.behind)],
    [t('Chưa báo cáo'), vnNumber(tally.notReported)],
    [
      t('Sơ kết sáu tháng'),
      room(
        'midyear',
        view.midyear ? t('Đã họp ngày {day}', { day: vnDay(view.midyear.heldOn) }) : t('Chưa họp'),
      ),
    ],
    [t('Sáng kiến'), room('initiatives', vnNumber(view.initiatives))],
    [t('Hạn chế đã ghi'), room('shortcomings', vnNumber(view.shortcomings))],
    [t('Việc theo dõi quá hạn'), room('tasks?state=late', vnNumber(view.lateTasks))],
  ] as const
}
