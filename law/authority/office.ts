/** “Người có thẩm quyền”: the offices the law names as deciding on commendation. */
export const offices = {
  president: 'Chủ tịch nước',
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  ministryHead: 'Bộ trưởng, người đứng đầu bộ, ban, ngành',
  provinceChair: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  unitHead: 'Thủ trưởng đơn vị có tư cách pháp nhân, giám đốc sở',
  districtChair: 'Chủ tịch Ủy ban nhân dân cấp huyện',
  communeChair: 'Chủ tịch Ủy ban nhân dân cấp xã',
  enterpriseDirector: 'Tổng giám đốc, giám đốc doanh nghiệp, hợp tác xã',
  enterpriseBoardChair: 'Chủ tịch Hội đồng quản trị, Hội đồng thành viên doanh nghiệp',
  securityMinister: 'Bộ trưởng Bộ Công an',
  defenceMinister: 'Bộ trưởng Bộ Quốc phòng',
  unitUnderMinistry: 'Thủ trưởng đơn vị trực thuộc Bộ Quốc phòng',
  militaryJustice:
    'Chánh án, Viện trưởng quân sự Trung ương, Phó Chủ nhiệm Ủy ban Kiểm tra Quân ủy Trung ương, Chánh Thanh tra Bộ Quốc phòng',
  division: 'Chỉ huy sư đoàn và tương đương',
  regiment: 'Chỉ huy lữ đoàn, trung đoàn và tương đương',
  armyUnit: 'Chỉ huy đơn vị do Bộ Quốc phòng quy định',
} as const

export type Office = keyof typeof offices

export const officeCodes = Object.keys(offices).filter(isOffice)

/** Whether the word names an office of the law. */
export function isOffice(word: string): word is Office {
  return Object.hasOwn(offices, word)
}

/** Who stands above an office that may decide; the tables do not say whether they may decide in its place. */
const above: Partial<Record<Office, readonly Office[]>> = {
  regiment: ['division', 'unitUnderMinistry', 'defenceMinister'],
  division: ['unitUnderMinistry', 'defenceMinister'],
  unitUnderMinistry: ['defenceMinister'],
  communeChair: ['districtChair', 'provinceChair'],
  districtChair: ['provinceChair'],
  unitHead: ['ministryHead', 'provinceChair'],
}

/** Whether the first office stands above the second in one chain of command. */
export function isAbove(office: Office, lower: Office): boolean {
  return above[lower]?.includes(office) ?? false
}
