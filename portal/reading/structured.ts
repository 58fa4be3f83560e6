import { pictureAddress } from '../pictures/pictures.ts'
import type { PublicArticle } from './reading.ts'

type On = { site: string; magazine: string }

/** The article for machines that read: schema.org NewsArticle, safe inside a script element. */
export function newsArticle(article: PublicArticle, { site, magazine }: On): string {
  const published = article.publishedAt?.toISOString()
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.lead,
    inLanguage: 'vi',
    articleSection: article.sectionName,
    datePublished: published,
    dateModified: (article.changedAt ?? article.publishedAt)?.toISOString(),
    mainEntityOfPage: `${site}/news/${article.slug}`,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'NewsMediaOrganization', name: magazine, url: `${site}/` },
    image: article.photos.map((photo) => ({
      '@type': 'ImageObject',
      url: `${site}${pictureAddress(photo, 1440)}`,
      caption: photo.caption,
    })),
  }
  return JSON.stringify(described).replace(/</g, '\\u003c')
}
