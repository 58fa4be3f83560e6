import type { Day } from '#law/kernel/day.ts'
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

/** Where an item stands on its way from the reporter to the readers. */
export const states = [
  'draft',
  'submitted',
  'passed',
  'returned',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type State = (typeof states)[number]

export function stateLabel(state: State): string {
  const labels: Record<State, string> = {
    draft: t('Bản thảo'),
    submitted: t('Chờ biên tập'),
    passed: t('Chờ duyệt'),
    returned: t('Trả lại'),
    scheduled: t('Hẹn đăng'),
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
  state: State
  draftedBy: string | null
  hasRecording: boolean // a bulletin has one before it goes out
  isFromEvent: boolean // drafted from an event of the workspace: whoever edits may take it up
  dueOn: Day | null
  publication: { at: Date; by: string; edition: number } | null
  withdrawal: { at: Date; by: string; reason: string } | null
  photos: Photo[]
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
