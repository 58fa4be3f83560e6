import { Act } from '#kit/form/act.tsx'
import { NumberField, RadioField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Cluster, profileLabel, profiles } from '../clusters.ts'
import type { ClusterView } from './ClusterScreen.tsx'

/** The emulation years of a cluster, and opening the next. */
export function YearsPanel({ view: { cluster, may, nextYear, today } }: { view: ClusterView }) {
  const to = `/clusters/${cluster.id}/years`
  return (
    <Panel heading={t('Các năm thi đua')} id="years">
      <Sheet
        caption={t('Các năm thi đua của cụm')}
        rows={cluster.years}
        rowKey={(row) => row.slug}
        columns={[
          { head: t('Năm'), title: true, cell: (row) => <a href={`/years/${row.slug}`}>{row.year}</a> },
          { head: t('Từ ngày'), cell: (row) => vnDay(row.startsOn) },
          { head: t('Đến hết ngày'), cell: (row) => vnDay(row.endsOn) },
          {
            head: t('Trạng thái'),
            cell: (row) => <State year={row} today={today} />,
          },
        ]}
        empty={
          <Empty
            title={t('Chưa mở năm thi đua nào.')}
            how={t('Năm đầu tiên được mở ở đây; các năm sau tự mở khi hội nghị tổng kết kết thúc.')}
          />
        }
      />
      {may.openYear.kind === 'allowed' ? (
        <More to={to} submit={t('Mở năm thi đua')}>
          <YearFields year={nextYear} profile={cluster.years[0]?.profile} />
        </More>
      ) : (
        <Act may={may.openYear} to={to} label={t('Mở năm thi đua')} />
      )}
    </Panel>
  )
}

function State({ year, today }: { year: Cluster['years'][number]; today: Day }) {
  if (year.closed) return <Pill kind="ok">{t('đã tổng kết')}</Pill>
  if (year.endsOn < today) return <Pill kind="plain">{t('chưa ghi tổng kết')}</Pill>
  return <Pill kind="info">{t('đang mở')}</Pill>
}

export function YearFields({ year, profile }: { year: number; profile?: string | undefined }) {
  return (
    <>
      <NumberField name="year" label={t('Năm')} value={year} required />
      <RadioField
        name="profile"
        label={t('Lịch của năm')}
        value={profile ?? 'army'}
        required
        hint={t('Các mốc lấy theo lịch này; sau đó cụm trưởng chỉnh được từng ngày.')}
        options={profiles.map((value) => ({ value, label: profileLabel(value) }))}
      />
    </>
  )
}
