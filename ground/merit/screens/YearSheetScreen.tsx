import { Hidden, NumberField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { SheetLine } from '../years.store.ts'
import { YesNoField } from './words.tsx'
import { RatingField } from './YearScreen.tsx'

type View = {
  agency: { id: string; name: string }
  year: number
  page: number
  rows: SheetLine[]
  count: number
  pages: number
}

/** The year of many people at once: one form for a page of those who serve in the agency. */
export function YearSheetScreen({ agency, year, page, rows, count, pages }: View) {
  const at = `/agencies/${agency.id}/record`
  const here = `${at}/years/${year}/people`
  return (
    <Page
      heading={t('Năm {year} của từng người', { year })}
      sub={`${agency.name} · ${t('{count} người', { count })}`}
      act={
        <Button href={`${at}#years`} kind="quiet">
          {t('Về quá trình của tập thể')}
        </Button>
      }
      wide
    >
      <Years at={at} year={year} />
      <Panel id="sheet" heading={t('Kết quả của năm')}>
        {rows.length === 0 ? (
          <Empty
            title={t('Chưa ghi ai công tác ở đây.')}
            how={t('Thêm người ở trang Cá nhân rồi trở lại.')}
            act={<Button href="/people">{t('Trang Cá nhân')}</Button>}
          />
        ) : (
          <Form to={here} submit={t('Lưu cả trang')}>
            <Hidden name="page" value={page} />
            <p class="quiet">{t('Ô để trống là chưa biết. Chỉ những dòng đã đổi được ghi.')}</p>
            <Lines rows={rows} year={year} />
          </Form>
        )}
        <Pager page={page} pages={pages} href={(n) => `${here}?page=${n}`} />
      </Panel>
    </Page>
  )
}

function Years({ at, year }: { at: string; year: number }) {
  return (
    <p class="row">
      <Button href={`${at}/years/${year - 1}/people`} kind="quiet">
        {t('Năm {year}', { year: year - 1 })}
      </Button>
      <Button href={`${at}/years/${year + 1}/people`} kind="quiet">
        {t('Năm {year}', { year: year + 1 })}
      </Button>
    </p>
  )
}

function Lines({ rows, year }: { rows: SheetLine[]; year: number }) {
  const named = (what: string, line: SheetLine) => `${what}: ${line.name}`
  return (
    <Sheet
      caption={t('Kết quả năm {year} của từng người', { year })}
      rows={rows}
      rowKey={(line) => line.personId}
      columns={[
        { head: t('Họ và tên'), title: true, cell: (line) => <Name of={line} /> },
        {
          head: t('Mức hoàn thành'),
          wide: true,
          cell: (line) => (
            <RatingField
              name={`rating-${line.personId}`}
              label={named(t('Mức hoàn thành'), line)}
              value={line.rating}
            />
          ),
        },
        {
          head: t('Tháng công tác'),
          cell: (line) => (
            <NumberField
              name={`months-${line.personId}`}
              label={named(t('Tháng công tác'), line)}
              value={line.monthsInUnit}
            />
          ),
        },
        {
          head: t('Ngày nghỉ'),
          cell: (line) => (
            <NumberField
              name={`absent-${line.personId}`}
              label={named(t('Ngày nghỉ'), line)}
              value={line.absentDays}
            />
          ),
        },
        {
          head: t('Đăng ký thi đua'),
          cell: (line) => (
            <YesNoField
              name={`entered-${line.personId}`}
              label={named(t('Đăng ký thi đua'), line)}
              value={line.entered}
            />
          ),
        },
      ]}
    />
  )
}

function Name({ of }: { of: SheetLine }) {
  return (
    <>
      <Hidden name={`version-${of.personId}`} value={of.version} />
      <a href={`/people/${of.personId}/record`}>{of.name}</a> <Illustrative when={of.illustrative} />
      <p class="quiet small">{[of.rank, of.post].filter(Boolean).join(', ')}</p>
    </>
  )
}
