import type { Option } from '#kit/form/fields.tsx'
import { type Award, awardGroups } from '#law/awards/award.ts'
import { t } from '#plumbing/language.ts'

/** The awards as choices of a field, under the groups of the catalogue. */
export function awardOptions(awards: readonly Award[]): Option[] {
  return awards.map(({ code, name, group }) => ({
    value: code,
    label: t(name),
    group: t(awardGroups[group]),
  }))
}
