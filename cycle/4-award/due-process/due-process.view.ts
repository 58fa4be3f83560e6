import { judged } from '#cycle/3-selection/dossier/dossier.findings.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { unmetOfNames } from '../decision/findings.store.ts'
import { type Proof, proofKeys } from './due-process.ts'
import { decidedNominations, processFacts } from './facts.store.ts'
import type { ProcessFacts } from './facts.ts'
import { proofsOf, wantingIn } from './proofs.ts'

/** The sheet of one nomination with what it is about. */
export type ProcessSheet = { facts: ProcessFacts; proofs: Proof[]; wanting: Proof[] }

/** The sheets of these nominations, in their order. */
async function sheetsOf(db: Db, year: Year, ids: string[]): Promise<ProcessSheet[]> {
  const facts = await processFacts(db, ids)
  const unmet = await unmetOfNames(
    db,
    year,
    facts.map((one) => ({ ...one, nominationId: one.id })),
  )
  const found = new Map((await judged(db, year, facts)).map((one) => [one.nominationId, one.answer?.state]))
  return facts.map((one) => {
    const law = { unmet: unmet.get(one.id) ?? [], state: found.get(one.id) ?? null }
    const proofs = proofsOf(one, law)
    return { facts: one, proofs, wanting: wantingIn(proofs) }
  })
}

/** The sheet of one nomination. */
export async function showProcess(db: Db, year: Year, id: string) {
  const [sheet] = await sheetsOf(db, year, [id])
  return { slug: year.slug, yearName: year.year, clusterName: year.clusterName, ...found(sheet) }
}

export type ProcessView = Awaited<ReturnType<typeof showProcess>>

const sheetsOnPage = 50

/** The sheet of a decision: every step counted over its names, and each name with what it lacks. */
export async function showListProcess(db: Db, year: Year, { id, page }: { id: string; page: number }) {
  const decision = found(await findDecision(db, year.id, id))
  const ids = await decidedNominations(db, id)
  const sheets = await sheetsOf(db, year, ids.slice((page - 1) * sheetsOnPage, page * sheetsOnPage))
  return {
    slug: year.slug,
    yearName: year.year,
    decision: {
      id,
      reference: decision.reference,
      decidedOn: decision.decidedOn,
      signer: decision.signerName,
    },
    count: ids.length,
    page,
    pages: Math.max(1, Math.ceil(ids.length / sheetsOnPage)),
    steps: stepsOf(sheets),
    rows: sheets.map(({ facts, wanting }) => ({
      id: facts.id,
      recipient: facts.recipient,
      agencyName: facts.agencyName,
      awardCode: facts.awardCode,
      number: facts.award?.number ?? null,
      illustrative: facts.illustrative,
      wanting,
    })),
  }
}

export type ListProcessView = Awaited<ReturnType<typeof showListProcess>>

/** How the names of the page stand at each step. */
function stepsOf(sheets: ProcessSheet[]) {
  const proofs = sheets.flatMap((one) => one.proofs)
  return proofKeys.flatMap((key) => {
    const own = proofs.filter((one) => one.key === key)
    const count = (state: Proof['state']) => own.filter((one) => one.state === state).length
    if (own.length === 0) return []
    return [
      { key, done: count('done'), told: count('told'), wanting: count('wanting'), later: count('later') },
    ]
  })
}

/** Every sheet of a decision, fifty at a time, for a file. */
export async function* allSheets(db: Db, year: Year, decisionId: string): AsyncGenerator<ProcessSheet> {
  const ids = await decidedNominations(db, decisionId)
  for (let at = 0; at < ids.length; at += sheetsOnPage)
    yield* await sheetsOf(db, year, ids.slice(at, at + sheetsOnPage))
}

/** The one sheet as a list, for a file. */
export async function* oneSheet(db: Db, year: Year, id: string): AsyncGenerator<ProcessSheet> {
  yield* await sheetsOf(db, year, [id])
}
