import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Layout } from '../layout.ts'
import { PaperSheet } from './PaperSheet.tsx'

type View = {
  slug: string
  paper: {
    id: string
    reference: string
    title: string
    issuedOn: string
    rank: string | null
    name: string | null
  }
  layout: Layout
  page: number
  pages: number
}

export function PaperScreen({ slug, paper, layout, page, pages }: View) {
  const to = `/years/${slug}/papers/${paper.id}`
  return (
    <Page
      heading={paper.title}
      sub={<a href={`/years/${slug}/papers`}>{t('Văn bản của năm')}</a>}
      act={
        <>
          <Button href={`${to}/pdf`}>{t('Tải bản PDF')}</Button>{' '}
          <Button href={`${to}/docx`} kind="quiet">
            {t('Tải bản Word')}
          </Button>
        </>
      }
    >
      <Facts
        items={[
          [t('Số, ký hiệu'), paper.reference],
          [t('Ngày'), vnDay(paper.issuedOn)],
          [t('Người lập'), [paper.rank, paper.name].filter(Boolean).join(' ')],
        ]}
      />
      <PaperSheet layout={layout} />
      <Pager page={page} pages={pages} href={(n) => `${to}?page=${n}`} />
    </Page>
  )
}
