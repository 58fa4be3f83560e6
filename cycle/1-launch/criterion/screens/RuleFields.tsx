import { useField } from '#kit/form/field.tsx'
import { Hidden, NumberField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'
import type { Method } from '#scoring/scale.ts'
import { examples } from '../rule/rule.form.ts'
import { type RuleType, ruleLabel, ruleTypes } from '../rule/words.ts'
import { typedEvent, typedGrade, typedQuantity, typedStep } from '../rule/worth.ts'

type Of = { rule: Method | null; type: RuleType }

/** How the line becomes points: the mechanism, and the fields of the one that is chosen. */
export function RuleFields({ rule, type }: Of) {
  const chosen = useField('ruleType', type).shown
  const now = ruleTypes.find((one) => one === chosen) ?? type
  return (
    <>
      <Hidden name="ruleShown" value={now} />
      <div class="fields fields-chooser">
        <SelectField
          name="ruleType"
          label={t('Cách tính điểm')}
          options={ruleTypes.map((value) => ({ value, label: ruleLabel(value) }))}
          value={type}
          required
        />
        <button type="submit" name="only" value="fields" class="button button-quiet" formNoValidate>
          {t('Hiện các ô của cách tính này')}
        </button>
      </div>
      <OwnFields type={now} rule={rule?.type === now ? rule : null} />
    </>
  )
}

function OwnFields({ type, rule }: { type: RuleType; rule: Method | null }) {
  if (type === 'ratio') return <Ratio rule={rule?.type === 'ratio' ? rule : null} />
  if (type === 'best') return <Best rule={rule?.type === 'best' ? rule : null} />
  if (type === 'steps') return <Steps rule={rule?.type === 'steps' ? rule : null} />
  if (type === 'grades')
    return (
      <TextArea
        name="grades"
        label={t('Các mức, tốt nhất trước')}
        hint={t('Mỗi dòng một mức: “{example}” hoặc “B: 3 điểm”.', { example: examples.grades })}
        value={rule?.type === 'grades' ? rule.grades.map(typedGrade).join('\n') : null}
        required
      />
    )
  if (type === 'events')
    return (
      <TextArea
        name="events"
        label={t('Mỗi vụ việc trừ')}
        hint={t('“{example}” cho vụ việc đếm ở dòng này; “3.1a: 10 điểm” cho vụ việc đếm ở dòng khác.', {
          example: examples.events,
        })}
        value={rule?.type === 'events' ? rule.events.map(typedEvent).join('\n') : null}
        rows={3}
        required
      />
    )
  if (type === 'noted')
    return (
      <TextArea
        name="notedGrades"
        label={t('Các mức ghi nhận')}
        hint={t('Mỗi dòng một mức, tốt nhất trước; để trống nếu ghi số hoặc có, không.')}
        value={rule?.type === 'noted' ? (rule.grades ?? []).join('\n') : null}
      />
    )
  if (type === 'count') return <Each each={rule?.type === 'count' ? rule.each : null} />
  if (type === 'sample')
    return (
      <div class="fields">
        <NumberField
          name="size"
          label={t('Số mẫu kiểm tra')}
          value={rule?.type === 'sample' ? rule.size : null}
          required
        />
        <Each each={rule?.type === 'sample' ? rule.each : null} />
      </div>
    )
  return null
}

function Each({ each }: { each: string | null }) {
  return <NumberField name="each" label={t('Điểm cho mỗi việc')} value={each} required />
}

function Ratio({ rule }: { rule: Extract<Method, { type: 'ratio' }> | null }) {
  return (
    <>
      <div class="fields">
        <NumberField
          name="overEach"
          label={t('Vượt 1 % thêm')}
          hint={t('Phần trăm số điểm của tiêu chí; để trống nếu không thưởng phần vượt.')}
          value={rule?.over?.perPercent ?? null}
          unit="%"
        />
        <NumberField
          name="overCap"
          label={t('Thưởng vượt nhiều nhất')}
          value={rule?.over?.capPercent ?? null}
          unit="%"
        />
      </div>
      <Sources rule={rule} />
    </>
  )
}

function Best({ rule }: { rule: Extract<Method, { type: 'best' }> | null }) {
  return (
    <>
      <div class="fields">
        <SelectField
          name="reading"
          label={t('So phần vượt')}
          options={[
            { value: 'excessRate', label: t('Theo tỷ lệ vượt (kết quả − kế hoạch) / kế hoạch') },
            { value: 'absolute', label: t('Theo số vượt tuyệt đối') },
          ]}
          value={rule?.reading ?? 'excessRate'}
          hint={t('Theo số tuyệt đối thì đơn vị lớn dễ hơn; theo tỷ lệ thì quy mô không làm lợi.')}
          required
        />
        <NumberField
          name="atTarget"
          label={t('Đạt kế hoạch được')}
          hint={t('Phần trăm số điểm; để trống là 50 %.')}
          value={rule?.atTarget ?? null}
          unit="%"
        />
      </div>
      <Sources rule={rule} />
    </>
  )
}

function Steps({ rule }: { rule: Extract<Method, { type: 'steps' }> | null }) {
  return (
    <>
      <TextArea
        name="steps"
        label={t('Các bậc')}
        hint={t('Mỗi dòng một bậc: “{example}”, “từ 100: 5 điểm”, “dưới 50: 0 %”. Ngoài các bậc là 0 điểm.', {
          example: examples.steps,
        })}
        value={rule?.steps.map(typedStep).join('\n') ?? null}
        rows={5}
        required
      />
      <TextField
        name="stepsOn"
        label={t('Xét số liệu')}
        hint={t('Để trống là số của dòng này; hoặc mã dòng khác; hoặc “tỷ lệ 2.1 / 2.2”.')}
        value={rule?.on ? typedQuantity(rule.on) : null}
        maxLength={120}
      />
    </>
  )
}

type Source = { actual?: string; plan?: string; planFixed?: string }

function Sources({ rule }: { rule: Source | null }) {
  return (
    <div class="fields">
      <NumberField
        name="planFixed"
        label={t('Kế hoạch chung')}
        hint={t('Để trống thì mỗi đơn vị có kế hoạch riêng ở trang kế hoạch.')}
        value={rule?.planFixed ?? null}
      />
      <TextField
        name="actual"
        label={t('Kết quả lấy ở mã')}
        hint={t('Để trống là số của dòng này.')}
        value={rule?.actual ?? null}
        maxLength={60}
      />
      <TextField
        name="plan"
        label={t('Kế hoạch lấy ở mã')}
        hint={t('Để trống là kế hoạch của dòng này.')}
        value={rule?.plan ?? null}
        maxLength={60}
      />
    </div>
  )
}
