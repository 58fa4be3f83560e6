import type { Form, FormRow } from './form.ts'

/** Ages and years in the work as the form groups them: the word, its row, and the last whole year that belongs to it. */
export const ages = [
  ['upTo30', 'Từ 30 tuổi trở xuống', 30],
  ['to40', 'Từ 31 đến 40 tuổi', 40],
  ['to50', 'Từ 41 đến 50 tuổi', 50],
  ['to55', 'Từ 51 đến 55 tuổi', 55],
  ['to60', 'Từ 56 đến 60 tuổi', 60],
  ['over60', 'Trên 60 tuổi', 200],
] as const

export const seniorities = [
  ['under5', 'Dưới 5 năm', 4],
  ['to10', 'Từ 5 năm đến dưới 10 năm', 9],
  ['from10', 'Từ 10 năm trở lên', 200],
] as const

/** “Trình độ đào tạo”. */
export const trainings = [
  ['elementary', 'Sơ cấp'],
  ['intermediate', 'Trung cấp'],
  ['college', 'Cao đẳng'],
  ['university', 'Đại học'],
  ['postgraduate', 'Trên đại học'],
] as const

/** “Biểu 0605: người làm công tác thi đua, khen thưởng” (TT 02/2023/TT-BNV). */
export const form0605: Form = {
  code: '0605',
  title: 'Số người làm công tác thi đua, khen thưởng',
  unit: 'Người',
  facts: 'staff',
  within: {},
  columns: [
    { code: '1', head: 'Tổng số', of: {} },
    { code: '2', head: 'Trong đó: nữ', of: { gender: ['female'] } },
  ],
  rows: [
    { code: '01', label: 'Tổng số', depth: 0, of: {} },
    ...rowsOf(2, 'age', ages),
    ...rowsOf(8, 'training', trainings),
    ...rowsOf(13, 'seniority', seniorities),
  ],
  rowSums: [
    { whole: '01', parts: ['02', '03', '04', '05', '06', '07'], kind: 'equal' },
    { whole: '01', parts: ['08', '09', '10', '11', '12'], kind: 'equal' },
    { whole: '01', parts: ['13', '14', '15'], kind: 'equal' },
  ],
  columnSums: [{ whole: '1', parts: ['2'], kind: 'atLeast' }],
  missing: [
    staffMissing('gender', 'Người chưa ghi giới tính', 'Mở trang cá nhân, ghi giới tính.'),
    staffMissing('age', 'Người chưa ghi năm sinh'),
    staffMissing('training', 'Người chưa ghi trình độ đào tạo'),
    staffMissing('seniority', 'Người chưa ghi năm bắt đầu làm công tác thi đua, khen thưởng'),
  ],
  notes: [
    'Nguồn đã đọc in hai lần mã số 14; dòng cuối ở đây mang mã 15.',
    'Tuổi và thâm niên là hiệu của năm báo cáo với năm sinh, năm bắt đầu làm việc.',
  ],
}

function rowsOf(first: number, key: string, lines: readonly (readonly [string, string, ...unknown[]])[]) {
  return lines.map(([word, label], n): FormRow => {
    const code = String(first + n).padStart(2, '0')
    return { code, label, depth: 1, of: { [key]: [word] } }
  })
}

function staffMissing(key: string, label: string, how = 'Ghi ở trang tổ chức, người làm công tác thi đua.') {
  return { code: key, label, how, of: { [key]: [''] } }
}
