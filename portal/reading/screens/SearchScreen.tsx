import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { NewsItem } from '../reading.ts'
import { NewsList } from './NewsList.tsx'
import { SearchNews } from './Side.tsx'

type SearchView = {
  words: string
  items: NewsItem[]
  count: number
  page: number
  pages: number
  magazine: string | undefined
  site: string
}

export function SearchScreen({ words, items, count, page, pages, magazine }: SearchView) {
  const address = (n: number) => `/search-news?${new URLSearchParams({ q: words, page: String(n) })}`
  return (
    <PublicPage
      title={t('Tìm trong tạp chí')}
      magazine={magazine}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="front-search">
        <h1 class="front-title">{words ? t('Tìm “{words}”', { words }) : t('Tìm trong tạp chí')}</h1>
        <SearchNews words={words} />
        {words !== '' && (
          <p class="quiet" role="status">
            {t('Có {count} tin.', { count })}
          </p>
        )}
        {words !== '' && items.length === 0 ? (
          <Empty
            title={t('Không có tin nào chứa những chữ này')}
            how={t('Hãy thử ít chữ hơn; gõ có dấu hay không dấu đều được.')}
          />
        ) : (
          <NewsList items={items} />
        )}
        <Pager page={page} pages={pages} href={address} />
      </div>
    </PublicPage>
  )
}
