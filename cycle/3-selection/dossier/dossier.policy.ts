import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { awardName, awardOf, mayReceive } from '#law/awards/catalogue.ts'
import { entryFirst } from '#law/titles/entry-first.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Proposal } from './dossier.ts'

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
  if (!mayReceive(proposal.awardCode, proposal.personId ? 'individual' : 'collective'))
    return refused(
      proposal.personId
        ? t('“{award}” không tặng cho cá nhân. Hãy chọn danh hiệu, hình thức khác.', { award })
        : t('“{award}” không tặng cho tập thể. Hãy chọn danh hiệu, hình thức khác.', { award }),
    )
  if (!facts.isOfAgency) return refused(t('Người này không thuộc cơ quan trong năm thi đua.'))
  if (facts.isProposed) return refused(t('Đã có đề nghị “{award}” cho đối tượng này trong năm.', { award }))
  if (awardOf(proposal.awardCode)?.kind === 'title' && !facts.isEntered) return needsEntry(who, award)
  return allowed
}

function needsEntry(who: Actor, award: string): Verdict {
  const clause = entryFirst(who.today)
  if (!clause) return allowed
  return refused(
    t('Chưa đăng ký thi đua “{award}” đầu năm nên không đề nghị danh hiệu này được.', { award }),
    clause,
  )
}

export type Standing = { agencyId: string; withdrawnAt: Date | null; isOnAgenda: boolean }

export function mayWithdraw(who: Actor, year: Year, nomination: Standing): Verdict {
  const may = mayPropose(who, year, nomination.agencyId)
  if (may.kind !== 'allowed') return may
  if (nomination.withdrawnAt) return refused(t('Đề nghị này đã rút.'))
  if (nomination.isOnAgenda) return refused(t('Đề nghị đã đưa ra hội đồng nên không rút được nữa.'))
  return allowed
}
