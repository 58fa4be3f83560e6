import type { Direction } from '#ground/follow-ups/follow-ups.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Attendance, Conference, ProgrammeItem, Remark, Speech } from '../conference/conference.ts'

type Written = {
  year: Year
  who: Actor
  conference: Conference
  reference: string
  programme: ProgrammeItem[]
  attendance: Attendance[]
  speeches: Speech[]
  remarks: Remark[]
  directions: Direction[]
  handover: string
}

/** “Biên bản hội nghị”: who came, what was presented, said, remarked and concluded. */
export function minutesPaper(of: Written): Paper {
  const { year, conference, who } = of
  return {
    form: 'minutes',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference: of.reference,
    place: '',
    day: conference.heldOn,
    typeName: 'Biên bản',
    abstract: conference.title,
    legalBasis: [],
    addressedTo: [],
    blocks: [
      opening(conference),
      { kind: 'heading', level: 1, text: 'I. THÀNH PHẦN' },
      ...attendanceBlocks(of),
      { kind: 'heading', level: 1, text: 'II. NỘI DUNG' },
      ...programmeBlocks(of),
      { kind: 'heading', level: 1, text: 'III. NHẬN XÉT TỪNG CƠ QUAN' },
      ...remarkBlocks(of),
      { kind: 'heading', level: 1, text: 'IV. KẾT LUẬN' },
      ...lines(conference.conclusion),
      ...listed(of.directions.map((one) => one.statement)),
      { kind: 'heading', level: 1, text: 'V. BÀN GIAO CỤM TRƯỞNG' },
      { kind: 'paragraph', text: of.handover },
    ],
    signatures: [
      { side: 'left', post: 'Người ghi biên bản', rank: who.rank, name: who.name },
      { side: 'right', post: 'Người chủ trì', name: nameOf(conference) },
    ],
    recipients: ['Các cơ quan, đơn vị thành viên', 'Lưu: VT'],
  }
}

/** The name in the line “rank name, positions”. */
function nameOf({ chairLine }: Conference): string {
  return chairLine.split(',')[0] ?? chairLine
}

function opening(conference: Conference): Block {
  const unknown = '(chưa ghi)'
  return {
    kind: 'facts',
    items: [
      {
        label: 'Thời gian',
        value: [conference.startsAt, vnDay(conference.heldOn)].filter(Boolean).join(', '),
      },
      { label: 'Địa điểm', value: conference.place || unknown },
      { label: 'Chủ trì', value: conference.chairLine || unknown },
      { label: 'Trình bày báo cáo trung tâm', value: conference.presenterLine || unknown },
    ],
  }
}

function attendanceBlocks({ year, attendance }: Written): Block[] {
  const byAgency = new Map(attendance.map((one) => [one.agencyId, one]))
  const rows = year.members.map((member, i) => {
    const one = byAgency.get(member.id)
    const presence = one?.present ? 'Có mặt' : 'Vắng'
    return [
      String(i + 1),
      member.name,
      presence,
      one?.delegate ?? '',
      one?.present ? String(one.headcount) : '0',
    ]
  })
  const heads = attendance.reduce((sum, one) => sum + (one.present ? one.headcount : 0), 0)
  return [
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Cơ quan, đơn vị', width: 6 },
        { head: 'Có mặt', width: 2 },
        { head: 'Đại biểu', width: 5 },
        { head: 'Số người', align: 'right', width: 1.6 },
      ],
      rows,
      foot: ['', 'Cộng', '', '', String(heads)],
    },
  ]
}

function programmeBlocks({ programme, speeches }: Written): Block[] {
  const items = programme.map((one) => [one.beginsAt, one.title, one.doer].filter(Boolean).join(' – '))
  const said = speeches.map((one) =>
    `${[one.agencyName, one.speaker].filter(Boolean).join(', ')}: ${one.title}. ${one.summary}`.trim(),
  )
  return [
    ...(items.length > 0
      ? listed(items)
      : [{ kind: 'paragraph' as const, text: 'Hội nghị tiến hành theo chương trình.' }]),
    ...(said.length > 0
      ? [{ kind: 'paragraph' as const, text: 'Tham luận tại hội nghị:' }, ...listed(said)]
      : []),
  ]
}

function remarkBlocks({ year, remarks }: Written): Block[] {
  const byAgency = new Map(remarks.map((one) => [one.agencyId, one.remark]))
  return listed(
    year.members.map((member) => `${member.name}: ${byAgency.get(member.id) ?? 'chưa có nhận xét.'}`),
  )
}

function lines(text: string): Block[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }))
}

function listed(items: string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', mark: 'dash', items }] : []
}
