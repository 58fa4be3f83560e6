import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { ContentView } from '../../content/ContentView.tsx'
import type { Content } from '../../content/content.ts'
import type { Frame } from '../frame.ts'
import { When } from '../screens/NewsList.tsx'

type Standing = { slug: string; title: string; content: Content; changedAt: Date }
type AboutView = Frame & { pages: Standing[]; shown: Standing | null }

export function AboutScreen({ pages, shown, magazine, site }: AboutView) {
  const title = shown?.title ?? t('Giới thiệu')
  return (
    <PublicPage
      title={title}
      magazine={magazine}
      head={<link rel="canonical" href={`${site}/about${shown ? `/${shown.slug}` : ''}`} />}
    >
      <div class="article">
        <article class="article-column" lang="vi">
          <h1>{title}</h1>
          {shown ? (
            <>
              <div class="article-text">
                <ContentView content={shown.content} />
              </div>
              <p class="quiet small">
                {t('Sửa gần nhất:')} <When at={shown.changedAt} />
              </p>
            </>
          ) : (
            <Empty
              title={t('Tòa soạn chưa viết lời giới thiệu')}
              how={t('Lời giới thiệu, danh sách tòa soạn và quy tắc bình luận sẽ hiện ở đây.')}
            />
          )}
        </article>
        {pages.length > 1 && (
          <nav class="side" aria-label={t('Giới thiệu')}>
            <ul>
              {pages.map((page) => (
                <li key={page.slug}>
                  <a
                    href={`/about/${page.slug}`}
                    aria-current={page.slug === shown?.slug ? 'page' : undefined}
                  >
                    {page.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </PublicPage>
  )
}
