import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import type { PaperChangeKind } from '../changes/changes.ts'
import { keepsPaper, mayReadPaper } from '../papers.policy.ts'
import { type SigningPlace, turnOf } from './signing.ts'

/** A paper as its signing is judged. */
export type Signable = {
  id: string
  yearId: string | null
  code: string
  agencyId: string | null
  ceased: PaperChangeKind | null
}

const ceasedWords = () =>
  refused(t('Văn bản này đã thu hồi hoặc bị thay thế nên không ký thêm. Hãy mở văn bản còn hiệu lực.'))

/** Who keeps the paper sets who signs it, until the first has signed. */
export function maySetOrder(who: Actor, { paper, year, places }: Judged): Verdict {
  if (mayReadPaper(who, paper, year).kind !== 'allowed' || !keepsPaper(who, paper, year)) return hidden
  if (paper.ceased) return ceasedWords()
  if (places.some((place) => place.signature))
    return refused(
      t('Đã có người ký nên không xếp lại thứ tự. Cần đổi thì thu hồi và ban hành văn bản khác.'),
    )
  return allowed
}

type Judged = { paper: Signable; year: Year; places: SigningPlace[] }

/** A person signs in their own place; the seal of a body is set by its staff. Each in turn. */
export function maySign(who: Actor, { paper, year, places }: Judged, place: SigningPlace): Verdict {
  if (!isOwn(who, place) || mayReadPaper(who, paper, year).kind !== 'allowed') return hidden
  if (paper.ceased) return ceasedWords()
  if (place.signature) return refused(t('Chỗ ký này đã ký rồi.'))
  const refusal = places.find((one) => one.refusal)
  if (refusal)
    return refused(
      t('{name} đã từ chối ký. Người giữ văn bản phải xếp lại thứ tự ký.', { name: refusal.name }),
    )
  const turn = turnOf(places)
  if (turn && turn.id !== place.id)
    return refused(t('Chưa đến lượt: đang chờ {name} ký trước.', { name: turn.name }))
  return allowed
}

/** The place is this person's own, or of the body they serve. */
export function isOwn(who: Actor, place: SigningPlace): boolean {
  return place.kind === 'person' ? place.personId === who.id : staffOf(who, place.agencyId)
}

/** Scans are added by whoever keeps the paper. */
export function mayAddScan(who: Actor, paper: Signable, year: Year): Verdict {
  if (mayReadPaper(who, paper, year).kind !== 'allowed' || !keepsPaper(who, paper, year)) return hidden
  return allowed
}
