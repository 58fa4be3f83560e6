import { Act } from '#kit/form/act.tsx'
import { DayField, FileField, Hidden, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Cite, Panel, Pill } from '#kit/parts.tsx'
import { officeCodes, offices } from '#law/authority/office.ts'
import { t } from '#plumbing/language.ts'
import type { Check } from '../decision/decision.ts'
import type { SigningView } from '../signing.view.ts'
import { FairPanel } from './FairPanel.tsx'
import { LeavingOut } from './LeavingOut.tsx'

/** Before the decision is signed: what was looked at, whom it leaves out, whom it honours. */
export function SigningScreen(view: SigningView) {
  const { slug, chosen, included, fair, yearName } = view
  return (
    <Page
      heading={view.isFromAbove ? t('Ghi quyết định của cấp trên') : t('Xem xét, ký quyết định')}
      sub={t('{count} tên sẽ được khen thưởng, từ {lists}', {
        count: vnNumber(included),
        lists: chosen.map((one) => one.reference).join(', '),
      })}
      wide
    >
      <Checks checks={view.checks} />
      <FairPanel fair={fair} yearName={yearName} />
      <LeavingOut view={view} />
      {view.isFromAbove ? <RecordPanel view={view} /> : <SignPanel view={view} />}
      <p>
        <a href={`/years/${slug}/award`}>{t('Về trang khen thưởng của năm')}</a>
      </p>
    </Page>
  )
}

function Checks({ checks }: { checks: Check[] }) {
  const wrong = checks.filter((one) => one.state === 'stops').length
  return (
    <Panel
      heading={t('Kiểm tra trước khi ký')}
      id="checks"
      aside={
        wrong === 0 ? (
          <Pill kind="ok">{t('không có gì ngăn lại')}</Pill>
        ) : (
          <Pill kind="late">{t('{count} điều phải xử lý', { count: wrong })}</Pill>
        )
      }
    >
      <ul class="todo">
        {checks.map((one) => (
          <li key={one.key}>
            <span>
              {one.sentence} {one.citation && <Cite of={one.citation} />}
              {one.names.length > 0 && <small>{namesWords(one.names)}</small>}
            </span>
            <CheckPill state={one.state} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function namesWords(names: string[]): string {
  const shown = names.slice(0, 20).join(' · ')
  return names.length > 20 ? t('{shown} và {more} tên nữa', { shown, more: names.length - 20 }) : shown
}

function CheckPill({ state }: { state: Check['state'] }) {
  if (state === 'ok') return <Pill kind="ok">{t('được')}</Pill>
  if (state === 'asks') return <Pill kind="warn">{t('cần lý do')}</Pill>
  return <Pill kind="late">{t('chưa được')}</Pill>
}

function Chosen({ view }: { view: SigningView }) {
  return (
    <>
      {view.chosen.map((one) => (
        <Hidden key={one.id} name="list" value={one.id} />
      ))}
      {view.out.map((one) => (
        <TextArea
          key={one.nominationId}
          name={`reason_${one.nominationId}`}
          label={t('Lý do không khen thưởng: {name}', { name: one.recipient })}
          rows={2}
          required
          maxLength={1000}
        />
      ))}
    </>
  )
}

function Reason({ checks }: { checks: Check[] }) {
  const authority = checks.find((one) => one.key === 'authority')
  if (authority?.state !== 'asks') return null
  return (
    <TextArea
      name="authorityReason"
      label={t('Lý do người ký có thẩm quyền')}
      hint={t(
        'Luật không trả lời chắc: hãy ghi văn bản phân cấp, ủy quyền hoặc vì sao đơn vị thuộc cấp được quyết định',
      )}
      rows={2}
      required
      maxLength={2000}
    />
  )
}

function SignPanel({ view }: { view: SigningView }) {
  return (
    <Panel heading={t('Ký quyết định khen thưởng')} id="sign">
      <Act
        may={view.may.decide}
        to={`/years/${view.slug}/decisions`}
        label={t('Ký quyết định khen thưởng')}
        confirm={t('Quyết định đã ký không sửa được; {count} lượt khen thưởng vào sổ.', {
          count: view.included,
        })}
      >
        <Chosen view={view} />
        <Reason checks={view.checks} />
        <DayField name="decidedOn" label={t('Ngày ký quyết định')} value={view.today} required />
      </Act>
    </Panel>
  )
}

function RecordPanel({ view }: { view: SigningView }) {
  const level = view.chosen[0]?.forwardings.at(-1)
  if (view.may.record.kind !== 'allowed')
    return (
      <Panel heading={t('Ghi quyết định của cấp trên')} id="record">
        <Act may={view.may.record} to="" label={t('Ghi quyết định của cấp trên')} />
      </Panel>
    )
  return (
    <Panel heading={t('Ghi quyết định của cấp trên')} id="record">
      <Form to={`/years/${view.slug}/decisions/recorded`} submit={t('Ghi quyết định của cấp trên')} multipart>
        <Chosen view={view} />
        <div class="fields">
          <TextField name="issuerName" label={t('Cơ quan quyết định')} value={level?.toName} required />
          <TextField name="reference" label={t('Số quyết định')} required maxLength={100} />
          <DayField name="decidedOn" label={t('Ngày ký quyết định')} value={view.today} required />
          <TextField name="signerName" label={t('Người ký')} required />
        </div>
        <SelectField
          name="office"
          label={t('Chức vụ theo luật của người ký')}
          blank={t('Chưa rõ')}
          options={officeCodes.map((code) => ({ value: code, label: t(offices[code]) }))}
        />
        <TextArea
          name="authorityReason"
          label={t('Lý do người ký có thẩm quyền')}
          hint={t('Chỉ cần khi luật không trả lời chắc về chức vụ đã chọn')}
          rows={2}
          maxLength={2000}
        />
        <FileField name="file" label={t('Bản chụp quyết định')} required accept=".pdf,.jpg,.jpeg,.png" />
      </Form>
    </Panel>
  )
}
