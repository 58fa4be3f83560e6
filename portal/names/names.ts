import { t } from '#plumbing/language.ts'

/** What items are gathered under besides sections: “chủ đề” and “tác giả”. */
export const nameKinds = ['topics', 'authors'] as const
export type NameKind = (typeof nameKinds)[number]

export type Name = { id: string; slug: string; name: string; about: string; version: number; items: number }

/** Names as a person types them in one line, each once, in their order. */
export function namesTyped(line: string): string[] {
  const seen = new Map<string, string>()
  for (const part of line.split(/[,;\n]/)) {
    const name = part.normalize('NFC').replace(/\s+/g, ' ').trim()
    const same = name.toLocaleLowerCase('vi')
    if (name !== '' && !seen.has(same)) seen.set(same, name)
  }
  return [...seen.values()]
}

export function kindLabel(kind: NameKind): string {
  return { topics: t('Chủ đề'), authors: t('Tác giả') }[kind]
}

export const nameActions: Record<string, string> = {
  'name.added': 'Thêm chủ đề, tác giả',
  'name.edited': 'Sửa chủ đề, tác giả',
  'name.merged': 'Gộp chủ đề, tác giả',
  'article.named': 'Ghi chủ đề, tác giả của bài',
  'section.added': 'Mở chuyên mục',
  'section.edited': 'Sửa chuyên mục',
  'section.moved': 'Đổi thứ tự chuyên mục',
  'section.closed': 'Đóng chuyên mục',
  'section.reopened': 'Mở lại chuyên mục',
  'page.added': 'Lập trang giới thiệu',
  'page.edited': 'Sửa trang giới thiệu',
}
