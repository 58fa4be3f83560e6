import type { Standard } from '../kernel/asked.ts'
import type { CollectiveFacts, HouseholdFacts, PersonFacts } from '../kernel/facts.ts'
import { advancedSoldier, advancedWorker } from '../titles/advanced.ts'
import { grassrootsFighter } from '../titles/grassroots-fighter.ts'

/** Every standard of an award for a person, by award and route. */
export const personStandards: Standard<PersonFacts>[] = [advancedWorker, advancedSoldier, grassrootsFighter]

/** Every standard of an award for a collective. */
export const collectiveStandards: Standard<CollectiveFacts>[] = []

/** Every standard of an award for a household. */
export const householdStandards: Standard<HouseholdFacts>[] = []
