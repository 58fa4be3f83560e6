import { PublicPage } from '#kit/page/page.tsx'
import { Button, Illustrative, Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { Player } from '../../bulletins/screens/Player.tsx'
import type { DiscussionView } from '../../comments/discussion.view.ts'
import { ContentView, type Shown } from '../../content/ContentView.tsx'
import { changeLabel } from '../../news/news.ts'
import { ArticleHead } from '../head.tsx'
import type { NewsItem, PublicArticle, PublicPhoto, Told } from '../reading.ts'
import { Gallery } from '../shelves/Gallery.tsx'
import type { Played } from '../shelves/play.ts'
import { photosNamed, withPhotos } from '../spread.ts'
import type { Spoken } from '../structured.ts'
import { Discussion } from './Discussion.tsx'
import { When } from './NewsList.tsx'
import { Figure } from './Picture.tsx'
import { Side } from './Side.tsx'

type Link = { slug: string; name: string }

type ArticleView = {
  article: PublicArticle
  preview: { id: string } | null
  discussion: DiscussionView | null
  others: NewsItem[]
  played: Played
  authors: Link[]
  topics: Link[]
  spoken?: Spoken | null
  magazine: string | undefined
  site: string
}

export function ArticleScreen(view: ArticleView) {
  const { article, preview, magazine } = view
  return (
    <PublicPage
      title={article.title}
      description={article.lead}
      magazine={magazine}
      current={`/sections/${article.section}`}
      head={preview ? <meta name="robots" content="noindex" /> : <ArticleHead {...view} />}
    >
      {preview && <PreviewNotice id={preview.id} />}
      <div class="article">
        <div class="article-column">
          <Text article={article} played={view.played} />
          <Links authors={view.authors} topics={view.topics} />
          {view.discussion && <Discussion slug={article.slug} discussion={view.discussion} />}
        </div>
        {!preview && <Side others={view.others} />}
      </div>
    </PublicPage>
  )
}

function Text({ article, played }: { article: PublicArticle; played: Played }) {
  const photos = new Map(article.photos.map((photo) => [photo.id, photo]))
  const named = photosNamed(article.content)
  const own = played[article.slug]
  const [first, ...rest] = article.photos.filter((photo) => !named.has(photo.id))
  return (
    <article lang="vi">
      <p class="article-section">
        <a href={`/sections/${article.section}`}>{article.sectionName}</a>
      </p>
      <h1>{article.title}</h1>
      <p class="article-when">
        {article.publishedAt && <When at={article.publishedAt} />}{' '}
        <Illustrative when={article.illustrative} />
      </p>
      <p class="article-lead">{article.lead}</p>
      {article.form === 'text' && first && <Figure photo={first} eager />}
      {own && <Player bulletin={own} title={article.title} poster={article.photos[0] ?? null} />}
      <div class="article-text">
        <ContentView
          content={article.form === 'text' ? withPhotos(article.content, rest) : article.content}
          shown={shownOf(photos, played)}
        />
      </div>
      {article.form === 'gallery' && <Gallery photos={article.photos} label={article.title} />}
      {article.byline && <p class="article-byline">{article.byline}</p>}
      <WhatChanged told={article.told} />
    </article>
  )
}

/** Pictures the text names; those not kept are left out. */
function shownOf(photos: Map<string, PublicPhoto>, played: Played): Shown {
  const photo = (id: string) => {
    const found = photos.get(id)
    return found && <Figure photo={found} />
  }
  const bulletin = (slug: string) => {
    const found = played[slug]
    return found && <Player bulletin={found} title={found.title} />
  }
  return { photo, bulletin, gallery: (ids) => <div class="gallery">{ids.map(photo)}</div> }
}

/** More by the same hand, and on the same matter. */
function Links({ authors, topics }: { authors: Link[]; topics: Link[] }) {
  if (authors.length + topics.length === 0) return null
  return (
    <nav class="article-links" aria-label={t('Xem thêm')}>
      {authors.map(({ slug, name }) => (
        <a key={slug} rel="author" href={`/authors/${slug}`}>
          {t('Bài của {name}', { name })}
        </a>
      ))}
      {topics.map(({ slug, name }) => (
        <a key={slug} rel="tag" href={`/topics/${slug}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** What was corrected or added after the first day, dated. */
function WhatChanged({ told }: { told: Told[] }) {
  if (told.length === 0) return null
  return (
    <aside class="article-told" aria-label={t('Thay đổi sau khi đăng')}>
      <ul>
        {told.map((one) => (
          <li key={one.at.toISOString()}>
            <strong>{changeLabel(one.change)}</strong> (<When at={one.at} />
            ): {one.words}
          </li>
        ))}
      </ul>
    </aside>
  )
}

function PreviewNotice({ id }: { id: string }) {
  return (
    <Notice kind="warn">
      <p>{t('Bản xem trước: bạn đọc chưa thấy trang này như đang hiện ở đây.')}</p>{' '}
      <Button href={`/magazine/articles/${id}`} kind="quiet">
        {t('Về trang soạn')}
      </Button>
    </Notice>
  )
}
