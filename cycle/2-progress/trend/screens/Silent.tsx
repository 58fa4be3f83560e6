import { shortMonth, vnDay, vnNumber } from '#kit/format.ts'
import { Notice, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { resultsHref } from '../../report/rooms.ts'
import type { Silence } from '../silence.ts'

const shown = 5

/** Who has not reported, the longest silent first; the rest on their own page. */
export function Silent({ slug, silent }: { slug: string; silent: Silence[] }) {
  if (silent.length === 0) return null
  return (
    <Panel
      id="silent"
      heading={t('Chưa báo cáo')}
      aside={t('{late} đơn vị chậm, {due} đơn vị đến kỳ', {
        late: vnNumber(silent.filter((one) => one.late.length > 0).length),
        due: vnNumber(silent.filter((one) => one.late.length === 0).length),
      })}
    >
      <SilentSheet slug={slug} silent={silent.slice(0, shown)} />
      {silent.length > shown && (
        <p>
          <a href={`/years/${slug}/trend/silent`}>
            {t('Xem cả {count} đơn vị chưa báo cáo', { count: vnNumber(silent.length) })}
          </a>
        </p>
      )}
    </Panel>
  )
}

export function SilentSheet({ slug, silent }: { slug: string; silent: Silence[] }) {
  return (
    <Sheet
      caption={t('Đơn vị chưa báo cáo')}
      rows={silent}
      rowKey={(one) => one.agencyId}
      empty={<Notice kind="done">{t('Mọi đơn vị đã báo cáo đủ các tháng đến kỳ.')}</Notice>}
      columns={[
        {
          head: t('Đơn vị'),
          title: true,
          cell: (one) => <a href={resultsHref(slug, one.agencyId)}>{one.name}</a>,
        },
        { head: t('Tháng còn thiếu'), wide: true, cell: (one) => <Months one={one} slug={slug} /> },
        { head: t('Từ ngày'), cell: (one) => vnDay(one.since) },
        {
          head: t('Tình trạng'),
          cell: (one) =>
            one.since ? (
              <Pill kind="late">{t('chậm {days} ngày', { days: one.days })}</Pill>
            ) : (
              <Pill kind="info">{t('Đến kỳ')}</Pill>
            ),
        },
      ]}
    />
  )
}

function Months({ one, slug }: { one: Silence; slug: string }) {
  return (
    <>
      {[...one.late, ...one.due].map((month, at) => (
        <>
          {at > 0 && ', '}
          <a href={`${resultsHref(slug, one.agencyId)}?month=${month.slice(0, 7)}`}>{shortMonth(month)}</a>
        </>
      ))}
    </>
  )
}
