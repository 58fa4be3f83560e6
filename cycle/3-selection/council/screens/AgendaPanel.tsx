import { Hidden, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { SittingView } from '../sitting.view.ts'

/** The matters of the sitting, in order, and what was concluded on each. */
export function AgendaPanel({ slug, sitting, agenda, agendaStamp, may }: SittingView) {
  if (agenda.length === 0 && may.prepare.kind !== 'allowed') return null
  const lines = [...agenda, ...blank].slice(0, agenda.length + 3)
  return (
    <Panel heading={t('Chương trình')} id="agenda">
      <Sheet
        caption={t('Chương trình')}
        rows={agenda}
        rowKey={(one) => one.id}
        columns={[
          { head: t('Nội dung'), title: true, wide: true, cell: (one) => one.title },
          { head: t('Người trình bày'), cell: (one) => one.presenter || '–' },
          { head: t('Kết luận'), wide: true, cell: (one) => one.conclusion || '–' },
        ]}
      />
      {may.prepare.kind === 'allowed' && (
        <More
          to={`/years/${slug}/sittings/${sitting.id}/agenda`}
          submit={t('Lưu chương trình')}
          label={t('Sửa chương trình')}
          kind="quiet"
        >
          <Hidden name="seen" value={agendaStamp} />
          {lines.map((one, i) => (
            <div class="fields" key={one.id}>
              <TextField
                name={`title_${i + 1}`}
                label={t('Nội dung {number}', { number: i + 1 })}
                value={one.title}
                maxLength={300}
              />
              <TextField
                name={`presenter_${i + 1}`}
                label={t('Người trình bày')}
                value={one.presenter}
                maxLength={300}
              />
              <TextField
                name={`conclusion_${i + 1}`}
                label={t('Kết luận')}
                value={one.conclusion}
                maxLength={300}
              />
            </div>
          ))}
        </More>
      )}
    </Panel>
  )
}

const blank = ['a', 'b', 'c'].map((id) => ({ id, title: '', presenter: '', conclusion: '' }))
