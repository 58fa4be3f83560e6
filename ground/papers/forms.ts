/** “Loại văn bản hành chính” by Phụ lục III of Nghị định 30/2020/NĐ-CP, with the abbreviation in the reference. */
export const formSign = {
  resolution: 'NQ', // nghị quyết
  decision: 'QĐ', // quyết định
  directive: 'CT', // chỉ thị
  regulation: 'QC', // quy chế
  rule: 'QyĐ', // quy định
  communique: 'TC', // thông cáo
  notice: 'TB', // thông báo
  guidance: 'HD', // hướng dẫn
  programme: 'CTr', // chương trình
  plan: 'KH', // kế hoạch
  option: 'PA', // phương án
  scheme: 'ĐA', // đề án
  project: 'DA', // dự án
  report: 'BC', // báo cáo
  minutes: 'BB', // biên bản
  submission: 'TTr', // tờ trình
  contract: 'HĐ', // hợp đồng
  telegram: 'CĐ', // công điện
  memorandum: 'BGN', // bản ghi nhớ
  agreement: 'BTT', // bản thỏa thuận
  authorisation: 'GUQ', // giấy ủy quyền
  invitation: 'GM', // giấy mời
  introduction: 'GGT', // giấy giới thiệu
  leave: 'GNP', // giấy nghỉ phép
  sendingSlip: 'PG', // phiếu gửi
  forwardingSlip: 'PC', // phiếu chuyển
  noticeSlip: 'PB', // phiếu báo
  copy: 'SY', // bản sao y
  extract: 'TrS', // bản trích sao
  transcript: 'SL', // bản sao lục
  /** “Công văn”: no type name; “V/v” under the number, and no abbreviation of a type in it. */
  letter: '',
  /** Any other typed document: its whole reference is written by the caller. */
  official: '',
  /** A form without number of its own: giao ước, phiếu bầu, bảng chấm điểm, danh sách. */
  sheet: '',
} as const

export type PaperForm = keyof typeof formSign
