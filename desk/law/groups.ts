import { slugOf } from '#kit/law-address.ts'
import { type Award, type AwardGroup, awardGroups } from '#law/awards/award.ts'
import { offeredTo } from '#law/awards/catalogue.ts'
import type { Layer, Recipient } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'

/** The groups the catalogue is read in; flags and households stand apart from the titles of collectives. */
const groups = {
  personTitle: 'Danh hiệu thi đua của cá nhân',
  bodyTitle: 'Danh hiệu thi đua của tập thể',
  householdTitle: 'Danh hiệu của hộ gia đình',
  flag: 'Cờ thi đua',
  order: awardGroups.order,
  medal: awardGroups.medal,
  stateHonour: awardGroups.stateHonour,
  certificate: awardGroups.certificate,
  badge: awardGroups.badge,
} as const

type Group = keyof typeof groups
const order: Group[] = [
  'personTitle',
  'bodyTitle',
  'householdTitle',
  'flag',
  'order',
  'medal',
  'stateHonour',
  'certificate',
  'badge',
]

const plain: Record<AwardGroup, Group> = {
  personTitle: 'personTitle',
  collectiveTitle: 'bodyTitle',
  certificate: 'certificate',
  badge: 'badge',
  medal: 'medal',
  order: 'order',
  stateHonour: 'stateHonour',
}

function groupOf(award: Award): Group {
  if (award.group !== 'collectiveTitle') return plain[award.group]
  if (award.code.endsWith('Flag')) return 'flag'
  return award.recipients.includes('household') ? 'householdTitle' : 'bodyTitle'
}

/** The awards in their groups, empty groups left out. */
export function grouped<A extends Award>(awards: readonly A[]): { id: Group; name: string; awards: A[] }[] {
  return order
    .map((id) => ({ id, name: t(groups[id]), awards: awards.filter((one) => groupOf(one) === id) }))
    .filter((group) => group.awards.length > 0)
}

export type Wanted = { words: string; recipient: Recipient | null; layer: Layer | null | undefined }

/** The awards that fit what is asked for; words are found with and without marks, in either language. */
export function matching(awards: readonly Award[], { words, recipient, layer }: Wanted): Award[] {
  const asked = slugOf(words).split('-').filter(Boolean)
  const offered = layer === undefined ? awards : offeredTo(awards, layer === 'army' ? 'army' : 'civil')
  return offered.filter((award) => {
    const name = slugOf(`${award.name} ${award.formerly?.name ?? ''} ${t(award.name)}`)
    return (
      (recipient === null || award.recipients.includes(recipient)) && asked.every((one) => name.includes(one))
    )
  })
}
