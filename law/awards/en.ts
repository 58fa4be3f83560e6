/** Official names of titles and forms in English, for readers; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  'Chiến sĩ tiên tiến': 'Advanced soldier',
  'Lao động tiên tiến': 'Advanced worker',
  'Chiến sĩ thi đua cơ sở': 'Grassroots emulation fighter',
  'Chiến sĩ thi đua toàn quân': 'Army-wide emulation fighter',
  'Đơn vị tiên tiến': 'Advanced unit',
  'Đơn vị quyết thắng': 'Determined-to-win unit',
  'Tập thể lao động tiên tiến': 'Advanced collective',
  'Tập thể lao động xuất sắc': 'Excellent collective',
  'Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng':
    'Emulation flag of a unit directly under the Ministry of Defence',
  'Cờ thi đua của Bộ Quốc phòng': 'Emulation flag of the Ministry of Defence',
  'Cờ thi đua của Chính phủ': 'Emulation flag of the Government',
  'Bằng khen': 'Certificate of merit',
  'Giấy khen': 'Certificate of commendation',
}
