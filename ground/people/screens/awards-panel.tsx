import { vnDay } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export type Award = { id: string; awardCode: string; year: number; reference: string; decidedOn: Day }

type AwardsOf = { heading: string; caption: string; awards: Award[] }

/** What the register holds for somebody, or for an agency. */
export function AwardsPanel({ heading, caption, awards }: AwardsOf) {
  return (
    <Panel heading={heading} id="awards">
      <Sheet
        caption={caption}
        rows={awards}
        rowKey={(award) => award.id}
        columns={[
          {
            head: t('Danh hiệu, hình thức'),
            title: true,
            wide: true,
            cell: (award) => <a href={`/register/${award.id}`}>{t(awardName(award.awardCode))}</a>,
          },
          { head: t('Năm'), numeric: true, cell: (award) => award.year },
          { head: t('Quyết định'), cell: (award) => award.reference },
          { head: t('Ngày'), cell: (award) => vnDay(award.decidedOn) },
        ]}
        empty={
          <Empty
            title={t('Chưa có lần khen thưởng nào trong sổ.')}
            how={t('Sổ tự ghi khi một quyết định khen thưởng được ký.')}
          />
        }
      />
    </Panel>
  )
}
