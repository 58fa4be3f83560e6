import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, type Duty, isAdministrator } from './actor.ts'

type Account = { personId: string; disabledAt: Date | null }

const lastOne = () =>
  refused(t('Đây là người quản trị cuối cùng. Hãy giao nhiệm vụ quản trị cho người khác trước.'))

export function mayOpenAccount(who: Actor, account: Account | null): Verdict {
  if (!isAdministrator(who)) return hidden
  if (account) return refused(t('Người này đã có tài khoản.'))
  return allowed
}

export function mayDisableAccount(who: Actor, account: Account | null, others: number): Verdict {
  if (!isAdministrator(who) || !account || account.disabledAt) return hidden
  if (others === 0 && account.personId === who.id) return lastOne()
  if (account.personId === who.id)
    return refused(t('Không tự khóa tài khoản đang dùng. Hãy nhờ người quản trị khác.'))
  return allowed
}

export function mayEnableAccount(who: Actor, account: Account | null): Verdict {
  return isAdministrator(who) && account?.disabledAt ? allowed : hidden
}

export function mayResetPassword(who: Actor, account: Account | null): Verdict {
  if (!isAdministrator(who) || !account) return hidden
  if (account.personId === who.id)
    return refused(t('Hãy đổi mật khẩu của chính mình ở trang Tài khoản của tôi.'))
  return allowed
}

type Held = { duty: Duty; toOn: string | null }

/** `others`: how many could still administer without this person. */
export function mayEndDuty(who: Actor, held: Held, others: number): Verdict {
  if (!isAdministrator(who)) return hidden
  if (held.toOn !== null) return refused(t('Nhiệm vụ này đã có ngày kết thúc.'))
  if (held.duty === 'administrator' && others === 0) return lastOne()
  return allowed
}

export function mayGiveDuty(who: Actor, held: boolean): Verdict {
  if (!isAdministrator(who)) return hidden
  if (held) return refused(t('Người này đang giữ đúng nhiệm vụ đó.'))
  return allowed
}
