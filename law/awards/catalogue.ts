/** A title or form of commendation by its code: its official name, who may receive it, what it is. */
export type Award = {
  code: string
  name: string
  recipient: 'individual' | 'collective' | 'both'
  kind: 'title' | 'form'
}

/** “Danh mục danh hiệu và hình thức khen thưởng” of a staff-body cluster; army titles by Thông tư 151/2018/TT-BQP. */
export const catalogue: Award[] = [
  { code: 'advancedSoldier', name: 'Chiến sĩ tiên tiến', recipient: 'individual', kind: 'title' },
  { code: 'advancedWorker', name: 'Lao động tiên tiến', recipient: 'individual', kind: 'title' },
  { code: 'grassrootsFighter', name: 'Chiến sĩ thi đua cơ sở', recipient: 'individual', kind: 'title' },
  { code: 'armyFighter', name: 'Chiến sĩ thi đua toàn quân', recipient: 'individual', kind: 'title' },
  { code: 'advancedUnit', name: 'Đơn vị tiên tiến', recipient: 'collective', kind: 'title' },
  { code: 'determinedToWinUnit', name: 'Đơn vị quyết thắng', recipient: 'collective', kind: 'title' },
  { code: 'advancedCollective', name: 'Tập thể lao động tiên tiến', recipient: 'collective', kind: 'title' },
  { code: 'excellentCollective', name: 'Tập thể lao động xuất sắc', recipient: 'collective', kind: 'title' },
  {
    code: 'unitFlag',
    name: 'Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng',
    recipient: 'collective',
    kind: 'title',
  },
  { code: 'ministryFlag', name: 'Cờ thi đua của Bộ Quốc phòng', recipient: 'collective', kind: 'title' },
  { code: 'governmentFlag', name: 'Cờ thi đua của Chính phủ', recipient: 'collective', kind: 'title' },
  { code: 'certificateOfMerit', name: 'Bằng khen', recipient: 'both', kind: 'form' },
  { code: 'certificateOfCommendation', name: 'Giấy khen', recipient: 'both', kind: 'form' },
]

/** The award with this code. */
export function awardOf(code: string): Award | undefined {
  return catalogue.find((award) => award.code === code)
}

/** The official name; the code itself for one that is not in the catalogue. */
export function awardName(code: string): string {
  return awardOf(code)?.name ?? code
}

/** Whether the award may go to a person, or to a collective. */
export function mayReceive(code: string, recipient: 'individual' | 'collective'): boolean {
  const award = awardOf(code)
  return award !== undefined && (award.recipient === 'both' || award.recipient === recipient)
}
