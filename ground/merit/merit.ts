import type { CollectiveYear, PersonYear, Work } from '#law/kernel/history.ts'

/** “Danh sách đã đủ”: the lists somebody may confirm to be complete. */
export const personLists = ['awards', 'works', 'disciplines', 'hardship', 'posts'] as const
export type PersonList = (typeof personLists)[number]

export const firstYear = 1945
export const lastYear = 2200

export type StudyResult = NonNullable<PersonYear['study']>['result']

export const studyResults = [
  'excellent',
  'good',
  'fair',
  'average',
  'weak',
] as const satisfies readonly StudyResult[]

export const workKinds = ['initiative', 'research', 'ingenuity'] as const satisfies readonly Work['kind'][]

export type ClusterOf = NonNullable<CollectiveYear['clusterOf']>

export const clustersOf = ['unit', 'ministry', 'central'] as const satisfies readonly ClusterOf[]

export type MovementOf = NonNullable<CollectiveYear['movementOf']>

export const movementsOf = ['ministry', 'primeMinister', 'district'] as const satisfies readonly MovementOf[]

/** “Rút một điều ghi nhầm”: what can be taken back, by its word in an address. */
export const withdrawables = ['discipline', 'matter', 'hardship', 'work'] as const
export type Withdrawable = (typeof withdrawables)[number]

/** The deeds of this folder, for the journal. */
export const meritActions: Record<string, string> = {
  'record.seen': 'Xem quá trình của cá nhân',
  'personFacts.recorded': 'Ghi thời gian phục vụ, nhóm đối tượng',
  'personYear.recorded': 'Ghi kết quả năm của cá nhân',
  'personYears.recorded': 'Ghi kết quả năm của nhiều cá nhân',
  'list.confirmed': 'Xác nhận danh sách đã đủ hoặc chưa đủ',
  'discipline.recorded': 'Ghi kỷ luật',
  'discipline.ended': 'Ghi chấp hành xong kỷ luật',
  'matter.opened': 'Ghi vụ việc đang xem xét',
  'matter.concluded': 'Ghi kết luận vụ việc',
  'hardship.recorded': 'Ghi thời gian được tính gấp đôi',
  'hardship.ended': 'Ghi kết thúc thời gian được tính gấp đôi',
  'post.ranked': 'Ghi chức vụ theo bảng quá trình cống hiến',
  'work.recorded': 'Ghi sáng kiến, đề tài đã được công nhận',
  'work.used': 'Ghi sáng kiến, đề tài đã dùng để xét',
  'fact.withdrawn': 'Rút một điều ghi nhầm',
  'collectiveYear.recorded': 'Ghi kết quả năm của tập thể',
  'agencyFacts.recorded': 'Ghi đặc điểm của tập thể',
}
