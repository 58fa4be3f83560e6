import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Section } from '../../sections/sections.ts'
import type { Frame } from '../frame.ts'
import { When } from '../screens/NewsList.tsx'
import type { searchNews } from './search.view.ts'

type SearchView = Frame &
  Awaited<ReturnType<typeof searchNews>> & { typed: string; section: string; sections: Section[] }
type Item = SearchView['items'][number]

/** What was found, each with the part of its text where the words stand. */
export function SearchScreen(view: SearchView) {
  const { typed, section, items, page, pages, magazine } = view
  const address = (n: number) =>
    `/search-news?${new URLSearchParams({ q: typed, ...(section && { section }), page: String(n) })}`
  return (
    <PublicPage
      title={t('Tìm trong tạp chí')}
      magazine={magazine}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="front-search">
        <h1 class="front-title">{typed ? t('Tìm “{words}”', { words: typed }) : t('Tìm trong tạp chí')}</h1>
        <SearchForm typed={typed} section={section} sections={view.sections} />
        {typed !== '' && <Told view={view} />}
        {typed !== '' && items.length === 0 ? (
          <Empty
            title={t('Không có tin nào chứa những chữ này')}
            how={t('Hãy thử ít chữ hơn; gõ có dấu hay không dấu đều được.')}
          />
        ) : (
          <ol class="found">{items.map(foundView)}</ol>
        )}
        <Pager page={page} pages={pages} href={address} />
      </div>
    </PublicPage>
  )
}

function Told({ view: { count, isMore, isUnmarked } }: { view: SearchView }) {
  return (
    <p class="quiet" role="status">
      {isMore
        ? t('Có hơn {count} tin; hãy thêm chữ để thu hẹp.', { count })
        : t('Có {count} tin.', { count })}{' '}
      {isUnmarked && t('Không tin nào viết đúng dấu như đã gõ, nên đây là kết quả không phân biệt dấu.')}
    </p>
  )
}

function foundView(item: Item) {
  return (
    <li key={item.slug} lang="vi">
      <h2>
        <a href={`/news/${item.slug}`}>{item.title}</a>
      </h2>
      <p>{item.excerpt.map((piece) => (piece.isFound ? <mark>{piece.text}</mark> : piece.text))}</p>
      <p class="quiet small">
        {item.sectionName} · <When at={item.publishedAt} />
      </p>
    </li>
  )
}

function SearchForm({ typed, section, sections }: Pick<SearchView, 'typed' | 'section' | 'sections'>) {
  return (
    <search>
      <form class="search-news" action="/search-news" method="get">
        <label for="search-news">{t('Chữ cần tìm')}</label>
        <div>
          <input id="search-news" class="control" type="search" name="q" value={typed} maxLength={200} />
          <select class="control" name="section" aria-label={t('Chuyên mục')}>
            <option value="">{t('Mọi chuyên mục')}</option>
            {sections.map(({ slug, name }) => (
              <option key={slug} value={slug} selected={slug === section}>
                {name}
              </option>
            ))}
          </select>
          <button class="button" type="submit">
            {t('Tìm')}
          </button>
        </div>
      </form>
    </search>
  )
}
