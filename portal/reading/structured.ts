import { isoLength } from '../bulletins/bulletins.ts'
import { pictureAddress, widthsOf } from '../pictures/pictures.ts'
import type { PublicArticle, PublicPhoto } from './reading.ts'

/** A recording of the item as it is played, and what is said in it. */
export type Spoken = {
  recording: { id: string; kind: string; seconds: number; width: number | null; height: number | null }
  transcript: string
}

export type On = {
  site: string
  magazine: string
  authors?: { slug: string; name: string }[]
  topics?: { slug: string; name: string }[]
  spoken?: Spoken | null
}

/** The article and the way to it for machines that read (schema.org), safe inside a script element. */
export function newsArticle(article: PublicArticle, on: On): string {
  return inScript({
    '@context': 'https://schema.org',
    '@graph': [articleNode(article, on), trailOf(article, on)],
  })
}

/** The magazine itself, on its first page. */
export function organization({ site, magazine }: On): string {
  const publisher = publisherOf({ site, magazine })
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site}/search-news?q={words}` },
    'query-input': 'required name=words',
  }
  const website = {
    '@type': 'WebSite',
    '@id': `${site}/#website`,
    ...{ name: magazine, url: `${site}/`, inLanguage: 'vi' },
    publisher: { '@id': publisher['@id'] },
    potentialAction: search,
  }
  return inScript({ '@context': 'https://schema.org', '@graph': [publisher, website] })
}

function articleNode(article: PublicArticle, on: On) {
  const { site, spoken, topics = [] } = on
  const address = `${site}/news/${article.slug}`
  const corrections = article.told.filter((one) => one.change === 'correction')
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
    headline: article.title,
    description: article.lead,
    inLanguage: 'vi',
    articleSection: article.sectionName,
    ...(topics.length > 0 && { keywords: topics.map((topic) => topic.name) }),
    datePublished: article.publishedAt?.toISOString(),
    dateModified: (article.changedAt ?? article.publishedAt)?.toISOString(),
    mainEntityOfPage: address,
    url: address,
    author: writersOf(article, on),
    publisher: publisherOf(on),
    isAccessibleForFree: true,
    image: article.photos.map((photo) => imageOf(photo, site)),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ words, at }) => ({
        '@type': 'CorrectionComment',
        text: words,
        datePublished: at.toISOString(),
      })),
    }),
    ...(spoken && { [article.form === 'audio' ? 'audio' : 'video']: mediaOf(article, spoken, site) }),
  }
}

function writersOf(article: PublicArticle, { site, authors = [] }: On) {
  if (authors.length === 0) return [{ '@type': 'Person', name: article.author }]
  return authors.map(({ slug, name }) => ({ '@type': 'Person', name, url: `${site}/authors/${slug}` }))
}

function publisherOf({ site, magazine }: On) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site}/#organization`,
    name: magazine,
    url: `${site}/`,
    correctionsPolicy: `${site}/about`,
  }
}

function imageOf(photo: PublicPhoto, site: string) {
  const { url, width, height } = sharedPicture(photo, site)
  return {
    '@type': 'ImageObject',
    ...{ url, contentUrl: url, width, height },
    caption: photo.caption,
    description: photo.alternative,
    ...(photo.credit && { creditText: photo.credit }),
  }
}

/** The rendition that is shown outside the magazine: up to 1440 pixels, with its own size. */
export function sharedPicture(photo: PublicPhoto, site: string) {
  const nominal = widthsOf(photo.width).findLast((one) => one <= 1440) ?? 1440
  const width = Math.min(nominal, photo.width)
  const height = Math.max(1, Math.round((photo.height * width) / photo.width))
  return { url: `${site}${pictureAddress(photo, nominal)}`, width, height }
}

function mediaOf(article: PublicArticle, { recording, transcript }: Spoken, site: string) {
  const [photo] = article.photos
  const { width, height } = recording
  return {
    '@type': article.form === 'audio' ? 'AudioObject' : 'VideoObject',
    name: article.title,
    description: article.lead,
    uploadDate: article.publishedAt?.toISOString(),
    duration: isoLength(recording.seconds),
    contentUrl: `${site}/media/${recording.id}`,
    encodingFormat: recording.kind,
    inLanguage: 'vi',
    ...(photo && { thumbnailUrl: sharedPicture(photo, site).url }),
    ...(width && height && { width, height }),
    ...(transcript && { transcript }),
  }
}

function trailOf({ section, sectionName, slug, title }: PublicArticle, { site, magazine }: On) {
  const places = [
    [magazine, `${site}/`],
    [sectionName, `${site}/sections/${section}`],
    [title, `${site}/news/${slug}`],
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map(([name, item], n) => ({ '@type': 'ListItem', position: n + 1, name, item })),
  }
}

/** JSON that can end no script element and begin no comment. */
function inScript(described: object): string {
  const unsafe = /[<>&\u2028\u2029]/g
  return JSON.stringify(described).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
