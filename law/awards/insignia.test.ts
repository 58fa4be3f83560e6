import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { english } from './en.ts'
import { insignia } from './insignia.ts'

const placeOf = (award: AwardCode, decidedOn: string, layers: Layer[]) => {
  const found = insignia({ award, decidedOn, layers })
  const at = 'unread' in found ? found.unread : found.citation
  return `${'unread' in found ? 'unread' : found.items.join()} ${at.instrument} ${at.place}`
}

describe('Hiện vật khen thưởng', () => {
  it.each<[AwardCode, string, Layer[], string]>([
    ['certificateOfCommendation', '2023-12-31', [], 'unread 15/2003/QH11 các điều chưa đọc'],
    ['certificateOfCommendation', '2024-01-01', [], 'certificate 98/2023/NĐ-CP Điều 104 khoản 2'],
    ['certificateOfCommendation', '2025-06-30', [], 'certificate 98/2023/NĐ-CP Điều 104 khoản 2'],
    ['certificateOfCommendation', '2025-07-01', [], 'unread 01/2026/QĐ-TTg toàn văn'],
    ['grassrootsFighter', '2024-01-01', [], 'certificate 98/2023/NĐ-CP Điều 104 khoản 2'],
    ['grassrootsFighter', '2025-07-01', [], 'unread 01/2026/QĐ-TTg toàn văn'],
    ['labourOrder3', '2024-06-01', [], 'unread 98/2023/NĐ-CP mẫu hiện vật khác'],
    ['grassrootsFighter', '2016-10-09', ['army'], 'unread 15/2003/QH11 các điều chưa đọc'],
    ['grassrootsFighter', '2016-10-10', ['army'], 'unread 115/2016/TT-BQP các mẫu hiện vật'],
    ['grassrootsFighter', '2024-06-01', ['army'], 'unread 115/2016/TT-BQP các mẫu hiện vật'],
    ['grassrootsFighter', '2024-06-01', ['bacNinh'], 'certificate 98/2023/NĐ-CP Điều 104 khoản 2'],
  ])('of %s decided on %s by layers %j: %s', (award, decidedOn, layers, place) => {
    expect(placeOf(award, decidedOn, layers)).toBe(place)
  })

  it.each<[AwardCode, string, string]>([
    ['certificateOfCommendation', '“Tặng”', 'Giữa phía trên: Quốc huy hoặc biểu tượng'],
    ['grassrootsFighter', '“Tặng danh hiệu”', 'Giữa phía trên: Quốc huy hoặc biểu tượng, hai bên có cờ đỏ'],
  ])('the certificate of %s says %s under its emblem', (award, words, emblem) => {
    const found = insignia({ award, decidedOn: '2024-06-01', layers: [] })
    const layout = 'unread' in found ? [] : found.layout
    expect([layout.includes(words), layout.includes(emblem), layout.length]).toEqual([true, true, 9])
  })

  it('has English for everything it says', () => {
    const days = ['2023-01-01', '2024-06-01', '2026-01-01']
    const codes = ['certificateOfCommendation', 'grassrootsFighter', 'labourOrder3'] as const
    const words = days.flatMap((decidedOn) =>
      codes.flatMap((award) =>
        ([[], ['army']] as Layer[][]).flatMap((layers) => {
          const found = insignia({ award, decidedOn, layers })
          return 'unread' in found ? [found.why] : [...found.layout]
        }),
      ),
    )
    expect(words.filter((one) => !(one in english))).toEqual([])
  })
})
