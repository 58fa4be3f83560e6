import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Pill } from '#kit/parts.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardOptions } from '../../award-options.ts'
import type { Insignia } from '../insignia.ts'

/** What is said of a kind. */
export function KindFields({ kind }: { kind?: Insignia }) {
  return (
    <>
      <TextField name="name" label={t('Tên hiện vật')} value={kind?.name ?? ''} maxLength={120} required />
      <SelectField
        name="award_code"
        label={t('Kèm hình thức')}
        hint={t('Để trống nếu phát kèm nhiều hình thức.')}
        value={kind?.awardCode ?? ''}
        blank={t('Mọi hình thức')}
        options={awardOptions(catalogue)}
      />
      <TextField
        name="unit"
        label={t('Đơn vị tính')}
        hint={t('Ví dụ: chiếc, bộ, khung')}
        value={kind?.unit ?? ''}
        maxLength={30}
      />
      <TextField
        name="least"
        label={t('Ít nhất phải còn')}
        hint={t('Còn ít hơn thì trang này báo.')}
        value={kind?.least ?? 0}
        inputmode="numeric"
        required
      />
    </>
  )
}

/** Whether enough is left. */
export function Enough({ kind }: { kind: Insignia }) {
  if (kind.balance >= kind.least) return <Pill kind="ok">{t('đủ')}</Pill>
  return <Pill kind="late">{t('thiếu {count}', { count: kind.least - kind.balance })}</Pill>
}
