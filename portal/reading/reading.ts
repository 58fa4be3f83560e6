import { type Article, bylineOf, type Photo, type Section } from '../news/news.ts'

/** A photo as readers get it. */
export type PublicPhoto = {
  id: string
  fileId: string
  caption: string
  alternative: string
  width: number
  height: number
  illustrative: boolean
}

/** An item in a list of news. */
export type NewsItem = {
  slug: string
  section: Section
  title: string
  lead: string
  publishedAt: Date
  illustrative: boolean
  photo: PublicPhoto | null
}

/** A published article with nothing of the editors' room in it. */
export type PublicArticle = {
  slug: string
  section: Section
  title: string
  lead: string
  body: string
  byline: string
  author: string
  illustrative: boolean
  publishedAt: Date | null
  photos: PublicPhoto[]
}

export function publicArticle(article: Article): PublicArticle {
  return {
    slug: article.slug,
    section: article.section,
    title: article.title,
    lead: article.lead,
    body: article.body,
    byline: bylineOf(article),
    author: article.byline,
    illustrative: article.illustrative,
    publishedAt: article.publication?.at ?? null,
    photos: article.photos.flatMap(publicPhoto),
  }
}

function publicPhoto({ position, ...photo }: Photo): PublicPhoto[] {
  const { fileId, width, height } = photo
  return fileId && width && height ? [{ ...photo, fileId, width, height }] : []
}
