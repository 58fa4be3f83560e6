import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'

type Row = {
  id: string
  reference: string
  title: string
  issuedOn: string
  rank: string | null
  name: string | null
}

type View = { slug: string; papers: Row[]; page: number; pages: number }

export function PapersScreen({ slug, papers, page, pages }: View) {
  const to = `/years/${slug}/papers`
  return (
    <Page
      heading={t('Văn bản của năm')}
      sub={t('Mỗi văn bản có bản Word để sửa và bản PDF để lưu, cùng một nội dung.')}
    >
      <Sheet
        caption={t('Văn bản của năm')}
        rows={papers}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Văn bản'), title: true, cell: (row) => <a href={`${to}/${row.id}`}>{row.title}</a> },
          { head: t('Số, ký hiệu'), cell: (row) => row.reference || '–' },
          { head: t('Ngày'), cell: (row) => vnDay(row.issuedOn) },
          { head: t('Người lập'), hideOnPhone: true, cell: (row) => maker(row) },
          { head: t('Tải về'), cell: (row) => <Downloads to={`${to}/${row.id}`} title={row.title} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa có văn bản nào.')}
            how={t(
              'Văn bản được lập khi một việc khép lại: bản giao ước, biên bản, tờ trình, quyết định, báo cáo tổng kết.',
            )}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => `${to}?page=${n}`} />
    </Page>
  )
}

function Downloads({ to, title }: { to: string; title: string }) {
  return (
    <span class="nowrap">
      <a href={`${to}/docx`} aria-label={t('Tải bản Word của {title}', { title })}>
        Word
      </a>
      {' · '}
      <a href={`${to}/pdf`} aria-label={t('Tải bản PDF của {title}', { title })}>
        PDF
      </a>
    </span>
  )
}

function maker(row: Row): string {
  return [row.rank, row.name].filter(Boolean).join(' ') || '–'
}
