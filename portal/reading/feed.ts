import type { NewsItem } from './reading.ts'

type Channel = { name: string; description: string; site: string }

/** The latest items as RSS 2.0. */
export function rssOf({ name, description, site }: Channel, items: NewsItem[]): string {
  const newest = items[0]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xml(name)}</title><link>${xml(site)}/</link>`,
    `<description>${xml(description)}</description><language>vi</language>`,
    `<atom:link href="${xml(site)}/feed.xml" rel="self" type="application/rss+xml"/>`,
    newest ? `<lastBuildDate>${newest.publishedAt.toUTCString()}</lastBuildDate>` : '',
    ...items.map((item) => itemOf(site, item)),
    '</channel></rss>',
  ].join('\n')
}

function itemOf(site: string, item: NewsItem): string {
  const link = `${xml(site)}/news/${item.slug}`
  return [
    `<item><title>${xml(item.title)}</title><link>${link}</link>`,
    `<guid isPermaLink="true">${link}</guid><category>${xml(item.sectionName)}</category>`,
    `<pubDate>${item.publishedAt.toUTCString()}</pubDate>`,
    `<description>${xml(item.lead)}</description></item>`,
  ].join('')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text fit for XML: signs escaped, characters XML does not know left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
}
