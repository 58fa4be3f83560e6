import { PaperSheet } from '#ground/papers/screens/PaperSheet.tsx'
import { DayField, Hidden, NumberField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { fieldName } from '../answers.ts'
import type { ComposingView } from '../composing.view.ts'
import { Findings } from './Findings.tsx'

/** “Soạn văn bản”: the form on one side, the whole paper as it would be on the other. */
export function ComposeScreen(view: ComposingView) {
  const { slug, code, name, subject, draft, deed, sheet } = view
  const at = `/years/${slug}/papers/new/${code}`
  const query = `?${new URLSearchParams({ subject: subject?.id ?? '' })}`
  return (
    <Page
      wide
      heading={t(name)}
      scripts={['draft']}
      sub={
        <>
          <a href={`/years/${slug}/papers`}>{t('Văn bản của năm')}</a> · {subject?.name}
        </>
      }
      act={
        <>
          {draft && view.may.issue.kind === 'allowed' && (
            <Button href={`${at}/issue${query}`}>{t('Xem lại để ban hành')}</Button>
          )}{' '}
          {sheet && (
            <Button href={`${at}/pdf${query}`} kind="quiet">
              {t('Tải bản dự thảo PDF')}
            </Button>
          )}
        </>
      }
    >
      {deed && (
        <Notice>
          {t('Văn bản này tự lập khi:')} <a href={deed.address}>{t(deed.deed)}</a>.
        </Notice>
      )}
      <div class="compose">
        <Panel id="draft" heading={t('Nội dung cần nhập')} aside={draft && <SavedBy draft={draft} />}>
          <DraftForm view={view} to={at} />
          {draft && <Discard to={`${at}/discard`} subjectId={subject?.id ?? ''} />}
        </Panel>
        <section class="compose-sheet" aria-label={t('Văn bản sẽ như thế này')}>
          <Findings view={view} />
          {sheet && (
            <>
              <p class="quiet small">
                {t('Bản xem trước theo lần lưu gần nhất; số văn bản được cấp khi ban hành.')}
                {sheet.pages > 1 && ` ${t('Văn bản dài: ở đây chỉ hiện phần đầu, bản PDF có đủ.')}`}
              </p>
              <PaperSheet layout={sheet.layout} />
            </>
          )}
        </section>
      </div>
    </Page>
  )
}

function SavedBy({ draft }: { draft: NonNullable<ComposingView['draft']> }) {
  const words = { by: draft.by, at: vnInstant(draft.at) }
  if (draft.isMine) return <span class="quiet small">{t('Bạn lưu {at}', words)}</span>
  return <strong class="small">{t('{by} đang soạn bản này, lưu {at}', words)}</strong>
}

function DraftForm({ view, to }: { view: ComposingView; to: string }) {
  return (
    <div
      data-draft
      data-saved={t('Đã tự lưu lúc {at}.')}
      data-stale={t('Người khác vừa lưu bản mới hơn. Hãy bấm “Lưu bản thảo” để so hai bản.')}
      data-offline={t('Chưa lưu được, sẽ thử lại.')}
      data-unread={t('Ngày của văn bản chưa đúng nên chưa tự lưu.')}
    >
      <Form to={to} submit={t('Lưu bản thảo')} version={view.draft?.version ?? 0}>
        <Hidden name="subject" value={view.subject?.id ?? ''} />
        <DayField name="on" label={t('Ngày của văn bản')} value={view.on} required />
        {view.fields.map((field) => (
          <OfferField key={field.name} field={field} />
        ))}
      </Form>
      <p class="quiet small" role="status" data-draft-said />
    </div>
  )
}

type Field = ComposingView['fields'][number]

// A draft may be saved with gaps, so the browser does not insist; what is needed is asked for at the issue.
function OfferField({ field }: { field: Field }) {
  const label = field.required ? (
    <>
      {t(field.label)} <span class="field-needed">({t('bắt buộc')})</span>
    </>
  ) : (
    t(field.label)
  )
  const hint = field.hint && t(field.hint)
  const shared = { name: fieldName(field), label, value: field.value, ...(hint && { hint }) }
  if (field.kind === 'line') return <TextField {...shared} maxLength={1000} />
  if (field.kind === 'number') return <NumberField {...shared} />
  if (field.kind === 'time')
    return <TextField {...shared} hint={hint ?? t('Ví dụ 14 giờ 30')} maxLength={20} />
  if (field.kind === 'day')
    return (
      <TextField
        {...shared}
        hint={hint ?? t('Ngày/tháng/năm, ví dụ {day}', { day: '26/10/2022' })}
        inputmode="numeric"
        maxLength={10}
      />
    )
  return <TextArea {...shared} hint={hint ?? hintOf(field)} rows={rowsOf(field)} maxLength={20_000} />
}

function hintOf({ kind }: Field): string {
  if (kind === 'rows') return t('Mỗi hàng một dòng, các ô cách nhau bằng dấu “|”; có thể dán từ Excel.')
  return kind === 'lines' ? t('Mỗi ý một dòng.') : ''
}

function rowsOf({ kind, value }: Field): number {
  const lines = value.split('\n').length
  return Math.max(kind === 'text' ? 5 : 4, Math.min(lines + 1, 14))
}

function Discard({ to, subjectId }: { to: string; subjectId: string }) {
  return (
    <Form
      to={to}
      submit={t('Bỏ bản thảo')}
      kind="danger"
      confirm={t('Những gì đã nhập sẽ mất; lần soạn sau bắt đầu lại từ hồ sơ.')}
    >
      <Hidden name="subject" value={subjectId} />
    </Form>
  )
}
