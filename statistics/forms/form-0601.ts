import type { Form } from './form.ts'

/** “Biểu 0601: số phong trào thi đua” (TT 02/2023/TT-BNV). */
export const form0601: Form = {
  code: '0601',
  title: 'Số phong trào thi đua',
  unit: 'Phong trào',
  facts: 'movements',
  within: {},
  columns: [
    { code: '1', head: 'Tổng số', of: {} },
    { code: '2', head: 'Cấp Trung ương', of: { level: ['national'] } },
    { code: '3', head: 'Cấp bộ, ban, ngành, tỉnh', of: { level: ['ministry', 'cluster'] } },
    { code: '4', head: 'Cấp cơ quan, tổ chức, đơn vị', of: { level: ['agency'] } },
  ],
  rows: [
    { code: '01', label: 'Tổng số', depth: 0, of: {} },
    { code: '02', label: 'Phạm vi toàn quốc', depth: 1, of: { level: ['national'] } },
    { code: '03', label: 'Phạm vi bộ, ban, ngành, địa phương', depth: 1, of: { level: ['ministry'] } },
    { code: '04', label: 'Cụm, khối do Hội đồng tổ chức', depth: 1, of: { level: ['cluster'] } },
    { code: '05', label: 'Phạm vi cơ quan, tổ chức, đơn vị', depth: 1, of: { level: ['agency'] } },
    { code: '06', label: 'Dưới 1 năm', depth: 1, of: { length: ['underOneYear'] } },
    { code: '07', label: '1 năm', depth: 1, of: { length: ['oneYear'] } },
    { code: '08', label: 'Trên 1 năm đến dưới 3 năm', depth: 1, of: { length: ['oneToThree'] } },
    { code: '09', label: 'Từ 3 năm đến dưới 5 năm', depth: 1, of: { length: ['threeToFive'] } },
    { code: '10', label: 'Từ 5 năm trở lên', depth: 1, of: { length: ['fiveOrMore'] } },
    { code: '11', label: 'Theo chuyên đề', depth: 1, of: { manner: ['thematic'] } },
    { code: '12', label: 'Thường xuyên, hằng năm', depth: 1, of: { manner: ['regular'] } },
  ],
  rowSums: [
    { whole: '01', parts: ['02', '03', '04', '05'], kind: 'equal' },
    { whole: '01', parts: ['06', '07', '08', '09', '10'], kind: 'equal' },
    { whole: '01', parts: ['11', '12'], kind: 'equal' },
  ],
  columnSums: [{ whole: '1', parts: ['2', '3', '4'], kind: 'equal' }],
  missing: [],
  notes: ['Phong trào của cụm, khối do Hội đồng tổ chức được xếp vào cột 3.'],
}
