import { vnDay } from '#kit/format.ts'
import { Illustrative } from '#kit/parts.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import type { NewsItem } from '../reading.ts'
import { Picture } from './Picture.tsx'

type ListOf = { items: NewsItem[]; withSection?: boolean }

/** News, newest first, one under the other. */
export function NewsList({ items, withSection = true }: ListOf) {
  return (
    <ol class="news">
      {items.map((item) => (
        <li key={item.slug} class={item.photo ? 'with-picture' : undefined}>
          <Words item={item} withSection={withSection} />
          <Shown item={item} sizes="(max-width: 700px) 100vw, 300px" />
        </li>
      ))}
    </ol>
  )
}

/** The newest story opens the page, the others stand below in columns. */
export function FrontNews({ items, withSection = true }: ListOf) {
  const [lead, ...others] = items
  return (
    <>
      {lead && (
        <div class={lead.photo ? 'lead-story with-picture' : 'lead-story'}>
          <Shown item={lead} sizes="(max-width: 860px) 100vw, 630px" eager />
          <Words item={lead} withSection={withSection} />
        </div>
      )}
      {others.length > 0 && (
        <ol class="cards">
          {others.map((item) => (
            <li key={item.slug}>
              <Shown item={item} sizes="(max-width: 600px) 100vw, 350px" />
              <Words item={item} withSection={withSection} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Words({ item, withSection }: { item: NewsItem; withSection: boolean }) {
  return (
    <div>
      {withSection && <p class="article-section">{item.sectionName}</p>}
      <h2 lang="vi">
        <a href={`/news/${item.slug}`}>{item.title}</a>
      </h2>
      <p class="news-lead" lang="vi">
        {item.lead}
      </p>
      <p class="quiet small">
        <When at={item.publishedAt} /> <Illustrative when={item.illustrative} />
      </p>
    </div>
  )
}

/** The picture only repeats what the words say, so it is silent here. */
function Shown({ item, sizes, eager = false }: { item: NewsItem; sizes: string; eager?: boolean }) {
  if (!item.photo) return null
  return (
    <div class="news-picture">
      <Picture photo={{ ...item.photo, alternative: '' }} sizes={sizes} eager={eager} />
    </div>
  )
}

/** The day of publication. */
export function When({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{vnDay(dayInVietnam(at))}</time>
}
