import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'
import type { Content } from '../content/content.ts'

/** What kind of item it is; bulletins are of the last two. */
export const forms = ['text', 'gallery', 'video', 'audio'] as const
export type ArticleForm = (typeof forms)[number]

export function formLabel(form: ArticleForm): string {
  const labels: Record<ArticleForm, string> = {
    text: t('Bài viết'),
    gallery: t('Chùm ảnh'),
    video: t('Bản tin hình'),
    audio: t('Bản tin tiếng'),
  }
  return labels[form]
}

/** Where an article stands: “bản thảo”, “đã xuất bản”, “đã gỡ”. */
export const states = ['draft', 'published', 'withdrawn'] as const
export type State = (typeof states)[number]

export function stateLabel(state: State): string {
  const labels: Record<State, string> = {
    draft: t('Bản thảo'),
    published: t('Đã xuất bản'),
    withdrawn: t('Đã gỡ'),
  }
  return labels[state]
}

/** A photo, or the place of one still to come (`fileId` empty). */
export type Photo = {
  id: string
  position: number
  fileId: string | null
  caption: string
  credit: string
  alternative: string
  focalX: number // what must stay in view when the picture is cut, in percent from the left
  focalY: number // and from the top
  width: number | null
  height: number | null
  illustrative: boolean
}

/** “Bài”, “tin”: one item of the magazine as it lies in the editors' room. */
export type Article = {
  id: string
  form: ArticleForm
  section: string // the address of its section
  slug: string
  title: string
  lead: string
  content: Content
  byline: string
  bylineCoversPhotos: boolean
  illustrative: boolean
  yearId: string | null
  version: number
  publication: { at: Date; by: string; edition: number } | null
  withdrawal: { at: Date; by: string; reason: string } | null
  photos: Photo[]
}

export function stateOf(article: Pick<Article, 'publication' | 'withdrawal'>): State {
  if (article.withdrawal) return 'withdrawn'
  return article.publication ? 'published' : 'draft'
}

/** The title as an address. */
export function addressOf(title: string): string {
  return slugOf(title, 100) || 'tin'
}

/** What readers are told of a later edition. */
export const changes = ['correction', 'update'] as const
export type Change = (typeof changes)[number]

export function changeLabel(change: Change): string {
  return { correction: t('Đính chính'), update: t('Cập nhật') }[change]
}

type Signed = Pick<Article, 'byline' | 'bylineCoversPhotos'> & { photos: unknown[] }

/** The line that names the author: “Tin, ảnh: NGUYÊN KHÔI”. */
export function bylineOf(article: Signed): string {
  if (!article.byline) return ''
  const covers = article.bylineCoversPhotos && article.photos.length > 0
  return `${covers ? t('Tin, ảnh:') : t('Tin:')} ${article.byline}`
}

/** Where a photo is served, at one of the widths; a new picture has a new address. */
export function pictureAddress(photo: { id: string; fileId: string | null }, width: number): string {
  return `/pictures/${photo.id}/${width}?v=${photo.fileId?.slice(-8) ?? ''}`
}
