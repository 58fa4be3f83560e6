import type { PaperOffer } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { criteriaOfYear, isCriteriaIssued, settingsOf } from '../criterion/criterion.store.ts'
import { scaleOf } from '../criterion/scale.ts'
import { pointsOf } from '../criterion/tree.ts'
import { stepsOf } from '../year-plan/steps.store.ts'
import { councilNameOn, organisationHead, theOrganisation } from './organisation.ts'
import { decisionFacts, decisionFields, suggestDecision } from './organisation-decision.ts'
import { regulationPaper } from './regulation.paper.ts'

/** “Quyết định ban hành Quy chế hoạt động”; what the year's settings do not say is typed. */
export const regulationOffer: PaperOffer = {
  code: 'cluster-regulation',
  name: 'Quyết định ban hành Quy chế hoạt động của cụm',
  form: 'decision',
  stage: 'setUp',
  may: organisationHead,
  subjects: theOrganisation,
  fields: [
    ...decisionFields,
    {
      name: 'rotation',
      label: 'Quy tắc luân phiên đơn vị dẫn đầu',
      hint: 'Mỗi khoản một dòng; ví dụ: luân phiên mỗi năm một đơn vị theo thứ tự trong danh sách, bỏ qua đơn vị năm trước không được xét danh hiệu.',
      kind: 'lines',
      required: true,
    },
    { name: 'secretaries', label: 'Tổ thư ký', hint: 'Mỗi người hoặc cơ quan một dòng.', kind: 'lines' },
    {
      name: 'meetings',
      label: 'Chế độ hội họp',
      hint: 'Mỗi khoản một dòng; ví dụ: mỗi năm họp ba lần, hội nghị có mặt ít nhất hai phần ba đơn vị.',
      kind: 'lines',
      required: true,
    },
    {
      name: 'vote',
      label: 'Quy tắc bỏ phiếu suy tôn',
      hint: 'Mỗi khoản một dòng: hình thức bỏ phiếu, tỷ lệ cần đạt tính trên tổng số đơn vị, đơn vị vắng mặt, đơn vị có được bỏ phiếu cho mình.',
      kind: 'lines',
      required: true,
    },
    {
      name: 'money',
      label: 'Kinh phí hoạt động',
      hint: 'Mỗi khoản một dòng.',
      kind: 'lines',
      required: true,
    },
  ],
  suggest: suggestDecision,
  async write(db, of) {
    const { year, answers } = of
    const lines = (name: string) => typedLines(answers[name])
    return regulationPaper({
      ...(await decisionFacts(db, of)),
      council: await councilNameOn(db, year.organisationId, of.on),
      steps: await stepsOf(db, year.id),
      ...(await scaleFacts(db, year)),
      typed: {
        rotation: lines('rotation'),
        secretaries: lines('secretaries'),
        meetings: lines('meetings'),
        vote: lines('vote'),
        money: lines('money'),
      },
    })
  },
}

async function scaleFacts(db: Db, year: Year) {
  const criteria = await criteriaOfYear(db, year.id)
  const settings = await settingsOf(db, year.id)
  const { of: _, ...sums } = pointsOf(scaleOf('', criteria, settings), criteria)
  const lines = criteria.filter((one) => one.rule !== null).length
  return {
    scale: { isIssued: await isCriteriaIssued(db, year.id), lines, sums },
    rules: settings.rules,
    bands: settings.bands,
    tieBreak: settings.tieBreak,
    madeUp: year.illustrativeYear || criteria.some((one) => one.illustrative),
  }
}
