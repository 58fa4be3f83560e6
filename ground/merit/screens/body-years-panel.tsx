import { vnNumber } from '#kit/format.ts'
import { Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { BodyRecordView } from '../body.view.ts'
import { clusterOfLabel, ratingLabel } from '../labels.ts'
import type { CollectiveYearRow } from '../years.store.ts'
import { Known, yesNo } from './words.tsx'
import { Titles } from './years-panel.tsx'

type YearsOf = { at: string; view: BodyRecordView }

/** The years of a collective, one line each, and the way to the year of its people. */
export function BodyYearsPanel({ at, view }: YearsOf) {
  const keeps = view.may.keep.kind === 'allowed'
  const awards = view.awards.map((one) => ({ id: one.id, code: one.awardCode, year: one.year }))
  const said = view.confirmations.find((one) => one.list === 'awards')
  const isWhole = (year: number, written: CollectiveYearRow | null) =>
    written?.titlesKnown === true || Boolean(said?.from && said.to && said.from <= year && year <= said.to)
  return (
    <Panel id="years" heading={t('Từng năm')}>
      <Sheet
        caption={t('Kết quả từng năm, mới nhất trước')}
        rows={view.years}
        rowKey={(line) => line.year}
        columns={[
          {
            head: t('Năm'),
            title: true,
            cell: ({ year, written }) => (
              <>
                {keeps ? <a href={`${at}/years/${year}`}>{year}</a> : year}{' '}
                <Illustrative when={written?.illustrative ?? false} />
              </>
            ),
          },
          {
            head: t('Mức hoàn thành'),
            cell: ({ written }) => <Known>{written?.rating ? ratingLabel(written.rating) : null}</Known>,
          },
          {
            head: t('Danh hiệu trong sổ'),
            wide: true,
            cell: ({ year, written }) => (
              <Titles awards={awards} year={year} whole={isWhole(year, written)} />
            ),
          },
          { head: t('Quân số, biên chế'), numeric: true, cell: ({ written }) => count(written?.strength) },
          { head: t('Tiên tiến'), numeric: true, cell: ({ written }) => count(written?.advanced) },
          { head: t('Thi đua cơ sở'), numeric: true, cell: ({ written }) => count(written?.fighters) },
          { head: t('Cảnh cáo trở lên'), numeric: true, cell: ({ written }) => count(written?.warned) },
          { head: t('Thứ hạng'), cell: ({ written }) => <Known>{rankLine(written)}</Known> },
          {
            head: t('Đăng ký thi đua'),
            cell: ({ written }) => <Known>{yesNo(written?.entered ?? null)}</Known>,
          },
          { head: t('Nguồn'), cell: ({ written }) => <Known>{written?.source}</Known> },
          ...(keeps
            ? [
                {
                  head: t('Từng người'),
                  cell: ({ year }: { year: number }) => (
                    <a href={`${at}/years/${year}/people`}>{t('Nhập năm {year}', { year })}</a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

const count = (figure: number | null | undefined) => (
  <Known>{figure === null || figure === undefined ? null : vnNumber(figure)}</Known>
)

function rankLine(of: CollectiveYearRow | null): string | null {
  if (!of?.clusterRank || !of.clusterOf) return null
  return t('hạng {rank}, {cluster}', {
    rank: of.clusterRank,
    cluster: clusterOfLabel(of.clusterOf).toLowerCase(),
  })
}
