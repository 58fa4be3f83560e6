import { SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'
import { longest } from '../../comments/comments.ts'
import { wishClocks } from '../clocks.ts'
import { wishKinds, wishLabel } from '../rights.ts'

/** Called, not rendered, so that the form knows the labels for its summary. */
export function wishFields() {
  return (
    <>
      <SelectField
        name="kind"
        label={t('Yêu cầu')}
        options={wishKinds.map((value) => ({ value, label: wishLabel(value) }))}
        required
      />
      <TextField
        name="newName"
        label={t('Họ tên đúng')}
        hint={t('Chỉ khi yêu cầu sửa họ tên.')}
        maxLength={longest.name}
      />
      <TextField
        name="newEmail"
        label={t('Email đúng')}
        hint={t('Chỉ khi yêu cầu sửa email.')}
        type="email"
        maxLength={longest.email}
      />
      <TextArea name="words" label={t('Nói thêm')} rows={3} maxLength={2000} />
    </>
  )
}

/** Where the clocks come from, told wherever they are shown. */
export function ClocksTold() {
  const [clocks] = wishClocks
  return (
    <p class="quiet small">
      {t(
        'Hạn trả lời {answer} ngày làm việc, thực hiện {execution} ngày, gia hạn có lý do thì {extended} ngày, tính từ hôm sau ngày nhận. Các con số này theo yêu cầu của cơ quan; văn bản luật về dữ liệu cá nhân chưa được đọc vào hệ thống nên không dẫn điều khoản.',
        {
          answer: clocks.answerWorkingDays,
          execution: clocks.executionDays,
          extended: clocks.extendedDays,
        },
      )}
    </p>
  )
}
