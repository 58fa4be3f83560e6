import { directionsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import {
  byLead,
  type Frame,
  framed,
  frameOf,
  leadPost,
  madeUpNote,
  placeField,
  theYear,
} from '#ground/papers/frame.ts'
import { usualBases } from '#ground/papers/legal-bases.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { article, fullStops, typedLines } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import { found } from '#plumbing/verdict.ts'
import { conferenceOf } from '../conference/conference.store.ts'
import type { Conference } from '../conference/conference.ts'

/** “Nghị quyết hội nghị tổng kết”: what the members resolved together. */
export const resolutionOffer: PaperOffer = {
  code: 'conference-resolution',
  name: 'Nghị quyết hội nghị tổng kết',
  form: 'resolution',
  stage: 'closing',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'bases', label: 'Căn cứ', hint: 'Mỗi căn cứ một dòng.', kind: 'lines', required: true },
    {
      name: 'approved',
      label: 'Nội dung thông qua',
      hint: 'Mỗi nội dung một dòng.',
      kind: 'lines',
      required: true,
    },
    {
      name: 'directions',
      label: 'Phương hướng, nhiệm vụ',
      hint: 'Mỗi nhiệm vụ một dòng.',
      kind: 'lines',
      required: true,
    },
    {
      name: 'nextLead',
      label: 'Đơn vị được giới thiệu làm cụm trưởng',
      hint: 'Bỏ trống nếu hội nghị không bàn.',
      kind: 'line',
    },
    { name: 'vote', label: 'Kết quả biểu quyết', hint: 'Ví dụ: 10/10 đơn vị tán thành', kind: 'line' },
  ],
  async suggest(db, { year, on }) {
    const conference = await conferenceOf(db, year.id)
    const directions = await directionsOfYear(db, year.id)
    const held = conference
      ? [`Căn cứ kết quả ${lower(conference.title)} ${writtenDay(conference.heldOn)}`]
      : []
    return {
      bases: [...usualBases(on, year.profile), ...held].join('\n'),
      approved: [
        `Báo cáo trung tâm tổng kết công tác thi đua, khen thưởng năm ${year.year}`,
        `Kết quả chấm điểm, xếp hạng các đơn vị thành viên năm ${year.year}`,
      ].join('\n'),
      directions: directions.map((one) => one.statement).join('\n'),
    }
  },
  async write(db, of) {
    const conference = found(await conferenceOf(db, of.year.id))
    const { answers } = of
    return resolutionPaper({
      frame: await frameOf(db, of),
      conference,
      bases: typedLines(answers.bases),
      approved: typedLines(answers.approved),
      directions: typedLines(answers.directions),
      nextLead: answers.nextLead?.trim() ?? '',
      vote: answers.vote?.trim() ?? '',
    })
  },
}

type Resolved = {
  frame: Frame
  conference: Conference
  bases: string[]
  approved: string[]
  directions: string[]
  nextLead: string
  vote: string
}

function resolutionPaper(of: Resolved): Paper {
  const { frame, conference } = of
  return {
    ...framed(frame, 'resolution', [
      `Thủ trưởng ${frame.year.organisationName} (để báo cáo)`,
      'Các cơ quan, đơn vị thành viên',
    ]),
    typeName: 'Nghị quyết',
    abstract: conference.title,
    decider: conference.title,
    legalBasis: of.bases,
    blocks: articles(of),
    ...madeUpNote(frame.year.illustrativeYear || conference.illustrative),
  }
}

function articles(of: Resolved): Block[] {
  const { frame, nextLead, vote } = of
  const next = nextLead
    ? [
        `Giới thiệu ${nextLead} làm ${leadPost(frame.year)} năm ${frame.year.year + 1}, đề nghị Thủ trưởng ${frame.year.organisationName} xem xét, quyết định.`,
      ]
    : []
  const carry = `Các cơ quan, đơn vị thành viên chịu trách nhiệm thực hiện Nghị quyết này; ${leadPost(frame.year)} theo dõi, đôn đốc và báo cáo kết quả.`
  const passed = vote
    ? `Nghị quyết được hội nghị thông qua với ${vote}.`
    : 'Nghị quyết được hội nghị thông qua.'
  const rest = [...next, `${carry} ${passed}`]
  return [
    article(1, 'Thông qua', fullStops(of.approved)),
    article(2, `Phương hướng, nhiệm vụ năm ${frame.year.year + 1}`, fullStops(of.directions)),
    ...rest.map((text, i): Block => ({ kind: 'article', number: i + 3, text })),
  ]
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
