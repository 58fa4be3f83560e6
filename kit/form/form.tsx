import { type ComponentChildren, isValidElement, toChildArray } from 'preact'
import { useContext } from 'preact/hooks'
import { type Attempt, useShell } from '#kit/page/shell.ts'
import { Cite } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { FormContext, fieldId } from './field.tsx'
import { Hidden } from './fields.tsx'

export type SubmitKind = 'primary' | 'quiet' | 'danger'

type FormOf = {
  to: string
  submit: string
  kind?: SubmitKind
  version?: number
  confirm?: string
  multipart?: boolean
  id?: string
  children?: ComponentChildren
}

/** A deed as a plain form: works without scripts, and comes back with every typed value when refused. */
export function Form({ to, submit, kind = 'primary', version, confirm, multipart, id, children }: FormOf) {
  const shell = useShell()
  const attempt = attemptOf(shell.attempt, to, id)
  const formId = id ?? formIdOf(to)
  return (
    <FormContext.Provider value={{ id: formId, attempt }}>
      <form
        id={formId}
        class="form"
        method="post"
        action={to}
        enctype={multipart ? 'multipart/form-data' : undefined}
        data-guard
        data-sending={t('Đang gửi…')}
        data-missing={t('Hãy điền ô này.')}
        data-mistyped={t('Nội dung ô này chưa đúng dạng; hãy xem lại.')}
      >
        <Hidden name="_csrf" value={shell.csrf} />
        <Hidden name="_once" value={shell.once} />
        <Hidden name="_from" value={shell.path} />
        {id !== undefined && <Hidden name="_form" value={id} />}
        {version !== undefined && <Hidden name="_version" value={version} />}
        {attempt && <Summary attempt={attempt} labels={labelsIn(children)} />}
        {children}
        <Submit submit={submit} kind={kind} confirm={confirm} />
      </form>
    </FormContext.Provider>
  )
}

type SubmitOf = { submit: string; kind: SubmitKind; confirm: string | undefined }

/** With `confirm` the deed takes a second, deliberate press; the dead button stops the Enter key from skipping it. */
function Submit({ submit, kind, confirm }: SubmitOf) {
  const button = (
    <button type="submit" class={buttonClass(kind)}>
      {submit}
    </button>
  )
  if (!confirm) return <div class="form-acts">{button}</div>
  return (
    <div class="form-acts">
      <button type="submit" disabled hidden />
      <details class="confirm" data-confirm data-cancel={t('Thôi, quay lại')}>
        <summary class={buttonClass(kind)}>{submit}</summary>
        <div class="confirm-step">
          <p>{confirm}</p>
          {button}
        </div>
      </details>
    </div>
  )
}

export function buttonClass(kind: SubmitKind): string {
  return kind === 'primary' ? 'button' : `button button-${kind}`
}

/** Why the form came back, with a link to each field to mend. */
function Summary({ attempt, labels }: { attempt: Attempt; labels: Map<string, string> }) {
  const { id } = useContext(FormContext)
  const fields = Object.entries(attempt.fields)
  return (
    <div class="summary" role="alert" tabIndex={-1} data-focus>
      <p class="summary-head">{summaryHead(attempt)}</p>
      {attempt.kind !== 'bad' && attempt.reason && (
        <p>
          {attempt.reason} {attempt.citation && <Cite of={attempt.citation} />}
        </p>
      )}
      {fields.length > 0 && (
        <ul>
          {fields.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(id, name)}`}>
                {labels.has(name) && `${labels.get(name)}: `}
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The labels of the fields that stand in the form, by name, so that the summary can say which it means. */
function labelsIn(children: ComponentChildren): Map<string, string> {
  const labels = new Map<string, string>()
  for (const child of toChildArray(children)) {
    if (!isValidElement(child)) continue
    const { name, label, children: inside }: Labelled = child.props
    if (name !== undefined && typeof label === 'string') labels.set(name, label)
    for (const [key, value] of labelsIn(inside)) labels.set(key, value)
  }
  return labels
}

type Labelled = { name?: string; label?: ComponentChildren; children?: ComponentChildren }

function summaryHead(attempt: Attempt): string {
  if (attempt.kind === 'stale')
    return t('Người khác vừa lưu bản mới hơn. Điều bạn gõ còn nguyên; hãy so lại rồi lưu lần nữa.')
  if (attempt.kind === 'refused') return t('Chưa làm được việc này.')
  return t('Chưa lưu được. Hãy sửa những chỗ sau:')
}

/** The attempt, when it was this form that was sent; a fragment in its address only says where to look. */
export function attemptOf(attempt: Attempt | null, to: string, id?: string): Attempt | null {
  if (!attempt || attempt.to !== to.split('#')[0]) return null
  const sent = attempt.typed._form?.[0]
  return sent === undefined || id === undefined || sent === id ? attempt : null
}

function formIdOf(to: string): string {
  return `form${to.replace(/[^A-Za-z0-9]+/g, '-')}`
}
