import type { Env } from '#ground/env.ts'
import { staffOf } from '#ground/people/actor.ts'
import { memberOf } from '#ground/units/year.ts'
import { found } from '#plumbing/verdict.ts'
import { mayEditTargets, mayRemoveTarget } from './target.policy.ts'
import {
  countTargets,
  hasResults,
  hasSignedPledge,
  signedAgencies,
  targetOf,
  targetsOfAgency,
} from './target.store.ts'

type Asked = Pick<Env['Variables'], 'db' | 'actor' | 'year' | 'agencyId'>
const perPage = 50

/** The agencies of the year with how far their targets are. */
export async function showTargets({ db, actor, year }: Asked, asked: { name: string; page: number }) {
  const counts = new Map((await countTargets(db, year.id)).map((one) => [one.agencyId, one.count]))
  const signed = new Set(await signedAgencies(db, year.id))
  const wanted = folded(asked.name)
  const all = year.members.filter((member) =>
    folded(`${member.name} ${member.abbreviation}`).includes(wanted),
  )
  const agencies = all.slice((asked.page - 1) * perPage, asked.page * perPage).map((member) => ({
    id: member.id,
    name: member.name,
    does: member.function,
    count: counts.get(member.id) ?? 0,
    signed: signed.has(member.id),
  }))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    slug: year.slug,
    year: year.year,
    agencies,
    total,
    without: year.members.filter((member) => !counts.has(member.id)).length,
    ownId: year.members.find((member) => staffOf(actor, member.id))?.id ?? null,
    name: asked.name,
    page: asked.page,
    pages: Math.ceil(all.length / perPage),
  }
}

/** The sheet of one agency. */
export async function showTargetSheet({ db, actor, year, agencyId }: Asked) {
  const agency = found(memberOf(year, agencyId))
  const signed = await hasSignedPledge(db, year.id, agencyId)
  return {
    slug: year.slug,
    year: year.year,
    agency: { id: agency.id, name: agency.name, does: agency.function },
    targets: await targetsOfAgency(db, year.id, agencyId),
    signed,
    may: { edit: mayEditTargets(actor, year, { agencyId, signed }) },
  }
}

/** One target, or the form of a new one. */
export async function showTarget({ db, actor, year, agencyId }: Asked, id: string | null) {
  const agency = found(memberOf(year, agencyId))
  const target = id ? found(await targetOf(db, year.id, agencyId, id)) : null
  const signed = await hasSignedPledge(db, year.id, agencyId)
  const edit = mayEditTargets(actor, year, { agencyId, signed })
  return {
    slug: year.slug,
    agency: { id: agency.id, name: agency.name },
    endsOn: year.endsOn,
    target,
    may: { edit, remove: mayRemoveTarget(edit, target !== null && (await hasResults(db, target.id))) },
  }
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim()
}
