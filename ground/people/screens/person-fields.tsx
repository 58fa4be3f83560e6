import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { classLabel, genderLabel, genders, type Person, personClasses } from '../people.ts'

export type AgencyOption = { id: string; name: string; abbreviation: string }

export function agencyChoices(agencies: AgencyOption[]) {
  return agencies.map((one) => ({
    value: one.id,
    label: one.abbreviation ? `${one.name} (${one.abbreviation})` : one.name,
  }))
}

/** What is asked of a person, new or known. */
export function ParticularFields({ person }: { person?: Person }) {
  return (
    <div class="fields">
      <TextField name="full_name" label={t('Họ và tên')} value={person?.name} required maxLength={120} />
      <TextField
        name="rank"
        label={t('Cấp bậc')}
        value={person?.rank}
        maxLength={60}
        hint={t('Quân hàm, hàm hoặc để trống')}
      />
      <SelectField
        name="gender"
        label={t('Giới tính')}
        value={person?.gender}
        blank={t('Không ghi')}
        options={genders.map((value) => ({ value, label: genderLabel(value) }))}
      />
      <SelectField
        name="person_class"
        label={t('Nhóm đối tượng')}
        value={person?.personClass ?? 'direct'}
        required
        hint={t('Để thống kê tỷ lệ khen thưởng lãnh đạo và người trực tiếp')}
        options={personClasses.map((value) => ({ value, label: classLabel(value) }))}
      />
    </div>
  )
}

/** The post somebody takes, and from which day. */
export function PostFields({ agencies, today }: { agencies: AgencyOption[]; today: Day }) {
  const only = agencies.length === 1 ? agencies[0]?.id : undefined
  return (
    <div class="fields">
      <TextField name="title" label={t('Chức vụ')} required maxLength={200} />
      <SelectField
        name="agency_id"
        label={t('Đơn vị')}
        required
        value={only}
        options={agencyChoices(agencies)}
      />
      <DayField name="from_on" label={t('Từ ngày')} value={today} required />
    </div>
  )
}
