import { FileField, RadioField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { t } from '#plumbing/language.ts'
import type { PostingEntry } from '../../posting.ts'
import { kindLabel, longest, opinionKinds, ownAnswerDays } from '../opinion.ts'

type FormOf = {
  to: string
  entries: Pick<PostingEntry, 'id' | 'position' | 'recipient'>[]
  entryId: string | null
}

/** What anybody may write about a posted list; works without scripts and without an account. */
export function OpinionForm({ to, entries, entryId }: FormOf) {
  return (
    <Form to={to} id="opinion-form" submit={t('Gửi ý kiến')} multipart>
      <RadioField
        name="kind"
        label={t('Loại ý kiến')}
        value="opinion"
        required
        options={opinionKinds.map((value) => ({ value, label: kindLabel(value), hint: hintOf(value) }))}
      />
      <SelectField
        name="entryId"
        label={t('Về trường hợp nào')}
        value={entryId}
        blank={t('Cả danh sách')}
        options={entries.map((one) => ({ value: one.id, label: `${one.position}. ${one.recipient}` }))}
      />
      <TextArea
        name="words"
        label={t('Nội dung')}
        hint={t('Nói rõ việc gì, khi nào, căn cứ vào đâu.')}
        rows={7}
        maxLength={longest.words}
        required
      />
      <FileField
        name="file"
        label={t('Tài liệu kèm theo')}
        hint={t(
          'Không bắt buộc. Một tệp PDF, DOCX, XLSX hoặc ảnh, dưới 3 MB. Tệp có thể mang tên người soạn; hãy xóa nếu không muốn nêu tên.',
        )}
        accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
      />
      <TextField
        name="authorName"
        label={t('Họ tên người gửi')}
        hint={t('Bắt buộc với khiếu nại, tố cáo.')}
        maxLength={longest.name}
        autocomplete="name"
      />
      <TextField
        name="authorContact"
        label={t('Điện thoại hoặc địa chỉ')}
        hint={t('Bắt buộc với khiếu nại, tố cáo. Chỉ người xử lý thấy, và mỗi lần xem đều được ghi lại.')}
        maxLength={longest.contact}
      />
      <div class="decoy" aria-hidden="true">
        <label for="opinion-website">{t('Để trống ô này')}</label>
        <input id="opinion-website" type="text" name="website" tabIndex={-1} autocomplete="off" />
      </div>
      <p class="quiet small">
        {t(
          'Trả lời trong {days} ngày làm việc (thời hạn do cơ quan tự đặt). Gửi xong, bạn nhận mã số và một địa chỉ riêng để theo dõi.',
          {
            days: ownAnswerDays,
          },
        )}
      </p>
    </Form>
  )
}

function hintOf(kind: (typeof opinionKinds)[number]): string {
  return {
    opinion: t('Không cần nêu tên.'),
    petition: t('Đề nghị cơ quan xem xét một việc; nêu tên nếu muốn được hỏi lại.'),
    complaint: t('Về một việc làm trái với quyền, lợi ích của chính người gửi; cần họ tên.'),
    denunciation: t(
      'Về một hành vi vi phạm; cần họ tên. Tên được giữ kín, chỉ người đứng đầu và người được giao xử lý thấy.',
    ),
  }[kind]
}
