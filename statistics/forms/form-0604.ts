import type { Form } from './form.ts'

/** “Biểu 0604: tổ chức làm công tác thi đua, khen thưởng” (TT 02/2023/TT-BNV). */
export const form0604: Form = {
  code: '0604',
  title: 'Số tổ chức làm công tác thi đua, khen thưởng',
  unit: 'Tổ chức',
  facts: 'bodies',
  within: {},
  columns: [{ code: '1', head: 'Số lượng', of: {} }],
  rows: [
    { code: '01', label: 'Tổng số', depth: 0, of: {} },
    { code: '02', label: 'Vụ và tương đương', depth: 1, of: { kind: ['department'] } },
    { code: '03', label: 'Phòng thuộc vụ và tương đương', depth: 1, of: { kind: ['departmentSection'] } },
    { code: '04', label: 'Ban thuộc Sở Nội vụ', depth: 1, of: { kind: ['homeBoard'] } },
    { code: '05', label: 'Phòng thuộc Sở Nội vụ', depth: 1, of: { kind: ['homeSection'] } },
  ],
  rowSums: [{ whole: '01', parts: ['02', '03', '04', '05'], kind: 'equal' }],
  columnSums: [],
  missing: [],
  notes: [],
}
