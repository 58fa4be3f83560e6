import {
  defenceCertificateOfCollectives,
  defenceCertificateOfPersons,
  unitCertificateOfCollectives,
  unitCertificateOfPersons,
} from '../awards/army-certificates.ts'
import { badgesOfPersons } from '../awards/badges.ts'
import {
  commendationOfCollectives,
  commendationOfHouseholds,
  commendationOfPersons,
} from '../awards/certificate-of-commendation.ts'
import {
  certificateOfMeritOfCollectives,
  certificateOfMeritOfHouseholds,
  certificateOfMeritOfPersons,
} from '../awards/certificate-of-merit.ts'
import { defenceOrders, defenceOrdersOfCollectives } from '../awards/defence-orders.ts'
import { militaryExploitOrders, militaryExploitOrdersOfCollectives } from '../awards/exploit-orders.ts'
import { honoursOfCollectives, honoursOfPersons } from '../awards/honours.ts'
import { labourOrders } from '../awards/labour-orders.ts'
import { labourOrdersOfCollectives } from '../awards/labour-orders-of-collectives.ts'
import { medals } from '../awards/medals.ts'
import { otherOrders, otherOrdersOfCollectives } from '../awards/other-orders.ts'
import { primeMinisterOfCollectives, primeMinisterOfPersons } from '../awards/prime-minister-certificate.ts'
import { tenureOrders } from '../awards/tenure-orders.ts'
import type { Standard } from '../kernel/asked.ts'
import type { CollectiveFacts, HouseholdFacts, PersonFacts } from '../kernel/facts.ts'
import { advancedSoldier, advancedWorker } from '../titles/advanced.ts'
import { advancedCollective, advancedUnit } from '../titles/advanced-collective.ts'
import { advancedLabourer } from '../titles/advanced-labourer.ts'
import { ministryFlag, unitFlag } from '../titles/army-flags.ts'
import { exemplaryCultureUnit, exemplaryStrongUnit, goodTrainingUnit } from '../titles/army-honours.ts'
import { exemplaryCommune } from '../titles/communes.ts'
import { culturalFamily, culturalVillage } from '../titles/cultural.ts'
import { determinedToWinUnit, excellentCollective } from '../titles/excellent-collective.ts'
import { governmentFlag } from '../titles/flags.ts'
import { armyFighter, policeFighter } from '../titles/forces-fighter.ts'
import { grassrootsFighter } from '../titles/grassroots-fighter.ts'
import { ministryFighter } from '../titles/ministry-fighter.ts'
import {
  governmentFlagByMovement,
  ministryFlagByMovement,
  sectorFlagByMovement,
} from '../titles/movement-flags.ts'
import { nationalFighter } from '../titles/national-fighter.ts'
import { sectorFlag } from '../titles/sector-flag.ts'

/** Every standard of an award for a person, by award and route. */
export const personStandards: Standard<PersonFacts>[] = [
  advancedWorker,
  advancedSoldier,
  advancedLabourer,
  grassrootsFighter,
  ministryFighter,
  armyFighter,
  policeFighter,
  nationalFighter,
  ...otherOrders,
  ...militaryExploitOrders,
  ...labourOrders,
  ...defenceOrders,
  ...tenureOrders,
  ...medals,
  ...commendationOfPersons,
  ...unitCertificateOfPersons,
  ...defenceCertificateOfPersons,
  ...certificateOfMeritOfPersons,
  ...primeMinisterOfPersons,
  ...badgesOfPersons,
  ...honoursOfPersons,
]

/** Every standard of an award for a collective. */
export const collectiveStandards: Standard<CollectiveFacts>[] = [
  advancedUnit,
  determinedToWinUnit,
  advancedCollective,
  excellentCollective,
  exemplaryStrongUnit,
  goodTrainingUnit,
  exemplaryCultureUnit,
  unitFlag,
  ministryFlag,
  ministryFlagByMovement,
  sectorFlag,
  sectorFlagByMovement,
  governmentFlag,
  governmentFlagByMovement,
  exemplaryCommune,
  culturalVillage,
  ...otherOrdersOfCollectives,
  ...militaryExploitOrdersOfCollectives,
  ...labourOrdersOfCollectives,
  ...defenceOrdersOfCollectives,
  ...commendationOfCollectives,
  ...unitCertificateOfCollectives,
  ...defenceCertificateOfCollectives,
  ...certificateOfMeritOfCollectives,
  ...primeMinisterOfCollectives,
  ...honoursOfCollectives,
]

/** Every standard of an award for a household. */
export const householdStandards: Standard<HouseholdFacts>[] = [
  culturalFamily,
  ...commendationOfHouseholds,
  ...certificateOfMeritOfHouseholds,
]
