import { TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Withdrawable } from '../merit.ts'

/** Says that a fact was taken back, and why. */
export function Withdrawn({ reason }: { reason: string | null }) {
  if (reason === null) return null
  return <Pill kind="warn">{t('đã rút: {reason}', { reason })}</Pill>
}

type TakeBackOf = { at: string; what: Withdrawable; id: string; withdrawn: string | null }

/** Takes back what was written by mistake. */
export function TakeBack({ at, what, id, withdrawn }: TakeBackOf) {
  if (withdrawn !== null) return null
  const to = `${at}/${what}/${id}/withdrawal`
  return (
    <Fold word={t('Ghi nhầm?')} to={to}>
      <Form to={to} submit={t('Rút điều này')} kind="danger">
        <TextField
          name="reason"
          label={t('Lý do')}
          maxLength={200}
          required
          hint={t('Dòng này vẫn đọc được nhưng không tính nữa.')}
        />
      </Form>
    </Fold>
  )
}
