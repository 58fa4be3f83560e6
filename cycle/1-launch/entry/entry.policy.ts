import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Entry } from './entry.ts'

export function mayEnterTitle(who: Actor, year: Year, agencyId: string): Verdict {
  if (!staffOf(who, agencyId)) return hidden
  return openYear(year)
}

export function mayWithdrawEntry(who: Actor, year: Year, entry: Entry): Verdict {
  const may = mayEnterTitle(who, year, entry.agencyId)
  if (may.kind !== 'allowed' || !entry.withdrawal) return may
  return refused(t('Đăng ký này đã rút.'))
}
