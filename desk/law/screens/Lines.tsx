import { Pill } from '#kit/parts.tsx'
import { saidAlone } from '#kit/said.ts'
import { Sources } from '#kit/source.tsx'
import { t } from '#plumbing/language.ts'
import type { Line } from '../sections.ts'

/** Sentences of the law; several from one place name it once, under the last of them. */
export function Lines({ lines }: { lines: Line[] }) {
  return (
    <ul class="asking">
      {lines.map((line, at) => (
        <li key={JSON.stringify(line)} class="asking-one">
          <span class="asking-words">{saidAlone(line.words)}</span>{' '}
          {line.unread && <Pill kind="warn">{t('chưa ai đọc')}</Pill>}
          {!isSamePlace(line, lines[at + 1]) && <Sources of={line.citations} />}
        </li>
      ))}
    </ul>
  )
}

function isSamePlace(one: Line, next: Line | undefined): boolean {
  return JSON.stringify(one.citations) === JSON.stringify(next?.citations)
}
