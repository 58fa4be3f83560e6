import { NumberField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { htmlOf } from '../../content/html-of.ts'
import type { StandingPage } from '../standing.ts'

export function StandingFormScreen({ page }: { page: StandingPage }) {
  return (
    <Page
      heading={page.title}
      sub={<a href="/magazine/pages">{t('Trang giới thiệu')}</a>}
      act={
        <Button kind="quiet" href={`/about/${page.slug}`}>
          {t('Xem trên trang')}
        </Button>
      }
    >
      <Panel heading={t('Nội dung')} id="text">
        <Form to={`/magazine/pages/${page.slug}`} submit={t('Lưu trang')} version={page.version}>
          <TextField name="title" label={t('Tên trang')} value={page.title} maxLength={120} required />
          <TextArea
            name="content"
            label={t('Nội dung')}
            value={htmlOf(page.content)}
            rows={20}
            hint={t('Để một dòng trống giữa hai đoạn. Dòng bắt đầu bằng “## ” là tiêu đề nhỏ.')}
          />
          <NumberField name="position" label={t('Thứ tự')} value={page.position} required />
        </Form>
      </Panel>
    </Page>
  )
}
