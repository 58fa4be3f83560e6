import type { Day } from '#law/kernel/day.ts'
import { type InstrumentNumber, instruments } from '#law/texts/instruments.ts'
import type { Year } from '../units/year.ts'
import { writtenDay } from './words.ts'

type Basis = { number: InstrumentNumber; before: string; after: string; army?: boolean }

// Laws are named without number and body; decrees and circulars with both (Nghị định 30/2020/NĐ-CP, ô 6).
const bases: Basis[] = [
  {
    number: '15/2003/QH11',
    before: 'Căn cứ Luật Thi đua, khen thưởng',
    after: ' (đã được sửa đổi, bổ sung năm 2005 và năm 2013)',
  },
  { number: '06/2022/QH15', before: 'Căn cứ Luật Thi đua, khen thưởng', after: '' },
  {
    number: '91/2017/NĐ-CP',
    before: 'Căn cứ Nghị định số 91/2017/NĐ-CP',
    after: ' của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  {
    number: '98/2023/NĐ-CP',
    before: 'Căn cứ Nghị định số 98/2023/NĐ-CP',
    after: ' của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  {
    number: '151/2018/TT-BQP',
    before: 'Căn cứ Thông tư số 151/2018/TT-BQP',
    after: ' của Bộ Quốc phòng về công tác thi đua, khen thưởng trong Quân đội nhân dân Việt Nam',
    army: true,
  },
]

/** “Căn cứ” that are in force on the day, with the circular of the army in an army cluster; the officer may change them. */
export function usualBases(day: Day, profile: Year['profile']): string[] {
  return bases.flatMap(({ number, before, after, army }) => {
    const { from, to, signedOn } = instruments[number]
    const inForce = from !== null && from <= day && (to === null || day < to)
    if (!inForce || !signedOn || (army && profile !== 'army')) return []
    return [`${before} ${writtenDay(signedOn)}${after}`]
  })
}
