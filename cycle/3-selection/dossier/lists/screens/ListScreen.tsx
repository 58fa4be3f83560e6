import { Hidden, SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Facts, Notice, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { JudgedRow } from '../judge.ts'
import type { ListView } from '../lists.view.ts'
import { ListFields, RowsField } from './SendListScreen.tsx'

/** What a list would propose: who was found, what is wrong in which line; mended here, then taken in one deed. */
export function ListScreen(view: ListView) {
  const { back, agencyName, title, counts } = view
  return (
    <Page
      heading={t('Xem trước danh sách đề nghị')}
      sub={<a href={back}>{`${agencyName} · ${title}`}</a>}
      wide
    >
      <Panel>
        <Facts
          items={[
            [t('Số dòng'), vnNumber(counts.all)],
            [t('Sẽ nhập'), vnNumber(counts.taken)],
            [t('Trùng, bỏ qua'), vnNumber(counts.twins)],
            [t('Dòng chưa đúng'), vnNumber(counts.wrong)],
          ]}
        />
      </Panel>
      <Taking view={view} />
      <Mending view={view} />
    </Page>
  )
}

// Lines to look at stand first; of those in order a part is enough to see that they were read well.
const mostShown = 200

function shownOf(rows: JudgedRow[]): JudgedRow[] {
  const look = rows.filter((row) => row.errors.length > 0 || row.twin || row.candidates.length > 1)
  const fine = rows.filter((row) => !look.includes(row))
  return [...look.slice(0, mostShown * 2), ...fine.slice(0, mostShown)]
}

function Taking({ view }: { view: ListView }) {
  const { at, fileId, counts, rows } = view
  const shown = shownOf(rows)
  const mended = counts.wrong - rows.filter(isOnlyDoubled).length
  const table = (
    <>
      <Lines rows={shown} />
      {shown.length < rows.length && (
        <p class="quiet">{t('Và {count} dòng nữa.', { count: rows.length - shown.length })}</p>
      )}
    </>
  )
  return (
    <Panel heading={t('Từng dòng của danh sách')}>
      {mended > 0 ? (
        <>
          <Notice kind="warn">
            {t('Còn {count} dòng chưa đúng. Sửa ở ô bên dưới rồi xem trước lại.', { count: mended })}
          </Notice>
          {table}
        </>
      ) : (
        <Form to={`${at}/${fileId}`} submit={t('Nhập danh sách')}>
          <Told view={view} />
          {table}
        </Form>
      )}
    </Panel>
  )
}

const isOnlyDoubled = (row: JudgedRow) => row.errors.length === 1 && row.candidates.length > 1

function Told({ view: { title, common } }: { view: ListView }) {
  return (
    <>
      <Hidden name="title" value={title} />
      <Hidden name="awardCode" value={common.awardCode} />
      <Hidden name="route" value={common.route} />
      <Hidden name="periodFrom" value={common.periodFrom ?? ''} />
      <Hidden name="periodTo" value={common.periodTo ?? ''} />
    </>
  )
}

function Lines({ rows }: { rows: JudgedRow[] }) {
  return (
    <Sheet
      caption={t('Từng dòng của danh sách')}
      rows={rows}
      rowKey={(row) => row.typed.row}
      columns={[
        { head: t('Dòng'), lead: true, numeric: true, cell: (row) => row.typed.row },
        {
          head: t('Đã gõ'),
          title: true,
          cell: (row) => [row.typed.rank, row.typed.name].filter(Boolean).join(' '),
        },
        { head: t('Đề nghị cho'), cell: (row) => <Meant row={row} /> },
        {
          head: t('Danh hiệu, hình thức'),
          cell: (row) => (row.proposal ? t(awardName(row.proposal.awardCode)) : row.typed.award),
        },
        { head: t('Thành tích'), wide: true, cell: ({ typed }) => shortened(typed.achievement) },
        { head: t('Kết quả'), wide: true, cell: (row) => <Outcome row={row} /> },
      ]}
    />
  )
}

const shortened = (words: string) => (words.length > 120 ? `${words.slice(0, 119)}…` : words)

function Meant({ row: { recipient, candidates, typed } }: { row: JudgedRow }) {
  if (candidates.length < 2) return <>{recipient}</>
  return (
    <SelectField
      name={`person-${typed.row}`}
      label={t('Người nào')}
      options={candidates.map(({ id, name, rank, bornOn, post }) => ({
        value: id,
        label: [`${rank} ${name}`.trim(), post, bornOn ? bornOn.slice(0, 4) : ''].filter(Boolean).join(', '),
      }))}
      required
    />
  )
}

function Outcome({ row: { errors, twin, candidates } }: { row: JudgedRow }) {
  if (twin)
    return (
      <>
        <Pill kind="warn">{t('trùng')}</Pill> {twin}
      </>
    )
  if (errors.length === 0) return <Pill kind="ok">{t('sẽ nhập')}</Pill>
  return (
    <>
      <Pill kind={candidates.length > 1 ? 'warn' : 'late'}>
        {candidates.length > 1 ? t('cần chọn') : t('chưa đúng')}
      </Pill>{' '}
      {errors.join(' ')}
    </>
  )
}

function Mending({ view }: { view: ListView }) {
  return (
    <Panel heading={t('Sửa danh sách')}>
      <Form to={view.at} submit={t('Xem trước lại')} kind="quiet" multipart>
        <ListFields profile={view.profile} title={view.title} common={view.common} />
        <RowsField text={view.text} />
      </Form>
    </Panel>
  )
}
