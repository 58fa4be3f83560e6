import { DayField, NumberField, RadioField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { FundView } from '../fund.routes.tsx'

/** “Quỹ thi đua, khen thưởng” of a body: what came in and went out, year by year. */
export function FundScreen(view: FundView) {
  const { slug, year } = view
  const at = `/years/${slug}/fund`
  return (
    <Page
      heading={t('Quỹ thi đua, khen thưởng')}
      sub={t('{body} · còn {balance} đồng', { body: view.body, balance: vnNumber(view.balance) })}
      act={
        <Button href={`${at}/file?year=${year}`} kind="quiet">
          {t('Tải bảng năm {year} (XLSX)', { year })}
        </Button>
      }
      wide
    >
      <Years view={view} />
      <Panel heading={t('Thu, chi năm {year}', { year })} id="entries">
        <More to={at} submit={t('Ghi vào quỹ')} label={t('Ghi khoản thu, chi')}>
          <RadioField
            name="direction"
            label={t('Loại khoản')}
            required
            options={[
              { value: 'in', label: t('Thu vào quỹ') },
              { value: 'out', label: t('Chi khác, ngoài tiền thưởng') },
            ]}
          />
          <div class="fields">
            <NumberField name="amount" label={t('Số tiền')} unit={t('đồng')} required />
            <DayField name="onDay" label={t('Ngày')} value={view.today} required />
            <TextField name="reference" label={t('Số chứng từ')} maxLength={100} />
          </div>
          <TextField name="words" label={t('Nội dung')} required maxLength={300} />
        </More>
        <Entries view={view} />
      </Panel>
    </Page>
  )
}

function Years({ view: { years, slug, year } }: { view: FundView }) {
  return (
    <Panel heading={t('Qua các năm')} id="years">
      <Sheet
        caption={t('Số dư đầu năm, thu, chi và số dư cuối năm (đồng)')}
        rows={years}
        rowKey={(row) => row.year}
        empty={<Empty title={t('Quỹ chưa có khoản nào.')} how={t('Ghi khoản thu đầu tiên để bắt đầu.')} />}
        columns={[
          {
            head: t('Năm'),
            title: true,
            cell: (row) => (
              <a
                href={`/years/${slug}/fund?year=${row.year}`}
                aria-current={row.year === year ? 'true' : undefined}
              >
                {row.year}
              </a>
            ),
          },
          { head: t('Đầu năm'), numeric: true, cell: (row) => vnNumber(row.opening) },
          { head: t('Thu'), numeric: true, cell: (row) => vnNumber(row.in) },
          { head: t('Chi'), numeric: true, cell: (row) => vnNumber(row.out) },
          { head: t('Cuối năm'), numeric: true, cell: (row) => vnNumber(row.closing) },
        ]}
      />
    </Panel>
  )
}

function Entries({ view: { entries, slug, page, pages, year } }: { view: FundView }) {
  return (
    <>
      <Sheet
        caption={t('Từng khoản, theo ngày')}
        rows={entries}
        rowKey={(row) => row.id}
        empty={<p class="quiet">{t('Năm này chưa có khoản nào.')}</p>}
        columns={[
          {
            head: t('Nội dung'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                {row.words} <Illustrative when={row.illustrative} />{' '}
                {row.isReversed && <Pill>{t('đã đảo')}</Pill>}
              </>
            ),
          },
          { head: t('Ngày'), cell: (row) => vnDay(row.onDay) },
          { head: t('Số chứng từ'), cell: (row) => row.reference || '–' },
          {
            head: t('Thu'),
            numeric: true,
            cell: (row) => (row.direction === 'in' ? vnNumber(row.amount) : ''),
          },
          {
            head: t('Chi'),
            numeric: true,
            cell: (row) => (row.direction === 'out' ? vnNumber(row.amount) : ''),
          },
          {
            head: t('Sửa sai'),
            cell: (row) =>
              row.isReversed || row.reversesId ? (
                '–'
              ) : (
                <More
                  to={`/years/${slug}/fund/${row.id}/reversal`}
                  submit={t('Ghi bút toán đảo')}
                  kind="danger"
                >
                  <TextField name="reason" label={t('Lý do')} required maxLength={300} />
                </More>
              ),
          },
        ]}
      />
      <Pager page={page} pages={pages} href={(to) => `/years/${slug}/fund?year=${year}&page=${to}`} />
    </>
  )
}
