import type { Office } from '#law/authority/office.ts'
import type { Day } from '#law/kernel/day.ts'

/** “Cơ quan, đơn vị”: without a parent it is a body of its own. */
export type Agency = {
  id: string
  parentId: string | null
  parentName: string | null
  name: string
  abbreviation: string
  function: string
  position: number
  /** The office of the law its head holds; null is not said. */
  office: Office | null
  /** Whether it is an enterprise, as the statistical forms ask; null is not said. */
  enterprise: boolean | null
  /** Under which kind of body it proposes awards of the State; null is not said. */
  proposesAs: 'ministry' | 'province' | null
  foundedOn: Day | null
  endedOn: Day | null
  illustrative: boolean
  version: number
}

/** What is asked of an agency, new or known. */
export type AgencyParticulars = Pick<
  Agency,
  'parentId' | 'name' | 'abbreviation' | 'function' | 'position' | 'office' | 'foundedOn' | 'endedOn'
> &
  Partial<Pick<Agency, 'enterprise' | 'proposesAs'>>

/** The deeds of this folder, for the journal. */
export const unitActions: Record<string, string> = {
  'system.founded': 'Lập hệ thống',
  'agencies.pasted': 'Thêm nhiều đơn vị cùng lúc',
  'agency.added': 'Thêm đơn vị',
  'agency.edited': 'Sửa thông tin đơn vị',
  'cluster.formed': 'Lập cụm, khối thi đua',
  'membership.begun': 'Đưa đơn vị vào cụm',
  'membership.ended': 'Đưa đơn vị ra khỏi cụm',
  'clusterLead.named': 'Cử cụm trưởng, cụm phó',
  'clusterLead.ended': 'Kết thúc nhiệm vụ cụm phó',
  'council.formed': 'Lập hội đồng',
  'council.renewed': 'Kiện toàn hội đồng',
  'council.decisionKept': 'Lưu bản quét quyết định lập hội đồng',
  'council.enforced': 'Chọn căn cứ không tham gia biểu quyết',
  'councilMember.named': 'Cử thành viên hội đồng',
  'councilMember.ended': 'Kết thúc nhiệm vụ thành viên hội đồng',
  'exampleDay.moved': 'Đổi ngày của mùa mẫu',
}
