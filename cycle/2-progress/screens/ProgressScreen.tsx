import { shortMonth, vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Help, Notice, Panel, Pill, Progress, Tabs } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ProgressView } from '../progress.view.ts'
import { progressRooms } from '../report/rooms.ts'
import { MonthSign } from '../report/screens/parts.tsx'

type Row = ProgressView['rows'][number]

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
      <Panel id="standing" heading={t('Toàn cụm')}>
        <Facts items={standing(view)} />
      </Panel>
      <Panel id="months" heading={t('Báo cáo theo tháng')} aside={<Signs />}>
        <Matrix view={view} />
        <Pager
          page={view.page}
          pages={view.pages}
          href={(page) => `/years/${view.slug}/progress?page=${page}`}
        />
      </Panel>
    </Page>
  )
}

function resultsHref(slug: string, agencyId: string): string {
  return `/years/${slug}/agencies/${agencyId}/results`
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

function Signs() {
  return (
    <Help word={t('Các dấu')}>
      <ul>
        {(['reported', 'late', 'due'] as const).map((state) => (
          <li key={state}>
            <MonthSign state={state} /> {signWords(state)}
          </li>
        ))}
      </ul>
    </Help>
  )
}

function signWords(state: 'reported' | 'late' | 'due'): string {
  return {
    reported: t('đã chốt báo cáo tháng'),
    late: t('quá hạn: sau ngày 05 của tháng sau mà chưa chốt'),
    due: t('đến kỳ, còn trong hạn'),
  }[state]
}

function Matrix({ view }: { view: ProgressView }) {
  return (
    <Sheet
      caption={t('Đơn vị nào đã báo cáo tháng nào')}
      rows={view.rows}
      rowKey={(row) => row.agencyId}
      empty={<Empty title={t('Cụm chưa có đơn vị thành viên.')} />}
      columns={[
        {
          head: t('Đơn vị'),
          title: true,
          cell: (row) => <a href={resultsHref(view.slug, row.agencyId)}>{row.name}</a>,
        },
        ...view.months.map(
          (month, index): Column<Row> => ({
            head: month.slice(5, 7),
            hideOnPhone: true,
            cell: (row) => <MonthSign state={row.states[index] ?? 'ahead'} />,
          }),
        ),
        {
          head: t('Đã báo cáo'),
          numeric: true,
          cell: (row) => <Months row={row} all={view.months.length} />,
        },
        {
          head: t('Chỉ tiêu đạt'),
          numeric: true,
          cell: (row) => `${row.tally.met + row.tally.exceeded}/${row.tally.all}`,
        },
        {
          head: t('Kết quả năm'),
          numeric: true,
          cell: (row) => (
            <a href={`/years/${view.slug}/agencies/${row.agencyId}/statement`}>
              {row.written ? t('Đã viết') : t('Chưa viết')}
            </a>
          ),
        },
      ]}
    />
  )
}

function Months({ row, all }: { row: Row; all: number }) {
  const words = `${row.reported}/${all}`
  if (row.lateMonths.length === 0) return <>{words}</>
  return (
    <>
      {words} <Pill kind="late">{t('chậm {count}', { count: row.lateMonths.length })}</Pill>
    </>
  )
}
