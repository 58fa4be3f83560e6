import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnNumber } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { keepsAwards } from '../submission/submission.policy.ts'
import type { BonusSums } from './bonus.store.ts'

/** Money may follow the end of the year, so a closed year does not stop it. */
export function mayComputeBonuses(who: Actor, year: Year): Verdict {
  return keepsAwards(who, year) ? allowed : hidden
}

type Settled = { pays: 'yes' | 'no' | 'open' | null; isPaid: boolean }

/** An open question is settled by a person before anything is paid out. */
export function maySettleBonus(who: Actor, year: Year, bonus: Settled | undefined): Verdict {
  if (!keepsAwards(who, year) || !bonus) return hidden
  if (bonus.pays === null) return refused(t('Chưa tính tiền thưởng của quyết định này. Hãy tính trước.'))
  if (bonus.isPaid)
    return refused(t('Tiền thưởng này đã chi. Muốn sửa, hãy ghi bút toán đảo trong quỹ trước.'))
  return allowed
}

/** What is settled is paid from the fund, as far as the fund reaches. */
export function mayPay(
  who: Actor,
  year: Year,
  { sums, balance }: { sums: BonusSums; balance: number },
): Verdict {
  if (!keepsAwards(who, year)) return hidden
  const due = sums.total - sums.paid
  if (due <= 0) return refused(t('Không còn khoản tiền thưởng nào chờ chi.'))
  if (due > balance)
    return refused(
      t('Quỹ còn {balance} đồng, cần chi {due} đồng. Hãy ghi thêm khoản thu của quỹ.', {
        balance: vnNumber(balance),
        due: vnNumber(due),
      }),
    )
  return allowed
}
