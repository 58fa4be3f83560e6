import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Ý kiến, kiến nghị, khiếu nại, tố cáo” about a posted list or one name on it. */
export const opinionKinds = ['opinion', 'petition', 'complaint', 'denunciation'] as const
type OpinionKind = (typeof opinionKinds)[number]

export const opinionOutcomes = ['upheld', 'partlyUpheld', 'notUpheld', 'passedOn', 'noted'] as const
export type OpinionOutcome = (typeof opinionOutcomes)[number]

/** What somebody sends, as it was typed. */
export type TypedOpinion = {
  kind: OpinionKind
  entryId: string | null
  authorName: string
  authorContact: string
  words: string
}

/** An opinion as those see it who handle it: never with its author. */
export type Opinion = {
  id: string
  postingId: string
  postingTitle: string
  yearId: string
  kind: OpinionKind
  recipient: string | null
  nominationId: string | null
  entryAgencyId: string | null
  entryPersonId: string | null
  words: string
  fileId: string | null
  receipt: string
  dueOn: Day
  receivedAt: Date
  illustrative: boolean
  isNamed: boolean
  outcome: OpinionOutcome | null
  answer: string | null
  answeredAt: Date | null
  suspensionId: string | null
  /** The name it is about was awarded, refused or withdrawn. */
  isEnded: boolean
  handlerIds: string[]
}

/** Complaints and denunciations need somebody who stands for them; the others may come without a name. */
export function needsName(kind: OpinionKind): boolean {
  return kind === 'complaint' || kind === 'denunciation'
}

export function kindLabel(kind: OpinionKind): string {
  return {
    opinion: t('Ý kiến góp ý'),
    petition: t('Kiến nghị'),
    complaint: t('Khiếu nại'),
    denunciation: t('Tố cáo'),
  }[kind]
}

/** The outcomes as papers write them. */
export const outcomeWords: Record<OpinionOutcome, string> = {
  upheld: 'Ý kiến đúng',
  partlyUpheld: 'Ý kiến đúng một phần',
  notUpheld: 'Không có căn cứ',
  passedOn: 'Đã chuyển nơi có thẩm quyền',
  noted: 'Đã ghi nhận',
}

export const outcomeLabel = (outcome: OpinionOutcome) => t(outcomeWords[outcome])

export const longest = { name: 100, contact: 200, words: 5000, answer: 5000 } as const

/** Opinions taken from one place for one list in ten minutes. */
export const brake = { most: 3, minutes: 10 } as const

/** The largest file a reader may send along, in bytes. */
export const opinionFileLimit = 3 * 1024 * 1024

/** The body's own time to answer, in working days: no text that was read fixes one for these lists. */
export const ownAnswerDays = 10
