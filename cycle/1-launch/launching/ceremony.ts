import type { Annex, Block } from '#ground/papers/paper.ts'
import { column, hourWords, paragraph } from '#ground/papers/pieces.ts'
import type { Year } from '#ground/units/year.ts'

/** “Lễ phát động”; what is not known yet is empty, a line of the programme is hour, what, who. */
export type Ceremony = { day: string; hour: string; place: string; chair: string; programme: string[][] }

/** When and where the movement is launched, and by whom. */
export function ceremonyBlocks(
  { day, hour, place, chair }: Ceremony,
  { year, hasTargets }: { year: Year; hasTargets: boolean },
): Block[] {
  if (!day && !place) return [paragraph('Thời gian, địa điểm lễ phát động sẽ được thông báo bằng giấy mời.')]
  const word = year.profile === 'army' ? 'theo nghi thức quân đội ' : ''
  const programme = hasTargets ? 'Phụ lục II' : 'Phụ lục'
  return [
    {
      kind: 'facts',
      items: [
        { label: 'Lễ phát động', value: `tổ chức ${word}(chương trình tại ${programme})` },
        ...(day ? [{ label: 'Thời gian', value: [hourWords(hour), day].filter(Boolean).join(', ') }] : []),
        ...(place ? [{ label: 'Địa điểm', value: place }] : []),
        ...(chair ? [{ label: 'Chủ trì', value: chair }] : []),
      ],
    },
  ]
}

/** “Phụ lục chương trình lễ phát động”; the hours only where one is known. */
export function programmeAnnexes({ programme }: Ceremony): Annex[] {
  if (programme.length === 0) return []
  const isTimed = programme.some(([hour = '']) => hour !== '')
  return [
    {
      name: 'Phụ lục',
      title: 'Chương trình lễ phát động thi đua',
      blocks: [
        {
          kind: 'table',
          columns: [
            column('TT', 1, 'center'),
            ...(isTimed ? [column('Thời gian', 2.2, 'center')] : []),
            column('Nội dung', 7),
            column('Người thực hiện', 4.4),
          ],
          rows: programme.map(([hour = '', what = '', who = ''], i) => [
            ...[String(i + 1), ...(isTimed ? [hour] : [])],
            ...[what, who],
          ]),
        },
      ],
    },
  ]
}
