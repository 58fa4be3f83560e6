import { vnNumber } from '#kit/format.ts'
import { Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardOf } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { ratingLabel, studyLabel } from '../labels.ts'
import type { PersonYearLine, RecordView } from '../record.view.ts'
import type { PersonYearFacts } from '../years.store.ts'
import { Known, yesNo } from './words.tsx'

type YearsOf = { at: string; view: RecordView }

/** The years of a person, one line each, those nobody has written about too. */
export function PersonYearsPanel({ at, view }: YearsOf) {
  return (
    <Panel id="years" heading={t('Từng năm')}>
      <Sheet
        caption={t('Kết quả từng năm, mới nhất trước')}
        rows={view.years}
        rowKey={(line) => line.year}
        columns={[
          { head: t('Năm'), title: true, cell: (line) => <YearLink at={at} line={line} view={view} /> },
          { head: t('Mức hoàn thành'), cell: ({ written }) => <Rating of={written} /> },
          {
            head: t('Danh hiệu trong sổ'),
            wide: true,
            cell: ({ year, written }) => (
              <Titles awards={view.awards} year={year} whole={isWhole(view, year, written)} />
            ),
          },
          { head: t('Tháng công tác'), numeric: true, cell: ({ written }) => number(written?.monthsInUnit) },
          { head: t('Ngày nghỉ'), numeric: true, cell: ({ written }) => number(written?.absentDays) },
          {
            head: t('Đăng ký thi đua'),
            cell: ({ written }) => <Known>{yesNo(written?.entered ?? null)}</Known>,
          },
          { head: t('Học tập'), cell: ({ written }) => <Known>{studyLine(written)}</Known> },
          { head: t('Chủ trì đơn vị'), cell: ({ written }) => <Known>{leadLine(written)}</Known> },
          { head: t('Nguồn'), cell: ({ written }) => <Known>{written?.source}</Known> },
        ]}
      />
    </Panel>
  )
}

function YearLink({ at, line, view }: YearsOf & { line: PersonYearLine }) {
  return (
    <>
      {view.may.keep.kind === 'allowed' ? <a href={`${at}/years/${line.year}`}>{line.year}</a> : line.year}{' '}
      <Illustrative when={line.written?.illustrative ?? false} />
    </>
  )
}

function Rating({ of }: { of: PersonYearFacts | null }) {
  return <Known>{of?.rating ? ratingLabel(of.rating) : null}</Known>
}

const number = (figure: number | null | undefined) => (
  <Known>{figure === null || figure === undefined ? null : vnNumber(figure)}</Known>
)

// Titles of a year are all told when the year says so, or a confirmed register covers it.
function isWhole(view: RecordView, year: number, written: PersonYearFacts | null): boolean {
  const said = view.confirmations.find((one) => one.list === 'awards')
  const covered = said?.from != null && said.to !== null && said.from <= year && year <= said.to
  return covered || written?.titlesKnown === true
}

type TitlesOf = { awards: { id: string; code: string; year: number }[]; year: number; whole: boolean }

/** The titles the register holds of a year; without any, whether that means none or not known. */
export function Titles({ awards, year, whole }: TitlesOf) {
  const own = awards.filter((one) => one.year === year && awardOf(one.code)?.kind === 'title')
  if (own.length === 0) return whole ? t('không có') : <Known>{null}</Known>
  return (
    <>
      {own.map((one) => (
        <Pill key={one.id} kind="honour">
          <a href={`/register/${one.id}`}>{t(awardOf(one.code)?.name ?? one.code)}</a>
        </Pill>
      ))}
    </>
  )
}

function studyLine(of: PersonYearFacts | null): string | null {
  if (!of || of.studied === null) return null
  if (!of.studied || of.studyResult === null) return t('không đi học')
  return t('{months} tháng, {result}', {
    months: of.studyMonths ?? 0,
    result: studyLabel(of.studyResult).toLowerCase(),
  })
}

function leadLine(of: PersonYearFacts | null): string | null {
  if (!of || of.headed === null) return null
  if (!of.headed) return t('không')
  const unit = of.unitRating ? ratingLabel(of.unitRating).toLowerCase() : t('chưa biết xếp loại đơn vị')
  if (of.unitCommended === null) return unit
  return `${unit}, ${of.unitCommended ? t('đơn vị được khen') : t('đơn vị không được khen')}`
}
