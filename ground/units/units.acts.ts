import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { boundsOf, type Profile, stepsOf } from './profiles.ts'

type Opening = {
  clusterId: string
  clusterSlug: string
  year: number
  profile: Profile
  startsOn?: Day
  endsOn?: Day
}

/** Opens an emulation year of a cluster with the dated steps of its profile. */
export function openClusterYear(db: Db, who: Actor, opening: Opening) {
  return transact(db, async (tx) => {
    const bounds = { ...boundsOf(opening.profile, opening.year), ...days(opening) }
    const id = newId()
    const slug = `${opening.clusterSlug}-${opening.year}`
    await tx
      .insertInto('cluster_years')
      .values({
        id,
        cluster_id: opening.clusterId,
        year: opening.year,
        slug,
        profile: opening.profile,
        starts_on: bounds.startsOn,
        ends_on: bounds.endsOn,
      })
      .execute()
    const steps = stepsOf(opening.profile, opening.year)
    await tx
      .insertInto('year_steps')
      .values(
        steps.map((step) => ({
          id: newId(),
          year_id: id,
          position: step.position,
          code: step.code,
          stage: step.stage,
          title: step.title,
          doer: step.doer,
          normal_on: step.normalOn,
          latest_on: step.latestOn,
        })),
      )
      .execute()
    await note(tx, who, 'year.opened', id, { yearId: id, after: { slug, ...bounds } })
    return { id, slug }
  })
}

function days({ startsOn, endsOn }: Opening) {
  return { ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) }
}
