import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Hủy bỏ, thu hồi · tước · phục hồi · hạ mức · cấp đổi · cấp lại”. */
export const awardActs = ['cancel', 'strip', 'restore', 'lower', 'exchange', 'reissue'] as const
export type AwardAct = (typeof awardActs)[number]

/** What became of an award, by whose paper. */
export type AwardChange = {
  id: string
  act: AwardAct
  ground: string
  citation: Citation | null
  toCode: string
  reason: string
  reference: string
  actedOn: Day
  signerName: string
  fileId: string | null
  recordedBy: string
  illustrative: boolean
}

/** A change as it is typed. */
export type NewChange = {
  act: AwardAct
  ground: string
  toCode: string
  reason: string
  reference: string
  actedOn: Day
  signerName: string
}

/** How an award stands: given, cancelled or stripped; and as what. */
export type AwardStanding = { stands: boolean; code: string }

export function actLabel(act: AwardAct): string {
  return {
    cancel: t('Hủy quyết định, thu hồi'),
    strip: t('Tước'),
    restore: t('Phục hồi'),
    lower: t('Hạ mức'),
    exchange: t('Cấp đổi'),
    reissue: t('Cấp lại'),
  }[act]
}

export const changeActions: Record<string, string> = {
  'award.cancelled': 'Hủy quyết định, thu hồi khen thưởng',
  'award.stripped': 'Tước danh hiệu',
  'award.restored': 'Phục hồi danh hiệu',
  'award.lowered': 'Hạ mức khen thưởng',
  'award.exchanged': 'Cấp đổi bằng, hiện vật',
  'award.reissued': 'Cấp lại bằng, hiện vật',
}

/** The word of the journal for each act. */
export const changeDeed: Record<AwardAct, string> = {
  cancel: 'award.cancelled',
  strip: 'award.stripped',
  restore: 'award.restored',
  lower: 'award.lowered',
  exchange: 'award.exchanged',
  reissue: 'award.reissued',
}
