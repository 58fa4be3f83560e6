import type { ComponentChildren } from 'preact'
import { Cite } from '#kit/parts.tsx'
import type { Verdict } from '#plumbing/verdict.ts'
import { buttonClass, Form, type SubmitKind } from './form.tsx'

type ActOf = {
  may: Verdict
  to: string
  label: string
  kind?: SubmitKind
  confirm?: string
  version?: number
  multipart?: boolean
  id?: string
  children?: ComponentChildren
}

/** A deed: its button when allowed, the reason and clause when refused, nothing when hidden. */
export function Act({ may, to, label, kind = 'primary', confirm, version, multipart, id, children }: ActOf) {
  if (may.kind === 'hidden') return null
  if (may.kind === 'refused')
    return (
      <div class="act act-refused">
        <span class={`${buttonClass(kind)} button-off`}>{label}</span>
        <p class="act-why">
          {may.reason} {may.citation && <Cite of={may.citation} />}
        </p>
      </div>
    )
  return (
    <div class="act">
      <Form
        to={to}
        submit={label}
        kind={kind}
        confirm={confirm}
        version={version}
        multipart={multipart}
        id={id}
      >
        {children}
      </Form>
    </div>
  )
}
