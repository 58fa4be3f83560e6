import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'

/** “Chuyên mục”. */
export const sections = ['activity', 'emulation', 'exemplar'] as const
export type Section = (typeof sections)[number]

export function sectionLabel(section: Section): string {
  const labels: Record<Section, string> = {
    activity: t('Tin hoạt động'),
    emulation: t('Thi đua – khen thưởng'),
    exemplar: t('Điển hình'),
  }
  return labels[section]
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
  alternative: string
  width: number | null
  height: number | null
  illustrative: boolean
}

/** “Bài”, “tin”: one item of the magazine. */
export type Article = {
  id: string
  section: Section
  slug: string
  title: string
  lead: string
  body: string
  byline: string
  bylineCoversPhotos: boolean
  illustrative: boolean
  yearId: string | null
  version: number
  publication: { at: Date; by: string } | null
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

export type Block = { kind: 'heading' | 'paragraph'; lines: string[] }

/** The text as it will be set: an empty line ends a paragraph, “## ” begins a heading. */
export function blocksOf(body: string): Block[] {
  const parts = body.split(/\n\s*\n|\n(?=## )|(?<=^## .*)\n/m).map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('## ')
        ? { kind: 'heading', lines: [part.slice(3).trim()] }
        : { kind: 'paragraph', lines: part.split('\n') },
    )
}

/** The line that names the author: “Tin, ảnh: NGUYÊN KHÔI”. */
export function bylineOf(article: Pick<Article, 'byline' | 'bylineCoversPhotos' | 'photos'>): string {
  if (!article.byline) return ''
  const covers = article.bylineCoversPhotos && article.photos.length > 0
  return `${covers ? t('Tin, ảnh:') : t('Tin:')} ${article.byline}`
}

/** Where a photo is served, at one of the widths; a new picture has a new address. */
export function pictureAddress(photo: { id: string; fileId: string | null }, width: number): string {
  return `/pictures/${photo.id}/${width}?v=${photo.fileId?.slice(-8) ?? ''}`
}
