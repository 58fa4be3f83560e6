import { learnEnglish } from '#plumbing/language.ts'

/** English of every folder of the house. */
export const english: Record<string, string> = {}

learnEnglish(english)
