import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from './actor.ts'
import type { KinEnds } from './kinships.ts'

/** Kin is private: the person himself, and who keeps a council, sees and declares it. */
export function mayDeclareKin(who: Actor, personId: string, keepsCouncil: boolean): Verdict {
  return who.id === personId || keepsCouncil ? allowed : hidden
}

/** Taken back by who declared it, else by who keeps a council and is neither of the two. */
export function mayWithdrawKin(who: Actor, ends: KinEnds, keepsCouncil: boolean): Verdict {
  const isEnd = who.id === ends.personId || who.id === ends.relativeId
  if (!isEnd && !keepsCouncil) return hidden
  if (ends.isWithdrawn) return refused(t('Khai báo này đã rút.'))
  if (ends.declaredBy === who.id || (keepsCouncil && !isEnd)) return allowed
  return refused(t('Khai báo do người khác ghi. Hãy đề nghị thư ký Hội đồng rút nếu không đúng.'))
}
