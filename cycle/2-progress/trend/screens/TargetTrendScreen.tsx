import { figureLine, isCounted, measureLabel, planLine } from '#cycle/1-launch/target/target.ts'
import { shortMonth, vnBytes, vnDay, vnPercent } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { resultsHref } from '../../report/rooms.ts'
import { reachedLine } from '../../report/screens/parts.tsx'
import { agencyTrendHref } from '../rooms.ts'
import type { TargetTrendView } from '../target.view.ts'
import { PaceChart } from './PaceChart.tsx'
import { Newest, PacePill, PaceRule } from './parts.tsx'

/** One target through the months of the year. */
export function TargetTrendScreen(view: TargetTrendView) {
  const { slug, row } = view
  const { target } = row
  return (
    <Page
      wide
      heading={target.title}
      sub={
        <>
          <a href={agencyTrendHref(slug, target.agencyId)}>{target.agencyName}</a> ·{' '}
          {t('Năm {year}', { year: view.year })}
        </>
      }
      act={
        <Button href={resultsHref(slug, target.agencyId)} kind={view.writes ? 'primary' : 'quiet'}>
          {view.writes ? t('Nhập kết quả') : t('Kết quả từng tháng')}
        </Button>
      }
    >
      <Panel id="pace" heading={<PacePill state={target.state} />} aside={<PaceRule />}>
        {isCounted(target) && row.points.length > 0 && <PaceChart view={view} />}
        <Facts items={factsOf(view)} />
      </Panel>
      <Panel id="months" heading={t('Số liệu từng tháng')}>
        <Months view={view} />
      </Panel>
    </Page>
  )
}

function factsOf({ row }: TargetTrendView) {
  const { target, attainment, way } = row
  return [
    [
      t('Kế hoạch'),
      <>
        {planLine(target)} <Illustrative when={target.illustrative} />
      </>,
    ],
    [t('Mới nhất'), <Newest key="newest" row={row} />],
    [t('So với kế hoạch'), attainment.percent === null ? null : vnPercent(attainment.percent)],
    ...(way === 'even' && target.even !== null
      ? [[t('Nhịp đều'), figureLine(target, target.even.replace(/(\.\d)\d+$/, '$1'))] as const]
      : []),
    [t('Thời gian đã qua'), target.elapsed === null ? null : vnPercent(target.elapsed)],
    [t('Thời hạn'), vnDay(target.deadlineOn)],
    [t('Cách đo'), measureLabel(target.measure)],
    [t('Năm trước'), isCounted(target) ? figureLine(target, target.lastYearValue) : null],
    [t('Người phụ trách'), target.owner],
  ] as const
}

type Month = TargetTrendView['months'][number]

function Months({ view }: { view: TargetTrendView }) {
  const { target } = view.row
  const base = resultsHref(view.slug, target.agencyId)
  return (
    <Sheet
      caption={t('Số liệu từng tháng')}
      rows={view.months}
      rowKey={(one) => one.month}
      columns={[
        {
          head: t('Tháng'),
          title: true,
          cell: ({ month }) => <a href={`${base}?month=${month.slice(0, 7)}`}>{shortMonth(month)}</a>,
        },
        {
          head: t('Kết quả'),
          numeric: true,
          cell: (one) => <Told target={target} of={one} />,
        },
        ...(view.before.length > 0
          ? [
              {
                head: t('Năm trước'),
                numeric: true,
                cell: ({ before }: Month) => figureLine(target, before),
              },
            ]
          : []),
        { head: t('Nội dung'), wide: true, cell: ({ result }) => result?.statement || '' },
        { head: t('Minh chứng'), cell: ({ result }) => <Files result={result} /> },
      ]}
    />
  )
}

function Told({ target, of }: { target: TargetTrendView['row']['target']; of: Month }) {
  const { result } = of
  if (!result || (result.value === null && result.reached === null))
    return <span class="quiet">{of.isRunning ? t('tháng đang chạy') : t('chưa báo cáo')}</span>
  return (
    <>
      {reachedLine(target, result)} <Illustrative when={result.illustrative} />
    </>
  )
}

function Files({ result }: { result: Month['result'] }) {
  if (!result || result.files.length === 0) return null
  return (
    <ul>
      {result.files.map((file) => (
        <li key={file.id}>
          <a href={`/files/${file.id}`}>{file.name}</a> ({vnBytes(file.size)})
        </li>
      ))}
    </ul>
  )
}
