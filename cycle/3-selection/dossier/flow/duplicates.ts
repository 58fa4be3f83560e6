import { t } from '#plumbing/language.ts'
import type { DuplicateKind } from './duplicates.store.ts'

export function duplicateLabel(kind: DuplicateKind): string {
  return {
    samePerson: t('cùng một người'),
    sameAward: t('hai nơi cùng đề nghị một hình thức'),
    sameText: t('thành tích viết giống hệt'),
    nearText: t('thành tích viết gần giống'),
    sameWork: t('cùng một sáng kiến, đề tài'),
  }[kind]
}
