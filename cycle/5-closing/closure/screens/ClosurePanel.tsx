import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ClosingView } from '../closing.view.ts'

/** The one deed that ends the year, with all it settles. */
export function ClosurePanel({ view }: { view: ClosingView }) {
  const { may, slug, takers, proposed, yearName } = view
  if (may.close.kind === 'hidden') return null
  return (
    <Panel heading={t('Kết thúc hội nghị')} id="end">
      <p>
        {t(
          'Một việc làm một lần: chốt báo cáo trung tâm, lập biên bản, bảng điểm, danh sách khen thưởng và biên bản bàn giao; chuyển hạn chế, phương hướng thành việc của năm sau; mở năm sau; để lại bản nháp tin cho tạp chí.',
        )}
      </p>
      <Act
        may={may.close}
        to={`/years/${slug}/conference/closure`}
        label={t('Kết thúc hội nghị, tổng kết năm {year}', { year: yearName })}
        confirm={t('Sau khi tổng kết, số liệu của năm không sửa được nữa.')}
      >
        <SelectField name="nextLeadId" label={t('Đơn vị nhận Cụm trưởng')} options={takers} required />
        <DayField
          name="effectiveOn"
          label={t('Nhận nhiệm vụ từ ngày')}
          value={proposed.effectiveOn}
          required
        />
        <TextField
          name="witness"
          label={t('Người chứng kiến')}
          value={proposed.witness}
          maxLength={200}
          required
        />
        <TextArea name="openWork" label={t('Việc còn tiếp tục')} rows={3} maxLength={4000} />
        <DayField
          name="nextStartsOn"
          label={t('Năm sau bắt đầu ngày')}
          value={proposed.nextStartsOn}
          required
        />
        <DayField name="nextEndsOn" label={t('Năm sau kết thúc ngày')} value={proposed.nextEndsOn} required />
      </Act>
    </Panel>
  )
}
