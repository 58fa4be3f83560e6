import { Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type ProgressRoom, progressRooms } from '../rooms.ts'

/** The lists that one year leaves to the next stand among the rooms of the second stage. */
export function FollowUpTabs({ slug, current }: { slug: string; current: ProgressRoom }) {
  return <Tabs items={progressRooms(slug, current)} label={t('Các phần của giai đoạn')} />
}
