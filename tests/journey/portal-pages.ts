import type { TestApp } from '#tests/app.ts'

/** Where readers may come, a page of every kind; the first link of a list stands for those behind it. */
export async function portalPages(app: TestApp): Promise<string[]> {
  const behind = await Promise.all(lists.map(([list, path]) => firstLink(app, list, path)))
  const items = await linksOf(app, '/latest', '/news/')
  const [issue = ''] = behind
  const found = [...standing, ...behind, ...items, `${issue}/pages/1`, ...(await reportsOf(app, items))]
  return [...new Set(found)].sort()
}

const standing = [
  ...['/', '/latest', '/sections/activity', '/galleries', '/bulletins', '/bulletins/audio', '/issues'],
  ...['/archive', '/archive/2022', '/archive/2022/09', '/archive/2022/09/05', '/authors', '/topics'],
  ...['/about', '/about/masthead', '/search-news', '/search-news?q=thi+dua', '/search-news?q=zzzz'],
  ...['/awards', '/exemplars', '/cong-khai', '/verify', '/news/khong-co-bai-nay'],
]

const lists: [string, string][] = [
  ['/issues', '/issues/'],
  ['/authors', '/authors/'],
  ['/topics', '/topics/'],
  ['/awards', '/awards/'],
]

async function firstLink(app: TestApp, list: string, path: string): Promise<string> {
  const [link] = await linksOf(app, list, path)
  if (!link) throw new Error(`${list} leads to nothing under ${path}`)
  return link
}

async function linksOf(app: TestApp, page: string, path: string): Promise<string[]> {
  const links = (await htmlOf(app, page)).matchAll(/ href="([^"#?]+)/g)
  return [...links].map(([, link = '']) => link).filter((link) => link.startsWith(path))
}

async function reportsOf(app: TestApp, items: string[]): Promise<string[]> {
  const links = await Promise.all(items.map((item) => linksOf(app, item, '/comments/')))
  return links
    .flat()
    .filter((link) => link.endsWith('/report'))
    .slice(0, 1)
}

/** The page as a browser asks for it. */
export async function htmlOf(app: TestApp, address: string): Promise<string> {
  return (await app.request(address, { headers: { accept: 'text/html' } })).text()
}
