import type { ComponentChildren } from 'preact'
import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../frame.ts'
import type { NewsItem } from '../reading.ts'
import { NewsList } from './NewsList.tsx'

export type ListView = Frame & {
  title: string
  about: string
  path: string
  items: NewsItem[]
  page: number
  pages: number
}

/** A list of items by one thing they share: a day, an author, a topic. */
export function ListScreen({ children, ...view }: ListView & { children?: ComponentChildren }) {
  const { title, about, path, items, page, pages, magazine, site } = view
  const address = (n: number) => (n === 1 ? path : `${path}?page=${n}`)
  return (
    <PublicPage
      title={page > 1 ? t('{title}, trang {page}', { title, page }) : title}
      magazine={magazine}
      description={about}
      head={<link rel="canonical" href={`${site}${address(page)}`} />}
    >
      <h1 class="front-title">{title}</h1>
      {about && <p class="front-about">{about}</p>}
      {children}
      {items.length > 0 ? (
        <NewsList items={items} />
      ) : (
        <Empty title={t('Chưa có tin nào')} how={t('Tin được đăng sẽ hiện ở đây, tin mới nhất đứng đầu.')} />
      )}
      <Pager page={page} pages={pages} href={address} />
    </PublicPage>
  )
}
