import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { layersOf } from '#ground/merit/answers.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { mayOpenSitting } from './council.policy.ts'
import { councilOn, membersOn } from './council.store.ts'
import type { Call, CouncilMember } from './council.ts'
import { askedTogether, lawOf, thresholdOf } from './threshold.ts'
import { lockWaiting } from './waiting.store.ts'

/** Calls the council together over dossiers that wait for it. */
export function openSitting(db: Db, who: Actor, year: Year, call: Call) {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${year.id}/sittings`}, 3))`.execute(tx)
    const council = found(await councilOn(tx, year.organisationId, who.today))
    const members = await membersOn(tx, council.id, who.today)
    demand(mayOpenSitting(who, await shareYear(tx, year), members))
    const seated = await membersOn(tx, council.id, call.heldOn)
    const agenda = await checkedAgenda(tx, year, call, seated)

    const id = newId()
    const { heldOn, place, way = 'rollCall', presiderId, ownShare = null } = call
    await tx
      .insertInto('sittings')
      .values({
        ...{ id, year_id: year.id, council_id: council.id, held_on: heldOn, place, way },
        presider_id: presiderId,
        secretary_id: secretaryOf(who, seated) ?? presiderId,
        opened_by: who.id,
        illustrative: call.illustrative ?? false,
      })
      .execute()
    await insertNominees(tx, id, agenda)
    if (ownShare)
      await tx
        .insertInto('sitting_thresholds')
        .values({ sitting_id: id, ...ownShare, set_by: who.id })
        .execute()
    const after = { heldOn, place, way, nominees: agenda.length, ownShare }
    await note(tx, who, 'sitting.opened', id, { yearId: year.id, after })
    return id
  })
}

async function insertNominees(tx: Db, sittingId: string, agenda: { id: string }[]) {
  const ids = agenda.map((one) => one.id)
  await sql`insert into nominees (id, sitting_id, nomination_id, position)
    select e.id, ${sittingId}, e.nomination_id, e.position
    from unnest(${ids.map(() => newId())}::uuid[], ${ids}::uuid[]) with ordinality as e(id, nomination_id, position)`.execute(
    tx,
  )
}

async function checkedAgenda(tx: Db, year: Year, call: Call, seated: CouncilMember[]) {
  const wrong: Record<string, string> = {}
  const presider = seated.find((one) => one.id === call.presiderId)
  if (call.heldOn < year.startsOn) wrong.heldOn = t('Ngày họp phải trong năm thi đua.')
  if (!presider || (presider.duty !== 'chair' && presider.duty !== 'viceChair'))
    wrong.presiderId = t('Người chủ trì phải là Chủ tịch hoặc Phó Chủ tịch Hội đồng.')
  const chosen = call.filter ? { filter: call.filter } : { ids: call.nominationIds }
  const agenda = await lockWaiting(tx, year.id, chosen)
  if (agenda.length === 0) wrong.nominations = t('Hãy chọn ít nhất một đề nghị đưa ra hội đồng.')
  else if ('ids' in chosen && agenda.length < new Set(chosen.ids).size)
    wrong.nominations = t('Có đề nghị vừa được rút, tạm dừng hoặc đã đưa ra phiên họp khác. Hãy chọn lại.')
  const awards = [...new Set(agenda.map((one) => one.awardCode))]
  Object.assign(wrong, wrongInLaw(awards, { year, call, seated }))
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return agenda
}

type Called = { year: Year; call: Call; seated: CouncilMember[] }

/** What the law of the day says against the call: no share known, or a vote in the open where it must be secret. */
function wrongInLaw(awards: string[], { year, call, seated }: Called): Record<string, string> {
  const { heldOn, way = 'rollCall', ownShare = null } = call
  const layers = layersOf(year.profile)
  const allMembers = seated.filter((one) => one.voting).length
  const known = awards.map((awardCode) => ({
    awardCode,
    threshold: thresholdOf({ awardCode, heldOn, layers, allMembers, ownShare }),
  }))
  const lost = known.find((one) => one.threshold === null)
  const secret = askedTogether(known.map((one) => one.threshold)).secret?.citation
  return {
    ...(lost && { ownPercent: shareNeeded(lawOf({ awardCode: lost.awardCode, heldOn, layers })) }),
    ...(secret && way === 'rollCall' && { way: secretNeeded(secret) }),
  }
}

function shareNeeded(law: ReturnType<typeof lawOf>): string {
  if (law?.kind === 'unread' && law.percent !== null)
    return t(
      'Biết tỷ lệ {percent} % theo {instrument} nhưng chưa đọc được điều quy định. Hãy ghi tỷ lệ và căn cứ theo quy chế của Hội đồng.',
      { percent: law.percent, instrument: law.citation.instrument },
    )
  return t(
    'Chưa đọc văn bản nào quy định tỷ lệ phiếu cho ngày họp này. Hãy ghi tỷ lệ và căn cứ theo quy chế của Hội đồng.',
  )
}

function secretNeeded({ place, instrument }: { place: string; instrument: string }): string {
  return t('Có danh hiệu phải bỏ phiếu kín ({place}, {instrument}). Hãy chọn bỏ phiếu kín.', {
    place,
    instrument,
  })
}

function secretaryOf(who: Actor, seated: CouncilMember[]): string | undefined {
  const secretaries = seated.filter((one) => one.duty === 'secretary')
  return (secretaries.find((one) => one.personId === who.id) ?? secretaries[0])?.id
}
