import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { show } from '#kit/http/show.tsx'
import { criterionRoutes } from './criterion/criterion.routes.tsx'
import { scaleTotals } from './criterion/criterion.store.ts'
import { entryRoutes } from './entry/entry.routes.tsx'
import { nextLaunchAct } from './launch.next.ts'
import { launchCounts } from './launch.store.ts'
import { mayWriteMovement } from './movement/movement.policy.ts'
import { movementRoutes } from './movement/movement.routes.tsx'
import { movementOfYear } from './movement/movement.store.ts'
import { pledgeRoutes } from './pledge/pledge.routes.tsx'
import { pledgeOfYear } from './pledge/pledge.store.ts'
import { LaunchScreen } from './screens/LaunchScreen.tsx'
import { targetRoutes } from './target/target.routes.tsx'
import { countTargets, signedAgencies } from './target/target.store.ts'

export const launchRoutes = new Hono<Env>()
  .get('/years/:slug/launch', yearMember, async (c) => show(c, LaunchScreen, await showLaunch(c)))
  .route('/', movementRoutes)
  .route('/', criterionRoutes)
  .route('/', targetRoutes)
  .route('/', entryRoutes)
  .route('/', pledgeRoutes)

async function showLaunch(c: Context<Env>) {
  const { db, year, actor } = c.var
  const movement = (await movementOfYear(db, year.id)) ?? null
  const scale = await scaleTotals(db, year.id)
  const pledge = (await pledgeOfYear(db, year.id)) ?? null
  const counts = await launchCounts(db, year.id)
  const targetsOf = new Map((await countTargets(db, year.id)).map((one) => [one.agencyId, one.count]))
  const signedIds = new Set(await signedAgencies(db, year.id))
  const state = {
    hasMovement: movement !== null,
    criteriaIssued: scale.issued,
    hasPledge: pledge !== null,
    targetsOf,
    signedIds,
  }
  return {
    year: { slug: year.slug, year: year.year, word: year.word, clusterName: year.clusterName },
    movement,
    scale,
    pledge: pledge && { signingOn: pledge.signingOn, illustrative: pledge.illustrative },
    entries: { count: counts.entries ?? 0, agencies: counts.enteringAgencies ?? 0 },
    members: year.members.map((member) => ({
      id: member.id,
      name: member.name,
      does: member.function,
      role: roleOf(year, member.id),
      targets: targetsOf.get(member.id) ?? 0,
      signed: signedIds.has(member.id),
    })),
    next: nextLaunchAct(actor, year, state),
    may: { write: mayWriteMovement(actor, year) },
  }
}

function roleOf(year: Env['Variables']['year'], agencyId: string): 'lead' | 'deputy' | null {
  if (agencyId === year.leadId) return 'lead'
  return year.deputyIds.includes(agencyId) ? 'deputy' : null
}
