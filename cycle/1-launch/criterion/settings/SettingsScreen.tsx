import { NumberField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Facts, Help, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Band, Rules } from '#scoring/scale.ts'
import type { ScaleSettings } from '../criterion.store.ts'
import { ScaleTabs } from '../screens/CriteriaScreen.tsx'
import { conditionExample, indicatorExample, typedCondition, typedIndicator } from './condition.ts'
import { mostBands } from './settings.form.ts'
import {
  notAssigned,
  notAssignedLabel,
  shared,
  sharedLabel,
  ties,
  tiesLabel,
  zeroPlanLabel,
  zeroPlans,
} from './settings.ts'

type View = {
  slug: string
  year: number
  settings: ScaleSettings
  faults: string[]
  may: { edit: Verdict }
}

export function SettingsScreen({ slug, year, settings, faults, may }: View) {
  return (
    <Page
      heading={t('Quy tắc tính điểm năm {year}', { year })}
      sub={<a href={`/years/${slug}/criteria`}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      <ScaleTabs slug={slug} current="settings" />
      {may.edit.kind === 'refused' && <Notice>{may.edit.reason}</Notice>}
      {faults.length > 0 && (
        <Notice kind="warn">
          <ul class="plain">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {may.edit.kind === 'allowed' ? (
        <Form to={`/years/${slug}/criteria/settings`} submit={t('Lưu quy tắc')} version={settings.version}>
          <Panel heading={t('Tổng điểm và cách tính')}>
            <RuleSettings rules={settings.rules} />
          </Panel>
          <Panel heading={t('Mức xếp loại')}>
            <BandSettings bands={settings.bands} />
          </Panel>
          <Panel heading={t('Khi bằng điểm')}>
            <TieSettings settings={settings} />
          </Panel>
        </Form>
      ) : (
        <Words settings={settings} />
      )}
    </Page>
  )
}

function options<T extends string>(values: readonly T[], label: (value: T) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}

function RuleSettings({ rules }: { rules: Rules }) {
  return (
    <>
      <div class="fields">
        <NumberField
          name="expected"
          label={t('Tổng điểm chuẩn phải bằng')}
          hint={t('Để trống nếu không quy định.')}
          value={rules.expected}
        />
        <NumberField
          name="places"
          label={t('Số chữ số thập phân hiện ra')}
          hint={t('Xếp hạng luôn theo số đúng, không theo số làm tròn.')}
          value={rules.places}
          required
        />
        <SelectField
          name="notAssigned"
          label={t('Dòng không giao cho một đơn vị')}
          options={options(notAssigned, notAssignedLabel)}
          value={rules.notAssigned}
          required
        />
        <SelectField
          name="zeroPlan"
          label={t('Kế hoạch bằng 0')}
          options={options(zeroPlans, zeroPlanLabel)}
          value={rules.zeroPlan}
          required
        />
      </div>
      <div class="fields">
        <NumberField name="overCap" label={t('Thưởng vượt kế hoạch nhiều nhất')} value={rules.overCap} />
        <NumberField name="extraCap" label={t('Tổng điểm thưởng nhiều nhất')} value={rules.extraCap} />
        <NumberField name="deductionCap" label={t('Tổng điểm trừ nhiều nhất')} value={rules.deductionCap} />
        <NumberField name="floor" label={t('Tổng điểm không dưới')} value={rules.floor} />
        <NumberField name="cap" label={t('Tổng điểm không quá')} value={rules.cap} />
      </div>
    </>
  )
}

function BandSettings({ bands }: { bands: Band[] }) {
  const rows = [...bands, null, null].slice(0, mostBands)
  return (
    <>
      <p class="quiet">
        {t('Mức tốt nhất trước. Điểm tính từ mức dưới đến sát mức trên; xóa trắng một hàng để bỏ mức đó.')}
      </p>
      <Help word={t('Cách viết điều kiện')}>
        <p>{t('Mỗi dòng một điều kiện, theo các mẫu sau:')}</p>
        <ul>
          {samples.map((sample) => (
            <li key={sample}>
              <q>{sample}</q>
            </li>
          ))}
        </ul>
      </Help>
      {rows.map((band, i) => (
        <BandRow key={`band${i}`} band={band} name={`band${i}`} />
      ))}
    </>
  )
}

const samples = [
  conditionExample,
  `${conditionExample}: 1.1, 2.3`,
  'trong 30 % đầu',
  '2.1 từ 95',
  'tỷ lệ 4.2 / 4.1 trên 80',
  '3.2 không quá 1',
  '4.3 từ mức Hoàn thành tốt',
  '3.1 là có',
]

function BandRow({ band, name }: { band: Band | null; name: string }) {
  return (
    <div class="fields band-row">
      <TextField name={`${name}Code`} label={t('Ký hiệu')} value={band?.code ?? null} maxLength={20} />
      <TextField name={`${name}Title`} label={t('Mức')} value={band?.title ?? null} maxLength={120} />
      <NumberField name={`${name}From`} label={t('Từ điểm')} value={band?.from ?? null} />
      <NumberField name={`${name}To`} label={t('Đến dưới')} value={band?.to ?? null} />
      <TextArea
        name={`${name}Conditions`}
        label={t('Điều kiện thêm')}
        value={(band?.conditions ?? []).map(typedCondition).join('\n')}
        rows={2}
      />
    </div>
  )
}

function TieSettings({ settings }: { settings: ScaleSettings }) {
  return (
    <>
      <TextArea
        name="tieBreak"
        label={t('Xét lần lượt theo các chỉ tiêu')}
        hint={t(
          'Mỗi dòng một chỉ tiêu: “{example}”, “Nhiệm vụ chính trị: điểm 2.1”, “Số vụ vi phạm: số liệu 3.1, ít hơn xếp trên”.',
          {
            example: indicatorExample,
          },
        )}
        value={settings.tieBreak.map(typedIndicator).join('\n')}
        rows={4}
      />
      <div class="fields">
        <SelectField
          name="ties"
          label={t('Vẫn bằng nhau thì')}
          options={options(ties, tiesLabel)}
          value={settings.rules.ties}
          required
        />
        <SelectField
          name="shared"
          label={t('Sau một hạng chung')}
          options={options(shared, sharedLabel)}
          value={settings.rules.shared}
          required
        />
      </div>
    </>
  )
}

/** The same in words, for whoever only reads it. */
function Words({ settings: { rules, bands, tieBreak } }: { settings: ScaleSettings }) {
  return (
    <>
      <Panel heading={t('Tổng điểm và cách tính')}>
        <Facts
          items={[
            [t('Tổng điểm chuẩn phải bằng'), rules.expected && vnNumber(rules.expected)],
            [t('Số chữ số thập phân hiện ra'), vnNumber(rules.places)],
            [t('Dòng không giao cho một đơn vị'), notAssignedLabel(rules.notAssigned)],
            [t('Kế hoạch bằng 0'), zeroPlanLabel(rules.zeroPlan)],
            [t('Thưởng vượt kế hoạch nhiều nhất'), rules.overCap && vnNumber(rules.overCap)],
            [t('Tổng điểm thưởng nhiều nhất'), rules.extraCap && vnNumber(rules.extraCap)],
            [t('Tổng điểm trừ nhiều nhất'), rules.deductionCap && vnNumber(rules.deductionCap)],
            [t('Tổng điểm không dưới'), rules.floor && vnNumber(rules.floor)],
            [t('Tổng điểm không quá'), rules.cap && vnNumber(rules.cap)],
          ]}
        />
      </Panel>
      <Panel heading={t('Mức xếp loại')}>
        {bands.length === 0 && <p class="quiet">{t('Bảng này không xếp loại.')}</p>}
        <Facts items={bands.map((band) => [band.title, bandWords(band)])} />
      </Panel>
      <Panel heading={t('Khi bằng điểm')}>
        <ol>
          {tieBreak.map((one) => (
            <li key={one.title}>{typedIndicator(one)}</li>
          ))}
          <li>{rules.ties === 'ballot' ? tiesLabel('ballot') : sharedLabel(rules.shared)}</li>
        </ol>
      </Panel>
    </>
  )
}

function bandWords({ from, to, conditions = [] }: Band) {
  const points = [
    from && t('từ {from} điểm', { from: vnNumber(from) }),
    to && t('dưới {to} điểm', { to: vnNumber(to) }),
  ].filter(Boolean)
  return [...points, ...conditions.map(typedCondition)].join('; ')
}
