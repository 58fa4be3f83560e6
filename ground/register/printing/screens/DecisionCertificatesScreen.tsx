import { DayField, SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Run } from '../../../papers/bulk/run.ts'
import { RunStateMark } from '../../../papers/bulk/screens/run-state.tsx'
import type { PrintLayout } from '../layout.ts'
import type { DecisionLine } from '../printing.store.ts'

type View = {
  decision: { id: string; reference: string; decidedOn: Day; issuerName: string; yearSlug: string | null }
  rows: DecisionLine[]
  waiting: number
  standing: number
  page: number
  pages: number
  layouts: PrintLayout[]
  runs: Run[]
  today: Day
}

/** The certificates of a whole decision: issued together, printed together. */
export function DecisionCertificatesScreen(view: View) {
  const { decision, rows, page, pages } = view
  const at = `/decisions/${decision.id}/certificates`
  return (
    <Page
      heading={t('Bằng theo Quyết định {reference}', { reference: decision.reference })}
      sub={t('Ngày {day}. {waiting} trong {all} khen thưởng còn giá trị chưa được cấp bằng.', {
        day: vnDay(decision.decidedOn),
        waiting: vnNumber(view.waiting),
        all: vnNumber(view.standing),
      })}
      act={
        decision.yearSlug && (
          <Button href={`/years/${decision.yearSlug}/decisions/${decision.id}`} kind="quiet">
            {t('Mở quyết định')}
          </Button>
        )
      }
      wide
    >
      {view.waiting > 0 && (
        <Panel heading={t('Cấp bằng cho mọi khen thưởng chưa có bằng')} id="issue">
          <Form to={at} submit={t('Cấp {count} bằng', { count: view.waiting })}>
            <DayField name="issued_on" label={t('Ngày cấp')} value={view.today} required />
          </Form>
        </Panel>
      )}
      <PrintsPanel view={view} />
      <Sheet
        caption={t('Khen thưởng của quyết định')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Số'), numeric: true, lead: true, cell: (row) => row.number },
          {
            head: t('Người, tập thể được khen'),
            title: true,
            cell: (row) => (
              <>
                <a href={`/register/${row.id}`}>{row.recipient}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardName(row.code)) },
          { head: t('Đơn vị'), hideOnPhone: true, cell: (row) => row.agencyName },
          { head: t('Số sổ vàng'), cell: (row) => <Book of={row} /> },
          { head: t('Ngày cấp'), cell: (row) => vnDay(row.issuedOn) },
          {
            head: t('In'),
            cell: (row) => row.stands && <a href={`/register/${row.id}/print`}>{t('In bằng')}</a>,
          },
        ]}
      />
      <Pager page={page} pages={pages} href={(n) => `${at}?page=${n}`} />
    </Page>
  )
}

function Book({ of }: { of: DecisionLine }) {
  if (!of.stands) return <Pill kind="late">{t('Không còn giá trị')}</Pill>
  return <>{of.goldenBook ?? <Pill kind="warn">{t('Chưa cấp')}</Pill>}</>
}

function PrintsPanel({ view: { decision, layouts, runs, standing } }: { view: View }) {
  return (
    <Panel
      heading={t('In bằng')}
      id="prints"
      aside={
        <Button href="/print-layouts" kind="quiet">
          {t('Mẫu in bằng')}
        </Button>
      }
    >
      {standing > 0 && (
        <Form
          to={`/decisions/${decision.id}/prints`}
          submit={t('Lập đợt in {count} bằng', { count: standing })}
        >
          <SelectField
            name="layout_id"
            label={t('Mẫu in')}
            blank={t('Mẫu có sẵn: A4 ngang, giấy trắng')}
            options={layouts.map((one) => ({ value: one.id ?? '', label: one.name }))}
          />
        </Form>
      )}
      <Sheet
        caption={t('Các đợt in, mới nhất trước')}
        rows={runs}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Nội dung'),
            title: true,
            cell: (run) => <a href={`/runs/${run.id}`}>{run.title}</a>,
          },
          { head: t('Số bằng'), numeric: true, cell: (run) => vnNumber(run.inAll) },
          { head: t('Trạng thái'), cell: (run) => <RunStateMark run={run} /> },
          { head: t('Người lập'), hideOnPhone: true, cell: (run) => run.askedBy },
          { head: t('Lúc'), cell: (run) => vnInstant(run.askedAt) },
        ]}
        empty={<Empty title={t('Chưa có đợt in nào.')} />}
      />
    </Panel>
  )
}
