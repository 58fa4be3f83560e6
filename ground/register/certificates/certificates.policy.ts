import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../../people/actor.ts'
import { mayTendAward } from '../changes/changes.policy.ts'

/** What the issuing of a certificate asks of its award. */
type IssuableAward = {
  issuerId: string | null
  agencyId: string
  stands: boolean
  /** The newest certificate, and whether an exchange, a reissue or a lowering was written after it. */
  lastCertificateId: string | null
  isDue: boolean
}

/** Whether the award waits for a certificate: it has none, or a paper asks for a new one. */
export const awaitsCertificate = (award: IssuableAward) =>
  award.stands && (award.lastCertificateId === null || award.isDue)

/** The body that decided issues the certificate: its officers and head. A second one needs a paper of its own. */
export function mayIssueCertificate(who: Actor, award: IssuableAward): Verdict {
  if (mayTendAward(who, award).kind !== 'allowed') return hidden
  if (award.issuerId === null)
    return refused(t('Bằng do cơ quan đã quyết định cấp; quyết định này không được ký trong chương trình.'))
  if (!award.stands) return refused(t('Khen thưởng này đã bị hủy hoặc tước nên không cấp bằng.'))
  if (!awaitsCertificate(award))
    return refused(t('Đã cấp bằng. Hãy ghi việc cấp đổi, cấp lại hoặc hạ mức trước khi cấp bằng mới.'))
  return allowed
}
