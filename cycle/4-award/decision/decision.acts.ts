import { note } from '#ground/journal/journal.ts'
import { bodyOf } from '#ground/papers/body.store.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { lockSubmissions } from '../submission/submission.store.ts'
import type { Submission } from '../submission/submission.ts'
import { checksOf } from './decision.checks.ts'
import { decisionFacts, officeOf } from './decision.facts.ts'
import { decisionPaper } from './decision.paper.ts'
import { isOnlyAsking, mayDecide } from './decision.policy.ts'
import { postHeld } from './decision.store.ts'
import { type DecisionFacts, includedOf } from './decision.ts'
import { enterDecision } from './enter.acts.ts'

export type Deciding = {
  submissionIds: string[]
  leftOut: { nominationId: string; reason: string }[]
  decidedOn: Day
  authorityReason: string
}

/** Signs one decision on one or several lists: who is honoured enters the register, who is left out is refused. */
export function decideAwards(db: Db, who: Actor, year: Year, input: Deciding) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const lists = await chosenLists(tx, year, input.submissionIds)
    const { submissionIds, ...draft } = input
    const signer = { office: await officeOf(tx, year.organisationId), isFromAbove: false }
    const facts = await decisionFacts(tx, year, { lists, draft: { ...draft, today: who.today }, signer })
    mustBeOnLists(facts)
    mustBeInOrder(facts)
    if (mayDecide(who, open, { ...facts, authorityReason: 'sẽ ghi' }).kind === 'allowed') mustSayWhy(facts)
    demand(mayDecide(who, open, facts))

    const id = newId()
    const body = await bodyOf(tx, year.organisationId)
    const reference = await nextReference(tx, year, { sign: body.sign, on: input.decidedOn })
    const post = await postHeld(tx, who.id, year.organisationId, input.decidedOn)
    const content = decisionPaper({ year, body, post, facts, reference, who })
    const paperId = await makePaper(tx, who, {
      yearId: year.id,
      subjectId: id,
      agencyId: year.organisationId,
      code: 'decision',
      title: `Quyết định khen thưởng năm ${year.year}`,
      reference,
      issuedOn: input.decidedOn,
      content,
    })
    await enterDecision(tx, who, year, {
      id,
      facts,
      reference,
      paperId,
      fileId: null,
      issuer: { id: year.organisationId, name: body.name },
      signer: { id: who.id, name: `${who.rank} ${who.name}`.trim() },
    })
    await note(tx, who, 'awards.decided', id, {
      yearId: year.id,
      after: { reference, count: includedOf(facts).length, leftOut: facts.leftOut.length },
    })
    return id
  })
}

/** The lists of the year with these ids, held; one that is not there is not found. */
export async function chosenLists(tx: Db, year: Year, ids: string[]): Promise<Submission[]> {
  const lists = await lockSubmissions(tx, year.id, ids)
  if (lists.length !== new Set(ids).size) found(null)
  return lists
}

/** Whoever is left out must stand on one of the lists. */
export function mustBeOnLists({ names, leftOut }: DecisionFacts) {
  const known = new Set(names.map((one) => one.nominationId))
  if (leftOut.some((one) => !known.has(one.nominationId))) found(null)
  const silent = leftOut.find((one) => one.reason.trim() === '')
  if (silent)
    throw new BadInput({ [`reason_${silent.nominationId}`]: t('Hãy ghi lý do không đưa vào quyết định.') })
}

/** A day out of order is told at its field. */
export function mustBeInOrder(facts: DecisionFacts) {
  const days = checksOf(facts).find((one) => one.key === 'days')
  if (facts.lists.length > 0 && days?.state === 'stops') throw new BadInput({ decidedOn: days.sentence })
}

/** Where the law leaves the authority open, the field for the reason is what is missing. */
export function mustSayWhy(facts: DecisionFacts) {
  const checks = checksOf(facts)
  if (isOnlyAsking(checks) && checks.some((one) => one.state === 'asks'))
    throw new BadInput({
      authorityReason: t('Luật không trả lời chắc về thẩm quyền. Hãy ghi lý do người ký có thẩm quyền.'),
    })
}

async function nextReference(tx: Db, year: Year, { sign, on }: { sign: string; on: Day }) {
  const series = { series: `agency:${year.organisationId}`, kind: 'QĐ', year: yearOf(on) }
  return referenceOf(await nextNumber(tx, series), 'QĐ', sign)
}
