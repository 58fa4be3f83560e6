import { awardOptions } from '#ground/register/award-options.ts'
import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Panel } from '#kit/parts.tsx'
import { awardName, catalogue, offeredTo } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { routeLabel, routes } from '../dossier.ts'
import type { NominationsView } from '../dossier.view.ts'

/** Proposing for one's own agency, and taking a proposal back. */
export function ProposalForms(view: NominationsView) {
  const { slug, proposer, may } = view
  if (!proposer || may.propose.kind === 'hidden') return null
  const at = `/years/${slug}/agencies/${proposer.id}/nominations`
  return (
    <>
      <Panel heading={t('Đề nghị của {agency}', { agency: proposer.name })} id="proposal">
        <Act may={may.propose} to={at} label={t('Đề nghị khen thưởng')}>
          <RecipientFields view={view} />
          <SelectField
            name="awardCode"
            label={t('Danh hiệu, hình thức')}
            options={awardOptions(offeredTo(catalogue, view.profile))}
            required
          />
          <SelectField
            name="route"
            label={t('Loại hình khen thưởng')}
            options={routes.map((route) => ({ value: route, label: routeLabel(route) }))}
            value="regular"
            required
          />
          <TextArea
            name="achievement"
            label={t('Thành tích')}
            hint={t('Vài câu có số liệu: việc đã làm, kết quả, so với chỉ tiêu và năm trước.')}
            required
          />
          <PeriodFields />
        </Act>
      </Panel>
      <Withdrawal view={view} to={`${at}/withdrawals`} />
    </>
  )
}

/** One of the agency's people; or a body below it, a household; nothing chosen is the agency itself. */
function RecipientFields({ view: { proposer, people, bodies } }: { view: NominationsView }) {
  return (
    <>
      <SelectField
        name="personId"
        label={t('Đề nghị cho')}
        options={people.map(({ id, name, rank }) => ({ value: id, label: `${rank} ${name}`.trim() }))}
        blank={t('Tập thể: {agency}', { agency: proposer?.name ?? '' })}
      />
      {bodies.length > 0 && (
        <SelectField
          name="collectiveId"
          label={t('Hoặc tập thể thuộc cơ quan')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          blank={t('Không')}
        />
      )}
      <div class="row">
        <TextField
          name="householdName"
          label={t('Hoặc hộ gia đình: họ tên chủ hộ')}
          hint={t('Để trống nếu không đề nghị hộ gia đình.')}
          maxLength={120}
        />
        <TextField name="householdAddress" label={t('Địa chỉ của hộ')} maxLength={200} />
      </div>
    </>
  )
}

function PeriodFields() {
  return (
    <div class="row">
      <DayField name="periodFrom" label={t('Thành tích từ ngày')} />
      <DayField name="periodTo" label={t('Đến ngày')} />
    </div>
  )
}

function Withdrawal({ view, to }: { view: NominationsView; to: string }) {
  const rows = view.rows.filter((row) => view.withdrawableIds.includes(row.id))
  if (rows.length === 0) return null
  return (
    <Panel heading={t('Rút đề nghị')}>
      <Act may={view.may.propose} to={to} label={t('Rút đề nghị')} kind="danger">
        <SelectField
          name="nominationId"
          label={t('Đề nghị nào')}
          options={rows.map((row) => ({
            value: row.id,
            label: `${row.recipient}: ${t(awardName(row.awardCode))}`,
          }))}
          required
        />
        <TextField name="reason" label={t('Lý do rút')} maxLength={500} required />
      </Act>
    </Panel>
  )
}
