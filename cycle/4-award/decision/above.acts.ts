import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Office } from '#law/authority/office.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { agenciesAbove } from '../submission/submission.store.ts'
import type { Submission } from '../submission/submission.ts'
import { chosenLists, type Deciding, mustBeInOrder, mustBeOnLists, mustSayWhy } from './decision.acts.ts'
import { decisionFacts } from './decision.facts.ts'
import { mayRecordDecision } from './decision.policy.ts'
import { decisionWithReference } from './decision.store.ts'
import { includedOf } from './decision.ts'
import { enterDecision } from './enter.acts.ts'

type Recorded = Deciding & {
  issuerName: string
  office: Office | null
  reference: string
  signerName: string
  upload: Upload | null
}

/** Copies in what a body above decided on lists that went up to it, with its reference, signer and paper. */
export function recordDecision(db: Db, who: Actor, year: Year, input: Recorded) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const lists = await chosenLists(tx, year, input.submissionIds)
    const { leftOut, decidedOn, authorityReason, office } = input
    const draft = { leftOut, decidedOn, authorityReason, today: who.today }
    const facts = await decisionFacts(tx, year, { lists, draft, signer: { office, isFromAbove: true } })
    mustBeOnLists(facts)
    mustBeInOrder(facts)
    mustSayWhy(facts)
    demand(mayRecordDecision(who, open, facts))
    const upload = input.upload
    if (!upload) throw new BadInput({ file: t('Hãy chọn bản chụp của quyết định.') })
    if (await decisionWithReference(tx, input))
      throw new BadInput({ reference: t('Quyết định này đã được ghi.') })

    const above = await agenciesAbove(tx, year.organisationId)
    const issuerId = above.find((one) => one.name === input.issuerName)?.id ?? null
    const id = newId()
    const fileId = await storeFile(tx, who, upload, { yearId: year.id })
    await enterDecision(tx, who, year, {
      id,
      facts,
      reference: input.reference,
      paperId: null,
      fileId,
      issuer: { id: issuerId, name: input.issuerName },
      signer: { id: null, name: input.signerName },
    })
    for (const list of lists) await endForwarding(tx, who, { list, input, issuerId })
    await note(tx, who, 'decision.recorded', id, {
      yearId: year.id,
      after: { reference: input.reference, issuer: input.issuerName, count: includedOf(facts).length },
    })
    return id
  })
}

type Ending = { list: Submission; input: Recorded; issuerId: string | null }

/** The level where the list lay has decided; where it had passed it on, the deciding one is a further level. */
async function endForwarding(tx: Db, who: Actor, { list, input, issuerId }: Ending) {
  const last = list.forwardings.at(-1)
  if (last?.outcome === null)
    await tx
      .updateTable('submission_forwardings')
      .set({ outcome: 'decided', outcome_on: input.decidedOn, version: last.version + 1 })
      .where('submission_id', '=', list.id)
      .where('position', '=', last.position)
      .execute()
  else
    await tx
      .insertInto('submission_forwardings')
      .values({
        id: newId(),
        submission_id: list.id,
        position: (last?.position ?? 0) + 1,
        to_agency_id: issuerId,
        to_name: input.issuerName,
        sent_on: last?.outcomeOn ?? list.submittedOn,
        outcome: 'decided',
        outcome_on: input.decidedOn,
        recorded_by: who.id,
      })
      .execute()
}
