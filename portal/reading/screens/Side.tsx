import { t } from '#plumbing/language.ts'
import type { NewsItem } from '../reading.ts'
import { When } from './NewsList.tsx'

/** Beside the text: search, and what else is new. */
export function Side({ others = [] }: { others?: NewsItem[] }) {
  return (
    <aside class="side">
      <SearchNews words="" />
      {others.length > 0 && (
        <section>
          <h2>{t('Tin mới')}</h2>
          <ul>
            {others.map((item) => (
              <li key={item.slug}>
                <a href={`/news/${item.slug}`}>{item.title}</a>
                <span class="quiet small">
                  <When at={item.publishedAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

export function SearchNews({ words }: { words: string }) {
  return (
    <search>
      <form class="search-news" action="/search-news" method="get">
        <label for="search-news">{t('Tìm trong tạp chí')}</label>
        <div>
          <input id="search-news" class="control" type="search" name="q" value={words} maxLength={100} />
          <button class="button button-quiet" type="submit">
            {t('Tìm')}
          </button>
        </div>
      </form>
    </search>
  )
}
