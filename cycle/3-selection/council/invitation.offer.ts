import { invitationFields, typedInvitation } from '#cycle/1-launch/invitation/fields.ts'
import { invitationPaper } from '#cycle/1-launch/invitation/invitation.paper.ts'
import { frameOf } from '#ground/papers/frame.ts'
import type { PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { type Actor, rankAndName } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed, found, hidden } from '#plumbing/verdict.ts'
import { agendaOf } from './agenda.store.ts'
import { membersOn, sittingOf } from './council.store.ts'

/** “Giấy mời họp Hội đồng”: from the council itself, signed by who presides. */
export const sittingInvitationOffer: PaperOffer = {
  code: 'sitting-invitation',
  name: 'Giấy mời họp Hội đồng Thi đua - Khen thưởng',
  form: 'invitation',
  stage: 'selection',
  may: (who, year) => (who.councilOrganisationIds.includes(year.organisationId) ? allowed : hidden),
  subjects: keptSittings,
  fields: invitationFields,
  async suggest(db, { year, subject }) {
    const { sitting, members, presider } = await called(db, year, subject.id)
    const matters = await agendaOf(db, sitting.id)
    return {
      occasion: `Phiên họp xét danh hiệu thi đua, hình thức khen thưởng năm ${year.year} của ${sitting.councilName}`,
      guests: members.map((one) => `Đồng chí ${rankAndName(one)}, ${duties[one.duty]} Hội đồng`).join('\n'),
      chair: presider ? `${rankAndName(presider)}, ${duties[presider.duty]} Hội đồng` : '',
      heldOn: sitting.heldOn,
      room: sitting.place,
      matters: matters.map((one) => one.title).join('\n'),
    }
  },
  async write(db, of) {
    const { sitting, presider } = await called(db, of.year, of.subject.id)
    const invitation = typedInvitation(of.answers)
    const frame = await frameOf(db, of)
    const paper = invitationPaper({
      ...invitation,
      frame: { ...frame, superior: of.year.organisationName, issuer: sitting.councilName, sign: 'HĐTĐKT' },
      instead: 'trường hợp không dự họp được, báo trước cho Thư ký Hội đồng và gửi ý kiến bằng văn bản',
      madeUp: sitting.illustrative,
    })
    const isDeputy = presider?.duty === 'viceChair'
    const signature = {
      side: 'right' as const,
      authority: isDeputy ? 'TM. Hội đồng\nKT. Chủ tịch' : 'TM. Hội đồng',
      post: presider ? duties[presider.duty] : 'Chủ tịch',
    }
    return {
      ...paper,
      signatures: [{ ...signature, rank: presider?.rank ?? '', name: presider?.name ?? '' }],
    }
  },
}

const duties = { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch', member: 'Ủy viên', secretary: 'Thư ký' }

async function called(db: Db, year: Year, sittingId: string) {
  const sitting = found(await sittingOf(db, year.id, sittingId))
  const members = await membersOn(db, sitting.councilId, sitting.heldOn)
  return { sitting, members, presider: members.find((one) => one.id === sitting.presiderId) }
}

/** The sittings of the year whose council the person keeps as its secretary or chair. */
export async function keptSittings(db: Db, who: Actor, year: Year): Promise<PaperSubject[]> {
  const rows = await db
    .selectFrom('sittings as s')
    .innerJoin('council_members as m', 'm.council_id', 's.council_id')
    .where('s.year_id', '=', year.id)
    .where('m.person_id', '=', who.id)
    .where('m.duty', 'in', ['chair', 'secretary'])
    .whereRef('m.from_on', '<=', 's.held_on')
    .where((eb) => eb.or([eb('m.to_on', 'is', null), eb('m.to_on', '>', eb.ref('s.held_on'))]))
    .orderBy('s.held_on', 'desc')
    .limit(100)
    .select(['s.id', 's.held_on as heldOn', 's.council_id as councilId'])
    .execute()
  return rows.map(({ id, heldOn, councilId }) => ({
    id,
    councilId,
    name: `Phiên họp ngày ${vnDay(heldOn)}`,
    agencyId: year.organisationId,
  }))
}
