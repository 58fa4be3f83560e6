import type { ConflictGround } from '#ground/units/councils.ts'
import { t } from '#plumbing/language.ts'

/** What a member is taken out by: a ground, or his own word. */
export type RecusalGround = ConflictGround | 'declared'

/** The ground in words, as screens say it. */
export function groundLabel(ground: RecusalGround): string {
  return {
    self: t('là người được xét'),
    kin: t('là người thân của người được xét'),
    sharedWork: t('cùng đứng tên sáng kiến, đề tài nêu trong hồ sơ'),
    headOfRecipient: t('là người đứng đầu tập thể được xét'),
    sameAgency: t('cùng cơ quan với đối tượng được xét'),
    declared: t('tự xin không tham gia'),
  }[ground]
}

/** The ground as the minutes keep it; papers are written in Vietnamese. */
export const groundWords: Record<RecusalGround, string> = {
  self: 'là người được xét',
  kin: 'là người thân của người được xét',
  sharedWork: 'cùng đứng tên sáng kiến, đề tài nêu trong hồ sơ',
  headOfRecipient: 'là người đứng đầu tập thể được xét',
  sameAgency: 'cùng cơ quan với đối tượng được xét',
  declared: 'tự xin không tham gia',
}
