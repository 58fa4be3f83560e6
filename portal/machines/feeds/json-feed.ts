import { sharedPicture } from '../../reading/structured.ts'
import { fullText } from '../full-text.ts'
import type { WholeItem } from '../items.store.ts'
import { type Channel, lastingId, writersOf } from './channel.ts'

/** Items as JSON Feed 1.1 with their whole text. */
export function jsonFeedOf(channel: Channel, items: WholeItem[]): string {
  const { name, description, site, path, feed } = channel
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    home_page_url: `${site}${path}`,
    feed_url: `${site}${feed}.json`,
    language: 'vi',
    items: items.map((item) => itemOf(site, item)),
  })
}

function itemOf(site: string, item: WholeItem) {
  const [photo] = item.photos
  return {
    id: lastingId(item),
    url: `${site}/news/${item.slug}`,
    title: item.title,
    summary: item.lead,
    content_html: fullText(item, site),
    date_published: item.publishedAt.toISOString(),
    date_modified: item.changedAt.toISOString(),
    authors: writersOf(item).map(({ name, slug }) => ({
      name,
      ...(slug ? { url: `${site}/authors/${slug}` } : {}),
    })),
    tags: [item.sectionName, ...item.topics.map((topic) => topic.name)],
    ...(photo ? { image: sharedPicture(photo, site).url } : {}),
    attachments: attachmentsOf(site, item),
  }
}

function attachmentsOf(site: string, { recording, photos }: WholeItem) {
  const played = recording && {
    url: `${site}/media/${recording.id}`,
    mime_type: recording.kind,
    size_in_bytes: recording.size,
    duration_in_seconds: recording.seconds,
  }
  const pictures = photos.map((photo) => ({
    url: sharedPicture(photo, site).url,
    mime_type: 'image/jpeg',
    ...(photo.caption ? { title: photo.caption } : {}),
  }))
  return played ? [played, ...pictures] : pictures
}
