import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { saidAlone } from '#kit/said.ts'
import type { Line } from '../sections.ts'
import { Sources } from '#kit/source.tsx'

/** Sentences of the law, each with where it is written. */
export function Lines({ lines }: { lines: Line[] }) {
  return (
    <ul class="asking">
      {lines.map((line) => (
        <li key={JSON.stringify(line)} class="asking-one">
          <span class="asking-words">{saidAlone(line.words)}</span>{' '}
          {line.unread && <Pill kind="warn">{t('chưa ai đọc')}</Pill>}
          <Sources of={line.citations} />
        </li>
      ))}
    </ul>
  )
}
