import { vnPercent } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Bar, Button, Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import {
  type AwardCount,
  type ClassCount,
  type MovementRow,
  personClasses,
  personClassLabel,
  share,
} from '../statistics.ts'

type StatisticsView = {
  slug: string
  year: number
  classes: ClassCount[]
  awards: AwardCount[]
  movements: MovementRow[]
  /** Whether the reader is charged with a body whose statutory forms they make. */
  makesForms: boolean
}

/** The year counted: who is commended, by which awards, and the movements as the statutory form asks. */
export function StatisticsScreen({ slug, year, classes, awards, movements, makesForms }: StatisticsView) {
  return (
    <Page
      heading={t('Thống kê năm {year}', { year })}
      sub={t('Mỗi con số tính từ sổ khen thưởng và phong trào đã ghi.')}
      act={
        makesForms && (
          <Button href={`/statistics/forms?year=${year}`} kind="quiet">
            {t('Các biểu thống kê 0601–0605')}
          </Button>
        )
      }
    >
      <Panel heading={t('Khen thưởng đến với ai')}>
        <Equity year={year} classes={classes} />
      </Panel>
      <Panel
        heading={t('Khen thưởng theo hình thức')}
        aside={<a href={`/register?year=${year}`}>{t('Mở sổ khen thưởng')}</a>}
      >
        <Awards awards={awards} />
      </Panel>
      <Panel
        heading={t('Biểu 0601: số phong trào thi đua')}
        aside={<a href={`/years/${slug}/launch`}>{t('Mở phong trào')}</a>}
      >
        <Movements rows={movements} />
      </Panel>
    </Page>
  )
}

function Equity({ year, classes }: { year: number; classes: ClassCount[] }) {
  const counted = [year, year - 1].map((one) => ({
    year: one,
    rows: classes.filter((row) => row.year === one),
  }))
  if (counted.every(({ rows }) => rows.length === 0)) {
    return (
      <Empty
        title={t('Chưa có cá nhân nào được khen')}
        how={t('Khi có quyết định khen thưởng, tỷ lệ người trực tiếp và người lãnh đạo hiện ở đây.')}
      />
    )
  }
  const rows = personClasses.map((personClass) => ({
    personClass,
    now: part(counted[0]?.rows ?? [], personClass),
    before: part(counted[1]?.rows ?? [], personClass),
  }))
  return (
    <Sheet
      caption={t('Tỷ lệ theo loại đối tượng, so với năm trước')}
      rows={rows.filter((row) => row.now.count + row.before.count > 0)}
      rowKey={(row) => row.personClass}
      empty={null}
      columns={[
        {
          head: t('Loại đối tượng'),
          cell: (row) => personClassLabel(row.personClass),
          title: true,
          wide: true,
        },
        { head: String(year), cell: (row) => row.now.count, numeric: true },
        { head: t('Tỷ lệ'), cell: (row) => <Share of={row.now} /> },
        { head: String(year - 1), cell: (row) => row.before.count, numeric: true },
        { head: t('Tỷ lệ năm trước'), cell: (row) => <Share of={row.before} /> },
        { head: t('Nữ năm nay'), cell: (row) => row.now.women, numeric: true },
      ]}
    />
  )
}

type Part = { count: number; women: number; all: number }

function part(rows: ClassCount[], personClass: string): Part {
  const all = rows.reduce((sum, row) => sum + row.count, 0)
  const row = rows.find((one) => one.personClass === personClass)
  return { count: row?.count ?? 0, women: row?.women ?? 0, all }
}

function Share({ of }: { of: Part }) {
  const percent = share(of.count, of.all)
  if (percent === null) return <>–</>
  return (
    <>
      {vnPercent(percent)} <Bar value={of.count} max={of.all} label={vnPercent(percent)} />
    </>
  )
}

function Awards({ awards }: { awards: AwardCount[] }) {
  return (
    <Sheet
      caption={t('Khen thưởng theo hình thức và năm')}
      rows={awards}
      rowKey={(row) => `${row.year}${row.awardCode}`}
      empty={
        <Empty
          title={t('Sổ khen thưởng chưa có dòng nào')}
          how={t('Quyết định khen thưởng của năm sẽ vào sổ và được đếm ở đây.')}
        />
      }
      columns={[
        {
          head: t('Danh hiệu, hình thức'),
          cell: (row) => t(awardName(row.awardCode)),
          title: true,
          wide: true,
        },
        { head: t('Năm'), cell: (row) => row.year, numeric: true },
        { head: t('Tập thể'), cell: (row) => row.collectives, numeric: true },
        { head: t('Cá nhân'), cell: (row) => row.individuals, numeric: true },
      ]}
    />
  )
}

function Movements({ rows }: { rows: MovementRow[] }) {
  return (
    <Sheet
      caption={t('Biểu 0601: số phong trào thi đua')}
      rows={rows}
      rowKey={(row) => row.code}
      empty={null}
      columns={[
        { head: t('Mã số'), cell: (row) => row.code },
        { head: t('Phong trào'), cell: (row) => movementRowLabel(row.code), title: true, wide: true },
        { head: t('Tổng số'), cell: (row) => row.total, numeric: true },
        { head: t('Trung ương'), cell: (row) => row.central, numeric: true },
        { head: t('Bộ, ban, ngành, tỉnh'), cell: (row) => row.ministry, numeric: true },
        { head: t('Cơ quan, đơn vị'), cell: (row) => row.agency, numeric: true },
      ]}
    />
  )
}

function movementRowLabel(code: string): string {
  const labels: Record<string, string> = {
    '01': t('Tổng số'),
    '02': t('Phạm vi toàn quốc'),
    '03': t('Phạm vi bộ, ban, ngành, địa phương'),
    '04': t('Cụm, khối do Hội đồng tổ chức'),
    '05': t('Phạm vi cơ quan, tổ chức, đơn vị'),
    '06': t('Dưới 1 năm'),
    '07': t('1 năm'),
    '08': t('Trên 1 năm đến dưới 3 năm'),
    '09': t('Từ 3 năm đến dưới 5 năm'),
    '10': t('Từ 5 năm trở lên'),
    '11': t('Theo chuyên đề'),
    '12': t('Thường xuyên, hằng năm'),
  }
  return labels[code] ?? code
}
