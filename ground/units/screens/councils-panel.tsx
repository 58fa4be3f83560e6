import { vnDay } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { holdsOn } from '../../people/people.ts'
import type { Council } from '../councils.ts'

/** Councils with their chair and how many sit in them. */
export function CouncilsPanel({ councils, today }: { councils: Council[]; today: Day }) {
  return (
    <Panel heading={t('Hội đồng Thi đua - Khen thưởng')} id="councils">
      <Sheet
        caption={t('Các hội đồng')}
        rows={councils}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tên'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/councils/${row.id}`}>{row.name}</a>,
          },
          { head: t('Tổ chức'), cell: (row) => row.organisationName },
          { head: t('Chủ tịch'), cell: (row) => chairOf(row, today) },
          {
            head: t('Thành viên'),
            numeric: true,
            cell: (row) => row.members.filter((one) => holdsOn(today, one)).length,
          },
          { head: t('Thành lập'), cell: (row) => vnDay(row.formedOn) },
        ]}
        empty={
          <Empty
            title={t('Chưa có hội đồng nào.')}
            how={t('Hội đồng họp, bỏ phiếu xét khen thưởng của năm thi đua.')}
          />
        }
      />
    </Panel>
  )
}

function chairOf(council: Council, today: Day): string {
  const chair = council.members.find((one) => one.duty === 'chair' && holdsOn(today, one))
  return chair ? [chair.rank, chair.name].filter(Boolean).join(' ') : t('chưa cử')
}
