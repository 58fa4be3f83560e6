import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Facts, Illustrative, Panel } from '#kit/parts.tsx'
import { statuses } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { PersonFacts, Stored } from '../facts.store.ts'
import { statusLabel } from '../labels.ts'
import { Known, optionsOf } from './words.tsx'

type FactsOf = { at: string; facts: Stored<PersonFacts> | null; may: Verdict }

/** Since when somebody serves, and to which group of people they belong. */
export function FactsPanel({ at, facts, may }: FactsOf) {
  const day = (on: string | null | undefined) => <Known>{on ? vnDay(on) : null}</Known>
  return (
    <Panel id="service" heading={t('Thời gian phục vụ')} aside={<Illustrative when={facts?.illustrative} />}>
      <Facts
        items={[
          [t('Nhóm đối tượng'), <Known>{facts?.status ? statusLabel(facts.status) : null}</Known>],
          [t('Ngày tuyển dụng, nhập ngũ'), day(facts?.recruitedOn)],
          [t('Phục vụ liên tục từ'), day(facts?.servedFrom)],
          [t('Đến ngày'), <Known>{servedUntil(facts)}</Known>],
          [t('Nguồn'), <Known>{facts?.source}</Known>],
        ]}
      />
      {may.kind === 'allowed' && (
        <Fold word={t('Sửa thời gian phục vụ')} to={`${at}/facts`}>
          <FactsForm at={at} facts={facts} />
        </Fold>
      )}
    </Panel>
  )
}

function servedUntil(facts: PersonFacts | null): string | null {
  if (!facts || facts.serving === null) return null
  return facts.serving ? t('đang phục vụ') : vnDay(facts.servedTo)
}

function FactsForm({ at, facts }: Omit<FactsOf, 'may'>) {
  return (
    <Form to={`${at}/facts`} submit={t('Lưu thời gian phục vụ')} version={facts?.version ?? 0}>
      <div class="fields">
        <SelectField
          name="status"
          label={t('Nhóm đối tượng')}
          value={facts?.status ?? null}
          blank={t('Chưa biết')}
          options={optionsOf(statuses, statusLabel)}
        />
        <DayField
          name="recruited_on"
          label={t('Ngày tuyển dụng, nhập ngũ')}
          value={facts?.recruitedOn ?? null}
        />
        <DayField name="served_from" label={t('Phục vụ liên tục từ')} value={facts?.servedFrom ?? null} />
        <SelectField
          name="serving"
          label={t('Hiện nay')}
          value={facts?.serving === true ? 'yes' : facts?.serving === false ? 'no' : ''}
          blank={t('Chưa biết')}
          options={[
            { value: 'yes', label: t('Đang phục vụ') },
            { value: 'no', label: t('Đã thôi phục vụ') },
          ]}
        />
        <DayField name="served_to" label={t('Ngày cuối phục vụ')} value={facts?.servedTo ?? null} />
        <TextField
          name="source"
          label={t('Nguồn')}
          value={facts?.source ?? ''}
          maxLength={200}
          hint={t('Giấy tờ ghi điều này, ví dụ lý lịch quân nhân')}
        />
      </div>
    </Form>
  )
}
