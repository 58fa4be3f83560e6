import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { awardName, awardOf, mayReceive } from '#law/awards/catalogue.ts'
import { entryFirst } from '#law/titles/entry-first.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Proposal, type RecipientKind, recipientKind } from './dossier.ts'
import { type DossierStep, stepLabel } from './steps.ts'

/** Whether the person may propose for this agency at all. */
export function mayPropose(who: Actor, year: Year, agencyId: string): Verdict {
  return staffOf(who, agencyId) ? openYear(year) : hidden
}

/** What is known of a proposal: entered for, proposed before, and whether the person serves the agency. */
export type ProposalFacts = { isEntered: boolean; isProposed: boolean; isOfAgency: boolean }

export function mayNominate(who: Actor, year: Year, proposal: Proposal, facts: ProposalFacts): Verdict {
  const may = mayPropose(who, year, proposal.agencyId)
  if (may.kind !== 'allowed') return may
  const award = awardName(proposal.awardCode)
  const kind = recipientKind(proposal)
  if (!mayReceive(proposal.awardCode, kind)) return refused(notFor(kind, award))
  if (!facts.isOfAgency)
    return refused(
      proposal.personId
        ? t('Người này không thuộc cơ quan trong năm thi đua.')
        : t('Tập thể này không thuộc cơ quan. Hãy chọn tập thể khác.'),
    )
  if (facts.isProposed) return refused(t('Đã có đề nghị “{award}” cho đối tượng này trong năm.', { award }))
  const isTitle = awardOf(proposal.awardCode)?.kind === 'title'
  return isTitle && !facts.isEntered && entersItself(proposal) ? needsEntry(who, award) : allowed
}

/** Entries are kept of member agencies and their people; whether a body below or a household entered, people must know. */
function entersItself({ collectiveId, household }: Pick<Proposal, 'collectiveId' | 'household'>): boolean {
  return !collectiveId && !household
}

/** Why an award is not for this kind of recipient. */
function notFor(kind: RecipientKind, award: string): string {
  return {
    individual: t('“{award}” không tặng cho cá nhân. Hãy chọn danh hiệu, hình thức khác.', { award }),
    collective: t('“{award}” không tặng cho tập thể. Hãy chọn danh hiệu, hình thức khác.', { award }),
    household: t('“{award}” không tặng cho hộ gia đình. Hãy chọn danh hiệu, hình thức khác.', { award }),
  }[kind]
}

/** A title nobody entered for, on a day whose law asks for the entry. */
function needsEntry(who: Actor, award: string): Verdict {
  const clause = entryFirst(who.today)
  if (!clause) return allowed
  return refused(
    t('Chưa đăng ký thi đua “{award}” đầu năm nên không đề nghị danh hiệu này được.', { award }),
    clause,
  )
}

type Standing = { agencyId: string; step: DossierStep; withdrawnAt: Date | null; isOnAgenda: boolean }

export function mayWithdraw(who: Actor, year: Year, nomination: Standing): Verdict {
  const may = mayPropose(who, year, nomination.agencyId)
  if (may.kind !== 'allowed') return may
  if (nomination.withdrawnAt) return refused(t('Đề nghị này đã rút.'))
  if (nomination.isOnAgenda) return refused(t('Đề nghị đã đưa ra hội đồng nên không rút được nữa.'))
  if (!withdrawable.includes(nomination.step))
    return refused(
      t('Đề nghị đang ở bước “{step}” nên không rút được nữa.', { step: stepLabel(nomination.step) }),
    )
  return allowed
}

const withdrawable: DossierStep[] = ['drafting', 'returned', 'appraisal']
