import { NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnInstant } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { listLabel } from '../labels.ts'
import { type PersonList, personLists } from '../merit.ts'
import type { RecordView } from '../record.view.ts'
import { optionsOf } from './words.tsx'

type Confirmations = RecordView['confirmations']

/** What an empty list means: none, as somebody confirmed, or that nobody knows. */
export function listState(confirmations: Confirmations, list: PersonList): { title: string; how: string } {
  const said = confirmations.find((one) => one.list === list)
  if (said?.from && said.to)
    return {
      title: t('Không có.'),
      how: t('{name} xác nhận danh sách đủ từ năm {from} đến năm {to}.', {
        name: whoSaid(said),
        from: said.from,
        to: said.to,
      }),
    }
  return {
    title: t('Chưa biết có hay không.'),
    how: t('Ghi từng dòng; nếu không có gì để ghi, hãy xác nhận danh sách đã đủ ở cuối trang.'),
  }
}

const whoSaid = (said: { byName: string; byRank: string }) => `${said.byRank} ${said.byName}`.trim()

/** Which lists somebody confirmed to be complete, for which years. */
export function ListsPanel({ at, view }: { at: string; view: RecordView }) {
  return <ConfirmPanel at={at} lists={personLists} confirmations={view.confirmations} may={view.may.keep} />
}

type ConfirmOf = {
  at: string
  lists: readonly PersonList[]
  confirmations: Confirmations
  may: Verdict
}

export function ConfirmPanel({ at, lists, confirmations, may }: ConfirmOf) {
  const rows = lists.map((list) => ({ list, said: confirmations.find((one) => one.list === list) }))
  return (
    <Panel id="lists" heading={t('Danh sách nào đã đủ')}>
      <Sheet
        caption={t('Danh sách đã có người xác nhận đủ')}
        rows={rows}
        rowKey={(row) => row.list}
        columns={[
          { head: t('Danh sách'), title: true, cell: (row) => listLabel(row.list) },
          { head: t('Đủ từ năm đến năm'), cell: ({ said }) => <Span of={said} /> },
          {
            head: t('Người xác nhận'),
            cell: ({ said }) => (said ? `${whoSaid(said)}, ${vnInstant(said.at)}` : '–'),
          },
          { head: t('Nguồn'), cell: ({ said }) => said?.source || '–' },
        ]}
      />
      {may.kind === 'allowed' && (
        <More to={`${at}/lists`} submit={t('Xác nhận danh sách đã đủ')}>
          <p class="why">
            {t(
              'Xác nhận đủ nghĩa là: điều không có trong danh sách của những năm này là không có. Để trống hai ô năm là rút lời xác nhận trước.',
            )}
          </p>
          <div class="fields">
            <SelectField
              name="list"
              label={t('Danh sách')}
              required
              options={optionsOf(lists, listLabel)}
              value={lists.length === 1 ? lists[0] : null}
            />
            <NumberField name="from_year" label={t('Từ năm')} />
            <NumberField name="to_year" label={t('Đến năm')} />
            <TextField name="source" label={t('Nguồn')} maxLength={200} />
          </div>
        </More>
      )}
    </Panel>
  )
}

function Span({ of }: { of: Confirmations[number] | undefined }) {
  if (!of) return <span class="quiet">{t('chưa ai xác nhận')}</span>
  if (!of.from || !of.to) return <Pill kind="warn">{t('chưa đủ')}</Pill>
  return (
    <Pill kind="ok">
      {of.from}–{of.to}
    </Pill>
  )
}
