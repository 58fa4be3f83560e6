import { vnDay } from '#kit/format.ts'
import { Illustrative } from '#kit/parts.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { sectionLabel } from '../../news/news.ts'
import type { NewsItem } from '../reading.ts'
import { Picture } from './Picture.tsx'

type NewsListOf = { items: NewsItem[]; led?: boolean; withSection?: boolean }

/** News, newest first; with `led` the first one opens the page. */
export function NewsList({ items, led, withSection = true }: NewsListOf) {
  return (
    <ol class={led ? 'news news-led' : 'news'}>
      {items.map((item, n) => (
        <li key={item.slug} class={item.photo ? 'with-picture' : undefined}>
          <div>
            {withSection && <p class="article-section">{sectionLabel(item.section)}</p>}
            <h2>
              <a href={`/news/${item.slug}`}>{item.title}</a>
            </h2>
            <p class="news-lead">{item.lead}</p>
            <p class="quiet small">
              <When at={item.publishedAt} /> <Illustrative when={item.illustrative} />
            </p>
          </div>
          {item.photo && (
            <div class="news-picture">
              <Picture
                photo={item.photo}
                sizes={sizesOf(led === true && n === 0)}
                eager={led === true && n === 0}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

const sizesOf = (isLead: boolean) =>
  isLead ? '(max-width: 760px) 100vw, 700px' : '(max-width: 700px) 100vw, 240px'

/** The day of publication. */
export function When({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{vnDay(dayInVietnam(at))}</time>
}
