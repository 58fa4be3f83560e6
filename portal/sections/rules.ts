import { t } from '#plumbing/language.ts'

/** Whether readers may comment in a section, and when a comment is read over: before it appears, or after. */
export const commentRules = ['before', 'after', 'none'] as const
export type CommentRule = (typeof commentRules)[number]

export function commentRuleLabel(rule: CommentRule): string {
  return {
    before: t('Duyệt rồi mới hiện'),
    after: t('Hiện ngay, duyệt sau'),
    none: t('Không nhận bình luận'),
  }[rule]
}
