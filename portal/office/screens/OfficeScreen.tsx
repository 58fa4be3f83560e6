import { figureLine, planLine } from '#cycle/1-launch/target/target.ts'
import { resultsHref } from '#cycle/2-progress/report/rooms.ts'
import { Act } from '#kit/form/act.tsx'
import { Hidden, NumberField, SelectField } from '#kit/form/fields.tsx'
import { shortMonth, vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Notice, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { countLabel, counts } from '../office.ts'
import type { OfficeView } from '../office.view.ts'

type Row = OfficeView['rows'][number]
type Tally = OfficeView['byMonth'][number]

/** The targets of the office, each beside what the magazine counts for it; a person takes the figure over. */
export function OfficeScreen(view: OfficeView) {
  const { slug, yearName, agency, rows, until, may } = view
  return (
    <Page
      heading={t('Chỉ tiêu của tòa soạn năm {year}', { year: yearName })}
      sub={t('{agency}. Đếm từ tạp chí đến hết ngày {day}.', { agency: agency.name, day: vnDay(until) })}
      act={
        <Button kind="quiet" href={resultsHref(slug, agency.id)}>
          {t('Mở kết quả của đơn vị')}
        </Button>
      }
    >
      {may.count.kind === 'refused' && (
        <Notice kind="warn">
          <p>{may.count.reason}</p>
        </Notice>
      )}
      <Sheet
        caption={t('Chỉ tiêu và số đếm được')}
        rows={rows}
        rowKey={(row) => row.target.id}
        columns={[
          { head: t('Chỉ tiêu'), title: true, wide: true, cell: (row) => row.target.title },
          { head: t('Kế hoạch'), numeric: true, cell: (row) => planLine(row.target) },
          { head: t('Đếm từ tạp chí'), numeric: true, cell: countedCell },
          { head: t('Kết quả đã ghi'), numeric: true, cell: toldCell },
          { head: t('Cách đếm'), wide: true, cell: (row) => <Deeds row={row} view={view} /> },
        ]}
        empty={<Empty title={t('Đơn vị chưa có chỉ tiêu')} how={t('Hãy đăng ký chỉ tiêu của năm trước.')} />}
      />
      <Tallies
        caption={t('Theo tháng')}
        head={t('Tháng')}
        rows={view.byMonth}
        nameOf={(row) => shortMonth(row.month)}
      />
      <Tallies
        caption={t('Theo chuyên mục')}
        head={t('Chuyên mục')}
        rows={view.bySection}
        nameOf={(row) => row.name}
      />
      <Tallies
        caption={t('Theo tác giả')}
        head={t('Tác giả')}
        rows={view.byAuthor}
        nameOf={(row) => row.name}
      />
    </Page>
  )
}

function countedCell({ target, choice, counted, figure }: Row) {
  if (!choice) return '–'
  return target.measure === 'percent'
    ? `${vnNumber(counted)} → ${figureLine(target, figure)}`
    : figureLine(target, figure)
}

function toldCell({ target, told, figure, choice }: Row) {
  if (!told) return '–'
  const differs = choice !== null && Number(told.value) !== Number(figure)
  return (
    <>
      {figureLine(target, told.value)} <span class="small quiet">({shortMonth(told.month)})</span>{' '}
      {differs && <Pill kind="warn">{t('khác số đếm')}</Pill>}
    </>
  )
}

function Deeds({ row, view }: { row: Row; view: OfficeView }) {
  const { target, choice } = row
  const at = `/years/${view.slug}/agencies/${view.agency.id}/magazine-counts`
  if (!row.isCounted) return <span class="quiet">{t('không tính bằng số')}</span>
  if (view.may.count.kind !== 'allowed') return <>{choice ? countLabel(choice.count) : '–'}</>
  return (
    <>
      {choice && <p>{countLabel(choice.count)}</p>}
      {choice && view.openMonths.length > 0 && (
        <Act
          may={view.may.count}
          to={`${at}/results`}
          id={`take-${target.id}`}
          label={t('Đưa vào kết quả')}
          kind="quiet"
        >
          <Hidden name="target" value={target.id} />
          <SelectField
            name="month"
            label={t('Tháng')}
            options={view.openMonths.map((month) => ({ value: month.slice(0, 7), label: shortMonth(month) }))}
            value={view.openMonths.at(-1)?.slice(0, 7) ?? null}
            required
          />
        </Act>
      )}
      <details class="help">
        <summary>{choice ? t('Đổi cách đếm') : t('Chọn cách đếm')}</summary>
        <div class="help-text">
          <Act
            may={view.may.count}
            to={`${at}/choices`}
            id={`count-${target.id}`}
            label={t('Lưu cách đếm')}
            kind="quiet"
          >
            <Hidden name="target" value={target.id} />
            <SelectField
              name="count"
              label={t('Đếm gì')}
              options={counts.map((count) => ({ value: count, label: countLabel(count) }))}
              value={choice?.count ?? null}
              required
            />
            <SelectField
              name="section"
              label={t('Chuyên mục')}
              hint={t('Chỉ với tin, bài và bản tin.')}
              options={view.sections.map(({ slug, name }) => ({ value: slug, label: name }))}
              value={choice?.section ?? null}
              blank={t('Mọi chuyên mục')}
            />
            {target.measure === 'percent' && (
              <NumberField
                name="planned"
                label={t('Dự kiến cả năm')}
                hint={t('Phần trăm tính trên phần kế hoạch đến hết tháng.')}
                value={choice?.planned ?? null}
                required
              />
            )}
          </Act>
        </div>
      </details>
    </>
  )
}

type TalliesOf<R> = { caption: string; head: string; rows: R[]; nameOf: (row: R) => string }

function Tallies<R extends Omit<Tally, 'month'>>({ caption, head, rows, nameOf }: TalliesOf<R>) {
  return (
    <Sheet
      caption={caption}
      rows={rows}
      rowKey={nameOf}
      columns={[
        { head, title: true, cell: nameOf },
        { head: t('Thường kỳ'), numeric: true, cell: (row) => vnNumber(row.regularIssues) },
        { head: t('Đặc biệt'), numeric: true, cell: (row) => vnNumber(row.specialIssues) },
        { head: t('Bản tin'), numeric: true, cell: (row) => vnNumber(row.bulletins) },
        { head: t('Tin, bài'), numeric: true, cell: (row) => vnNumber(row.items) },
      ]}
      empty={<p class="quiet">{t('{caption}: chưa có gì.', { caption })}</p>}
    />
  )
}
