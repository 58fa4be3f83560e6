import { Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

export type FollowUpRoom = 'shortcomings' | 'directions' | 'tasks'

/** The three lists that one year leaves to the next. */
export function FollowUpTabs({ slug, current }: { slug: string; current: FollowUpRoom }) {
  const rooms = [
    ['shortcomings', t('Hạn chế')],
    ['directions', t('Phương hướng')],
    ['tasks', t('Việc theo dõi')],
  ] as const
  return (
    <Tabs
      label={t('Hạn chế, phương hướng, việc theo dõi')}
      items={rooms.map(([room, label]) => ({
        href: `/years/${slug}/${room}`,
        label,
        current: room === current,
      }))}
    />
  )
}
