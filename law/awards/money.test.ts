import { describe, expect, it } from 'vitest'
import type { Recipient } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { bonus } from './bonus.ts'
import { catalogue } from './catalogue.ts'

const one: Recipient = 'individual'
const body: Recipient = 'collective'
const home: Recipient = 'household'

// Multipliers in hundredths: before 2024, then under Nghị định 98/2023 and 152/2025; null: nobody has read them.
const multipliers: [AwardCode, Recipient, number | null, number | null][] = [
  ['nationalFighter', one, 450, 450],
  ['ministryFighter', one, 300, 300],
  ['armyFighter', one, 300, 300],
  ['policeFighter', one, 300, 300],
  ['grassrootsFighter', one, 100, 100],
  ['advancedWorker', one, 30, 30],
  ['advancedSoldier', one, 30, 30],
  ['advancedLabourer', one, 30, 30],
  ['excellentCollective', body, 150, 150],
  ['determinedToWinUnit', body, 150, 150],
  ['advancedCollective', body, 80, 80],
  ['advancedUnit', body, 80, 80],
  ['governmentFlag', body, 1200, 1200],
  ['ministryFlag', body, 800, 800],
  ['sectorFlag', body, 800, 800],
  ['unitFlag', body, null, 600],
  ['exemplaryCommune', body, null, 200],
  ['culturalVillage', body, null, 150],
  ['culturalFamily', home, null, null],
  ['exemplaryStrongUnit', body, null, null],
  ['goodTrainingUnit', body, null, null],
  ['exemplaryCultureUnit', body, null, null],
  ['goldStarOrder', one, 4600, 4600],
  ['goldStarOrder', body, 9200, 9200],
  ['hoChiMinhOrder', one, 3050, 3050],
  ['hoChiMinhOrder', body, 6100, 6100],
  ['independenceOrder1', one, 1500, 1500],
  ['independenceOrder1', body, 3000, 3000],
  ['independenceOrder2', one, 1250, 1250],
  ['independenceOrder2', body, 2500, 2500],
  ['independenceOrder3', one, 1050, 1050],
  ['independenceOrder3', body, 2100, 2100],
  ['militaryExploitOrder1', one, 1500, 1500],
  ['militaryExploitOrder1', body, 3000, 3000],
  ['militaryExploitOrder2', one, 1250, 1250],
  ['militaryExploitOrder2', body, 2500, 2500],
  ['militaryExploitOrder3', one, 1050, 1050],
  ['militaryExploitOrder3', body, 2100, 2100],
  ['labourOrder1', one, 900, 900],
  ['labourOrder1', body, 1800, 1800],
  ['labourOrder2', one, 750, 750],
  ['labourOrder2', body, 1500, 1500],
  ['labourOrder3', one, 450, 450],
  ['labourOrder3', body, 900, 900],
  ['defenceOrder1', one, 900, 900],
  ['defenceOrder1', body, 1800, 1800],
  ['defenceOrder2', one, 750, 750],
  ['defenceOrder2', body, 1500, 1500],
  ['defenceOrder3', one, 450, 450],
  ['defenceOrder3', body, 900, 900],
  ['featOrder1', one, 900, 900],
  ['featOrder1', body, 1800, 1800],
  ['featOrder2', one, 750, 750],
  ['featOrder2', body, 1500, 1500],
  ['featOrder3', one, 450, 450],
  ['featOrder3', body, 900, 900],
  ['braveryOrder', one, 450, 450],
  ['braveryOrder', body, 900, 900],
  ['greatUnityOrder', one, null, 750],
  ['friendshipOrder', one, null, null],
  ['friendshipOrder', body, null, null],
  ['gloriousFighterMedal1', one, 150, 150],
  ['gloriousFighterMedal2', one, 150, 150],
  ['gloriousFighterMedal3', one, 150, 150],
  ['militaryFlagMedal', one, 150, 150],
  ['nationalSecurityMedal', one, 150, 150],
  ['youthVolunteerMedal', one, 150, 150],
  ['friendshipMedal', one, null, null],
  ['armedForcesHero', one, 1550, 1550],
  ['armedForcesHero', body, 3100, 3100],
  ['labourHero', one, 1550, 1550],
  ['labourHero', body, 3100, 3100],
  ['heroicMother', one, null, 1550],
  ['heroProvince', body, null, null],
  ['peoplesTitle', one, null, 1250],
  ['meritedTitle', one, null, 900],
  ['hoChiMinhPrize', one, null, 27000],
  ['hoChiMinhPrize', body, null, 27000],
  ['statePrize', one, null, 17000],
  ['statePrize', body, null, 17000],
  ['primeMinisterCertificate', one, 350, 350],
  ['primeMinisterCertificate', body, 700, 700],
  ['certificateOfMerit', one, 100, 150],
  ['certificateOfMerit', body, 200, 300],
  ['certificateOfMerit', home, null, 225],
  ['defenceCertificate', one, 100, 150],
  ['defenceCertificate', body, 200, 300],
  ['unitCertificate', one, null, 100],
  ['unitCertificate', body, null, 200],
  ['certificateOfCommendation', one, 30, 30],
  ['certificateOfCommendation', body, 60, 60],
  ['certificateOfCommendation', home, null, 45],
  ['commemorativeBadge', one, null, 60],
  ['armyBuildingBadge', one, null, 60],
]

describe('Hệ số tiền thưởng', () => {
  it.each(multipliers)('%s (%s): %s before 2024, %s from 2024 (hundredths)', (award, who, before, since) => {
    const on = (day: string) => {
      const found = bonus({ award, recipient: who, decidedOn: day, layers: [] })
      return 'unread' in found ? null : found.multiplier
    }
    expect(['2018-07-01', '2023-12-31', '2024-01-01', '2025-07-01'].map(on)).toEqual([
      before,
      before,
      since,
      since,
    ])
  })

  it('is asked of every award and every recipient it may go to', () => {
    const asked = catalogue.flatMap((award) => award.recipients.map((who) => `${award.code} ${who}`))
    expect(multipliers.map(([award, who]) => `${award} ${who}`).sort()).toEqual(asked.sort())
  })
})
