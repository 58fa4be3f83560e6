import { frameOf, placeField } from '#ground/papers/frame.ts'
import { usualBases } from '#ground/papers/legal-bases.ts'
import type { PaperAnswers, PaperAsked, PaperField } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import { memberOf } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { councilNameOn } from './organisation.ts'

/** What is typed for every decision that sets up a cluster: where, by whom, on what basis, at whose proposal. */
export const decisionFields: PaperField[] = [
  placeField,
  {
    name: 'decider',
    label: 'Thẩm quyền ban hành',
    hint: 'Ví dụ: Chủ nhiệm Tổng cục',
    kind: 'line',
    required: true,
  },
  { name: 'bases', label: 'Căn cứ', hint: 'Mỗi căn cứ một dòng.', kind: 'lines', required: true },
  { name: 'proposedBy', label: 'Cơ quan đề nghị', kind: 'line' },
]

/** What is likely true of these, to be corrected by whoever writes. */
export async function suggestDecision(db: Db, { year, on }: PaperAsked): Promise<PaperAnswers> {
  return {
    decider: `Thủ trưởng ${year.organisationName}`,
    bases: usualBases(on, year.profile).join('\n'),
    proposedBy: await councilNameOn(db, year.organisationId, on),
  }
}

/** What such a decision says of the cluster, with what was typed. */
export async function decisionFacts(db: Db, of: PaperAsked & { answers: PaperAnswers }) {
  const { year, answers } = of
  return {
    frame: await frameOf(db, of),
    decider: answers.decider ?? '',
    bases: typedLines(answers.bases),
    proposedBy: answers.proposedBy?.trim() ?? '',
    members: year.members,
    lead: year.leadName,
    deputies: year.deputyIds.flatMap((id) => memberOf(year, id)?.name ?? []),
  }
}
