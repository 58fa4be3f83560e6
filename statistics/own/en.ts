export const english: Record<string, string> = {
  'Biểu tổng hợp': 'Summary table',
  'Biểu tổng hợp khen thưởng năm {year} của {body}': 'Summary of awards of {year}, {body}',
  'Biểu tổng hợp khen thưởng năm {year}': 'Summary of awards of {year}',
  'Các lượt khen còn giá trị, theo năm của thành tích; đơn vị trực thuộc tính cả cấp dưới của mình.':
    'Awards that still stand, by the year they were earned for; a body counts all below it.',
  'Năm {year} chưa có lượt khen nào trong sổ.': 'The register holds no award of {year}.',
  'tập thể': 'collectives',
  hộ: 'households',
  'cá nhân': 'persons',
  Cộng: 'Sum',
}
