import { Act } from '#kit/form/act.tsx'
import { DayField, NumberField, RadioField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Facts, Notice, Panel } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { directionLabel, directions, measureLabel, measures, planLine, type Target } from '../target.ts'

type View = {
  slug: string
  agency: { id: string; name: string }
  endsOn: Day
  target: Target | null
  may: { edit: Verdict; remove: Verdict }
}

export function TargetScreen(view: View) {
  const { slug, agency, target, may } = view
  const to = `/years/${slug}/agencies/${agency.id}/targets`
  return (
    <Page
      heading={target ? t('Sửa chỉ tiêu') : t('Thêm chỉ tiêu')}
      sub={<a href={to}>{t('Chỉ tiêu của {agency}', { agency: agency.name })}</a>}
    >
      {may.edit.kind === 'refused' && <Notice kind="warn">{may.edit.reason}</Notice>}
      <Panel>{may.edit.kind === 'allowed' ? <Fields to={to} {...view} /> : <Words target={target} />}</Panel>
      {target && may.edit.kind === 'allowed' && (
        <Act
          may={may.remove}
          to={`${to}/${target.id}/removal`}
          label={t('Bỏ chỉ tiêu')}
          kind="danger"
          confirm={t('Bỏ chỉ tiêu này khỏi bảng của đơn vị?')}
        />
      )}
    </Page>
  )
}

function Words({ target }: { target: Target | null }) {
  if (!target) return null
  return (
    <Facts
      items={[
        [t('Chỉ tiêu'), target.title],
        [t('Kế hoạch'), planLine(target)],
        [t('Thời hạn'), vnDay(target.deadlineOn)],
        [t('Người phụ trách'), target.owner],
      ]}
    />
  )
}

function Fields({ to, target, endsOn }: View & { to: string }) {
  return (
    <Form
      to={target ? `${to}/${target.id}` : to}
      submit={target ? t('Lưu chỉ tiêu') : t('Thêm chỉ tiêu')}
      version={target?.version ?? 0}
    >
      <TextField
        name="title"
        label={t('Chỉ tiêu')}
        hint={t('Ví dụ: Số cuộc thanh tra theo kế hoạch')}
        value={target?.title ?? null}
        maxLength={300}
        required
      />
      <SelectField
        name="measure"
        label={t('Cách đo')}
        options={measures.map((value) => ({ value, label: measureLabel(value) }))}
        value={target?.measure ?? null}
        required
      />
      <Figures target={target} />
      <div class="fields">
        <DayField name="deadlineOn" label={t('Thời hạn')} value={target?.deadlineOn ?? endsOn} required />
        <TextField name="owner" label={t('Người phụ trách')} value={target?.owner ?? null} maxLength={120} />
      </div>
    </Form>
  )
}

function Figures({ target }: { target: Target | null }) {
  return (
    <>
      <div class="fields">
        <NumberField
          name="planValue"
          label={t('Số kế hoạch')}
          hint={t('Cần có khi đo bằng số lượng hoặc tỷ lệ.')}
          value={shownFigure(target?.planValue)}
        />
        <TextField
          name="unit"
          label={t('Đơn vị tính')}
          hint={t('Ví dụ: cuộc, số, tỷ đồng')}
          value={target?.unit ?? null}
          maxLength={40}
        />
        <NumberField
          name="lastYearValue"
          label={t('Kết quả năm trước')}
          hint={t('Để so sánh; có thể để trống.')}
          value={shownFigure(target?.lastYearValue)}
        />
      </div>
      <TextField
        name="planText"
        label={t('Yêu cầu cần đạt')}
        hint={t('Khi đo bằng mốc, có hoặc không, hoặc xếp loại. Ví dụ: Hoàn thành đúng tiến độ')}
        value={target?.planText ?? null}
        maxLength={200}
      />
      <RadioField
        name="direction"
        label={t('Chiều so sánh')}
        options={directions.map((value) => ({ value, label: directionLabel(value) }))}
        value={target?.direction ?? 'more'}
        required
      />
    </>
  )
}

function shownFigure(value: string | null | undefined): string | null {
  return value ? value.replace(/\.?0+$/, (zeros) => (value.includes('.') ? '' : zeros)) : null
}
