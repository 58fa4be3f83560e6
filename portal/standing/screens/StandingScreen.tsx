import { TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { StandingPage } from '../standing.ts'

/** The pages that stand beside the news. */
export function StandingScreen({ pages }: { pages: StandingPage[] }) {
  return (
    <Page
      heading={t('Trang giới thiệu')}
      sub={<a href="/magazine">{t('Phòng biên tập')}</a>}
      act={<Button href="#new-page">{t('Lập trang mới')}</Button>}
    >
      <Sheet
        caption={t('Các trang giới thiệu')}
        rows={pages}
        rowKey={(row) => row.slug}
        columns={[
          {
            head: t('Trang'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/magazine/pages/${row.slug}`}>{row.title}</a>,
          },
          { head: t('Địa chỉ'), cell: (row) => <a href={`/about/${row.slug}`}>/about/{row.slug}</a> },
          {
            head: t('Sửa lần cuối'),
            cell: (row) => `${row.changedBy ?? ''} ${vnInstant(row.changedAt)}`.trim(),
          },
        ]}
        empty={
          <Empty
            title={t('Chưa có trang nào')}
            how={t('Nên có: giới thiệu tạp chí, tòa soạn, quy định bình luận.')}
          />
        }
      />
      <Panel heading={t('Lập trang mới')} id="new-page">
        <Form to="/magazine/pages" submit={t('Lập trang')} kind="quiet">
          <TextField name="title" label={t('Tên trang')} maxLength={120} required />
        </Form>
      </Panel>
    </Page>
  )
}
