import type { ComponentChildren } from 'preact'
import { useShell } from '#kit/page/shell.ts'
import { attemptOf } from './form.tsx'

/** A small form folded under its name; it stands open when it was sent and came back. */
export function Fold({ word, to, children }: { word: string; to: string; children: ComponentChildren }) {
  return (
    <details class="help" open={attemptOf(useShell().attempt, to) !== null}>
      <summary>{word}</summary>
      <div class="help-text">{children}</div>
    </details>
  )
}
