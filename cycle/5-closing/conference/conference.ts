import type { Day } from '#law/kernel/day.ts'

/** “Hội nghị tổng kết”: the meeting that ends a year, with everything said and settled at it. */
export type Conference = {
  id: string
  title: string
  heldOn: Day
  startsAt: string
  place: string
  chairId: string | null
  chairName: string | null
  chairLine: string
  presenterId: string | null
  presenterName: string | null
  presenterLine: string
  generalRemarks: string
  commendationRemarks: string
  conclusion: string
  illustrative: boolean
  version: number
}

export type ProgrammeItem = {
  id: string
  position: number
  beginsAt: string
  title: string
  doer: string
  illustrative: boolean
}

/** “Thành phần dự”: whether an agency came, who spoke for it, with how many people. */
export type Attendance = { agencyId: string; present: boolean; delegate: string; headcount: number }

export type Speech = {
  id: string
  agencyId: string
  agencyName: string
  position: number
  title: string
  speaker: string
  summary: string
  illustrative: boolean
}

/** “Nhận xét”: what the conference says of one agency. */
export type Remark = { agencyId: string; remark: string; illustrative: boolean; version: number }

export const conferenceActions: Record<string, string> = {
  'conference.planned': 'Lập kế hoạch hội nghị tổng kết',
  'conference.itemAdded': 'Thêm mục vào chương trình hội nghị',
  'conference.itemRemoved': 'Bỏ mục khỏi chương trình hội nghị',
  'conference.attended': 'Ghi thành phần dự hội nghị',
  'conference.speechAdded': 'Ghi tham luận tại hội nghị',
  'conference.speechRemoved': 'Bỏ tham luận khỏi hội nghị',
  'conference.remarkWritten': 'Ghi nhận xét đối với đơn vị',
  'conference.concluded': 'Ghi kết luận hội nghị',
}
