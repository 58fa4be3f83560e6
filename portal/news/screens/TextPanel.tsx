import { CheckField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Button, Help, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Section } from '../../sections/sections.ts'
import { ContentField } from '../editor/screens/ContentField.tsx'
import { Dialogs } from '../editor/screens/Dialogs.tsx'
import type { Article } from '../news.ts'

type TextOf = { article: Article; sections: Section[]; mayEdit: Verdict }

/** The words of an item: written here, or why they cannot be changed now. */
export function TextPanel({ article, sections, mayEdit }: TextOf) {
  return (
    <Panel heading={t('Bài viết')} id="text">
      {mayEdit.kind === 'allowed' ? (
        <>
          <TextForm article={article} sections={sections} />
          <Dialogs photos={article.photos} />
        </>
      ) : (
        <p class="quiet">{mayEdit.kind === 'refused' ? mayEdit.reason : ''}</p>
      )}
      <p>
        <Button href={`/magazine/articles/${article.id}/versions`} kind="quiet">
          {t('Các bản đã lưu của bài')}
        </Button>
      </p>
    </Panel>
  )
}

function TextForm({ article, sections }: Pick<TextOf, 'article' | 'sections'>) {
  const kept = article.publication !== null
  return (
    <Form
      to={`/magazine/articles/${article.id}`}
      submit={t('Lưu bài')}
      kind={kept ? 'primary' : 'quiet'}
      version={article.version}
    >
      <SelectField
        name="section"
        label={t('Chuyên mục')}
        options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={article.section}
        required
      />
      <TextField
        name="title"
        label={t('Tiêu đề')}
        value={article.title}
        maxLength={300}
        hint={kept ? t('Địa chỉ của bài giữ nguyên.') : t('Địa chỉ của bài được đặt theo tiêu đề.')}
        required
      />
      <TextArea name="lead" label={t('Lời dẫn')} value={article.lead} rows={3} maxLength={1000} />
      <ContentField content={article.content} articleId={article.id} />
      <TextField
        name="byline"
        label={t('Tác giả')}
        value={article.byline}
        hint={t('Ghi như sẽ in, ví dụ NGUYÊN KHÔI.')}
        maxLength={120}
      />
      <CheckField
        name="coversPhotos"
        label={t('Tác giả cũng là người chụp ảnh (ghi “Tin, ảnh:”)')}
        checked={article.bylineCoversPhotos}
      />
      <Help word={t('Bài cần gì để xuất bản?')}>
        {t('Tiêu đề, lời dẫn, nội dung, tác giả; mỗi ảnh có tệp ảnh, chú thích và lời mô tả.')}
      </Help>
    </Form>
  )
}
