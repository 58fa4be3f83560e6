import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { dashes, hourWords, paragraph, withinSentence } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Day } from '#law/kernel/day.ts'

export type Invitation = {
  frame: Frame
  /** “Hội nghị sơ kết sáu tháng đầu năm 2022”. */
  occasion: string
  guests: string[]
  chair: string
  heldOn: Day | ''
  hour: string
  room: string
  matters: string[]
  notes: string[]
  /** What is asked of whoever cannot come, where a substitute will not do. */
  instead?: string
  madeUp: boolean
}

/** “Giấy mời” (mẫu 1.7): who invites whom to what, who presides, when, where. */
export function invitationPaper(of: Invitation): Paper {
  const { frame, occasion, guests } = of
  return {
    ...framed(frame, 'invitation', ['Như trên']),
    typeName: 'Giấy mời',
    abstract: `Dự ${lower(occasion)}`,
    blocks: [
      paragraph(`${frame.issuer} trân trọng kính mời:`),
      dashes(guests),
      paragraph(`Tới dự ${lower(occasion)}.`),
      {
        kind: 'facts',
        items: [
          ...(of.chair ? [{ label: 'Chủ trì', value: of.chair }] : []),
          { label: 'Thời gian', value: timeOf(of) },
          { label: 'Địa điểm', value: of.room || 'thông báo sau' },
          ...together('Nội dung', of.matters),
          ...together('Lưu ý', of.notes),
        ],
      },
      paragraph(
        `Đề nghị các đồng chí sắp xếp thời gian tới dự đúng thành phần, thời gian; ${of.instead ?? 'trường hợp không dự được, cử người đi thay và báo trước cho đơn vị mời'}.`,
      ),
    ],
    ...madeUpNote(of.madeUp),
  }
}

function timeOf({ hour, heldOn }: Invitation): string {
  return [hourWords(hour), heldOn && writtenDay(heldOn)].filter(Boolean).join(', ') || 'thông báo sau'
}

/** Matters in one sentence: an invitation keeps to a page. */
function together(label: string, items: string[]) {
  const value = items.map((item) => withinSentence(item.replace(/[\s.;]+$/, ''))).join('; ')
  return value === '' ? [] : [{ label, value: `${value}.` }]
}

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
