import type { Paper } from '#ground/papers/paper.ts'
import { citedInFull, openHour } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { groundWords } from '../dossier/conflicts.ts'
import type { AgendaItem } from './agenda.store.ts'
import { type Conflict, firstGround } from './conflicts/conflicts.ts'
import type { CouncilMember, Presence, Sitting } from './council.ts'
import { ballotBlocks, heading, type Outcome, part, recipientOf } from './minutes-votes.ts'
import type { QuorumAt } from './quorum.store.ts'

type Minutes = {
  reference: string
  year: Year
  sitting: Sitting
  members: CouncilMember[]
  attendances: { memberId: string; presence: Presence }[]
  agenda: Omit<AgendaItem, 'id'>[]
  quorum: QuorumAt
  conflicts: Conflict[]
  outcomes: Outcome[]
  /** Dossiers under a stop: judged, and not moved on. */
  stopped: Set<string>
}

const presence: Record<Presence, string> = {
  present: 'Có mặt',
  absent: 'Vắng mặt',
  writtenOpinion: 'Vắng, có ý kiến bằng văn bản',
}

const duty = { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch', member: 'Ủy viên', secretary: 'Thư ký' }

/** “Biên bản họp hội đồng”: agenda, presence, who stood aside, votes, what was needed, and the result; in the count's own numbers. */
export function minutesOf(held: Minutes): Paper {
  const { year, sitting, members } = held
  return {
    ...head(held),
    abstract: `Họp xét danh hiệu thi đua, hình thức khen thưởng năm ${year.year} của ${year.clusterName}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [...presenceBlocks(held), ...agendaBlocks(held), ...recusalBlocks(held), ...ballotBlocks(held)],
    signatures: [
      signature('left', 'Thư ký', members, sitting.secretaryId),
      signature('right', 'Người chủ trì', members, sitting.presiderId),
    ],
    recipients: [],
    ...(sitting.illustrative ? { illustrativeNote: 'Phiên họp và số phiếu mang tính minh họa.' } : {}),
  }
}

function head({ year, sitting, reference }: Minutes) {
  const issuer = {
    superior: year.organisationName,
    issuer: sitting.councilName,
    reference,
    place: '',
  }
  return { form: 'minutes' as const, ...issuer, day: sitting.heldOn, typeName: 'Biên bản' }
}

function presenceBlocks({ sitting, members, attendances, quorum }: Minutes): Paper['blocks'] {
  const of = (memberId: string) => attendances.find((one) => one.memberId === memberId)?.presence ?? 'absent'
  const voting = members.filter((one) => one.voting)
  const count = (wanted: Presence) => String(voting.filter((one) => of(one.id) === wanted).length)
  const guests = members.length - voting.length
  return [
    heading('I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
    {
      kind: 'facts',
      items: [
        { label: 'Thời gian bắt đầu', value: `${openHour}, ${writtenDay(sitting.heldOn)}` },
        ...(sitting.place ? [{ label: 'Địa điểm', value: sitting.place }] : []),
        { label: 'Tổng số thành viên Hội đồng', value: String(voting.length) },
        { label: 'Có mặt', value: count('present') },
        { label: 'Vắng, có ý kiến bằng văn bản', value: count('writtenOpinion') },
        { label: 'Vắng mặt', value: count('absent') },
        ...(guests > 0 ? [{ label: 'Dự họp, không biểu quyết', value: String(guests) }] : []),
        ...(quorum.needed === null ? [] : [{ label: 'Số thành viên dự họp', value: quorumWords(quorum) }]),
      ],
    },
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Cấp bậc, họ và tên', width: 5 },
        { head: 'Trong Hội đồng', width: 3 },
        { head: 'Dự họp', width: 4 },
      ],
      rows: members.map((one, i) => [
        ...[String(i + 1), rankAndName(one), duty[one.duty]],
        one.voting ? presence[of(one.id)] : `${presence[of(one.id)]}, không biểu quyết`,
      ]),
    },
  ]
}

function quorumWords({ present, allMembers, needed, place }: QuorumAt): string {
  return `${present}/${allMembers}, cần ít nhất ${needed} (${citedInFull(place)})`
}

function agendaBlocks({ agenda }: Minutes): Paper['blocks'] {
  if (agenda.length === 0) return []
  return [
    heading('II. NỘI DUNG CHƯƠNG TRÌNH'),
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Nội dung', width: 5 },
        { head: 'Người trình bày', width: 3 },
        { head: 'Kết luận', width: 5 },
      ],
      rows: agenda.map((one, i) => [String(i + 1), one.title, one.presenter, one.conclusion]),
    },
  ]
}

/** Who took no part in which case, and why; the counts of votes know them as part of all members. */
function recusalBlocks({ conflicts, members, outcomes, agenda }: Minutes): Paper['blocks'] {
  const out = conflicts.filter((one) => one.takenOut)
  const title = heading(`${part(agenda, 0)}. THÀNH VIÊN KHÔNG THAM GIA BIỂU QUYẾT`)
  if (out.length === 0) return [title, { kind: 'paragraph', text: 'Không có.' }]
  const caseOf = (one: Conflict) => outcomes.find(({ nominee }) => nominee.id === one.nomineeId)
  return [
    title,
    {
      kind: 'table',
      columns: [
        { head: 'Thành viên', width: 4 },
        { head: 'Trường hợp', width: 5 },
        { head: 'Lý do', width: 5 },
      ],
      rows: out.map((one) => {
        const found = caseOf(one)
        const name = members.find((member) => member.id === one.memberId)
        return [name ? rankAndName(name) : '', found ? recipientOf(found.nominee) : '', reasonOf(one)]
      }),
    },
  ]
}

function reasonOf(conflict: Conflict): string {
  const ground = firstGround(conflict)
  const words = groundWords[ground]
  return ground === 'declared' && conflict.declared ? `${words}: ${conflict.declared.reason}` : words
}

function signature(side: 'left' | 'right', post: string, members: CouncilMember[], memberId: string) {
  const signer = members.find((one) => one.id === memberId)
  return { side, post, rank: signer?.rank ?? '', name: signer?.name ?? '' }
}
