import { targetsOfYear } from '#cycle/1-launch/target/target.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { isOnTrackAtHalf } from '../report/attainment.ts'
import { latestFigures } from '../report/report.store.ts'
import { mayHoldMidyear } from './midyear.policy.ts'
import { midyearOf } from './midyear.store.ts'
import { type HalfYear, halfYearMonth } from './midyear.ts'

const agenciesAPage = 50

/** The review and, beside it, where every agency's targets stood by the end of June. */
export async function showMidyear(db: Db, who: Actor, year: Year, page: number) {
  const [review, halves] = await Promise.all([midyearOf(db, year.id), halfYears(db, year)])
  const members = year.members.slice((page - 1) * agenciesAPage, page * agenciesAPage)
  return {
    slug: year.slug,
    year: year.year,
    review: review ?? null,
    rows: members.map((member) => ({
      agencyName: member.name,
      ...(halves.find((half) => half.agencyId === member.id) ?? none(member.id)),
    })),
    totals: summed(halves),
    page,
    pages: Math.max(1, Math.ceil(year.members.length / agenciesAPage)),
    may: { hold: mayHoldMidyear(who, year) },
  }
}

export type MidyearView = Awaited<ReturnType<typeof showMidyear>>

/** Each agency's targets at the half of the year. */
export async function halfYears(db: Db, year: Pick<Year, 'id' | 'year'>): Promise<HalfYear[]> {
  const [targets, figures] = await Promise.all([
    targetsOfYear(db, year.id),
    latestFigures(db, year.id, halfYearMonth(year)),
  ])
  const told = new Map(figures.map((figure) => [figure.targetId, figure]))
  const halves = new Map<string, HalfYear>()
  for (const target of targets) {
    const half = halves.get(target.agencyId) ?? none(target.agencyId)
    const figure = told.get(target.id)
    const place = !figure ? 'notReported' : isOnTrackAtHalf(target, figure) ? 'onTrack' : 'behind'
    halves.set(target.agencyId, { ...half, all: half.all + 1, [place]: half[place] + 1 })
  }
  return [...halves.values()]
}

function none(agencyId: string): HalfYear {
  return { agencyId, onTrack: 0, behind: 0, notReported: 0, all: 0 }
}

function summed(halves: HalfYear[]) {
  const sum = (key: 'onTrack' | 'behind' | 'notReported' | 'all') =>
    halves.reduce((total, half) => total + half[key], 0)
  return { onTrack: sum('onTrack'), behind: sum('behind'), notReported: sum('notReported'), all: sum('all') }
}
