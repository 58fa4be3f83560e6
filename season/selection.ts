import { criteriaOfYear } from '#cycle/1-launch/criterion/criterion.store.ts'
import { nominate } from '#cycle/3-selection/dossier/dossier.acts.ts'
import { assignCrossChecks } from '#cycle/3-selection/scoring/cross-check.acts.ts'
import { crossChecksOf } from '#cycle/3-selection/scoring/cross-check.store.ts'
import { decideScores, recordAcclamation } from '#cycle/3-selection/scoring/decision.acts.ts'
import { answerExplanation, explain } from '#cycle/3-selection/scoring/explanation.acts.ts'
import { confirmLines, handInOwnedSheets } from '#cycle/3-selection/scoring/owned.acts.ts'
import { saveScores } from '#cycle/3-selection/scoring/save.acts.ts'
import { submitScores } from '#cycle/3-selection/scoring/submit.acts.ts'
import { found } from '#plumbing/verdict.ts'
import { exact, shown, subtract } from '#scoring/exact/exact.ts'
import { criteria, crossReason, figureFor, leadReason, losses } from './criteria.ts'
import { type AgencyKey, agencyKeys } from './people.ts'
import { sit } from './procedure-council.ts'
import { askAbout, handOverAll, passAll } from './procedure-dossiers.ts'
import { playPosting } from './procedure-posting.ts'
import { issueInspection, issueScores, issueYearReport } from './scoring-papers.ts'
import type { Stage } from './stage.ts'

const scorers = ['self', 'cross', 'lead'] as const
type Scorer = (typeof scorers)[number]

/** Selection: three rounds of scores, nominations, and the sitting of the council with a roll call. */
export async function playSelection(stage: Stage) {
  await score(stage, 'self', '2022-10-08')
  await issueYearReport(stage)
  await proposeAwards(stage)
  await score(stage, 'cross', '2022-10-14')
  await issueInspection(stage)
  await passDossiers(stage, '2022-10-14')
  await confirmOwnLines(stage)
  await explainTo(stage, fromFinance, '2022-10-16')
  await score(stage, 'lead', '2022-10-17')
  await explainTo(stage, fromInspectorate, '2022-10-18')
  await sit(stage)
  await playPosting(stage)
  await decide(stage)
  await issueScores(stage)
}

/** Every functional body confirms its lines in the sheets of the others and hands them in. */
async function confirmOwnLines({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-15')
  const owners = [...new Set(criteria.map(([, , , , owner]) => owner))]
  for (const owner of owners) {
    const who = await as(`${owner}.canbo`)
    const sheets = agencyKeys.filter((key) => key !== owner).map((key) => ground.agencies[key])
    for (const agencyId of sheets) await confirmLines(tx, who, year, { agencyId, criterionIds: [] })
    await handInOwnedSheets(tx, who, year, sheets)
  }
}

type Explained = {
  key: AgencyKey
  code: string
  scorer: 'cross' | 'lead'
  statement: string
  answer: { outcome: 'kept' | 'changed'; value: string; reason: string }
}

const fromFinance: Explained = {
  ...{ key: 'tc', code: '6.2', scorer: 'cross' },
  statement: 'Hồ sơ khen thưởng quý III đã bổ sung danh sách người trực tiếp (minh họa).',
  answer: { outcome: 'changed', value: '2', reason: 'Đã xem hồ sơ bổ sung.' },
}

const fromInspectorate: Explained = {
  ...{ key: 'ttr', code: '2.2', scorer: 'lead' },
  statement: 'Nhiệm vụ đột xuất tháng 8 chậm do chờ ý kiến của cấp trên (minh họa).',
  answer: { outcome: 'kept', value: '', reason: 'Thời hạn trong văn bản giao không thay đổi.' },
}

/** An agency explains one line, and the scorer it was taken by looks again. */
async function explainTo({ tx, ground, on }: Stage, explained: Explained, day: string) {
  const { year, as } = await on(day)
  const { key, code, scorer, statement, answer } = explained
  const agencyId = ground.agencies[key]
  const line = found((await criteriaOfYear(tx, year.id)).find((one) => one.code === code))
  const checks = await crossChecksOf(tx, year.id)
  const checker = checks.find((one) => one.agencyId === agencyId)?.checkerId
  const asking = { agencyId, criterionId: line.id, scorer, statement, uploads: [] }
  const id = await explain(tx, await as(`${key}.canbo`), year, asking)
  const who = await as(scorerAccount(ground.agencies, scorer, key, checker))
  await answerExplanation(tx, who, year, { agencyId, id, ...answer })
}

/** How many of the ten vote for each, made up for the example. */
const votesFor: Record<AgencyKey, number> = {
  ...{ ttr: 10, tapchi: 9, btm: 9, ct: 8, hc: 9, tc: 8, da1: 7, ubkt: 7, qlcn: 6, dths: 6 },
}

/** The conference: the members vote, and the points stand as appraised. */
async function decide({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-21')
  const lead = await as('ct.canbo')
  const heldOn = '2022-10-21'
  const votes = agencyKeys.map((key) => ({ agencyId: ground.agencies[key], yes: votesFor[key] }))
  await recordAcclamation(tx, lead, year, { heldOn, voted: 10, countsOwn: true, version: 0, votes })
  const words = 'Hội nghị nhất trí với kết quả thẩm định và kết quả suy tôn (số liệu minh họa).'
  await decideScores(tx, lead, year, { heldOn, words })
}

async function score({ tx, ground, on }: Stage, scorer: Scorer, day: string) {
  const { year, as } = await on(day)
  const lines = (await criteriaOfYear(tx, year.id)).filter((line) => line.rule !== null)
  if (scorer === 'cross') await assignCrossChecks(tx, await as('ct.canbo'), year)
  const checks = scorer === 'cross' ? await crossChecksOf(tx, year.id) : []
  for (const key of agencyKeys) {
    const agencyId = ground.agencies[key]
    const checker = checks.find((one) => one.agencyId === agencyId)?.checkerId
    const who = await as(scorerAccount(ground.agencies, scorer, key, checker))
    const rows = lines.map((line) => ({
      criterionId: line.id,
      value: figureFor(key, line.code, pointsOf(key, scorer, line.code, line.points ?? '0')),
      reason: scorer === 'self' ? proof(line.evidenceAsked) : reasonOf(key, scorer, line.code),
      version: 0,
    }))
    await saveScores(tx, who, year, { agencyId, scorer, rows })
    await submitScores(tx, who, year, { agencyId, scorer })
  }
}

/** The lead appraises everybody but itself: the deputy does that. */
function scorerAccount(
  agencies: Record<string, string>,
  scorer: Scorer,
  key: AgencyKey,
  checkerId?: string,
): string {
  if (scorer === 'self') return `${key}.canbo`
  if (scorer === 'lead') return key === 'ct' ? 'btm.canbo' : 'ct.canbo'
  return `${agencyKeys.find((one) => agencies[one] === checkerId)}.canbo`
}

function pointsOf(key: AgencyKey, scorer: Scorer, code: string, full: string): string {
  const counted = scorers.slice(0, scorers.indexOf(scorer) + 1)
  const lost = counted.map((one) => exact(losses[key][one][code] ?? '0'))
  return shown(lost.reduce(subtract, exact(full)))
}

/** Evidence on paper, told in words. */
const proof = (asked: string) => (asked === '' ? '' : `${asked}: bản giấy lưu tại cơ quan.`)

function reasonOf(key: AgencyKey, scorer: Scorer, code: string): string {
  if (scorer === 'lead' && (losses[key].lead[code] ?? losses[key].cross[code])) return leadReason
  return scorer === 'cross' && losses[key].cross[code] ? crossReason : ''
}

/** What each is proposed for, made up for the example. */
const workOf = {
  btm: 'Lập kế hoạch huấn luyện sát thực tế, rút ngắn ba ngày chuẩn bị.',
  ct: 'Mở mười hai lớp bồi dưỡng cán bộ, đổi mới cách kiểm tra nhận thức.',
  hc: 'Tăng gia sản xuất, giảm giá bữa ăn mà giữ đủ định lượng.',
  tc: 'Quyết toán đúng hạn cả bốn quý, đưa chứng từ lên máy.',
  ttr: 'Kết thúc bốn cuộc thanh tra, thu hồi đủ số tiền kết luận.',
  tapchi: 'Ra đủ số tạp chí, tăng gấp đôi bài của phóng viên trẻ.',
  da1: 'Nghiệm thu hai gói thầu trước thời hạn, không phát sinh vốn.',
}

async function proposeAwards({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-12')
  for (const key of ['ttr', 'tapchi', 'hc'] as const) {
    const proposal = {
      agencyId: ground.agencies[key],
      personId: null,
      awardCode: 'determinedToWinUnit',
      route: 'regular' as const,
    }
    const achievement = `${workOf[key]} Tập thể vượt chỉ tiêu đã đăng ký.`
    await nominate(tx, await as(`${key}.canbo`), year, { ...proposal, achievement, illustrative: true })
  }
  for (const key of ['btm', 'ct', 'hc', 'tc', 'ttr', 'tapchi', 'da1'] as const) {
    const officer = await as(`${key}.canbo`)
    const proposal = {
      agencyId: ground.agencies[key],
      personId: officer.id,
      awardCode: 'grassrootsFighter',
      route: 'regular' as const,
    }
    const achievement = `Trực tiếp làm: ${workOf[key]}`
    await nominate(tx, officer, year, { ...proposal, achievement, illustrative: true })
  }
  const handedOver = await on('2022-10-13')
  await handOverAll(tx, { ...handedOver, agencies: ground.agencies })
  await askAbout(tx, { ...handedOver, agencies: ground.agencies })
}

async function passDossiers({ tx, ground, on }: Stage, day: string) {
  await passAll(tx, { ...(await on(day)), agencies: ground.agencies })
}
