import type { PaperOffer } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import { foundingPaper } from './founding.paper.ts'
import { organisationHead, theOrganisation } from './organisation.ts'
import { decisionFacts, decisionFields, suggestDecision } from './organisation-decision.ts'

/** “Quyết định thành lập cụm thi đua”. */
export const foundingOffer: PaperOffer = {
  code: 'cluster-founding',
  name: 'Quyết định thành lập cụm thi đua',
  form: 'decision',
  stage: 'setUp',
  may: organisationHead,
  subjects: theOrganisation,
  fields: [
    ...decisionFields,
    {
      name: 'secretaries',
      label: 'Tổ thư ký, cán bộ giúp việc',
      hint: 'Mỗi người hoặc cơ quan một dòng.',
      kind: 'lines',
    },
  ],
  suggest: suggestDecision,
  async write(db, of) {
    return foundingPaper({
      ...(await decisionFacts(db, of)),
      secretaries: typedLines(of.answers.secretaries),
    })
  },
}
