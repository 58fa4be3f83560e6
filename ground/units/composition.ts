import { type CouncilLevel, compositionOf } from '#law/councils/composition.ts'
import type { Citation } from '#law/kernel/citation.ts'
import { t } from '#plumbing/language.ts'
import { holdsOn } from '../people/people.ts'
import type { Council } from './councils.ts'

/** What the rules of the day say of the make-up of a council: told, never enforced; `isWrong` where the count is past them. */
export type CompositionLine = { words: string; isWrong: boolean; citation: Citation }

const levels: readonly CouncilLevel[] = ['unitUnderMinistry', 'division', 'regiment']

/** The lines of the army circular for a council whose body is of a level it names, on the day the council was formed. */
export function compositionOn(council: Council): CompositionLine[] {
  const level = levels.find((one) => one === council.office)
  const rule = level && compositionOf(level, { heldOn: council.formedOn, layers: ['army'] })
  if (!rule) return []
  const { citation, most, roles } = rule
  const count = council.members.filter((one) => holdsOn(council.formedOn, one)).length
  return [
    {
      words: t('Không quá {most} người, đang có {count}.', { most, count }),
      isWrong: count > most,
      citation,
    },
    ...roles.map(({ role, office }) => ({
      words: t('Có {role} ({office}).', { role: t(role), office: t(office) }),
      isWrong: false,
      citation,
    })),
  ]
}
