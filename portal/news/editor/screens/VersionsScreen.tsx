import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { VersionsView } from '../versions.view.ts'

/** Every kept text of an item, the newest first. */
export function VersionsScreen({ article, versions, page, pages }: VersionsView) {
  const address = `/magazine/articles/${article.id}`
  return (
    <Page heading={t('Các bản đã lưu')} sub={<a href={address}>{article.title}</a>}>
      <Sheet
        caption={t('Các bản đã lưu')}
        rows={versions}
        rowKey={(row) => String(row.version)}
        columns={[
          {
            head: t('Bản'),
            title: true,
            cell: (row) => (
              <a href={`${address}/versions/${row.version}`}>{t('Bản {n}', { n: row.version })}</a>
            ),
          },
          { head: t('Tiêu đề'), wide: true, cell: (row) => row.title },
          { head: t('Người lưu'), cell: (row) => row.savedBy },
          { head: t('Lúc'), cell: (row) => vnInstant(row.savedAt) },
        ]}
        empty={<Empty title={t('Chưa có bản nào')} how={t('Mỗi lần bài được lưu, bản đó nằm lại ở đây.')} />}
      />
      <Pager page={page} pages={pages} href={(n) => `${address}/versions?page=${n}`} />
    </Page>
  )
}
