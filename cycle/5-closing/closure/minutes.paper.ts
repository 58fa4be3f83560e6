import type { RankRow } from '#cycle/3-selection/scoring/rank.store.ts'
import type { Direction } from '#ground/follow-ups/follow-ups.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { dashes, hourWords, openHour, openLine } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnPoints } from '#kit/format.ts'
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
  ranks: Ranked[]
  handover: string
}

type Ranked = Pick<RankRow, 'name' | 'final' | 'rank' | 'band'>

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
      opening(conference, of.programme),
      { kind: 'heading', level: 1, text: 'I. THÀNH PHẦN' },
      ...attendanceBlocks(of),
      { kind: 'heading', level: 1, text: 'II. NỘI DUNG' },
      ...programmeBlocks(of),
      { kind: 'heading', level: 1, text: 'III. KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG' },
      rankBlock(of.ranks),
      { kind: 'heading', level: 1, text: 'IV. NHẬN XÉT TỪNG CƠ QUAN' },
      ...remarkBlocks(of),
      { kind: 'heading', level: 1, text: 'V. KẾT LUẬN' },
      ...lines(conference.conclusion),
      ...listed(of.directions.map((one) => one.statement)),
      { kind: 'heading', level: 1, text: 'VI. BÀN GIAO CỤM TRƯỞNG' },
      { kind: 'paragraph', text: of.handover },
      { kind: 'paragraph', text: ending },
    ],
    signatures: [
      { side: 'left', post: 'Người ghi biên bản', rank: who.rank, name: who.name },
      { side: 'right', post: 'Người chủ trì', name: nameOf(conference) },
    ],
    recipients: ['Các cơ quan, đơn vị thành viên', 'Lưu: VT'],
  }
}

// The hour of the end is not kept: whoever takes the minutes writes it in.
const ending = `Hội nghị kết thúc lúc ${openHour} cùng ngày. Biên bản được đọc lại trước hội nghị và được thông qua.`

/** The name in the line “rank name, positions”. */
function nameOf({ chairLine }: Conference): string {
  return chairLine.split(',')[0] ?? chairLine
}

function opening(conference: Conference, programme: ProgrammeItem[]): Block {
  const unknown = openLine
  const begun = hourWords(conference.startsAt) || hourWords(programme[0]?.beginsAt ?? '') || openHour
  return {
    kind: 'facts',
    items: [
      {
        label: 'Thời gian bắt đầu',
        value: `${begun}, ${writtenDay(conference.heldOn)}`,
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
  const came = attendance.filter((one) => one.present).length
  const away = year.members.filter((member) => !byAgency.get(member.id)?.present).map((member) => member.name)
  const heads = attendance.reduce((sum, one) => sum + (one.present ? one.headcount : 0), 0)
  return [
    { kind: 'paragraph', text: presenceWords({ came, all: year.members.length, away, heads }) },
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

type Came = { came: number; all: number; away: string[]; heads: number }

function presenceWords({ came, all, away, heads }: Came): string {
  const missing = away.length > 0 ? ` Vắng: ${away.join(', ')}.` : ' Không đơn vị nào vắng.'
  return `Có mặt ${came}/${all} đơn vị thành viên, ${heads} đại biểu.${missing}`
}

function rankBlock(ranks: Ranked[]): Block {
  const rows = ranks.map((one, i) => [
    String(i + 1),
    one.name,
    one.final === null ? '–' : vnPoints(one.final),
    one.rank === null ? '–' : String(one.rank),
    one.band?.title ?? '',
  ])
  if (rows.length === 0) return { kind: 'paragraph', text: 'Hội nghị không xếp hạng.' }
  return {
    kind: 'table',
    columns: [
      { head: 'TT', align: 'center', width: 1 },
      { head: 'Cơ quan, đơn vị', width: 6 },
      { head: 'Điểm', align: 'right', width: 2 },
      { head: 'Hạng', align: 'center', width: 1.6 },
      { head: 'Xếp loại', width: 4 },
    ],
    rows,
  }
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
  return items.length > 0 ? [dashes(items)] : []
}
