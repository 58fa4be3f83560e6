import { Act } from '#kit/form/act.tsx'
import { Hidden, TextArea } from '#kit/form/fields.tsx'
import { shortMonth, vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Notice, Panel, Progress, Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ResultsView } from '../results.view.ts'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { MonthPill } from './parts.tsx'
import { ResultSheet } from './ResultSheet.tsx'
import { ResultsForm } from './ResultsForm.tsx'

export function ResultsScreen(view: ResultsView) {
  const base = `/years/${view.slug}/agencies/${view.agency.id}`
  const month = shortMonth(view.month)
  return (
    <Page
      wide
      heading={view.agency.name}
      sub={
        <>
          {t('Kết quả thực hiện chỉ tiêu năm {year}, lũy kế đến hết tháng {month}', {
            year: view.year,
            month,
          })}{' '}
          · <a href={`${base}/trend`}>{t('Tiến độ chỉ tiêu')}</a>
        </>
      }
      act={
        <Button href={`${base}/statement`} kind="quiet">
          {view.statement === null && view.may.report.kind === 'allowed'
            ? t('Viết kết quả năm')
            : t('Kết quả năm bằng lời')}
        </Button>
      }
    >
      <Tabs
        label={t('Các tháng của năm')}
        items={view.months.map((one) => ({
          href: `${base}/results?month=${one.month.slice(0, 7)}`,
          label: `${one.month.slice(5, 7)}${one.state === 'reported' ? ' ✓' : one.state === 'late' ? ' !' : ''}`,
          current: one.month === view.month,
        }))}
      />
      <Panel id="results" heading={t('Tháng {month}', { month })} aside={<Standing view={view} />}>
        <Entry view={view} base={base} />
      </Panel>
      {view.rows.length > 0 && (
        <Panel id="evidence" heading={t('Minh chứng của tháng')}>
          <EvidenceSheet view={view} base={base} />
        </Panel>
      )}
      <MonthReport view={view} base={base} />
    </Page>
  )
}

function Standing({ view }: { view: ResultsView }) {
  const reached = view.tally.met + view.tally.exceeded
  const state = view.months.find((one) => one.month === view.month)?.state ?? 'ahead'
  return (
    <>
      <MonthPill state={state} />{' '}
      {view.tally.all > 0 && (
        <>
          {t('đạt chỉ tiêu')}{' '}
          <Progress
            done={reached}
            all={view.tally.all}
            label={t('{done} trong {all} chỉ tiêu đã đạt', { done: reached, all: view.tally.all })}
          />
        </>
      )}
    </>
  )
}

function Entry({ view, base }: { view: ResultsView; base: string }) {
  if (view.rows.length === 0)
    return (
      <Empty
        title={t('Đơn vị chưa có chỉ tiêu nào trong năm.')}
        how={t('Chỉ tiêu đăng ký khi phát động sẽ hiện ở đây để nhập kết quả hằng tháng.')}
        act={<Button href={`/years/${view.slug}/targets`}>{t('Xem chỉ tiêu')}</Button>}
      />
    )
  const { enter } = view.may
  return (
    <>
      {enter.kind === 'refused' && <Notice kind="info">{enter.reason}</Notice>}
      {enter.kind === 'allowed' ? <ResultsForm view={view} base={base} /> : <ResultSheet view={view} />}
    </>
  )
}

function MonthReport({ view, base }: { view: ResultsView; base: string }) {
  const month = shortMonth(view.month)
  if (view.report)
    return (
      <Notice kind="done">
        {t('{who} đã chốt báo cáo tháng {month} lúc {at}.', {
          who: view.report.reportedBy,
          month,
          at: vnInstant(view.report.reportedAt),
        })}
      </Notice>
    )
  if (view.may.close.kind === 'hidden') return null
  return (
    <Panel
      id="month-report"
      heading={t('Chốt báo cáo tháng {month}', { month })}
      aside={t('Hạn báo cáo: {day}', { day: vnDay(view.dueOn) })}
    >
      <Act
        may={view.may.close}
        to={`${base}/month-reports`}
        label={t('Chốt báo cáo tháng')}
        kind="quiet"
        confirm={t('Sau khi chốt, số liệu tháng {month} không sửa được nữa.', { month })}
      >
        <Hidden name="month" value={view.month} />
        <TextArea name="statement" label={t('Nhận xét chung của tháng')} rows={2} maxLength={4000} />
      </Act>
    </Panel>
  )
}
