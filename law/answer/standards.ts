import type { Standard } from '../kernel/asked.ts'
import type { CollectiveFacts, HouseholdFacts, PersonFacts } from '../kernel/facts.ts'
import { advancedSoldier, advancedWorker } from '../titles/advanced.ts'
import { advancedLabourer } from '../titles/advanced-labourer.ts'
import { armyFighter, policeFighter } from '../titles/forces-fighter.ts'
import { grassrootsFighter } from '../titles/grassroots-fighter.ts'
import { ministryFighter } from '../titles/ministry-fighter.ts'
import { nationalFighter } from '../titles/national-fighter.ts'

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
]

/** Every standard of an award for a collective. */
export const collectiveStandards: Standard<CollectiveFacts>[] = []

/** Every standard of an award for a household. */
export const householdStandards: Standard<HouseholdFacts>[] = []
