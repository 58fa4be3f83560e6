import type { Citation } from '../kernel/citation.ts'

/** The documents we cite, with the places in them that we have read. `cite` accepts no other place. */
export const instruments = {
  '15/2003/QH11': { title: 'Luật Thi đua, khen thưởng', places: ['Điều 10 khoản 1'] },
  '91/2017/NĐ-CP': { title: 'Nghị định 91/2017/NĐ-CP', places: ['Điều 12 khoản 1', 'Điều 45 khoản 8'] },
  '12/2019/TT-BNV': { title: 'Thông tư 12/2019/TT-BNV', places: ['Điều 11'] },
  '98/2023/NĐ-CP': { title: 'Nghị định 98/2023/NĐ-CP', places: ['Điều 30 khoản 7'] },
  '151/2018/TT-BQP': {
    title: 'Thông tư 151/2018/TT-BQP',
    places: ['Điều 7', 'Điều 8 khoản 2', 'Điều 12 khoản 7', 'Điều 64 khoản 7', 'Điều 66', 'Điều 76'],
  },
} as const

type Instruments = typeof instruments

/** A place in a document of the register; any other does not compile. */
export function cite<N extends keyof Instruments>(
  instrument: N,
  place: Instruments[N]['places'][number],
): Citation {
  return { instrument, place }
}
