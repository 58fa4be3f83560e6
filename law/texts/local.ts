import type { Instrument } from './instrument.ts'

/** Documents of provinces and ministries that we know: layers chosen by their own agencies. */
export const local = {
  '86/2025/QĐ-UBND': {
    title: 'Quyết định quy định về công tác thi đua, khen thưởng tỉnh Bắc Ninh',
    issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
    signedOn: '2025-12-03',
    from: '2025-12-15',
    to: null,
    layer: 'bacNinh',
    read: 'high text-read-in-full',
    places: {
      'Điều 3 khoản 1': 'high text-read-in-full',
      'Điều 4 khoản 2': 'high text-read-in-full',
      'Điều 5': 'high text-read-in-full',
      'Điều 6': 'high text-read-in-full',
      'Điều 7': 'high text-read-in-full',
      'Điều 8': 'high text-read-in-full',
    },
  },
  '15/2025/TT-BXD': {
    title: 'Thông tư quy định công tác thi đua, khen thưởng của Bộ Xây dựng',
    issuer: 'Bộ Xây dựng',
    signedOn: '2025-06-30',
    from: null,
    to: null,
    layer: 'construction',
    note: 'Ngày có hiệu lực chưa đọc nên chưa thành lớp quy định riêng.',
    read: 'high text-quoted',
    places: {},
  },
} as const satisfies Record<string, Instrument>
