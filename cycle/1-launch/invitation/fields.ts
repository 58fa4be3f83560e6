import { frameOf, placeField } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperAsked, PaperField } from '#ground/papers/offer.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { typedLines } from '#ground/papers/pieces.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { type Invitation, invitationPaper } from './invitation.paper.ts'

/** What every invitation asks to be typed. */
export const invitationFields: PaperField[] = [
  placeField,
  { name: 'occasion', label: 'Mời dự', kind: 'line', required: true },
  {
    name: 'guests',
    label: 'Kính mời',
    hint: 'Mỗi người hoặc cơ quan một dòng.',
    kind: 'lines',
    required: true,
  },
  { name: 'chair', label: 'Chủ trì', kind: 'line' },
  { name: 'heldOn', label: 'Ngày', kind: 'day', required: true },
  { name: 'hour', label: 'Giờ', kind: 'time' },
  { name: 'room', label: 'Địa điểm', kind: 'line', required: true },
  { name: 'matters', label: 'Nội dung', hint: 'Mỗi nội dung một dòng.', kind: 'lines' },
  {
    name: 'notes',
    label: 'Lưu ý',
    hint: 'Tài liệu mang theo, trang phục, người liên hệ; mỗi ý một dòng.',
    kind: 'lines',
  },
]

/** The heads of all members, as an invitation names them. */
export const headsInvited = (year: Year): string =>
  [
    `Thủ trưởng ${year.organisationName}`,
    `Thủ trưởng và cán bộ thi đua, khen thưởng các đơn vị thành viên: ${year.members.map((member) => member.name).join(', ')}`,
  ].join('\n')

/** What was typed, as the invitation takes it. */
export function typedInvitation(answers: PaperAnswers): Omit<Invitation, 'frame' | 'madeUp'> {
  const told = (name: string) => answers[name]?.trim() ?? ''
  return {
    occasion: told('occasion'),
    guests: typedLines(answers.guests),
    chair: told('chair'),
    heldOn: told('heldOn'),
    hour: told('hour'),
    room: told('room'),
    matters: typedLines(answers.matters),
    notes: typedLines(answers.notes),
  }
}

/** The cluster's invitation from what was typed. */
export async function invitationOf(
  db: Db,
  of: PaperAsked & { answers: PaperAnswers },
  madeUp: boolean,
): Promise<Paper> {
  return invitationPaper({ ...typedInvitation(of.answers), frame: await frameOf(db, of), madeUp })
}
