import type { Actor } from '#ground/people/actor.ts'
import { sharesOf } from '#ground/register/register.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { besideOf, type FairView, fairOf } from './award.view.ts'
import { checksOf } from './decision/decision.checks.ts'
import { decisionFacts, officeOf } from './decision/decision.facts.ts'
import { mayDecide, mayRecordDecision } from './decision/decision.policy.ts'
import { type Check, type DecisionName, includedOf } from './decision/decision.ts'
import { agenciesAbove, findSubmissions, submissionsOfYear } from './submission/submission.store.ts'
import { type Submission, stateOf, waitsAbove } from './submission/submission.ts'

const namesToSign = 100

export type SigningView = {
  slug: string
  yearName: number
  today: Day
  chosen: Submission[]
  others: Submission[]
  /** A body above decides, and here its decision is copied in. */
  isFromAbove: boolean
  checks: Check[]
  names: DecisionName[]
  out: DecisionName[]
  included: number
  page: number
  pages: number
  above: { id: string; name: string }[]
  fair: FairView
  may: { decide: Verdict; record: Verdict }
}

type Asked = { listIds: string[]; outIds: string[]; page: number }

/** What somebody sees before he signs: the lists he chose, every check, whom he leaves out. */
export async function showSigning(db: Db, who: Actor, year: Year, asked: Asked): Promise<SigningView> {
  const chosen = await findSubmissions(db, year.id, asked.listIds)
  if (chosen.length === 0 || chosen.length !== new Set(asked.listIds).size) found(null)
  const isFromAbove = chosen.some((one) => waitsAbove(one) !== null)
  const leftOut = asked.outIds.map((nominationId) => ({ nominationId, reason: '…' }))
  const draft = { leftOut, decidedOn: who.today, today: who.today, authorityReason: '' }
  const office = isFromAbove ? null : await officeOf(db, year.organisationId)
  const { facts, beside } = await readAll(db, {
    facts: () => decisionFacts(db, year, { lists: chosen, draft, signer: { office, isFromAbove } }),
    beside: () => besideOf(db, who, year),
  })
  const out = new Set(asked.outIds)
  const settled = { ...facts, authorityReason: '…' }
  return {
    slug: year.slug,
    yearName: year.year,
    today: who.today,
    chosen,
    others: await othersOpen(db, year, asked.listIds),
    isFromAbove,
    checks: checksOf(facts),
    names: facts.names.slice((asked.page - 1) * namesToSign, asked.page * namesToSign),
    out: facts.names.filter((one) => out.has(one.nominationId)),
    included: includedOf(facts).length,
    page: asked.page,
    pages: Math.max(1, Math.ceil(facts.names.length / namesToSign)),
    above: await agenciesAbove(db, year.organisationId),
    fair: fairOf(beside, sharesOf(includedOf(facts))),
    may: { decide: mayDecide(who, year, settled), record: mayRecordDecision(who, year, settled) },
  }
}

async function othersOpen(db: Db, year: Year, chosenIds: string[]) {
  const lists = await submissionsOfYear(db, year.id)
  return lists.filter((one) => stateOf(one) === 'open' && !chosenIds.includes(one.id))
}
