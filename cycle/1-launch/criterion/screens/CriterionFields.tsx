import {
  CheckField,
  DayField,
  Hidden,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'
import { criterionKinds, directions } from '#scoring/scale.ts'
import { audiences, type Criterion, partLabel, parts } from '../criterion.ts'
import { audienceLabel, directionLabel, kindLabel } from '../words.ts'
import type { CriterionView } from './CriterionScreen.tsx'

export function NamingFields({ criterion, begin, groups }: CriterionView) {
  const added = criterion ? criterion.kind !== 'standard' : begin.kind !== 'standard'
  return (
    <>
      <div class="fields">
        <TextField name="code" label={t('Mã')} value={criterion?.code ?? null} required maxLength={20} />
        <NumberField
          name="position"
          label={t('Thứ tự')}
          value={criterion?.position ?? begin.position}
          required
        />
        <SelectField
          name="parentId"
          label={t('Nhóm')}
          options={groups.map((group) => ({ value: group.id, label: group.label }))}
          value={criterion ? criterion.parentId : begin.parentId}
          blank={t('Không thuộc nhóm nào')}
        />
        <SelectField
          name="part"
          label={t('Phần')}
          hint={t('Trong một nhóm thì theo phần của nhóm.')}
          options={parts.map((value) => ({ value, label: partLabel(value) }))}
          value={criterion?.part ?? 'standard'}
          required
        />
      </div>
      {added ? (
        <Added kind={criterion?.kind ?? begin.kind} why={criterion?.why ?? null} />
      ) : (
        <Hidden name="kind" value="standard" />
      )}
      <TextArea name="title" label={t('Nội dung')} value={criterion?.title ?? null} rows={2} required />
    </>
  )
}

function Added({ kind, why }: { kind: Criterion['kind']; why: string | null }) {
  return (
    <>
      <SelectField
        name="kind"
        label={t('Loại bổ sung')}
        options={criterionKinds
          .filter((value) => value !== 'standard')
          .map((value) => ({ value, label: kindLabel(value) }))}
        value={kind}
        required
      />
      <TextArea name="why" label={t('Lý do bổ sung')} value={why} rows={2} required />
    </>
  )
}

export function PointsFields({ criterion }: { criterion: Criterion | null }) {
  return (
    <div class="fields">
      <NumberField
        name="points"
        label={t('Điểm')}
        hint={t('Nhiều nhất của dòng; một nhóm để trống thì bằng tổng các dòng.')}
        value={criterion?.points ?? null}
      />
      <NumberField
        name="weight"
        label={t('Trọng số')}
        hint={t('Thay cho điểm: phần của dòng trong điểm của nhóm.')}
        value={criterion?.weight ?? null}
      />
      <NumberField name="cap" label={t('Không quá')} value={criterion?.cap ?? null} unit={t('điểm')} />
      <NumberField name="floor" label={t('Không dưới')} value={criterion?.floor ?? null} unit={t('điểm')} />
    </div>
  )
}

export function AudienceFields({ criterion, begin, members }: CriterionView) {
  const kind = criterion?.kind ?? begin.kind
  return (
    <>
      <div class="fields">
        <TextField name="unit" label={t('Đơn vị tính')} value={criterion?.unit ?? null} maxLength={40} />
        <SelectField
          name="direction"
          label={t('Chiều so sánh')}
          options={directions.map((value) => ({ value, label: directionLabel(value) }))}
          value={criterion?.direction ?? 'more'}
          required
        />
        <SelectField
          name="appliesTo"
          label={t('Áp dụng cho')}
          options={audiences.map((value) => ({ value, label: audienceLabel(value) }))}
          value={criterion?.appliesTo ?? (kind === 'supplementary' ? 'chosen' : 'all')}
          required
        />
      </div>
      <fieldset class="field field-group">
        <legend class="field-label">{t('Các đơn vị áp dụng riêng')}</legend>
        <div class="choices">
          {members.map((member) => (
            <CheckField
              key={member.id}
              name="agencyIds"
              value={member.id}
              label={member.name}
              checked={criterion?.agencyIds.includes(member.id) ?? false}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

export function CheckFields({ criterion, members }: CriterionView) {
  return (
    <>
      <CheckField
        name="compulsory"
        label={t('Bắt buộc chấm: bỏ trống thì bảng điểm chưa đủ')}
        checked={criterion?.compulsory ?? true}
      />
      <div class="fields">
        <SelectField
          name="ownerId"
          label={t('Phụ trách xác nhận')}
          hint={t('Cơ quan chức năng xác nhận kết quả của tiêu chí này.')}
          options={members.map((owner) => ({ value: owner.id, label: owner.name }))}
          value={criterion?.ownerId ?? null}
          blank={t('Không giao riêng')}
        />
        <DayField name="dueOn" label={t('Hạn riêng')} value={criterion?.dueOn ?? null} />
        <TextField
          name="gate"
          label={t('Điều kiện để có điểm')}
          hint={t('Mã các dòng có hoặc không phải là “có”, cách nhau bằng dấu phẩy.')}
          value={criterion?.gate.join(', ') ?? null}
          maxLength={200}
        />
      </div>
      <TextArea
        name="evidenceAsked"
        label={t('Minh chứng')}
        value={criterion?.evidenceAsked ?? null}
        rows={2}
      />
      <TextArea
        name="method"
        label={t('Cách tính')}
        hint={t('Nói thêm bằng lời; máy tính điểm theo cách tính đã chọn ở trên.')}
        value={criterion?.method ?? null}
        rows={2}
      />
    </>
  )
}
