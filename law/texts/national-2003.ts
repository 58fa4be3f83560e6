import type { Instrument } from './instrument.ts'

/** Documents of the law of 2003, in force to the end of 2023. */
export const national2003 = {
  '15/2003/QH11': {
    title: 'Luật Thi đua, khen thưởng (sửa đổi năm 2005, 2013)',
    issuer: 'Quốc hội',
    signedOn: '2003-11-26',
    from: '2004-07-01',
    to: '2024-01-01',
    layer: 'national',
    replacedBy: '06/2022/QH15',
    note: 'Phần sửa đổi năm 2013 có hiệu lực từ 01/6/2014; nội dung Luật 47/2005/QH11 chưa đọc.',
    read: 'high text-quoted',
    places: {
      'Điều 10 khoản 1': 'high text-quoted',
      'Điều 23': 'high text-quoted',
      'Điều 24': 'high text-quoted',
    },
  },
  '91/2017/NĐ-CP': {
    title: 'Nghị định quy định chi tiết thi hành Luật Thi đua, khen thưởng',
    issuer: 'Chính phủ',
    signedOn: '2017-07-31',
    from: '2017-10-01',
    to: '2024-01-01',
    layer: 'national',
    replacedBy: '98/2023/NĐ-CP',
    read: 'high text-quoted',
    places: {
      'Điều 9 khoản 3': 'high text-quoted',
      'Điều 10': 'high text-quoted',
      'Điều 12 khoản 1': 'high text-quoted',
      'Điều 45 khoản 8': 'high text-quoted',
    },
  },
  '12/2019/TT-BNV': {
    title: 'Thông tư hướng dẫn Nghị định 91/2017/NĐ-CP',
    issuer: 'Bộ Nội vụ',
    signedOn: '2019-11-04',
    from: '2020-01-01',
    to: '2024-01-01',
    layer: 'national',
    replacedBy: '01/2024/TT-BNV',
    note: 'Điều 2 khoản 7 bị bãi bỏ bởi Thông tư 05/2020/TT-BNV.',
    read: 'high text-quoted',
    places: {
      'Điều 2 khoản 5': 'high text-quoted',
      'Điều 3 khoản 3': 'high text-quoted',
      'Điều 11': 'high text-quoted',
    },
  },
} as const satisfies Record<string, Instrument>
