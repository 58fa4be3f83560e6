import { NumberField, SelectField } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Help } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { AskedDay } from '../../law/query.ts'
import { AskWhen, WhenField } from '../../law/screens/AskWhen.tsx'
import type { Asking } from '../eligibility.ts'

/** Which year, which day, whose rules; and why that law is the one. */
export function Ask({ to, asking, day }: { to: string; asking: Asking; day: AskedDay }) {
  return (
    <>
      <AskWhen to={to} submit={t('Xét lại')} days={[day]}>
        <NumberField name="year" label={t('Năm xét')} value={asking.year} />
        <WhenField asked={day} label={t('Nếu hồ sơ nhận ngày')} />
        <SelectField
          name="profile"
          label={t('Quy định áp dụng')}
          value={asking.profile}
          options={[
            { value: 'army', label: t('Quân đội') },
            { value: 'civil', label: t('Luật chung') },
          ]}
        />
      </AskWhen>
      {day.day && (
        <Help word={t('Vì sao dùng luật này?')}>
          {t(
            'Hồ sơ nhận ngày nào thì xét theo luật có hiệu lực ngày đó. Ở đây là ngày {day}. Mỗi danh hiệu mở ra có ghi rõ bản quy định đã dùng.',
            { day: vnDay(asking.on) },
          )}{' '}
          {asking.profile === 'army'
            ? t('Nơi nào Quân đội có quy định riêng thì dùng quy định riêng; còn lại theo luật chung.')
            : t('Chỉ dùng quy định chung của Nhà nước.')}
        </Help>
      )}
    </>
  )
}

export function AskedWords({ asking: { year, on } }: { asking: Asking }) {
  return <>{t('Năm {year}, xét như hồ sơ nhận ngày {day}', { year, day: vnDay(on) })}</>
}
