import type { Content } from '../content/content.ts'
import { type Article, type ArticleForm, bylineOf, type Change } from '../news/news.ts'

/** A photo as readers get it. */
export type PublicPhoto = {
  id: string
  fileId: string
  caption: string
  credit: string
  alternative: string
  focalX: number
  focalY: number
  width: number
  height: number
  illustrative: boolean
}

/** An item in a list of news. */
export type NewsItem = {
  slug: string
  form: ArticleForm
  section: string
  sectionName: string
  title: string
  lead: string
  publishedAt: Date
  illustrative: boolean
  photo: PublicPhoto | null
}

/** What readers were told of a later edition. */
export type Told = { change: Change; words: string; at: Date }

/** A published item with nothing of the editors' room in it. */
export type PublicArticle = {
  id: string
  slug: string
  form: ArticleForm
  section: string
  sectionName: string
  title: string
  lead: string
  content: Content
  byline: string
  author: string
  illustrative: boolean
  publishedAt: Date | null
  changedAt: Date | null
  told: Told[]
  photos: PublicPhoto[]
}

/** The working copy as it would look, for those who work on it. */
export function previewOf(article: Article, sectionName: string): PublicArticle {
  return {
    id: article.id,
    slug: article.slug,
    form: article.form,
    section: article.section,
    sectionName,
    title: article.title,
    lead: article.lead,
    content: article.content,
    byline: bylineOf(article),
    author: article.byline,
    illustrative: article.illustrative,
    publishedAt: article.publication?.at ?? null,
    changedAt: null,
    told: [],
    photos: article.photos.flatMap(({ position, fileId, width, height, ...photo }) =>
      fileId && width && height ? [{ ...photo, fileId, width, height }] : [],
    ),
  }
}
