import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnNumber } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { keepsAwards } from '../../submission/submission.policy.ts'
import type { FundEntry } from './fund.store.ts'

/** The fund is kept by those who keep the lists; it never goes below nothing. */
export function mayKeepFund(
  who: Actor,
  year: Year,
  entry?: { direction: 'in' | 'out'; amount: number; balance: number },
): Verdict {
  if (!keepsAwards(who, year)) return hidden
  if (entry?.direction === 'out' && entry.amount > entry.balance)
    return refused(
      t('Quỹ chỉ còn {balance} đồng nên không chi được khoản này.', { balance: vnNumber(entry.balance) }),
    )
  return allowed
}

/** An entry is never deleted: another one the other way takes it back, once. */
export function mayReverse(
  who: Actor,
  year: Year,
  { entry, balance }: { entry: FundEntry | undefined; balance: number },
): Verdict {
  if (!keepsAwards(who, year) || !entry) return hidden
  if (entry.isReversed) return refused(t('Khoản này đã có bút toán đảo.'))
  if (entry.reversesId) return refused(t('Bút toán đảo không đảo lại được; hãy ghi khoản mới.'))
  if (entry.direction === 'in' && entry.amount > balance)
    return refused(
      t('Quỹ chỉ còn {balance} đồng nên không chi được khoản này.', { balance: vnNumber(balance) }),
    )
  return allowed
}
