import { xml, xmlHead } from '../xml.ts'
import type { Item, Place } from './sitemap.store.ts'

const mostEntries = 50_000
const mostBytes = 45_000_000
const longestPath = 400 // bytes of one entry besides the address of the site

/** How many entries one file of the sitemap may hold: fifty thousand, fewer where they would pass 45 MB. */
export function entriesInFile(site: string, { most = mostEntries, bytes = mostBytes } = {}): number {
  return Math.min(most, Math.floor(bytes / (longestPath + Buffer.byteLength(xml(site)))))
}

const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export function urlSet(site: string, places: Place[]): string {
  const entries = places.map(({ path, changedAt }) => {
    const at = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return `<url><loc>${xml(`${site}${path}`)}</loc>${at}</url>`
  })
  return [xmlHead, `<urlset ${space}>`, ...entries, '</urlset>'].join('\n')
}

/** The list of files when one does not hold them all. */
export function sitemapIndex(site: string, files: number): string {
  const entries = Array.from(
    { length: files },
    (_, n) => `<sitemap><loc>${xml(site)}/sitemaps/${n + 1}.xml</loc></sitemap>`,
  )
  return [xmlHead, `<sitemapindex ${space}>`, ...entries, '</sitemapindex>'].join('\n')
}

export const placeOf = ({ slug, changedAt }: Item): Place => ({ path: `/news/${slug}`, changedAt })

/** The items of the last two days as news search wants them. */
export function newsSitemap({ site, name }: { site: string; name: string }, items: Item[]): string {
  const entries = items.map((item) =>
    [
      `<url><loc>${xml(site)}/news/${item.slug}</loc><news:news>`,
      `<news:publication><news:name>${xml(name)}</news:name><news:language>vi</news:language></news:publication>`,
      `<news:publication_date>${item.publishedAt.toISOString()}</news:publication_date>`,
      `<news:title>${xml(item.title)}</news:title></news:news></url>`,
    ].join(''),
  )
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return [xmlHead, `<urlset ${space} ${news}>`, ...entries, '</urlset>'].join('\n')
}
