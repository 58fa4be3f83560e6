import { Act } from '#kit/form/act.tsx'
import { FileField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnBytes, vnInstant } from '#kit/format.ts'
import { Empty, Panel, Pill, type PillKind } from '#kit/parts.tsx'
import { Source } from '#kit/source.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Form as LawForm } from '#law/dossiers/forms.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Checklist, otherPaper, type PaperLine, type PaperRow, type PaperState } from './checklist.ts'

type PanelOf = { checklist: Checklist; at: string; may: { add: Verdict; giveBack: Verdict } }

/** The papers the law asks of this dossier, each with what there is of it. */
export function ChecklistPanel({ checklist, at, may }: PanelOf) {
  const { law, lines } = checklist
  const there = lines.filter((line) => line.state === 'present' || line.state === 'written').length
  return (
    <Panel
      id="papers"
      heading={t('Giấy tờ trong hồ sơ')}
      aside={lines.length > 0 && t('{there}/{all} giấy tờ luật nêu', { there, all: lines.length })}
    >
      {law && <LawLine law={law} isListed={lines.length > 0} />}
      <Sheet
        caption={t('Giấy tờ luật nêu')}
        rows={lines}
        rowKey={(line) => line.asked.paper}
        columns={[
          { head: t('Giấy tờ'), title: true, wide: true, cell: (line) => <Asked line={line} /> },
          { head: t('Tình trạng'), cell: (line) => <State state={line.state} /> },
          {
            head: t('Đang có'),
            wide: true,
            cell: (line) => <Rows rows={line.rows} at={at} may={may.giveBack} />,
          },
        ]}
        empty={!law && <Empty title={t('Chưa có danh mục giấy tờ cho hình thức này')} />}
      />
      <Others rows={checklist.others} at={at} may={may.giveBack} />
      <Bringing checklist={checklist} at={at} may={may.add} />
    </Panel>
  )
}

function LawLine({ law, isListed }: { law: NonNullable<Checklist['law']>; isListed: boolean }) {
  const words = {
    read: t('Theo quy định:'),
    setLocally: t('Do bộ, ban, ngành, tỉnh quy định; dưới đây là phần chung:'),
    unread: isListed
      ? t('Điều quy định chưa đọc hết; dưới đây là những giấy tờ chắc chắn cần:')
      : t('Chưa có danh mục giấy tờ vì điều quy định chưa đọc hết; người nhận hồ sơ căn cứ văn bản:'),
  }[law.outcome]
  return (
    <p class="quiet">
      {words} <Source of={law.citation} /> {law.copies && t('{count} bộ.', { count: law.copies })}
    </p>
  )
}

function Asked({ line: { asked } }: { line: PaperLine }) {
  return (
    <>
      {t(asked.paper)}
      {asked.form && <FormNumber form={asked.form} />}
      {asked.note && <div class="quiet small">{t(asked.note)}</div>}
    </>
  )
}

function FormNumber({ form }: { form: LawForm }) {
  return (
    <div class="small">
      {form.number ? t('Mẫu số {number}: {name}', { number: form.number, name: t(form.name) }) : t(form.name)}{' '}
      <Source of={form.citation} />
    </div>
  )
}

const kinds: Record<PaperState, PillKind> = {
  present: 'ok',
  written: 'ok',
  returned: 'warn',
  missing: 'late',
  later: 'plain',
}

function State({ state }: { state: PaperState }) {
  const words = {
    present: t('đã có'),
    written: t('đã viết ở trang này'),
    returned: t('bị trả lại'),
    missing: t('còn thiếu'),
    later: t('lập ở bước sau'),
  }[state]
  return <Pill kind={kinds[state]}>{words}</Pill>
}

type RowsOf = { rows: PaperRow[]; at: string; may: Verdict }

function Rows({ rows, at, may }: RowsOf) {
  if (rows.length === 0) return null
  return (
    <ul class="plain">
      {rows.map((row) => (
        <li key={row.id}>
          <Lying row={row} />
          {!row.returned && may.kind === 'allowed' && <SendBack row={row} at={at} />}
        </li>
      ))}
    </ul>
  )
}

function Lying({ row }: { row: PaperRow }) {
  const { file, keptWhere, returned } = row
  return (
    <>
      {file && (
        <>
          <a href={`/files/${file.id}`}>{file.name}</a> <span class="quiet small">
            {vnBytes(file.size)}
          </span>{' '}
        </>
      )}
      {keptWhere && <span>{t('Bản giấy lưu tại {where}', { where: keptWhere })}</span>}
      <div class="quiet small">
        {row.addedBy}, {vnInstant(row.addedAt)}
      </div>
      {returned && (
        <div class="small">
          <Pill kind="warn">{t('bị trả lại')}</Pill> {returned.reason}{' '}
          <span class="quiet">
            ({returned.by}, {vnInstant(returned.at)})
          </span>
        </div>
      )}
    </>
  )
}

function SendBack({ row, at }: { row: PaperRow; at: string }) {
  return (
    <details class="more">
      <summary class="small">{t('Trả lại giấy tờ này')}</summary>
      <Form to={`${at}/paper-returns`} id={`return-${row.id}`} submit={t('Trả lại giấy tờ')} kind="quiet">
        <Hidden name="paperId" value={row.id} />
        <TextField name="reason" label={t('Lý do trả lại')} maxLength={500} required />
      </Form>
    </details>
  )
}

function Others({ rows, at, may }: RowsOf) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>{t('Minh chứng, giấy tờ khác')}</h3>
      <Sheet
        caption={t('Minh chứng, giấy tờ khác')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Giấy tờ'), title: true, wide: true, cell: (row) => row.paper },
          { head: t('Đang có'), wide: true, cell: (row) => <Rows rows={[row]} at={at} may={may} /> },
        ]}
      />
    </>
  )
}

function Bringing({ checklist, at, may }: { checklist: Checklist; at: string; may: Verdict }) {
  if (may.kind !== 'allowed') return <Act may={may} to="" label={t('Thêm giấy tờ')} kind="quiet" />
  const options = checklist.lines.map(({ asked, state }) => ({
    value: asked.paper,
    label: state === 'missing' || state === 'returned' ? `${t(asked.paper)} (${t('cần')})` : t(asked.paper),
  }))
  return (
    <More to={`${at}/papers`} submit={t('Thêm giấy tờ')} multipart>
      <SelectField
        name="paper"
        label={t('Giấy tờ nào')}
        options={[...options, { value: otherPaper, label: t('Minh chứng, giấy tờ khác') }]}
        required
      />
      <TextField name="name" label={t('Tên minh chứng, giấy tờ khác')} maxLength={300} />
      <FileField
        name="file"
        label={t('Tệp')}
        hint={t('PDF, DOCX, XLSX hoặc ảnh; mỗi tệp nhiều nhất 20 MB.')}
      />
      <TextField
        name="keptWhere"
        label={t('Hoặc bản giấy lưu tại')}
        hint={t('Ví dụ: tủ hồ sơ số 2, Ban Chính trị.')}
        maxLength={300}
      />
    </More>
  )
}
