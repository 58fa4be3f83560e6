import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Facts, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'

/** The plan: a form for the lead, facts for everybody else. */
export function PlanPanel({ view }: { view: ConferenceView }) {
  const { conference, may } = view
  if (may.plan.kind !== 'allowed' && !conference) return null
  return (
    <Panel heading={t('Kế hoạch')} id="plan">
      {may.plan.kind === 'allowed' ? <PlanForm view={view} /> : <PlanFacts view={view} />}
    </Panel>
  )
}

function PlanFacts({ view: { conference } }: { view: ConferenceView }) {
  if (!conference) return null
  return (
    <Facts
      items={[
        [t('Ngày'), vnDay(conference.heldOn)],
        [t('Giờ'), conference.startsAt],
        [t('Địa điểm'), conference.place],
        [t('Chủ trì'), conference.chairLine],
        [t('Trình bày báo cáo trung tâm'), conference.presenterLine],
      ]}
    />
  )
}

function PlanForm({ view }: { view: ConferenceView }) {
  const { conference, slug, people, today, yearName } = view
  const lineHint = t('Cấp bậc, họ tên, rồi các chức vụ, cách nhau bằng dấu phẩy')
  return (
    <Form
      to={`/years/${slug}/conference`}
      submit={t('Lưu kế hoạch')}
      kind={conference ? 'quiet' : 'primary'}
      version={conference?.version ?? 0}
      id="plan-form"
    >
      <TextField
        name="title"
        label={t('Tên hội nghị')}
        value={conference?.title ?? `Hội nghị tổng kết phong trào thi đua năm ${yearName}`}
        maxLength={300}
        required
      />
      <DayField name="heldOn" label={t('Ngày')} value={conference?.heldOn ?? today} required />
      <TextField name="startsAt" label={t('Giờ bắt đầu')} value={conference?.startsAt} maxLength={40} />
      <TextField name="place" label={t('Địa điểm')} value={conference?.place} maxLength={200} />
      <TextField
        name="chairLine"
        label={t('Người chủ trì')}
        hint={lineHint}
        value={conference?.chairLine}
        maxLength={300}
        required
      />
      <SelectField
        name="chairId"
        label={t('Người chủ trì trong danh sách cán bộ')}
        options={people}
        value={conference?.chairId}
        blank={t('Không có trong danh sách')}
      />
      <TextField
        name="presenterLine"
        label={t('Người trình bày báo cáo trung tâm')}
        hint={lineHint}
        value={conference?.presenterLine}
        maxLength={300}
      />
      <SelectField
        name="presenterId"
        label={t('Người trình bày trong danh sách cán bộ')}
        options={people}
        value={conference?.presenterId}
        blank={t('Không có trong danh sách')}
      />
    </Form>
  )
}
