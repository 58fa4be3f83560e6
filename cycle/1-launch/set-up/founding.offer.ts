import { frameOf, placeField } from '#ground/papers/frame.ts'
import { usualBases } from '#ground/papers/legal-bases.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import { memberOf } from '#ground/units/year.ts'
import { foundingPaper } from './founding.paper.ts'
import { councilNameOn, organisationHead, theOrganisation } from './organisation.ts'

/** “Quyết định thành lập cụm thi đua”. */
export const foundingOffer: PaperOffer = {
  code: 'cluster-founding',
  name: 'Quyết định thành lập cụm thi đua',
  form: 'decision',
  stage: 'setUp',
  may: organisationHead,
  subjects: theOrganisation,
  fields: [
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
    {
      name: 'secretaries',
      label: 'Tổ thư ký, cán bộ giúp việc',
      hint: 'Mỗi người hoặc cơ quan một dòng.',
      kind: 'lines',
    },
  ],
  async suggest(db, { year, on }) {
    return {
      decider: `Thủ trưởng ${year.organisationName}`,
      bases: usualBases(on, year.profile).join('\n'),
      proposedBy: await councilNameOn(db, year.organisationId, on),
    }
  },
  async write(db, of) {
    const { year, answers } = of
    return foundingPaper({
      frame: await frameOf(db, of),
      decider: answers.decider ?? '',
      bases: typedLines(answers.bases),
      proposedBy: answers.proposedBy?.trim() ?? '',
      members: year.members,
      lead: year.leadName,
      deputies: year.deputyIds.flatMap((id) => memberOf(year, id)?.name ?? []),
      secretaries: typedLines(answers.secretaries),
    })
  },
}
