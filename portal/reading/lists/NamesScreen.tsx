import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../frame.ts'

type Named = { slug: string; name: string; count: number }
type NamesView = Frame & { title: string; path: string; names: Named[]; page: number }

/** All authors, or all topics, with how many items each has. */
export function NamesScreen({ title, path, names, page, magazine, site }: NamesView) {
  const own = page === 1 ? path : `${path}?page=${page}`
  return (
    <PublicPage title={title} magazine={magazine} head={<link rel="canonical" href={`${site}${own}`} />}>
      <h1 class="front-title">{title}</h1>
      {names.length === 0 ? (
        <Empty title={t('Chưa có tên nào')} how={t('Tên hiện ở đây khi có tin được đăng.')} />
      ) : (
        <ul class="names">
          {names.map(({ slug, name, count }) => (
            <li key={slug}>
              <a href={`${path}/${slug}`}>{name}</a>{' '}
              <span class="quiet small">{t('{count} tin', { count })}</span>
            </li>
          ))}
        </ul>
      )}
      <nav class="pager" aria-label={t('Các trang')}>
        {page > 1 && <a href={`${path}?page=${page - 1}`}>{t('Trang trước')}</a>}
        {names.length === 60 && <a href={`${path}?page=${page + 1}`}>{t('Trang sau')}</a>}
      </nav>
    </PublicPage>
  )
}
