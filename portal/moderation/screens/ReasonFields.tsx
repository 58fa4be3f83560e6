import { SelectField, TextField } from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'
import { reasonCodes, reasonLabel } from '../moderation.ts'

/** A reason of the list, or words of one's own. */
export function ReasonFields({ hint, isNeeded = false }: { hint: string; isNeeded?: boolean }) {
  return (
    <>
      <SelectField
        name="code"
        label={t('Lý do')}
        hint={hint}
        options={reasonCodes.map((code) => ({ value: code, label: reasonLabel(code) }))}
        required={isNeeded}
        {...(!isNeeded && { blank: t('– Chọn –') })}
      />
      <TextField
        name="words"
        label={t('Viết thêm')}
        hint={t('Cần có khi chọn “Lý do khác”.')}
        maxLength={500}
      />
    </>
  )
}
