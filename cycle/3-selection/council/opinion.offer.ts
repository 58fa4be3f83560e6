import { frameOf, placeField } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperField, PaperOffer } from '#ground/papers/offer.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed, found, hidden } from '#plumbing/verdict.ts'
import { membersOn, sittingOf } from './council.store.ts'
import { keptSittings } from './invitation.offer.ts'
import { nomineesOf } from './nominees.store.ts'
import { opinionLetter, opinionSheet } from './opinion.paper.ts'

const matters: PaperField = {
  name: 'matters',
  label: 'Nội dung xin ý kiến',
  hint: 'Mỗi nội dung một dòng.',
  kind: 'lines',
  required: true,
}

const usual = [
  'Việc chấp hành đường lối của Đảng, chính sách, pháp luật của Nhà nước và kỷ luật của đơn vị',
  'Thành tích nêu trong hồ sơ có đúng với kết quả do cơ quan theo dõi hay không',
].join('\n')

/** “Công văn lấy ý kiến” about the cases of a sitting; absent members and functional bodies are asked the same. */
export const opinionLetterOffer: PaperOffer = {
  code: 'opinion-letter',
  name: 'Công văn lấy ý kiến về việc xét khen thưởng',
  form: 'letter',
  stage: 'selection',
  may: (who, year) => (who.councilOrganisationIds.includes(year.organisationId) ? allowed : hidden),
  subjects: keptSittings,
  fields: [
    placeField,
    { name: 'receivers', label: 'Kính gửi', hint: 'Mỗi nơi nhận một dòng.', kind: 'lines', required: true },
    matters,
    { name: 'dueOn', label: 'Hạn trả lời', kind: 'day', required: true },
    { name: 'answerTo', label: 'Nơi nhận ý kiến', kind: 'line' },
  ],
  suggest: async (db, of) => ({ ...(await asked(db, of)), matters: usual }),
  async write(db, of) {
    const { answers } = of
    const letter = opinionLetter({
      ...(await cases(db, of)),
      receivers: typedLines(answers.receivers),
      matters: typedLines(answers.matters),
      dueOn: answers.dueOn ?? '',
      answerTo: answers.answerTo?.trim() ?? '',
    })
    return { ...letter, signatures: [await presiderOf(db, of)] }
  },
}

/** “Phiếu cho ý kiến”, without the letter. */
export const opinionSheetOffer: PaperOffer = {
  ...opinionLetterOffer,
  code: 'opinion-sheet',
  name: 'Phiếu cho ý kiến về việc xét khen thưởng',
  form: 'sheet',
  fields: [matters],
  suggest: async () => ({ matters: usual }),
  write: async (db, of) =>
    opinionSheet({ ...(await cases(db, of)), matters: typedLines(of.answers.matters) }),
}

async function cases(db: Db, of: PaperAsked & { answers: PaperAnswers }) {
  const sitting = found(await sittingOf(db, of.year.id, of.subject.id))
  const frame = { ...(await frameOf(db, of)), superior: of.year.organisationName }
  return { frame, sitting, nominees: await nomineesOf(db, sitting.id) }
}

async function asked(db: Db, { year, subject }: PaperAsked): Promise<PaperAnswers> {
  const sitting = found(await sittingOf(db, year.id, subject.id))
  return { receivers: year.members.map((member) => member.name).join('\n'), answerTo: sitting.councilName }
}

async function presiderOf(db: Db, { year, subject }: PaperAsked) {
  const sitting = found(await sittingOf(db, year.id, subject.id))
  const members = await membersOn(db, sitting.councilId, sitting.heldOn)
  const presider = members.find((one) => one.id === sitting.presiderId)
  const isDeputy = presider?.duty === 'viceChair'
  return {
    side: 'right' as const,
    authority: isDeputy ? 'TM. Hội đồng\nKT. Chủ tịch' : 'TM. Hội đồng',
    post: isDeputy ? 'Phó Chủ tịch' : 'Chủ tịch',
    rank: presider?.rank ?? '',
    name: presider?.name ?? '',
  }
}
