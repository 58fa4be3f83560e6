import { DayField, NumberField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { officeCodes, offices } from '#law/authority/office.ts'
import { t } from '#plumbing/language.ts'
import { type AgencyOption, agencyChoices } from '../../people/screens/person-fields.tsx'
import type { Agency } from '../agencies.ts'

type Fields = { agency?: Agency; parents: AgencyOption[]; position?: number }

/** What is asked of an agency, new or known. */
export function AgencyFields({ agency, parents, position = 0 }: Fields) {
  return (
    <>
      <div class="fields">
        <TextField name="name" label={t('Tên đơn vị')} value={agency?.name} required maxLength={200} />
        <TextField
          name="abbreviation"
          label={t('Tên tắt')}
          value={agency?.abbreviation}
          maxLength={30}
          hint={t('Dùng trong bảng và số văn bản, ví dụ CCT')}
        />
        <SelectField
          name="parent_id"
          label={t('Trực thuộc')}
          value={agency ? agency.parentId : parents[0]?.id}
          blank={t('Không, là một tổ chức riêng')}
          options={agencyChoices(parents.filter((one) => one.id !== agency?.id))}
        />
        <NumberField
          name="position"
          label={t('Thứ tự')}
          value={agency?.position ?? position}
          required
          hint={t('Thứ tự trong danh sách của cấp trên')}
        />
      </div>
      <TextArea name="function" label={t('Chức năng')} value={agency?.function} rows={2} maxLength={300} />
      <SelectField
        name="office"
        label={t('Chức vụ theo luật của người đứng đầu')}
        value={agency?.office ?? null}
        blank={t('Chưa rõ')}
        options={officeCodes.map((code) => ({ value: code, label: t(offices[code]) }))}
        hint={t(
          'Cho biết người đứng đầu được ký quyết định khen thưởng nào; chưa rõ thì người ký phải ghi lý do',
        )}
      />
      <div class="fields">
        <SelectField
          name="enterprise"
          label={t('Là doanh nghiệp')}
          value={agency?.enterprise == null ? null : agency.enterprise ? 'yes' : 'no'}
          blank={t('Chưa ghi')}
          options={[
            { value: 'yes', label: t('Là doanh nghiệp') },
            { value: 'no', label: t('Không phải doanh nghiệp') },
          ]}
          hint={t('Biểu thống kê đếm riêng các doanh nghiệp được khen')}
        />
        <SelectField
          name="proposes_as"
          label={t('Trình khen thưởng cấp Nhà nước trong khối')}
          value={agency?.proposesAs ?? null}
          blank={t('Chưa ghi')}
          options={[
            { value: 'ministry', label: t('Bộ, ban, ngành') },
            { value: 'province', label: t('Tỉnh, thành phố') },
          ]}
          hint={t('Chỉ cần ở tổ chức cao nhất')}
        />
      </div>
      <div class="fields">
        <DayField name="founded_on" label={t('Ngày thành lập')} value={agency?.foundedOn} />
        <DayField
          name="ended_on"
          label={t('Ngày kết thúc hoạt động')}
          value={agency?.endedOn}
          hint={t('Chỉ ghi khi đơn vị giải thể, sáp nhập')}
        />
      </div>
    </>
  )
}
