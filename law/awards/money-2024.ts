import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { cite } from '../texts/instruments.ts'
import { forAll, type Money, type Multiplier, twice } from './money.ts'

type Places = Record<
  | 'nationalFighter'
  | 'ministryFighter'
  | 'grassrootsFighter'
  | 'advanced'
  | 'excellentCollective'
  | 'advancedCollective'
  | 'commune'
  | 'village'
  | 'governmentFlag'
  | 'sectorFlag'
  | 'unitFlag'
  | 'orders'
  | 'mother'
  | 'heroes'
  | 'peoples'
  | 'prizes'
  | 'certificates'
  | 'badges'
  | 'medals',
  Citation
>

// Nói gọn, hai nghị định cùng mức: danh hiệu của cá nhân 4,5 – 3 – 1 – 0,3; của tập thể 0,8 – 1,5 – 2; Cờ thi đua 6 – 8 –
// 12; huân chương theo hạng, tập thể gấp đôi; huy chương 1,5; danh hiệu vinh dự 9 – 12,5 – 15,5; bằng khen 3,5 – 1,5 – 1;
// giấy khen 0,3; hộ gia đình gấp rưỡi cá nhân; kỷ niệm chương tối đa 0,6.
function multipliers(at: Places): Partial<Record<AwardCode, Multiplier>> {
  return {
    nationalFighter: { individual: 450, citation: at.nationalFighter },
    ...forAll(['ministryFighter', 'armyFighter', 'policeFighter'], {
      individual: 300,
      citation: at.ministryFighter,
    }),
    grassrootsFighter: { individual: 100, citation: at.grassrootsFighter },
    ...forAll(['advancedWorker', 'advancedSoldier', 'advancedLabourer'], {
      individual: 30,
      citation: at.advanced,
    }),
    ...forAll(['excellentCollective', 'determinedToWinUnit'], {
      collective: 150,
      citation: at.excellentCollective,
    }),
    ...forAll(['advancedCollective', 'advancedUnit'], { collective: 80, citation: at.advancedCollective }),
    exemplaryCommune: { collective: 200, citation: at.commune },
    culturalVillage: { collective: 150, citation: at.village },
    unitFlag: { collective: 600, citation: at.unitFlag },
    ...forAll(['ministryFlag', 'sectorFlag'], { collective: 800, citation: at.sectorFlag }),
    governmentFlag: { collective: 1200, citation: at.governmentFlag },
    ...ordersAndMedals(at),
    ...honoursAndCertificates(at),
  }
}

function ordersAndMedals({ orders, medals }: Places): Partial<Record<AwardCode, Multiplier>> {
  return {
    goldStarOrder: twice(4600, orders),
    hoChiMinhOrder: twice(3050, orders),
    ...forAll(['independenceOrder1', 'militaryExploitOrder1'], twice(1500, orders)),
    ...forAll(['independenceOrder2', 'militaryExploitOrder2'], twice(1250, orders)),
    ...forAll(['independenceOrder3', 'militaryExploitOrder3'], twice(1050, orders)),
    ...forAll(['labourOrder1', 'featOrder1', 'defenceOrder1'], twice(900, orders)),
    ...forAll(['labourOrder2', 'featOrder2', 'defenceOrder2'], twice(750, orders)),
    ...forAll(['labourOrder3', 'featOrder3', 'defenceOrder3', 'braveryOrder'], twice(450, orders)),
    greatUnityOrder: { individual: 750, citation: orders },
    ...forAll(
      ['gloriousFighterMedal1', 'gloriousFighterMedal2', 'gloriousFighterMedal3', 'militaryFlagMedal'],
      { individual: 150, citation: medals },
    ),
    ...forAll(['nationalSecurityMedal', 'youthVolunteerMedal'], { individual: 150, citation: medals }),
  }
}

function honoursAndCertificates(at: Places): Partial<Record<AwardCode, Multiplier>> {
  return {
    heroicMother: { individual: 1550, citation: at.mother },
    ...forAll(['armedForcesHero', 'labourHero'], twice(1550, at.heroes)),
    peoplesTitle: { individual: 1250, citation: at.peoples },
    meritedTitle: { individual: 900, citation: at.peoples },
    hoChiMinhPrize: { individual: 27000, collective: 27000, citation: at.prizes },
    statePrize: { individual: 17000, collective: 17000, citation: at.prizes },
    primeMinisterCertificate: twice(350, at.certificates),
    certificateOfMerit: { ...twice(150, at.certificates), household: 225 },
    defenceCertificate: twice(150, at.certificates),
    unitCertificate: twice(100, at.certificates),
    certificateOfCommendation: { ...twice(30, at.certificates), household: 45 },
    ...forAll(['commemorativeBadge', 'armyBuildingBadge'], {
      individual: 60,
      most: true,
      citation: at.badges,
    }),
  }
}

const collectives2023 = cite('98/2023/NĐ-CP', 'Điều 54 khoản 2')
const principles2023 = cite('98/2023/NĐ-CP', 'Điều 53')
const oneAchievement = cite('06/2022/QH15', 'Điều 5 khoản 2 điểm c')

/** Điều 53–58 Nghị định 98/2023/NĐ-CP. */
export const money2023: Money = {
  multipliers: multipliers({
    nationalFighter: cite('98/2023/NĐ-CP', 'Điều 54 khoản 1 điểm a'),
    ministryFighter: cite('98/2023/NĐ-CP', 'Điều 54 khoản 1 điểm b'),
    grassrootsFighter: cite('98/2023/NĐ-CP', 'Điều 54 khoản 1 điểm c'),
    advanced: cite('98/2023/NĐ-CP', 'Điều 54 khoản 1 điểm d'),
    excellentCollective: collectives2023,
    advancedCollective: collectives2023,
    commune: collectives2023,
    village: collectives2023,
    governmentFlag: collectives2023,
    sectorFlag: collectives2023,
    unitFlag: collectives2023,
    orders: cite('98/2023/NĐ-CP', 'Điều 55'),
    mother: cite('98/2023/NĐ-CP', 'Điều 56 khoản 1'),
    heroes: cite('98/2023/NĐ-CP', 'Điều 56 khoản 2'),
    peoples: cite('98/2023/NĐ-CP', 'Điều 56 khoản 3'),
    prizes: cite('98/2023/NĐ-CP', 'Điều 57'),
    certificates: cite('98/2023/NĐ-CP', 'Điều 58'),
    badges: cite('98/2023/NĐ-CP', 'Điều 58 khoản 1 điểm d'),
    medals: cite('98/2023/NĐ-CP', 'mức tiền thưởng huy chương'),
  }),
  communeCommendation: null,
  notRead: () => cite('98/2023/NĐ-CP', 'mức tiền thưởng chưa đọc'),
  byDayOfDecision: principles2023,
  rounding: principles2023,
  several: {
    titlesOfOnePeriod: principles2023,
    titlesOfOtherPeriods: principles2023,
    forms: principles2023,
    titleAndForm: principles2023,
    oneAchievement,
  },
}

/** Điều 49–54 Nghị định 152/2025/NĐ-CP. */
export const money2025: Money = {
  multipliers: multipliers({
    nationalFighter: cite('152/2025/NĐ-CP', 'Điều 50 khoản 1 điểm a'),
    ministryFighter: cite('152/2025/NĐ-CP', 'Điều 50 khoản 1 điểm b'),
    grassrootsFighter: cite('152/2025/NĐ-CP', 'Điều 50 khoản 1 điểm c'),
    advanced: cite('152/2025/NĐ-CP', 'Điều 50 khoản 1 điểm d'),
    excellentCollective: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm a'),
    advancedCollective: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm b'),
    commune: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm c'),
    village: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm d'),
    governmentFlag: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm đ'),
    sectorFlag: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm e'),
    unitFlag: cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm g'),
    orders: cite('152/2025/NĐ-CP', 'Điều 51'),
    mother: cite('152/2025/NĐ-CP', 'Điều 52'),
    heroes: cite('152/2025/NĐ-CP', 'Điều 52'),
    peoples: cite('152/2025/NĐ-CP', 'Điều 52'),
    prizes: cite('152/2025/NĐ-CP', 'Điều 53'),
    certificates: cite('152/2025/NĐ-CP', 'Điều 54'),
    badges: cite('152/2025/NĐ-CP', 'Điều 54'),
    medals: cite('152/2025/NĐ-CP', 'mức tiền thưởng huy chương'),
  }),
  communeCommendation: null,
  notRead: () => cite('152/2025/NĐ-CP', 'mức tiền thưởng chưa đọc'),
  byDayOfDecision: cite('152/2025/NĐ-CP', 'Điều 49 khoản 1'),
  rounding: cite('152/2025/NĐ-CP', 'Điều 49 khoản 2'),
  several: {
    titlesOfOnePeriod: cite('152/2025/NĐ-CP', 'Điều 49 khoản 5'),
    titlesOfOtherPeriods: cite('152/2025/NĐ-CP', 'Điều 49 khoản 5'),
    forms: cite('152/2025/NĐ-CP', 'Điều 49 khoản 6'),
    titleAndForm: cite('152/2025/NĐ-CP', 'Điều 49 khoản 7'),
    oneAchievement,
  },
}
