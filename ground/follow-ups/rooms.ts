import { t } from '#plumbing/language.ts'

export type ProgressRoom =
  | 'progress'
  | 'trend'
  | 'midyear'
  | 'initiatives'
  | 'shortcomings'
  | 'directions'
  | 'tasks'

/** The rooms of the second stage, as the tabs of each of its pages. */
export function progressRooms(slug: string, current: ProgressRoom) {
  const rooms = [
    ['progress', t('Tổng hợp')],
    ['trend', t('Tiến độ chỉ tiêu')],
    ['midyear', t('Sơ kết sáu tháng')],
    ['initiatives', t('Sáng kiến')],
    ['shortcomings', t('Hạn chế')],
    ['directions', t('Phương hướng')],
    ['tasks', t('Việc theo dõi')],
  ] as const
  return rooms.map(([room, label]) => ({ href: `/years/${slug}/${room}`, label, current: room === current }))
}
