import { sharedPicture } from '../../reading/structured.ts'
import { fullText } from '../full-text.ts'
import type { WholeItem } from '../items.store.ts'
import { xml, xmlHead } from '../xml.ts'
import { type Channel, lastingId, writersOf } from './channel.ts'

/** Items as Atom (RFC 4287) with their whole text. */
export function atomOf(channel: Channel, items: WholeItem[]): string {
  const { name, description, site, path, feed, updatedAt } = channel
  return [
    xmlHead,
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${xml(`${site}${feed}.atom`)}</id><title>${xml(name)}</title><subtitle>${xml(description)}</subtitle>`,
    `<updated>${updatedAt.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(site + path)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${xml(`${site}${feed}.atom`)}"/>`,
    `<author><name>${xml(name)}</name></author>`,
    ...items.map((item) => entryOf(site, item)),
    '</feed>',
  ].join('\n')
}

function entryOf(site: string, item: WholeItem): string {
  return [
    `<entry><id>${lastingId(item)}</id><title>${xml(item.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(site)}/news/${item.slug}"/>`,
    `<published>${item.publishedAt.toISOString()}</published><updated>${item.changedAt.toISOString()}</updated>`,
    ...writersOf(item).map(({ name, slug }) => authorOf(site, name, slug)),
    categoryOf(item.section, item.sectionName),
    ...item.topics.map((topic) => categoryOf(topic.slug, topic.name)),
    ...enclosuresOf(site, item),
    `<summary>${xml(item.lead)}</summary>`,
    `<content type="html">${xml(fullText(item, site))}</content></entry>`,
  ].join('')
}

function authorOf(site: string, name: string, slug: string | null): string {
  const page = slug ? `<uri>${xml(site)}/authors/${slug}</uri>` : ''
  return `<author><name>${xml(name)}</name>${page}</author>`
}

const categoryOf = (slug: string, name: string) => `<category term="${slug}" label="${xml(name)}"/>`

function enclosuresOf(site: string, { recording, photos }: WholeItem): string[] {
  const played = recording
    ? [
        `<link rel="enclosure" type="${xml(recording.kind)}" length="${recording.size}" href="${xml(site)}/media/${recording.id}"/>`,
      ]
    : []
  const pictures = photos.map(
    (photo) =>
      `<link rel="enclosure" type="image/jpeg" title="${xml(photo.caption)}" href="${xml(sharedPicture(photo, site).url)}"/>`,
  )
  return [...played, ...pictures]
}
