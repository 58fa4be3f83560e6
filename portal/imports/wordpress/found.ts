import type { FoundComment, FoundFile, FoundItem, FoundName, RowKind } from '../imports.ts'
import { instantOf } from '../instant.ts'
import { plain } from '../pictures.ts'
import { type Part, said } from './wxr.ts'

/** A row of a run as it was found, before anything is decided. */
export type FoundRow = {
  kind: RowKind
  guid: string
  title: string
  found: FoundItem | FoundFile | FoundName
  reason: string // why it is left out, empty when it is not
}

/** What one part of an export is. */
export function rowOf(part: Part, site: string): FoundRow {
  if (part.name === 'item') return itemRow(part, site)
  const [kind, slug, written] = nameOf(part)
  const name = plain(written)
  return {
    kind,
    guid: `${kind} ${slug}`,
    title: name || slug,
    found: { slug, name: name || slug },
    reason: '',
  }
}

function nameOf(part: Part): [RowKind, string, string] {
  if (part.name === 'wp:author')
    return ['author', said(part, 'wp:author_login'), said(part, 'wp:author_display_name')]
  if (part.name === 'wp:category')
    return ['category', said(part, 'wp:category_nicename'), said(part, 'wp:cat_name')]
  if (part.name === 'wp:tag') return ['tag', said(part, 'wp:tag_slug'), said(part, 'wp:tag_name')]
  return ['other', said(part, 'wp:term_slug'), said(part, 'wp:term_name')]
}

function itemRow(part: Part, site: string): FoundRow {
  const type = said(part, 'wp:post_type')
  const guid = said(part, 'guid') || said(part, 'link') || `${type} ${said(part, 'wp:post_id')}`
  const title = said(part, 'title')
  if (type === 'attachment') return { kind: 'attachment', guid, title, found: fileOf(part), reason: '' }
  if (type !== 'post' && type !== 'page')
    return {
      kind: 'other',
      guid,
      title: `${type}: ${title}`,
      found: { slug: type, name: title },
      reason: 'Loại này của WordPress không phải bài hay trang.',
    }
  return { kind: type, guid, title, found: itemOf(part, site), reason: leftBecause(said(part, 'wp:status')) }
}

const leftBecause = (status: string) =>
  ['trash', 'auto-draft', 'inherit'].includes(status)
    ? 'Bài nằm trong thùng rác hoặc là bản nháp tự động.'
    : ''

function fileOf(part: Part): FoundFile {
  return {
    id: said(part, 'wp:post_id'),
    address: said(part, 'wp:attachment_url') || said(part, 'guid'),
    title: said(part, 'title'),
    caption: said(part, 'excerpt:encoded'),
    alternative: metaOf(part, '_wp_attachment_image_alt'),
  }
}

function itemOf(part: Part, site: string): FoundItem {
  const id = said(part, 'wp:post_id')
  const comments = part.parts.filter((one) => one.name === 'wp:comment').map(commentOf)
  const kept = comments.filter((one) => one.standing !== 'left')
  return {
    ...{ source: site, id, title: said(part, 'title'), lead: said(part, 'excerpt:encoded') },
    html: said(part, 'content:encoded'),
    slug: decoded(said(part, 'wp:post_name')),
    addresses: addressesOf(part, id),
    isPublished: said(part, 'wp:status') === 'publish' && said(part, 'wp:post_password') === '',
    publishedAt: dateOf(part),
    author: said(part, 'dc:creator'),
    categories: termsOf(part, 'category').map((one) => one.attributes.nicename ?? ''),
    tags: termsOf(part, 'post_tag').map((one) => plain(one.text)),
    pictureId: metaOf(part, '_thumbnail_id'),
    comments: kept,
    leftComments: comments.length - kept.length,
  }
}

/** In universal time where it says so; else the hour of the site, which is ours. */
function dateOf(part: Part): string | null {
  return (
    instantOf(`${said(part, 'wp:post_date_gmt')}Z`) ??
    instantOf(said(part, 'wp:post_date')) ??
    instantOf(said(part, 'pubDate'))
  )
}

function termsOf(part: Part, domain: string): Part[] {
  return part.parts.filter((one) => one.name === 'category' && one.attributes.domain === domain)
}

function addressesOf(part: Part, id: string): string[] {
  const short = said(part, 'wp:post_type') === 'page' ? `/?page_id=${id}` : `/?p=${id}`
  const link = said(part, 'link')
  return [...new Set([...(URL.canParse(link) ? [pathOf(new URL(link))] : []), short])].filter(
    (path) => path !== '/',
  )
}

const pathOf = (url: URL) => decoded(url.pathname) + (url.pathname === '/' ? url.search : '')

function metaOf(part: Part, key: string): string {
  const meta = part.parts.find((one) => one.name === 'wp:postmeta' && said(one, 'wp:meta_key') === key)
  return meta ? said(meta, 'wp:meta_value') : ''
}

function commentOf(part: Part): FoundComment {
  return {
    id: said(part, 'wp:comment_id'),
    parent: said(part, 'wp:comment_parent'),
    name: said(part, 'wp:comment_author'),
    email: said(part, 'wp:comment_author_email'),
    body: said(part, 'wp:comment_content'),
    at: instantOf(`${said(part, 'wp:comment_date_gmt')}Z`) ?? instantOf(said(part, 'wp:comment_date')),
    standing: standingOf(said(part, 'wp:comment_approved'), said(part, 'wp:comment_type')),
  }
}

function standingOf(approved: string, type: string): FoundComment['standing'] {
  if (type !== '' && type !== 'comment') return 'left'
  if (approved === '1') return 'approved'
  return approved === '0' ? 'waiting' : 'left'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}
