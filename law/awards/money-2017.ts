import { cite } from '../texts/instruments.ts'
import { forAll, type Money, twice } from './money.ts'

const titles = cite('91/2017/NĐ-CP', 'Điều 69')
const orders = cite('91/2017/NĐ-CP', 'Điều 70')
const heroes = cite('91/2017/NĐ-CP', 'Điều 71')
const certificates = cite('91/2017/NĐ-CP', 'Điều 73')
const medals = cite('91/2017/NĐ-CP', 'Điều 74')

// Nghị định 91/2017/NĐ-CP Điều 69–74, nói gọn: danh hiệu của cá nhân 4,5 – 3 – 1 – 0,3; của tập thể 1,5 – 0,8; Cờ thi đua
// 12 và 8; huân chương theo hạng, tập thể gấp đôi; huy chương 1,5; anh hùng 15,5; bằng khen 3,5 và 1; giấy khen 0,3, của
// cấp xã 0,15, tập thể gấp đôi.
export const money2017: Money = {
  multipliers: {
    nationalFighter: { individual: 450, citation: titles },
    ...forAll(['ministryFighter', 'armyFighter', 'policeFighter'], { individual: 300, citation: titles }),
    grassrootsFighter: { individual: 100, citation: titles },
    ...forAll(['advancedWorker', 'advancedSoldier', 'advancedLabourer'], {
      individual: 30,
      citation: titles,
    }),
    ...forAll(['excellentCollective', 'determinedToWinUnit'], { collective: 150, citation: titles }),
    ...forAll(['advancedCollective', 'advancedUnit'], { collective: 80, citation: titles }),
    ...forAll(['ministryFlag', 'sectorFlag'], { collective: 800, citation: titles }),
    governmentFlag: { collective: 1200, citation: titles },
    goldStarOrder: twice(4600, orders),
    hoChiMinhOrder: twice(3050, orders),
    ...forAll(['independenceOrder1', 'militaryExploitOrder1'], twice(1500, orders)),
    ...forAll(['independenceOrder2', 'militaryExploitOrder2'], twice(1250, orders)),
    ...forAll(['independenceOrder3', 'militaryExploitOrder3'], twice(1050, orders)),
    ...forAll(['labourOrder1', 'featOrder1', 'defenceOrder1'], twice(900, orders)),
    ...forAll(['labourOrder2', 'featOrder2', 'defenceOrder2'], twice(750, orders)),
    ...forAll(['labourOrder3', 'featOrder3', 'defenceOrder3', 'braveryOrder'], twice(450, orders)),
    ...forAll(['armedForcesHero', 'labourHero'], twice(1550, heroes)),
    primeMinisterCertificate: twice(350, certificates),
    ...forAll(['certificateOfMerit', 'defenceCertificate'], twice(100, certificates)),
    certificateOfCommendation: twice(30, certificates),
    ...forAll(
      ['gloriousFighterMedal1', 'gloriousFighterMedal2', 'gloriousFighterMedal3', 'militaryFlagMedal'],
      { individual: 150, citation: medals },
    ),
    ...forAll(['nationalSecurityMedal', 'youthVolunteerMedal'], { individual: 150, citation: medals }),
  },
  communeCommendation: twice(15, certificates),
  notRead: (award) =>
    award === 'unitFlag' || award === 'unitCertificate'
      ? cite('83/2011/TT-BQP', 'toàn văn')
      : cite('91/2017/NĐ-CP', 'mức tiền thưởng chưa đọc'),
  byDayOfDecision: cite('91/2017/NĐ-CP', 'Điều 68 khoản 1'),
  rounding: cite('91/2017/NĐ-CP', 'Điều 68 khoản 2'),
  several: {
    titlesOfOnePeriod: cite('91/2017/NĐ-CP', 'Điều 66 khoản 2 điểm c'),
    titlesOfOtherPeriods: cite('91/2017/NĐ-CP', 'Điều 66 khoản 2 điểm d'),
    forms: null,
    titleAndForm: cite('91/2017/NĐ-CP', 'Điều 66 khoản 2 điểm đ'),
    oneAchievement: null,
  },
}
