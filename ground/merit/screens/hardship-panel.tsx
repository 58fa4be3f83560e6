import { DayField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { RecordView } from '../record.view.ts'
import type { HardshipLine } from '../works.store.ts'
import { listState } from './lists-panel.tsx'
import { TakeBack, Withdrawn } from './withdraw.tsx'

/** Time in places where service counts double. */
export function HardshipPanel({ at, view }: { at: string; view: RecordView }) {
  const keeps = view.may.keep.kind === 'allowed'
  return (
    <Panel id="hardship" heading={t('Thời gian ở nơi được tính gấp đôi')}>
      <Sheet
        caption={t('Biên giới, biển đảo, nơi đặc biệt khó khăn')}
        rows={view.hardship}
        rowKey={(spell) => spell.id}
        empty={<Empty {...listState(view.confirmations, 'hardship')} />}
        columns={[
          {
            head: t('Nơi'),
            title: true,
            wide: true,
            cell: (spell) => (
              <>
                {spell.place} <Illustrative when={spell.illustrative} />{' '}
                <Withdrawn reason={spell.withdrawn} />
              </>
            ),
          },
          { head: t('Từ ngày'), cell: (spell) => vnDay(spell.fromOn) },
          { head: t('Đến ngày'), cell: (spell) => <Until at={at} of={spell} keeps={keeps} /> },
          { head: t('Nguồn'), cell: (spell) => spell.source || '–' },
          ...(keeps
            ? [
                {
                  head: '',
                  cell: (spell: HardshipLine) => (
                    <TakeBack at={at} what="hardship" id={spell.id} withdrawn={spell.withdrawn} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {keeps && (
        <More to={`${at}/hardship`} submit={t('Ghi thời gian được tính gấp đôi')}>
          <TextField name="place" label={t('Nơi')} maxLength={200} required />
          <div class="fields">
            <DayField name="from_on" label={t('Từ ngày')} required />
            <DayField name="to_on" label={t('Đến ngày')} hint={t('Để trống nếu còn đang ở đó')} />
            <TextField name="source" label={t('Nguồn')} maxLength={200} />
          </div>
        </More>
      )}
    </Panel>
  )
}

function Until({ at, of, keeps }: { at: string; of: HardshipLine; keeps: boolean }) {
  if (of.toOn !== null) return <>{vnDay(of.toOn)}</>
  const to = `${at}/hardship/${of.id}/end`
  return (
    <>
      <Pill>{t('đang tính')}</Pill>
      {keeps && of.withdrawn === null && (
        <Fold word={t('Ghi ngày kết thúc')} to={to}>
          <Form to={to} submit={t('Ghi ngày kết thúc')} kind="quiet">
            <DayField name="to_on" label={t('Ngày cuối')} required />
          </Form>
        </Fold>
      )}
    </>
  )
}
