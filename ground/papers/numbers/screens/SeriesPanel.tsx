import { Hidden, NumberField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill, type PillKind } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type Gap, kindName, type NumberRow, type NumberState } from '../numbers.ts'
import type { NumbersView } from '../numbers.view.ts'

type One = NonNullable<NumbersView['one']>
type Of = { at: string; slug: string; one: One }

/** One series: its gaps, what may be done with its numbers, and every number with what became of it. */
export function SeriesPanel({ at, slug, one }: Of) {
  const query = { series: one.series, kind: one.kind, year: String(one.year) }
  return (
    <Panel heading={`${kindName(one.kind)} · ${one.name}, ${one.year}`} id="series">
      {one.gaps.length > 0 && (
        <p>
          {t('Bỏ trống:')} <strong>{one.gaps.map(stretch).join('; ')}</strong>
        </p>
      )}
      {one.may.keep.kind === 'allowed' && <Deeds at={at} one={one} />}
      <Sheet
        caption={t('Các số của dãy, mới nhất trước')}
        rows={one.rows}
        rowKey={(row) => row.number}
        columns={[
          { head: t('Số'), lead: true, numeric: true, cell: (row) => written(row.number) },
          { head: t('Văn bản'), title: true, cell: (row) => <Bearer slug={slug} row={row} /> },
          { head: t('Tình trạng'), cell: (row) => <State state={row.state} /> },
          { head: t('Ngày'), cell: (row) => (row.issuedOn ? vnDay(row.issuedOn) : '–') },
        ]}
      />
      <Pager
        page={one.page}
        pages={one.pages}
        href={(n) => `${at}?${new URLSearchParams({ ...query, page: String(n) })}`}
      />
    </Panel>
  )
}

function Deeds({ at, one }: Omit<Of, 'slug'>) {
  const gap = one.gaps[0]
  return (
    <div class="number-deeds">
      <More to={at} submit={t('Giữ số')} label={t('Giữ số tiếp theo')}>
        <InSeries one={one} />
        <TextField name="reason" label={t('Giữ cho văn bản nào')} maxLength={500} required />
      </More>
      <More to={`${at}/elsewhere`} submit={t('Ghi vào sổ')} label={t('Ghi số cấp ở nơi khác')}>
        <InSeries one={one} />
        <NumberField name="number" label={t('Từ số')} value={gap?.first ?? null} required />
        <NumberField name="last" label={t('Đến số')} value={gap?.last ?? null} required />
        <TextField
          name="reason"
          label={t('Văn bản nào, ai cấp')}
          hint={t('Ví dụ: công văn nghiệp vụ do văn thư cấp, không thuộc công tác thi đua.')}
          maxLength={500}
          required
        />
      </More>
      <More to={`${at}/voids`} submit={t('Hủy số')} label={t('Hủy một số')} kind="danger">
        <InSeries one={one} />
        <NumberField name="number" label={t('Số')} required />
        <TextField name="reason" label={t('Lý do hủy')} maxLength={500} required />
      </More>
    </div>
  )
}

function InSeries({ one }: { one: One }) {
  return (
    <>
      <Hidden name="series" value={one.series} />
      <Hidden name="kind" value={one.kind} />
      <Hidden name="year" value={one.year} />
    </>
  )
}

function Bearer({ slug, row }: { slug: string; row: NumberRow }) {
  if (row.paperId)
    return (
      <a href={`/years/${slug}/papers/${row.paperId}`}>
        {row.reference} · {row.title}
      </a>
    )
  return <>{row.reference ?? (row.reason || '–')}</>
}

const states: Record<NumberState, [PillKind, string]> = {
  used: ['ok', 'đã dùng'],
  reserved: ['info', 'đang giữ'],
  elsewhere: ['plain', 'cấp ở nơi khác'],
  void: ['plain', 'đã hủy'],
  unknown: ['warn', 'chưa rõ văn bản'],
}

function State({ state }: { state: NumberState }) {
  const [kind, words] = states[state]
  return <Pill kind={kind}>{t(words)}</Pill>
}

const written = (number: number) => (number < 10 ? `0${number}` : String(number))

const stretch = ({ first, last }: Gap) =>
  first === last ? written(first) : t('{first} đến {last}', { first: written(first), last: written(last) })
