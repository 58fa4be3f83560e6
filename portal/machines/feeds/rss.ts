import { sharedPicture } from '../../reading/structured.ts'
import { fullText } from '../full-text.ts'
import type { WholeItem } from '../items.store.ts'
import { xml, xmlHead } from '../xml.ts'
import { type Channel, lastingId, writersOf } from './channel.ts'

const spaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

/** Items as RSS 2.0 with their whole text. */
export function rssOf(channel: Channel, items: WholeItem[]): string {
  const { name, description, site, path, feed, updatedAt } = channel
  return [
    xmlHead,
    `<rss version="2.0" ${spaces}><channel>`,
    `<title>${xml(name)}</title><link>${xml(site + path)}</link>`,
    `<description>${xml(description)}</description><language>vi</language>`,
    `<atom:link href="${xml(`${site}${feed}.xml`)}" rel="self" type="application/rss+xml"/>`,
    `<lastBuildDate>${updatedAt.toUTCString()}</lastBuildDate>`,
    ...items.map((item) => itemOf(site, item)),
    '</channel></rss>',
  ].join('\n')
}

function itemOf(site: string, item: WholeItem): string {
  return [
    `<item><title>${xml(item.title)}</title><link>${xml(site)}/news/${item.slug}</link>`,
    `<guid isPermaLink="false">${lastingId(item)}</guid>`,
    `<pubDate>${item.publishedAt.toUTCString()}</pubDate>`,
    `<atom:updated>${item.changedAt.toISOString()}</atom:updated>`,
    ...writersOf(item).map(({ name }) => `<dc:creator>${xml(name)}</dc:creator>`),
    ...[item.sectionName, ...item.topics.map((topic) => topic.name)].map(
      (name) => `<category>${xml(name)}</category>`,
    ),
    `<description>${xml(item.lead)}</description>`,
    `<content:encoded>${xml(fullText(item, site))}</content:encoded>`,
    enclosureOf(site, item),
    ...item.photos.map((photo) => pictureOf(site, photo)),
    '</item>',
  ].join('')
}

/** RSS takes one: the recording, else the first picture, whose length is not known before it is asked for. */
function enclosureOf(site: string, { recording, photos: [photo] }: WholeItem): string {
  if (recording)
    return `<enclosure url="${xml(site)}/media/${recording.id}" length="${recording.size}" type="${xml(recording.kind)}"/>`
  return photo ? `<enclosure url="${xml(sharedPicture(photo, site).url)}" length="0" type="image/jpeg"/>` : ''
}

function pictureOf(site: string, photo: WholeItem['photos'][number]): string {
  const { url, width, height } = sharedPicture(photo, site)
  return [
    `<media:content url="${xml(url)}" medium="image" type="image/jpeg" width="${width}" height="${height}">`,
    photo.caption && `<media:description>${xml(photo.caption)}</media:description>`,
    photo.credit && `<media:credit>${xml(photo.credit)}</media:credit>`,
    '</media:content>',
  ].join('')
}
