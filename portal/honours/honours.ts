import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** What may be told to the public (“công bố”). */
export type AnnouncedKind = 'decision' | 'exemplar'

/** Something that could be told, and who told it when it was. */
export type Announceable = {
  kind: AnnouncedKind
  subjectId: string
  title: string
  on: Day | null
  illustrative: boolean
  announcement: { id: string; by: string; at: Date } | null
}

export const kindLabel = (kind: AnnouncedKind) =>
  kind === 'decision' ? t('Quyết định khen thưởng') : t('Điển hình tiên tiến')
