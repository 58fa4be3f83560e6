import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { payloadOf } from '#plumbing/signed-payload.ts'
import { type Signer, takeSigner } from '#plumbing/signing.ts'
import { BadInput, demand, found, hidden, refused } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import { nextNumbers } from '../../papers/numbering.ts'
import type { Actor } from '../../people/actor.ts'
import { mayTendAward } from '../changes/changes.policy.ts'
import { lockAward } from '../changes/changes.store.ts'
import { goldenBookNumber } from './certificate.ts'
import { awaitsCertificate, mayIssueCertificate } from './certificates.policy.ts'
import { decisionSeen, type Issuable, issuable, lockAwards } from './certificates.store.ts'
import { signedWords } from './payload.ts'
import { serialOf } from './serial.ts'

/** Issues the certificate of one award: numbered in the golden book of the body, signed, and replacing the one before. */
export function issueCertificate(db: Db, who: Actor, awardId: string, issuedOn: Day): Promise<string> {
  return transact(db, async (tx) => {
    found(await lockAward(tx, who, awardId))
    const award = found((await issuable(tx, { awardIds: [awardId] }))[0])
    demand(mayIssueCertificate(who, award))
    const [made] = await insertCertificates(tx, who, { awards: [award], issuedOn })
    const { id, golden_book: goldenBook } = found(made)
    await note(tx, who, 'certificate.issued', awardId, {
      ...(award.yearId && { yearId: award.yearId }),
      agencyId: award.agencyId,
      after: { goldenBook, issuedOn },
    })
    return id
  })
}

/** Issues the certificates of all awards of a decision that still wait for one; gives how many. */
export function issueForDecision(db: Db, who: Actor, decisionId: string, issuedOn: Day): Promise<number> {
  return transact(db, async (tx) => {
    const decision = found(await decisionSeen(tx, who, decisionId))
    const listed = await issuable(tx, { decisionId })
    const [first] = listed
    demand(first && decision.issuerId ? mayTendAward(who, first) : hidden)
    await lockAwards(
      tx,
      listed.map((one) => one.id),
    )
    const awards = (await issuable(tx, { decisionId })).filter(awaitsCertificate)
    if (awards.length === 0) demand(refused(t('Mọi khen thưởng còn giá trị của quyết định này đã có bằng.')))
    const made = await insertCertificates(tx, who, { awards, issuedOn })
    await note(tx, who, 'certificates.issued', decisionId, {
      ...(decision.yearId && { yearId: decision.yearId }),
      agencyId: decision.issuerId,
      after: {
        count: made.length,
        issuedOn,
        from: made[0]?.golden_book ?? '',
        to: made.at(-1)?.golden_book ?? '',
      },
    })
    return made.length
  })
}

type Making = { awards: Issuable[]; issuedOn: Day }

async function insertCertificates(tx: Db, who: Actor, { awards, issuedOn }: Making) {
  mustFitDays(who, awards, issuedOn)
  const body = awards[0]?.issuerId ?? ''
  const series = { series: `golden-book:${body}`, kind: 'SV', year: Number(issuedOn.slice(0, 4)) }
  const numbers = await nextNumbers(tx, series, awards.length)
  const signer = await takeSigner(tx)
  const ids = awards.map(newId).sort()
  const rows = awards.map((award, i) => {
    const id = ids[i] ?? newId()
    return {
      id,
      award_id: award.id,
      golden_book: goldenBookNumber(numbers[i] ?? 0, issuedOn),
      issued_on: issuedOn,
      payload: signedPayload(signer, id, award),
      key_id: signer.keyId,
      replaces_id: award.lastCertificateId,
      illustrative: award.illustrative,
      issued_by: who.id,
    }
  })
  // A statement holds at most 65,535 values; a certificate has nine.
  for (let at = 0; at < rows.length; at += 5000)
    await tx
      .insertInto('certificates')
      .values(rows.slice(at, at + 5000))
      .execute()
  return rows
}

function signedPayload(signer: Signer, id: string, award: Issuable): string {
  const words = signedWords({
    keyId: signer.keyId,
    serial: serialOf(id),
    recipient: award.recipient,
    awardCode: award.code,
    reference: award.reference,
    decidedOn: award.decidedOn,
    issuer: award.issuer,
  })
  return payloadOf(words, signer.sign(words))
}

function mustFitDays(who: Actor, awards: Issuable[], issuedOn: Day) {
  const days = awards.map((one) => one.lastIssuedOn ?? one.decidedOn).sort()
  const first = days.at(-1) ?? issuedOn
  if (issuedOn < first)
    throw new BadInput({
      issued_on: t('Không được trước ngày quyết định hoặc ngày cấp bằng trước ({day}).', {
        day: vnDay(first),
      }),
    })
  if (issuedOn > who.today) throw new BadInput({ issued_on: t('Ngày này chưa đến. Hãy ghi ngày cấp bằng.') })
}
