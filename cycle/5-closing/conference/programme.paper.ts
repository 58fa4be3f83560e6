import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { column, hourWords, openLine, paragraph, tableOr, title } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Conference } from './conference.ts'

/** One line of the programme as it was typed: the hour, what, who. */
export type Step = { hour: string; title: string; doer: string }

type Programme = { frame: Frame; conference: Conference; steps: Step[]; notes: string[]; madeUp: boolean }

/** “Chương trình hội nghị”: hour by hour what is done, and by whom. */
export function programmePaper({ frame, conference, steps, notes, madeUp }: Programme): Paper {
  return {
    ...framed(frame, 'programme', ['Các cơ quan, đơn vị thành viên', 'Đại biểu dự hội nghị']),
    typeName: 'Chương trình',
    abstract: conference.title,
    blocks: [
      { kind: 'facts', items: meetingFacts(conference, steps[0]?.hour ?? '') },
      stepsTable(steps),
      ...(notes.length > 0
        ? [paragraph('Một số điểm cần chú ý:'), ...notes.map((note) => paragraph(`- ${note}`))]
        : []),
      paragraph(
        'Trên đây là Chương trình hội nghị; đề nghị các cơ quan, đơn vị và đại biểu chuẩn bị, thực hiện theo phân công.',
      ),
    ],
    ...madeUpNote(madeUp),
  }
}

/** “Kịch bản điều hành”: the same programme with what the presider says at each step. */
export function scriptPaper({ frame, conference, steps, notes, madeUp }: Programme): Paper {
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Kịch bản điều hành',
    abstract: conference.title,
    blocks: [
      { kind: 'facts', items: meetingFacts(conference, steps[0]?.hour ?? '') },
      ...steps.flatMap((step, i): Block[] => [
        title(`${i + 1}. ${[step.hour, step.title].filter(Boolean).join(' – ')}`),
        paragraph(spoken(step, i, { steps, conference })),
      ]),
      ...notes.map((note) => paragraph(note)),
    ],
    signatures: [],
    ...madeUpNote(madeUp),
  }
}

function spoken(
  step: Step,
  at: number,
  { steps, conference }: Pick<Programme, 'steps' | 'conference'>,
): string {
  const invited = step.doer ? `Trân trọng kính mời ${step.doer.replace(/^Các /, 'các ')}.` : ''
  if (at === 0)
    return `Kính thưa các đồng chí! Hôm nay, ${writtenDay(conference.heldOn)}, chúng ta tiến hành ${lower(conference.title)}. ${invited}`.trim()
  if (at === steps.length - 1)
    return `Kính thưa các đồng chí! Hội nghị chuyển sang nội dung cuối: ${lower(step.title)}. ${invited}`.trim()
  return `Tiếp theo chương trình là nội dung: ${lower(step.title)}. ${invited}`.trim()
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

function meetingFacts({ startsAt, heldOn, place, chairLine }: Conference, first: string) {
  const at = hourWords(startsAt || first)
  const hour = at ? `${at}, ` : ''
  return [
    { label: 'Thời gian', value: `${hour}${writtenDay(heldOn)}` },
    { label: 'Địa điểm', value: place || openLine },
    { label: 'Chủ trì', value: chairLine || openLine },
  ]
}

function stepsTable(steps: Step[]): Block {
  return tableOr(
    {
      columns: [
        column('TT', 1, 'center'),
        column('Thời gian', 2, 'center'),
        column('Nội dung', 8),
        column('Người thực hiện', 5),
      ],
      rows: steps.map((step, i) => [String(i + 1), step.hour, step.title, step.doer]),
    },
    'Chương trình do người chủ trì điều hành.',
  )
}
