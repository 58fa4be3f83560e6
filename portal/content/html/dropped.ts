import { t } from '#plumbing/language.ts'
import type { Reading } from './reading.ts'
import { attribute, type Element, styleOf } from './tree.ts'

/** Notes what a writer must be told: that a part of the pasted text was left out. */
export function leaveOut(reading: Reading, kind: string): void {
  reading.dropped.add(nameOf(kind))
}

export function leaveOutLink(reading: Reading, href: string): void {
  const shown = href.length > 40 ? `${href.slice(0, 40)}…` : href
  reading.dropped.add(t('liên kết không dùng được: {href}', { href: shown }))
}

function nameOf(kind: string): string {
  const names: Record<string, string> = {
    script: t('mã lệnh (script)'),
    event: t('mã lệnh gắn vào chữ (onclick…)'),
    style: t('kiểu chữ, màu sắc của nơi chép'),
    frame: t('khung nhúng trang khác (iframe)'),
    drawing: t('hình vẽ, công thức dạng mã (SVG, MathML)'),
    media: t('video, âm thanh nhúng: hãy chèn bằng nút Bản tin'),
    picture: t('ảnh dán trong bài: hãy thêm ở phần Ảnh rồi chèn bằng nút Ảnh'),
    field: t('ô nhập, nút bấm'),
    hidden: t('chữ ẩn'),
    comment: t('lời góp ý của Word'),
    deep: t('các tầng lồng nhau quá sâu (chữ vẫn giữ)'),
    unknown: t('chỗ đặt ảnh hoặc bản tin không rõ là cái nào'),
  }
  return names[kind] ?? kind
}

/** Attributes are never kept; those that could have done something are told. */
export function noteAttributes(reading: Reading, element: Element): void {
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on')) leaveOut(reading, 'event')
    if (name === 'style' && value.trim() !== '') leaveOut(reading, 'style')
  }
}

/** Why a piece is not for readers, when it is not. */
export function hiddenAs(element: Element): 'hidden' | 'comment' | 'marker' | null {
  if (styleOf(element, 'mso-list') === 'ignore') return 'marker'
  if (isWordComment(element)) return 'comment'
  const unseen =
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all' ||
    element.attrs.some(({ name }) => name === 'hidden')
  return unseen ? 'hidden' : null
}

function isWordComment(element: Element): boolean {
  return (
    styleOf(element, 'mso-element').startsWith('comment') ||
    styleOf(element, 'mso-special-character') === 'comment' ||
    /(^|\s)MsoCommentReference(\s|$)/.test(attribute(element, 'class'))
  )
}
