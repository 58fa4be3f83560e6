import type { Page } from './page.ts'

/** Pages by what was asked; the one asked longest ago goes first when there is no room. */
export function pageStore(mostBytes: number) {
  const pages = new Map<string, Page>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= costOf(pages.get(key))
    pages.delete(key)
  }
  return {
    find(key: string): Page | undefined {
      const page = pages.get(key)
      if (page) {
        pages.delete(key)
        pages.set(key, page)
      }
      return page
    },
    keep(key: string, page: Page) {
      drop(key)
      pages.set(key, page)
      bytes += costOf(page)
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
    drop,
    bytes: () => bytes,
  }
}

/** As it is, about two fifths more for its compressed forms, and its headers. */
const costOf = (page: Page | undefined) => (page ? page.size * 1.4 + 3_000 : 0)
