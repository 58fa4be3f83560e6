import { criteriaOfYear } from '#cycle/1-launch/criterion/criterion.store.ts'
import { closeSitting } from '#cycle/3-selection/council/closure.acts.ts'
import { councilOn, membersOn, nomineesOf } from '#cycle/3-selection/council/council.store.ts'
import { openSitting, recordAttendance, recordVotes } from '#cycle/3-selection/council/sitting.acts.ts'
import { nominate } from '#cycle/3-selection/dossier/dossier.acts.ts'
import { assignCrossChecks } from '#cycle/3-selection/scoring/cross-check.acts.ts'
import { crossChecksOf } from '#cycle/3-selection/scoring/cross-check.store.ts'
import { saveScores } from '#cycle/3-selection/scoring/save.acts.ts'
import { submitScores } from '#cycle/3-selection/scoring/submit.acts.ts'
import { found } from '#plumbing/verdict.ts'
import { crossReason, leadReason, losses } from './criteria.ts'
import { type AgencyKey, agencyKeys } from './people.ts'
import type { Stage } from './stage.ts'

const scorers = ['self', 'cross', 'lead'] as const
type Scorer = (typeof scorers)[number]

/** Selection: three rounds of scores, nominations, and the sitting of the council with a roll call. */
export async function playSelection(stage: Stage) {
  await score(stage, 'self', '2022-10-08')
  await score(stage, 'cross', '2022-10-14')
  await score(stage, 'lead', '2022-10-17')
  await proposeAwards(stage)
  await sit(stage)
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
      value: pointsOf(key, scorer, line.code, line.points ?? '0'),
      reason: scorer === 'self' ? proof(line.evidenceAsked) : reasonOf(key, scorer, line.code),
      version: 0,
    }))
    await saveScores(tx, who, year, { agencyId, scorer, rows })
    const note =
      scorer === 'lead' ? 'Phần của cơ quan chức năng đã trao đổi trực tiếp tại buổi thẩm định.' : ''
    await submitScores(tx, who, year, { agencyId, scorer, note })
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
  const lost = counted.reduce((sum, one) => sum + Math.round(Number(losses[key][one][code] ?? '0') * 100), 0)
  return ((Math.round(Number(full) * 100) - lost) / 100).toFixed(2)
}

/** Evidence on paper, told in words. */
const proof = (asked: string) => (asked === '' ? '' : `${asked}: bản giấy lưu tại cơ quan.`)

function reasonOf(key: AgencyKey, scorer: Scorer, code: string): string {
  if (scorer === 'lead' && (losses[key].lead[code] ?? losses[key].cross[code])) return leadReason
  return scorer === 'cross' && losses[key].cross[code] ? crossReason : ''
}

async function proposeAwards({ tx, ground, on }: Stage) {
  const { year, as } = await on('2022-10-19')
  for (const key of ['ttr', 'tapchi', 'hc'] as const) {
    const proposal = {
      agencyId: ground.agencies[key],
      personId: null,
      awardCode: 'determinedToWinUnit',
      route: 'regular' as const,
    }
    const achievement = 'Hoàn thành và vượt chỉ tiêu đã đăng ký, dẫn đầu phong trào trong Cụm.'
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
    const achievement = 'Trực tiếp thực hiện nhiệm vụ, hoàn thành xuất sắc, có sáng kiến được áp dụng.'
    await nominate(tx, officer, year, { ...proposal, achievement, illustrative: true })
  }
}

async function sit({ tx, on }: Stage) {
  const { year, as } = await on('2022-10-20')
  const secretary = await as('hoidong.thuky')
  const chair = await as('tongcuc.thutruong')
  const council = found(await councilOn(tx, year.organisationId, '2022-10-20'))
  const members = await membersOn(tx, council.id, '2022-10-20')
  const presider = found(members.find((member) => member.personId === chair.id))
  const nominations = await tx
    .selectFrom('nominations')
    .where('year_id', '=', year.id)
    .orderBy('nominated_at')
    .orderBy('id')
    .select('id')
    .execute()
  const nominationIds = nominations.map((one) => one.id)
  const sitting = { heldOn: '2022-10-20', place: 'Phòng họp số 1', presiderId: presider.id, nominationIds }
  const id = await openSitting(tx, secretary, year, { ...sitting, illustrative: true })
  const absent = members.at(-1)
  await recordAttendance(tx, secretary, year, {
    sittingId: id,
    rows: members.map((member) => ({
      memberId: member.id,
      presence: member === absent ? 'writtenOpinion' : 'present',
    })),
  })
  const nominees = await nomineesOf(tx, id)
  await recordVotes(tx, secretary, year, {
    sittingId: id,
    rows: nominees.flatMap((nominee, place) =>
      members.map((member, seat) => ({
        nomineeId: nominee.id,
        memberId: member.id,
        choice: place === nominees.length - 1 && seat % 2 === 1 ? ('no' as const) : ('yes' as const),
        reason: '',
      })),
    ),
  })
  await closeSitting(tx, chair, year, id)
}
