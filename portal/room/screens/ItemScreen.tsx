import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { FactsPanel } from '../../drafts/screens/FactsPanel.tsx'
import { RemarksPanel } from '../../news/editor/screens/RemarksPanel.tsx'
import type { Article } from '../../news/news.ts'
import { PhotoPanel } from '../../news/screens/PhotoPanel.tsx'
import { StatePill } from '../../news/screens/StatePill.tsx'
import { TextPanel } from '../../news/screens/TextPanel.tsx'
import { PublishingPanel } from '../../workflow/screens/PublishingPanel.tsx'
import { WayPanel } from '../../workflow/screens/WayPanel.tsx'
import type { ItemView } from '../room.view.ts'
import { NamesPanel } from './NamesPanel.tsx'

/** One item: its text and photos, and at the side where it stands, its facts, names and history. */
export function ItemScreen({ article, way, sections, facts, topics, authors, others, remarks }: ItemView) {
  const mayEdit = way.may.edit
  return (
    <Page
      heading={article.title}
      sub={
        <>
          <StatePill state={article.state} /> <Illustrative when={article.illustrative} />{' '}
          <a href="/magazine">{t('Phòng biên tập')}</a>
        </>
      }
      act={<Look article={article} />}
      scripts={['editor', 'names']}
    >
      <Others others={others} />
      <Standing article={article} steps={way.steps} />
      <div class="grid-side">
        <div>
          <TextPanel article={article} sections={sections} mayEdit={mayEdit} />
          <RemarksPanel remarks={remarks} articleId={article.id} />
          <PhotoPanel article={article} mayEdit={mayEdit.kind === 'allowed'} />
        </div>
        <div>
          <PublishingPanel article={article} way={way} correction={facts?.correction ?? ''} />
          {facts && <FactsPanel facts={facts} articleId={article.id} mayEdit={mayEdit} />}
          <NamesPanel articleId={article.id} topics={topics} authors={authors} mayEdit={mayEdit} />
          <WayPanel article={article} way={way} />
        </div>
      </div>
    </Page>
  )
}

function Look({ article }: { article: Article }) {
  const isShown = article.state === 'published'
  return (
    <Button
      kind="quiet"
      href={isShown ? `/news/${article.slug}` : `/magazine/articles/${article.id}/preview`}
    >
      {isShown ? t('Xem trên trang') : t('Xem trước')}
    </Button>
  )
}

/** Nobody is kept out: a save over a newer text is told at the form. */
function Others({ others }: Pick<ItemView, 'others'>) {
  if (others.length === 0) return null
  const names = others.map((one) => `${one.name} (${vnInstant(one.at).slice(0, 5)})`).join(', ')
  return (
    <Notice kind="warn">
      <p>{t('Cũng đang mở bài này: {names}. Hãy hẹn nhau ai sửa phần nào.', { names })}</p>
    </Notice>
  )
}

function Standing({ article, steps }: { article: Article; steps: ItemView['way']['steps'] }) {
  const { publication, withdrawal, state } = article
  const returned = state === 'returned' ? steps[0] : undefined
  if (returned)
    return (
      <Notice kind="late">
        <p>{t('{name} đã trả lại bài. Lý do: {reason}', { name: returned.by, reason: returned.reason })}</p>
      </Notice>
    )
  if (withdrawal) {
    const { by: name, at, reason } = withdrawal
    return (
      <Notice kind="late">
        <p>{t('{name} đã gỡ bài lúc {at}. Lý do: {reason}', { name, at: vnInstant(at), reason })}</p>
      </Notice>
    )
  }
  if (!publication) return null
  const { by: name, at } = publication
  return (
    <Notice kind="done">
      <p>
        {t('{name} đã xuất bản lúc {at}. Bạn đọc thấy chữ đã sửa sau khi bấm “Đăng bản sửa”.', {
          name,
          at: vnInstant(at),
        })}
      </p>
    </Notice>
  )
}
