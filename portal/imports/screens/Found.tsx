import { vnNumber } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Count, Row } from '../imports.store.ts'
import { outcomeLabel, rowKindLabel } from '../imports.ts'

/** How many of each kind stand where. */
export function Counts({ counts }: { counts: Count[] }) {
  return (
    <Sheet
      caption={t('Có trong tệp')}
      rows={counts}
      rowKey={(row) => `${row.kind} ${row.outcome}`}
      columns={[
        { head: t('Loại'), title: true, cell: (row) => rowKindLabel(row.kind) },
        { head: t('Kết quả'), cell: (row) => outcomeLabel(row.outcome) },
        { head: t('Số lượng'), numeric: true, cell: (row) => vnNumber(row.count) },
        { head: t('Cần xem'), numeric: true, cell: (row) => vnNumber(row.warned) },
      ]}
      empty={<Empty title={t('Chưa đọc được dòng nào')} />}
    />
  )
}

/** Every row that says something: missing pictures, what is left out and why. */
export function Told({ rows, isCut }: { rows: Row[]; isCut: boolean }) {
  if (rows.length === 0) return null
  return (
    <Panel heading={t('Cần xem từng dòng')} id="told">
      <ul class="plain-list">
        {rows.map((row) => (
          <li key={row.number}>
            <Pill>{rowKindLabel(row.kind)}</Pill>{' '}
            {row.articleId ? (
              <a href={`/magazine/articles/${row.articleId}`}>{row.title}</a>
            ) : (
              row.title || row.guid
            )}
            <div class="small quiet">{[row.reason, ...row.warnings].filter(Boolean).join(' ')}</div>
          </li>
        ))}
      </ul>
      {isCut && <p>{t('Còn nữa; bản kê tải về có đủ mọi dòng.')}</p>}
    </Panel>
  )
}
