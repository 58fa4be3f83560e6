import { t } from '#plumbing/language.ts'

/** What another magazine may be sent as: WordPress's own export, or a folder of pages. */
export const importKinds = ['wordpress', 'pages'] as const
export type ImportKind = (typeof importKinds)[number]

export function kindLabel(kind: ImportKind): string {
  return { wordpress: t('Tệp xuất của WordPress (WXR)'), pages: t('Thư mục trang HTML (ZIP)') }[kind]
}

/** Where a run stands; the first part reads and changes nothing, the second writes, the third takes back. */
export const importStates = ['reading', 'read', 'failed', 'writing', 'written', 'undoing', 'undone'] as const
export type ImportState = (typeof importStates)[number]

export function stateLabel(state: ImportState): string {
  const labels: Record<ImportState, string> = {
    reading: t('Đang đọc'),
    read: t('Đã đọc, chờ chạy'),
    failed: t('Không đọc được'),
    writing: t('Đang chuyển'),
    written: t('Đã chuyển'),
    undoing: t('Đang gỡ lại'),
    undone: t('Đã gỡ lại'),
  }
  return labels[state]
}

/** What was found in the file. */
export const rowKinds = ['post', 'page', 'attachment', 'author', 'category', 'tag', 'other'] as const
export type RowKind = (typeof rowKinds)[number]

export function rowKindLabel(kind: RowKind): string {
  const labels: Record<RowKind, string> = {
    post: t('Bài'),
    page: t('Trang'),
    attachment: t('Ảnh, tệp kèm'),
    author: t('Tác giả'),
    category: t('Chuyên mục cũ'),
    tag: t('Thẻ'),
    other: t('Loại khác'),
  }
  return labels[kind]
}

export const outcomes = ['waiting', 'written', 'same', 'left', 'failed', 'undone', 'kept'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeLabel(outcome: Outcome): string {
  const labels: Record<Outcome, string> = {
    waiting: t('Chờ'),
    written: t('Đã chuyển'),
    same: t('Đã có từ lần trước'),
    left: t('Để lại'),
    failed: t('Lỗi'),
    undone: t('Đã gỡ lại'),
    kept: t('Giữ vì đã sửa'),
  }
  return labels[outcome]
}

/** A comment as it was found; `standing` is what the old magazine had decided. */
export type FoundComment = {
  id: string
  parent: string
  name: string
  email: string
  body: string
  at: string | null
  standing: 'approved' | 'waiting' | 'left'
}

/** A post or a page as it was found. Instants are ISO 8601; `categories` by their short names. */
export type FoundItem = {
  source: string
  id: string
  title: string
  lead: string
  html: string
  slug: string
  addresses: string[]
  isPublished: boolean
  publishedAt: string | null
  author: string
  categories: string[]
  tags: string[]
  pictureId: string
  comments: FoundComment[]
  leftComments: number
}

/** A file of the old magazine that is no text: where it lay, and its words. */
export type FoundFile = { id: string; address: string; title: string; caption: string; alternative: string }

/** A category, a tag or an author: short name and name. */
export type FoundName = { slug: string; name: string }

/** Where a category of before leads: a section of ours, a topic, or nowhere. */
export type Choices = {
  section: string
  pages: 'standing' | 'items' | 'none'
  categories: Record<string, string>
}

export const importActions: Record<string, string> = {
  'import.sent': 'Gửi tệp của trang cũ',
  'import.started': 'Chạy chuyển từ trang cũ',
  'import.written': 'Chuyển xong từ trang cũ',
  'import.undone': 'Gỡ lại một lần chuyển',
  'article.imported': 'Chuyển bài từ trang cũ',
  'page.removed': 'Bỏ trang giới thiệu đã chuyển',
}
