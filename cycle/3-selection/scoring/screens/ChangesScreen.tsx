import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type Scorer, scorerLabel } from '../scoring.ts'

type Change = {
  id: string
  scorer: Scorer
  round: number
  before: string | null
  after: string
  reason: string
  by: string
  rank: string
  at: Date
}

type ChangesView = {
  slug: string
  agency: { id: string; name: string }
  line: { code: string; title: string }
  changes: Change[]
}

/** Every value a line has had: who, when, before, after, why. */
export function ChangesScreen({ slug, agency, line, changes }: ChangesView) {
  return (
    <Page
      heading={t('Lịch sử tiêu chí {code}', { code: line.code })}
      sub={`${line.title} · ${agency.name}`}
      act={
        <Button href={`/years/${slug}/agencies/${agency.id}/scores`} kind="quiet">
          {t('Về bảng điểm')}
        </Button>
      }
      wide
    >
      <Panel heading={t('Mọi lần ghi, mới nhất trước')}>
        <Sheet
          caption={t('Lịch sử của ô điểm')}
          rows={changes}
          rowKey={(one) => one.id}
          columns={[
            { head: t('Lúc'), title: true, cell: (one) => vnInstant(one.at) },
            { head: t('Cột'), cell: (one) => columnName(one) },
            { head: t('Trước'), numeric: true, cell: (one) => one.before ?? '–' },
            { head: t('Sau'), numeric: true, cell: (one) => one.after },
            { head: t('Lý do'), wide: true, cell: (one) => one.reason },
            { head: t('Người ghi'), cell: (one) => `${one.rank} ${one.by}`.trim() },
          ]}
          empty={
            <Empty
              title={t('Chưa có lần ghi nào')}
              how={t('Mỗi khi điểm ở dòng này được ghi hay sửa, lần ấy được giữ lại ở đây.')}
            />
          }
        />
      </Panel>
    </Page>
  )
}

function columnName({ scorer, round }: Change): string {
  return round === 1
    ? scorerLabel(scorer)
    : t('{column}, lần {round}', { column: scorerLabel(scorer), round })
}
