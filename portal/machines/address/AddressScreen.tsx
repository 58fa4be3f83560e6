import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Article } from '../../news/news.ts'

/** Another address for an item that readers know. */
export function AddressScreen({ article, may }: { article: Article; may: { move: Verdict } }) {
  const at = `/magazine/articles/${article.id}`
  return (
    <Page heading={t('Đổi địa chỉ bài')} sub={<a href={at}>{article.title}</a>}>
      <Panel heading={t('Địa chỉ')} id="address">
        <p>{t('Địa chỉ cũ vẫn dẫn tới bài.')}</p>
        <Act may={may.move} to={`${at}/address`} label={t('Đổi địa chỉ bài')} version={article.version}>
          <TextField name="slug" label={t('Phần sau /news/')} value={article.slug} maxLength={120} required />
        </Act>
      </Panel>
    </Page>
  )
}
