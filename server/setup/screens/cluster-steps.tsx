import { agencyChoices } from '#ground/people/screens/person-fields.tsx'
import { clusterWords, wordLabel } from '#ground/units/clusters.ts'
import { personChoices } from '#ground/units/screens/CouncilScreen.tsx'
import { YearFields } from '#ground/units/screens/years-panel.tsx'
import { CheckField, DayField, Hidden, RadioField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Button, Empty, Notice, Panel } from '#kit/parts.tsx'
import { yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { GuideView } from './guide-view.ts'
import { Onward } from './onward.tsx'

const guide = '/setup/guide'

/** The cluster with its members and lead, in one form. */
export function ClusterStep({ view }: { view: GuideView }) {
  const members = view.members ?? []
  if (!view.body || members.length === 0)
    return (
      <Panel heading={t('Cụm thi đua')} id="step">
        <Empty
          title={t('Chưa có đơn vị nào để lập cụm.')}
          act={<Button href="/setup/guide?step=agencies">{t('Nhập các cơ quan, đơn vị')}</Button>}
        />
      </Panel>
    )
  const choices = agencyChoices(members)
  return (
    <Panel heading={t('Cụm thi đua, thành viên, cụm trưởng')} id="step">
      <div class="stack">
        <Onward view={view} from="cluster" to="council" />
        <Form to="/clusters" submit={t('Lập cụm thi đua')}>
          <Hidden name="next" value={guide} />
          <Hidden name="organisation_id" value={view.body.id} />
          <TextField
            name="name"
            label={t('Tên cụm, khối')}
            hint={t('Ví dụ: Cụm thi đua khối cơ quan')}
            required
            maxLength={200}
          />
          <RadioField
            name="word"
            label={t('Gọi là')}
            value="cluster"
            required
            options={clusterWords.map((value) => ({ value, label: wordLabel(value) }))}
          />
          <fieldset class="field field-group">
            <legend class="field-label">{t('Đơn vị thành viên')}</legend>
            {choices.map((one) => (
              <CheckField key={one.value} name="member_ids" label={one.label} value={one.value} checked />
            ))}
          </fieldset>
          <div class="fields">
            <SelectField name="lead_id" label={t('Cụm trưởng')} options={choices} required />
            <SelectField name="deputy_id" label={t('Cụm phó')} options={choices} blank={t('Chưa cử')} />
            <DayField name="from_on" label={t('Từ ngày')} value={view.today} required />
          </div>
        </Form>
      </div>
    </Panel>
  )
}

/** The council with its chair and secretary; more members are named on its own page. */
export function CouncilStep({ view }: { view: GuideView }) {
  const people = personChoices(view.people ?? [])
  return (
    <Panel heading={t('Hội đồng Thi đua - Khen thưởng')} id="step">
      <div class="stack">
        <Onward view={view} from="council" to="year" />
        <p class="why">{t('Các ủy viên khác được cử ở trang của hội đồng, có ngày bắt đầu và kết thúc.')}</p>
        <Form to="/councils" submit={t('Lập hội đồng')}>
          <Hidden name="next" value={guide} />
          <Hidden name="organisation_id" value={view.body?.id ?? ''} />
          <TextField
            name="name"
            label={t('Tên hội đồng')}
            value={t('Hội đồng Thi đua - Khen thưởng {body}', { body: view.body?.name ?? '' })}
            required
            maxLength={200}
          />
          <div class="fields">
            <TextField
              name="decision_reference"
              label={t('Số quyết định thành lập')}
              hint={t('Ví dụ 123/QĐ-TCCNQP')}
              maxLength={100}
            />
            <DayField name="formed_on" label={t('Ngày thành lập')} value={view.today} required />
            <SelectField name="chair_id" label={t('Chủ tịch')} options={people} required />
            <SelectField name="secretary_id" label={t('Thư ký')} options={people} required />
          </div>
        </Form>
      </div>
    </Panel>
  )
}

/** The last step: the first year. */
export function YearStep({ view }: { view: GuideView }) {
  const { cluster } = view
  const year = cluster?.years[0]
  if (!cluster)
    return (
      <Panel heading={t('Năm thi đua đầu tiên')} id="step">
        <Empty
          title={t('Chưa có cụm thi đua để mở năm.')}
          act={<Button href="/setup/guide?step=cluster">{t('Lập cụm thi đua, cử cụm trưởng')}</Button>}
        />
      </Panel>
    )
  return (
    <Panel heading={t('Năm thi đua đầu tiên của {cluster}', { cluster: cluster.name })} id="step">
      {year ? (
        <Notice kind="done">
          {t('Năm thi đua {year} đã mở.', { year: year.year })}{' '}
          <a href={`/years/${year.slug}`}>{t('Xem các mốc của năm')}</a>
        </Notice>
      ) : (
        <>
          <p class="why">
            {t(
              'Mở năm là đặt các mốc theo lịch đã chọn; chưa có gì phải nộp cho tới khi cụm trưởng phát động.',
            )}
          </p>
          <Form to={`/clusters/${cluster.id}/years`} submit={t('Mở năm thi đua đầu tiên')}>
            <Hidden name="next" value={guide} />
            <YearFields year={yearOf(view.today) + (view.today.slice(5) >= '11-01' ? 1 : 0)} />
          </Form>
        </>
      )}
    </Panel>
  )
}
