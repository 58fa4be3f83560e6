import type { PaperForm } from '../forms.ts'
import type { PaperOffer } from '../offer.ts'

/** A paper that a template can be made for. */
export type PaperKind = { code: string; name: string; form: PaperForm; offer: PaperOffer | null }

const kind = (code: string, name: string, form: PaperForm): PaperKind => ({ code, name, form, offer: null })

/** Papers that deeds make by themselves, in the order of the year. */
const byDeeds: PaperKind[] = [
  kind('pledge', 'Giao ước thi đua', 'sheet'),
  kind('sittingMinutes', 'Biên bản họp hội đồng', 'minutes'),
  kind('tallyMinutes', 'Biên bản kiểm phiếu', 'minutes'),
  kind('submission', 'Tờ trình đề nghị khen thưởng', 'submission'),
  kind('postingNotice', 'Thông báo công khai danh sách', 'notice'),
  kind('postingClosure', 'Biên bản kết thúc công khai', 'minutes'),
  kind('decision', 'Quyết định khen thưởng', 'decision'),
  kind('conferralList', 'Danh sách ký nhận khen thưởng', 'sheet'),
  kind('conference-minutes', 'Biên bản hội nghị tổng kết', 'minutes'),
  kind('award-list', 'Danh sách khen thưởng', 'sheet'),
  kind('handover-minutes', 'Biên bản bàn giao cụm trưởng', 'minutes'),
]
const kinds = new Map(byDeeds.map((one) => [one.code, one]))

/** Offers of later folders, which only they know. */
export function learnOffers(offers: readonly PaperOffer[]): void {
  for (const offer of offers)
    kinds.set(offer.code, { code: offer.code, name: offer.name, form: offer.form, offer })
}

export const paperKinds = (): PaperKind[] => [...kinds.values()]
export const findKind = (code: string): PaperKind | undefined => kinds.get(code)
