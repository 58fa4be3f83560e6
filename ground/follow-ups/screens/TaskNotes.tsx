import { CheckField, TextArea } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { History } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { TasksView } from '../follow-ups.view.ts'

type Row = TasksView['rows'][number]

/** What was done about a task, and the form to say more. */
export function TaskNotes({ row, to }: { row: Row; to: string }) {
  return (
    <>
      {row.notes.length > 0 && (
        <History
          items={row.notes.map((note) => ({
            at: new Date(note.at),
            who: note.by,
            what: note.completes ? t('Hoàn thành: {note}', { note: note.note }) : note.note,
          }))}
        />
      )}
      {row.may.note.kind === 'allowed' && <NoteForm row={row} to={to} />}
      {row.notes.length === 0 && row.may.note.kind !== 'allowed' && <span class="quiet">–</span>}
    </>
  )
}

function NoteForm({ row, to }: { row: Row; to: string }) {
  const { complete } = row.may
  return (
    <Fold word={t('Ghi kết quả')} to={to}>
      <Form to={to} submit={t('Ghi kết quả')} kind="quiet">
        <TextArea name="note" label={t('Đã làm gì')} rows={3} maxLength={2000} required />
        {complete.kind === 'allowed' && <CheckField name="completes" label={t('Việc này đã hoàn thành')} />}
        {complete.kind === 'refused' && <p class="act-why">{complete.reason}</p>}
      </Form>
    </Fold>
  )
}
