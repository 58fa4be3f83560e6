import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Route } from '../kernel/history.ts'
import type { Form } from './forms.ts'

/** One paper of a dossier, in Vietnamese; `form` where an annex has one. */
export type Paper = { paper: string; form: Form | null; note: string | null }

/**
 * “Thành phần hồ sơ”: papers and sets. `setLocally` leaves them to the ministry or province, `unread` to nobody yet:
 * both still show what the law names everywhere.
 */
export type Dossier = {
  outcome: 'read' | 'setLocally' | 'unread'
  papers: Paper[]
  /** How many sets, where said. */
  copies: number | null
  citation: Citation
}

/** A paper as a rule names it: its name, the code of its form, a note. */
export type Named = [paper: string, form?: string, note?: string]

/** The papers of one version of the law, by award and route. */
export type Rule = (award: AwardCode, route: Route) => Omit<Dossier, 'papers'> & { papers: Named[] }

export const submission: Named = ['Tờ trình', 'submission']
export const listed: Named = ['Tờ trình kèm danh sách', 'submission']
export const confirmedReport: Named = ['Báo cáo thành tích có xác nhận của cấp trình']
export const minutes: Named = ['Biên bản bình xét']
export const minutesWithVotes: Named = ['Biên bản họp và kết quả bỏ phiếu của Hội đồng']
export const related: Named = ['Văn bản liên quan']
