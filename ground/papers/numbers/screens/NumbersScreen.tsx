import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Notice } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { kindName } from '../numbers.ts'
import type { NumbersView } from '../numbers.view.ts'
import { SeriesPanel } from './SeriesPanel.tsx'

/** “Sổ cấp số văn bản”: every series, and one of them number by number. */
export function NumbersScreen({ slug, series, one }: NumbersView) {
  const at = `/years/${slug}/papers/numbers`
  const missing = series.reduce((sum, row) => sum + row.missing, 0)
  return (
    <Page heading={t('Sổ cấp số văn bản')} sub={<a href={`/years/${slug}/papers`}>{t('Văn bản của năm')}</a>}>
      {missing > 0 && (
        <Notice kind="warn">
          {t('Có {count} số bị bỏ trống. Mở dãy số để ghi rõ: cấp ở nơi khác, hoặc hủy và lý do.', {
            count: vnNumber(missing),
          })}
        </Notice>
      )}
      {one && <SeriesPanel at={at} slug={slug} one={one} />}
      <Sheet
        caption={t('Các dãy số, mỗi dãy bắt đầu từ 01 vào ngày 01 tháng 01')}
        rows={series}
        rowKey={(row) => `${row.series} ${row.kind} ${row.year}`}
        columns={[
          {
            head: t('Dãy số'),
            title: true,
            cell: (row) => (
              <a
                href={`${at}?${new URLSearchParams({ series: row.series, kind: row.kind, year: String(row.year) })}`}
              >
                {kindName(row.kind)} · {row.name}
              </a>
            ),
          },
          { head: t('Năm'), numeric: true, cell: (row) => String(row.year) },
          { head: t('Số cuối'), numeric: true, cell: (row) => vnNumber(row.last) },
          { head: t('Bỏ trống'), numeric: true, cell: (row) => count(row.missing) },
          { head: t('Giữ, chưa rõ văn bản'), numeric: true, cell: (row) => count(row.open) },
          { head: t('Đã hủy'), numeric: true, cell: (row) => count(row.void) },
        ]}
        empty={
          <Empty
            title={t('Chưa có số nào được cấp.')}
            how={t('Mỗi loại văn bản của mỗi cơ quan, hội đồng có một dãy số riêng; số đầu tiên là 01.')}
          />
        }
      />
    </Page>
  )
}

const count = (figure: number) => (figure === 0 ? null : vnNumber(figure))
