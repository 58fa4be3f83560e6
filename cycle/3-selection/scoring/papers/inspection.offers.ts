import { stepsOf } from '#cycle/1-launch/year-plan/steps.store.ts'
import { byLead, byMembers, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { rowsText, typedLines, typedRows } from '#ground/papers/pieces.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { yearBoard } from '../board.store.ts'
import { sheetOf, type YearBoard } from '../board.ts'
import { conflictsOf, crossChecksOf } from '../cross-check.store.ts'
import { linesFor, typedLines as linesToFill, pointsAt } from '../lines.ts'
import { fileCounts, sheetState } from '../scoring.store.ts'
import { differencesOf, pointWords } from './differences.ts'
import { inspectionMinutesPaper } from './inspection-minutes.paper.ts'
import { inspectionPlanPaper } from './inspection-plan.paper.ts'

const scope = [
  'Kết quả thực hiện chỉ tiêu đã đăng ký và giao ước thi đua',
  'Việc tổ chức phong trào thi đua, báo cáo định kỳ, công tác khen thưởng',
  'Bảng tự chấm điểm và minh chứng của từng tiêu chí',
].join('\n')

/** “Kế hoạch kiểm tra, chấm chéo”. */
export const inspectionPlanOffer: PaperOffer = {
  code: 'inspection-plan',
  name: 'Kế hoạch kiểm tra, chấm chéo',
  form: 'plan',
  stage: 'progress',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'following', label: 'Thực hiện văn bản', hint: 'Mỗi văn bản một dòng.', kind: 'lines' },
    { name: 'demands', label: 'Mục đích, yêu cầu', hint: 'Mỗi ý một dòng.', kind: 'lines', required: true },
    {
      name: 'scope',
      label: 'Nội dung kiểm tra',
      hint: 'Mỗi nội dung một dòng.',
      kind: 'lines',
      required: true,
    },
    {
      name: 'team',
      label: 'Thành phần',
      hint: 'Mỗi dòng: cấp bậc, họ tên | chức vụ, đơn vị | nhiệm vụ',
      kind: 'rows',
    },
    {
      name: 'schedule',
      label: 'Lịch kiểm tra',
      hint: 'Mỗi dòng: thời gian | đơn vị | địa điểm',
      kind: 'rows',
    },
  ],
  async suggest(db, { year }) {
    const checks = await crossChecksOf(db, year.id)
    return {
      demands: [
        'Đánh giá đúng kết quả, minh chứng của từng đơn vị; làm căn cứ thẩm định, xếp hạng.',
        'Kiểm tra khách quan, đúng quy định, không gây phiền hà; thông qua kiểm tra để trao đổi, học tập cách làm hay.',
      ].join('\n'),
      scope,
      schedule: rowsText(checks.map((one) => ['', one.agencyName, ''])),
    }
  },
  async write(db, of) {
    const { year, answers } = of
    const steps = await stepsOf(db, year.id)
    const step = ['inspection', 'crossCheck']
      .map((code) => steps.find((one) => one.code === code))
      .find((one) => one && one.latestOn >= of.on)
    return inspectionPlanPaper({
      frame: await frameOf(db, of),
      checks: await crossChecksOf(db, year.id),
      apart: await conflictsOf(db, year.id),
      days: step ? { from: step.normalOn, to: step.latestOn } : null,
      following: typedLines(answers.following),
      scope: typedLines(answers.scope),
      schedule: typedRows(answers.schedule).filter(([day, , place]) => day || place),
      team: typedRows(answers.team),
      demands: typedLines(answers.demands),
    })
  },
}

/** “Biên bản kiểm tra, chấm chéo” of a pair, written by the agency that checks. */
export const inspectionMinutesOffer: PaperOffer = {
  code: 'inspection-minutes',
  name: 'Biên bản kiểm tra, chấm chéo',
  form: 'minutes',
  stage: 'progress',
  may: byMembers,
  subjects: ownChecks,
  fields: [
    { name: 'begins', label: 'Giờ bắt đầu', kind: 'time', required: true },
    { name: 'ends', label: 'Giờ kết thúc', kind: 'time' },
    { name: 'room', label: 'Địa điểm', kind: 'line' },
    { name: 'ofChecker', label: 'Thành phần đơn vị kiểm tra', hint: 'Mỗi người một dòng.', kind: 'lines' },
    {
      name: 'ofAgency',
      label: 'Thành phần đơn vị được kiểm tra',
      hint: 'Mỗi người một dòng.',
      kind: 'lines',
    },
    {
      name: 'scope',
      label: 'Nội dung kiểm tra',
      hint: 'Mỗi nội dung một dòng.',
      kind: 'lines',
      required: true,
    },
    { name: 'seen', label: 'Hồ sơ đã xem', hint: 'Mỗi hồ sơ một dòng.', kind: 'lines' },
    { name: 'remarks', label: 'Nhận xét của đoàn', kind: 'text' },
    { name: 'opinion', label: 'Ý kiến của đơn vị được kiểm tra', kind: 'text', required: true },
  ],
  suggest: async () => ({ scope }),
  write: async (db, of) => inspectionMinutesPaper(await minutesFacts(db, of)),
}

/** The sheets that the person's agencies have to check. */
async function ownChecks(db: Db, who: Actor, year: Year): Promise<PaperSubject[]> {
  return (await crossChecksOf(db, year.id))
    .filter((one) => staffOf(who, one.checkerId) && one.selfAt !== null)
    .map((one) => ({
      id: one.agencyId,
      name: `${one.checkerName} kiểm tra ${one.agencyName}`,
      agencyId: one.checkerId,
    }))
}

async function minutesFacts(db: Db, of: PaperAsked & { answers: PaperAnswers }) {
  const { year, subject, on, answers } = of
  const checkerId = found(subject.agencyId)
  const heads = await headsOf(db, [subject.id, checkerId], on)
  const side = (id: string) => ({
    name: memberOf(year, id)?.name ?? '',
    head: heads.find((one) => one.agencyId === id),
  })
  const board = await yearBoard(db, year.id)
  const told = (name: string) => answers[name]?.trim() ?? ''
  const lines = (name: string) => typedLines(answers[name])
  return {
    frame: await frameOf(db, of),
    agency: side(subject.id),
    checker: side(checkerId),
    lines: checkedLines(board, subject.id, await fileCounts(db, year.id, subject.id)),
    totals: { self: totalOf(board, 'self', subject.id), cross: totalOf(board, 'cross', subject.id) },
    differences: differencesOf(board, await sheetState(db, year.id, subject.id)).filter(
      (one) => one.judge === 'cross',
    ),
    typed: {
      ...{ begins: told('begins'), ends: told('ends'), room: told('room') },
      ...{
        ofChecker: lines('ofChecker'),
        ofAgency: lines('ofAgency'),
        scope: lines('scope'),
        seen: lines('seen'),
      },
      ...{ remarks: told('remarks'), opinion: told('opinion') },
    },
    madeUp: board.criteria.some((one) => one.illustrative),
  }
}

function checkedLines(board: YearBoard, agencyId: string, files: ReadonlyMap<string, number>) {
  const words = pointWords(board)
  return linesToFill(linesFor(board, agencyId)).map(({ criterion, code, marks }) => ({
    ...{ code, title: criterion.title, files: files.get(criterion.id) ?? 0, proof: marks.self?.reason ?? '' },
    self: words(pointsAt(board, 'self', { agencyId, code })),
    cross: marks.cross?.value ? words(pointsAt(board, 'cross', { agencyId, code })) : '',
  }))
}

function totalOf(board: YearBoard, column: 'self' | 'cross', agencyId: string): string {
  const sheet = sheetOf(board, column, agencyId)
  return sheet ? pointWords(board)(sheet.total) : '–'
}
