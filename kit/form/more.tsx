import type { ComponentChildren } from 'preact'
import { useShell } from '#kit/page/shell.ts'
import { attemptOf, Form, type SubmitKind } from './form.tsx'

type MoreOf = {
  to: string
  submit: string
  label?: string
  kind?: SubmitKind
  open?: boolean
  multipart?: boolean
  children?: ComponentChildren
}

/** A form kept folded until it is wanted; it stands open when it came back. */
export function More({
  to,
  submit,
  label,
  kind = 'primary',
  open = false,
  multipart = false,
  children,
}: MoreOf) {
  const { attempt } = useShell()
  return (
    <details class="more" open={open || attemptOf(attempt, to) !== null}>
      <summary class="button button-quiet">{label ?? submit}</summary>
      <Form to={to} submit={submit} kind={kind} multipart={multipart}>
        {children}
      </Form>
    </details>
  )
}
