/** “Danh hiệu thi đua của cá nhân”. */
export const personTitles = [
  'nationalFighter',
  'ministryFighter',
  'armyFighter',
  'policeFighter',
  'grassrootsFighter',
  'advancedWorker',
  'advancedSoldier',
  'advancedLabourer',
] as const

/** “Danh hiệu thi đua của tập thể, hộ gia đình”. */
const collectiveTitles = [
  'governmentFlag',
  'sectorFlag',
  'ministryFlag',
  'unitFlag',
  'excellentCollective',
  'determinedToWinUnit',
  'advancedCollective',
  'advancedUnit',
  'exemplaryCommune',
  'culturalVillage',
  'culturalFamily',
  'exemplaryStrongUnit',
  'goodTrainingUnit',
  'exemplaryCultureUnit',
] as const

/** “Hình thức khen thưởng, danh hiệu vinh dự nhà nước, giải thưởng”. */
export const forms = [
  'heroProvince',
  'heroicMother',
  'armedForcesHero',
  'labourHero',
  'peoplesTitle',
  'meritedTitle',
  'hoChiMinhPrize',
  'statePrize',
  'goldStarOrder',
  'hoChiMinhOrder',
  'independenceOrder1',
  'independenceOrder2',
  'independenceOrder3',
  'militaryExploitOrder1',
  'militaryExploitOrder2',
  'militaryExploitOrder3',
  'labourOrder1',
  'labourOrder2',
  'labourOrder3',
  'defenceOrder1',
  'defenceOrder2',
  'defenceOrder3',
  'featOrder1',
  'featOrder2',
  'featOrder3',
  'greatUnityOrder',
  'braveryOrder',
  'friendshipOrder',
  'militaryFlagMedal',
  'nationalSecurityMedal',
  'gloriousFighterMedal1',
  'gloriousFighterMedal2',
  'gloriousFighterMedal3',
  'youthVolunteerMedal',
  'friendshipMedal',
  'commemorativeBadge',
  'armyBuildingBadge',
  'primeMinisterCertificate',
  'certificateOfMerit',
  'defenceCertificate',
  'unitCertificate',
  'certificateOfCommendation',
] as const

export type PersonTitle = (typeof personTitles)[number]
export type CollectiveTitle = (typeof collectiveTitles)[number]
export type Title = PersonTitle | CollectiveTitle
export type Form = (typeof forms)[number]

/** A title or a form of commendation, in one spelling from here to the tables. */
export type AwardCode = Title | Form

export const titles: readonly Title[] = [...personTitles, ...collectiveTitles]
export const awardCodes: readonly AwardCode[] = [...titles, ...forms]

const known = new Set<string>(awardCodes)

/** Whether the text is the code of an award of the handbooks. */
export function isAwardCode(text: string): text is AwardCode {
  return known.has(text)
}

const stateForms = new Set<string>([
  ...forms.filter((one) => /Order\d?$/.test(one)),
  'heroProvince',
  'armedForcesHero',
  'labourHero',
  'nationalFighter',
  'primeMinisterCertificate',
])

/** “Hình thức khen cấp nhà nước” of the rule before 2024: orders, hero titles, CSTĐ toàn quốc, Bằng khen Thủ tướng. */
export function isStateForm(code: AwardCode): boolean {
  return stateForms.has(code)
}

const knownTitles = new Set<string>(titles)

/** Whether the award is a title, which each year asks for anew. */
export function isTitle(code: AwardCode): code is Title {
  return knownTitles.has(code)
}
