import { kindName } from '#ground/papers/numbers/numbers.ts'
import { PaperSheet } from '#ground/papers/screens/PaperSheet.tsx'
import { CheckField, Hidden, NumberField, RadioField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { IssuingView } from '../composing.view.ts'
import { Findings } from './Findings.tsx'

/** The last look before a paper is fixed: its number, its day, what the checks say, and its every word. */
export function IssueScreen(view: IssuingView) {
  const { slug, code, name, subject, draft, sheet, may } = view
  const at = `/years/${slug}/papers/new/${code}`
  const query = `?${new URLSearchParams({ subject: subject?.id ?? '' })}`
  const isReady =
    draft !== null && view.missing.length === 0 && view.stops.length === 0 && view.stopped === null
  return (
    <Page
      wide
      heading={t('Ban hành: {name}', { name: t(name) })}
      sub={<a href={`${at}${query}`}>{t('Soạn tiếp')}</a>}
    >
      <div class="compose">
        <div>
          {draft === null && (
            <Notice kind="warn">
              <p>{t('Chưa có bản thảo. Hãy soạn và lưu trước khi ban hành.')}</p>
              <Button href={`${at}${query}`}>{t('Soạn văn bản')}</Button>
            </Notice>
          )}
          {may.issue.kind === 'refused' && <Notice kind="warn">{may.issue.reason}</Notice>}
          <Findings view={{ ...view, warnings: [] }} />
          {isReady && may.issue.kind === 'allowed' && <IssueForm view={view} to={`${at}/issue`} />}
        </div>
        <section class="compose-sheet" aria-label={t('Văn bản sẽ ban hành')}>
          {sheet && <PaperSheet layout={sheet.layout} />}
        </section>
      </div>
    </Page>
  )
}

function IssueForm({ view, to }: { view: IssuingView; to: string }) {
  const { numbering, warnings, subject, draft, on } = view
  return (
    <Panel id="issue" heading={t('Ban hành')}>
      <Form
        to={to}
        submit={t('Ban hành văn bản')}
        version={draft?.version ?? 0}
        confirm={t(
          'Ban hành xong, văn bản và số của nó không sửa được nữa; chỉ thu hồi, thay thế hoặc đính chính.',
        )}
      >
        <Hidden name="subject" value={subject?.id ?? ''} />
        <Facts
          items={[
            [t('Ngày của văn bản'), vnDay(on)],
            [
              t('Dãy số'),
              numbering ? `${kindName(numbering.kind)}, ${numbering.year}` : t('Không có số riêng'),
            ],
          ]}
        />
        {numbering && <Numbering numbering={numbering} />}
        {warnings.length > 0 && (
          <fieldset class="field field-group">
            <legend class="field-label">{t('Cần người xem lại trước khi ban hành:')}</legend>
            {warnings.map((one) => (
              <CheckField key={one.key} name="warning" value={one.key} label={`${one.where}: ${one.text}`} />
            ))}
          </fieldset>
        )}
        {warnings.length > 0 && (
          <TextArea
            name="warningReason"
            label={t('Vì sao vẫn ban hành')}
            rows={2}
            maxLength={1000}
            required
          />
        )}
      </Form>
    </Panel>
  )
}

function Numbering({ numbering }: { numbering: NonNullable<IssuingView['numbering']> }) {
  const { next, reserved, lastOn, against } = numbering
  return (
    <>
      <RadioField
        name="way"
        label={t('Số, ký hiệu')}
        value="next"
        options={[
          { value: 'next', label: t('Số tiếp theo: {reference}', { reference: next }) },
          ...(reserved.length > 0
            ? [
                {
                  value: 'reserved',
                  label: t('Số đang giữ'),
                  hint: reserved.map((one) => `${one.number} (${one.reason})`).join('; '),
                },
              ]
            : []),
          {
            value: 'elsewhere',
            label: t('Số do văn thư cấp'),
            hint: t('Sổ kiểm tra số chưa ai dùng; các số bỏ qua được ghi là bỏ trống.'),
          },
        ]}
      />
      <NumberField
        name="number"
        label={t('Số đang giữ hoặc do văn thư cấp')}
        hint={t('Chỉ ghi phần số, ví dụ 15')}
      />
      {against && (
        <Notice kind="warn">
          {t('Văn bản liền số ghi ngày {day}: số và ngày không cùng thứ tự.', { day: vnDay(against) })}
        </Notice>
      )}
      <TextField
        name="dateReason"
        label={t('Lý do nếu ngày không theo thứ tự số')}
        {...(lastOn && { hint: t('Văn bản gần nhất của dãy số ghi ngày {day}.', { day: vnDay(lastOn) }) })}
        maxLength={500}
      />
    </>
  )
}
