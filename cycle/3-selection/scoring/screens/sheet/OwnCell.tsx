import { fieldId, useField } from '#kit/form/field.tsx'
import { t } from '#plumbing/language.ts'
import type { Scorer } from '../../scoring.ts'
import type { SheetLine } from '../../sheet.ts'
import { shownIn } from './columns.ts'
import { typedFigure, vnFigure } from './figure.ts'

type OwnOf = { line: SheetLine; scorer: Scorer; number: number }

/** The reader's own value at a line, with what it comes to and what is wrong with it. */
export function ValueField({ line, scorer, number }: OwnOf) {
  const mark = line.marks[scorer]
  const stored = line.entry.choices.length > 0 ? (mark?.value ?? '') : typedFigure(mark?.value ?? '')
  const field = useField(`value_${line.id}`, stored)
  const { points } = shownIn(line, scorer)
  const attributes = {
    id: field.id,
    name: `value_${line.id}`,
    'aria-labelledby': `l${number} col-${scorer}`,
    'data-stored': field.shown === stored ? undefined : stored,
    ...marked(field.id, field.error),
  }
  return (
    <>
      <span class="own">
        {line.entry.type === 'choice' ? (
          <select {...attributes}>
            <option value="" />
            {line.entry.choices.map(({ value, label }) => (
              <option key={value} value={value} selected={value === field.shown}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...attributes}
            inputMode={line.entry.type === 'whole' ? 'numeric' : 'decimal'}
            value={field.shown}
          />
        )}
        {line.entry.type !== 'points' && line.unit && <span class="own-unit">{line.unit}</span>}
      </span>
      <input type="hidden" name={`version_${line.id}`} value={mark?.version ?? 0} />
      {line.entry.type !== 'points' && (
        <small data-points>{points === null ? '' : t('→ {points} điểm', { points: vnFigure(points) })}</small>
      )}
      <Wrong id={field.id} sentence={field.error} stored={field.stored} />
    </>
  )
}

/** The reason for the reader's own value. */
export function ReasonField({ line, scorer, number }: OwnOf) {
  const stored = line.marks[scorer]?.reason ?? ''
  const field = useField(`reason_${line.id}`, stored)
  return (
    <>
      <textarea
        id={field.id}
        name={`reason_${line.id}`}
        rows={Math.min(4, Math.max(1, Math.ceil(field.shown.length / 34)))}
        maxLength={500}
        aria-labelledby={`l${number} col-why`}
        data-stored={field.shown === stored ? undefined : stored}
        {...marked(field.id, field.error)}
      >
        {field.shown}
      </textarea>
      <Wrong id={field.id} sentence={field.error} stored={field.stored} />
    </>
  )
}

function marked(id: string, error: string | null) {
  return error ? { 'aria-invalid': 'true' as const, 'aria-describedby': fieldId(id, 'error') } : {}
}

function Wrong({ id, sentence, stored }: { id: string; sentence: string | null; stored: string | null }) {
  return (
    <>
      {sentence && (
        <p class="field-error" id={fieldId(id, 'error')}>
          {sentence}
        </p>
      )}
      {stored !== null && (
        <p class="field-stored">
          {t('Giá trị hiện nay:')} <strong>{stored === '' ? t('để trống') : stored}</strong>
        </p>
      )}
    </>
  )
}
