import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import type { PaperForm } from '../forms.ts'
import { keepsPaper, mayReadPaper } from '../papers.policy.ts'
import type { PaperChangeKind } from './changes.ts'

/** A paper as its change is judged. */
export type Changeable = {
  id: string
  yearId: string | null
  code: string
  agencyId: string | null
  issuer: string | null
  form: PaperForm
  issuedOn: Day
  ceased: PaperChangeKind | null
}

/** Who keeps a paper may withdraw, replace or correct it, while it holds. */
export function mayChangePaper(who: Actor, paper: Changeable, year: Year): Verdict {
  if (mayReadPaper(who, paper, year).kind !== 'allowed' || !keepsPaper(who, paper, year)) return hidden
  if (paper.ceased === 'withdrawn') return refused(t('Văn bản này đã được thu hồi.'))
  if (paper.ceased === 'replaced') return refused(t('Văn bản này đã được văn bản khác thay thế.'))
  return allowed
}

type Asked = { kind: PaperChangeKind; changedOn: Day; other: Changeable | null }

/** The other paper must be of the same weight: equal to what it replaces, a letter where it corrects. */
export function checkChange(who: Actor, paper: Changeable, { kind, changedOn, other }: Asked): void {
  if (changedOn < paper.issuedOn)
    throw new BadInput({
      changedOn: t('Văn bản ban hành ngày {day}, nên không thể thay đổi trước ngày ấy.', {
        day: vnDay(paper.issuedOn),
      }),
    })
  if (changedOn > who.today)
    throw new BadInput({ changedOn: t('Ngày này chưa tới. Hãy ghi ngày đã thực hiện.') })
  if (!other) {
    if (kind === 'withdrawn') return
    throw new BadInput({ otherId: t('Hãy chọn văn bản thay thế hoặc công văn đính chính đã ban hành.') })
  }
  if (other.id === paper.id) throw new BadInput({ otherId: t('Hãy chọn một văn bản khác.') })
  if (other.ceased)
    throw new BadInput({ otherId: t('Văn bản được chọn không còn hiệu lực. Hãy chọn văn bản khác.') })
  if (kind === 'replaced' && (other.form !== paper.form || other.issuer !== paper.issuer))
    throw new BadInput({
      otherId: t('Thay thế phải bằng văn bản cùng loại, cùng nơi ban hành. Hãy chọn văn bản tương đương.'),
    })
  if (kind === 'corrected' && other.form !== 'letter')
    throw new BadInput({ otherId: t('Đính chính phải bằng công văn. Hãy chọn công văn đính chính.') })
}
