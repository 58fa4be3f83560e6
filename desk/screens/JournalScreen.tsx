import type { JournalLine } from '#ground/journal/journal.store.ts'
import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { actionLabel } from '../action-labels.ts'
import { type ChangeLine, changeLines } from '../change-words.ts'

type JournalView = {
  at: string
  typed: Record<string, string>
  lines: JournalLine[]
  names: Record<string, string>
  more: boolean
  actions: { value: string; label: string }[]
}

/** The journal: searched by deed, person and day; nothing in it can be changed. */
export function JournalScreen({ at, typed, lines, names, more, actions }: JournalView) {
  const last = lines.at(-1)
  const older = new URLSearchParams({ ...typed, before: String(last?.id ?? '') })
  return (
    <Page heading={t('Nhật ký')} sub={t('Ai đã làm gì, lúc nào. Chỉ ghi thêm, không sửa, không xóa.')} wide>
      <Filter to={at} submit={t('Tìm')}>
        <SelectField
          name="action"
          label={t('Việc')}
          options={actions}
          value={typed.action}
          blank={t('mọi việc')}
        />
        <TextField name="words" label={t('Người làm')} value={typed.words} />
        <TextField name="from" label={t('Từ ngày')} value={typed.from} hint={t('ngày/tháng/năm')} />
        <TextField name="to" label={t('Đến ngày')} value={typed.to} hint={t('ngày/tháng/năm')} />
      </Filter>
      <Sheet
        caption={t('Nhật ký')}
        rows={lines}
        rowKey={(line) => String(line.id)}
        empty={<Empty title={t('Không có việc nào khớp')} how={t('Hãy bớt điều kiện tìm.')} />}
        columns={[
          { head: t('Lúc'), cell: (line) => <span class="nowrap">{vnInstant(line.at)}</span> },
          { head: t('Việc'), cell: (line) => actionLabel(line.action), title: true },
          { head: t('Đơn vị'), cell: (line) => (line.agencyId && names[line.agencyId]) || '–' },
          { head: t('Người làm'), cell: (line) => line.actorName },
          { head: t('Trước và sau'), cell: (line) => <Change line={line} names={names} />, wide: true },
        ]}
      />
      {more && (
        <p>
          <Button href={`${at}?${older}`} kind="quiet">
            {t('Xem các việc cũ hơn')}
          </Button>
        </p>
      )}
    </Page>
  )
}

function Change({ line, names }: { line: JournalLine; names: Record<string, string> }) {
  const before = changeLines(line.before, names)
  const after = changeLines(line.after, names)
  if (before.length + after.length === 0) return <>–</>
  return (
    <details>
      <summary>{t('Xem')}</summary>
      <Values heading={t('Trước')} of={before} />
      <Values heading={t('Sau')} of={after} />
    </details>
  )
}

function Values({ heading, of }: { heading: string; of: ChangeLine[] }) {
  if (of.length === 0) return null
  return (
    <>
      <strong>{heading}</strong>
      <ul class="values">
        {of.map((line, i) => (
          <li key={i}>
            <span class="quiet">{line.label}:</span> {line.value}
          </li>
        ))}
      </ul>
    </>
  )
}
