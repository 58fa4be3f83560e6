import { ScaleTabs } from '#cycle/1-launch/criterion/screens/CriteriaScreen.tsx'
import { Slope } from '#kit/chart/slope.tsx'
import { vnShown } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Notice, Panel } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Unserved } from '#scoring/trial/trial.ts'

type Side = { place: number; total: string } | null
type Row = {
  id: string
  name: string
  abbreviation: string
  before: Side
  after: Side
  causes: { code: string; own: string; apart: string }[]
}

export type TrialView = {
  slug: string
  year: number
  lastYear: number | null
  trial: { rows: Row[]; unserved: Unserved[]; unused: string[] } | null
  faults: string[]
  hints: string[]
}

export function TrialScreen(view: TrialView) {
  const { slug, year, lastYear, trial, faults, hints } = view
  return (
    <Page
      wide
      heading={t('Chạy thử bảng tiêu chí năm {year}', { year })}
      sub={<a href={`/years/${slug}/criteria`}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      <ScaleTabs slug={slug} current="trial" />
      {faults.length > 0 && (
        <Notice kind="warn">
          <p>{t('Bảng còn chỗ chưa tính được nên chưa chạy thử được:')}</p>
          <ul class="plain">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lastYear === null && (
        <Empty
          title={t('Chưa có số liệu năm trước để chạy thử.')}
          how={t('Khi cụm đã có điểm của một năm trước, bảng của năm này được tính thử trên số liệu đó.')}
        />
      )}
      {hints.length > 0 && (
        <Panel heading={t('Gợi ý xem lại')}>
          <ul class="plain">
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Panel>
      )}
      {trial && lastYear !== null && <Result trial={trial} year={year} lastYear={lastYear} />}
    </Page>
  )
}

type ResultOf = { trial: NonNullable<TrialView['trial']>; year: number; lastYear: number }

function Result({ trial, year, lastYear }: ResultOf) {
  const { rows } = trial
  const moved = rows.filter((row) => row.before?.place !== row.after?.place).length
  const slides = rows.map((row) => ({
    label: row.abbreviation,
    before: row.before?.place ?? null,
    after: row.after?.place ?? null,
  }))
  const word = t('Số liệu năm {last} tính theo bảng năm {year}: {moved} trong {all} đơn vị đổi hạng.', {
    last: lastYear,
    year,
    moved,
    all: rows.length,
  })
  return (
    <>
      <Notice>{word}</Notice>
      <Unfit trial={trial} lastYear={lastYear} />
      <Panel heading={t('Hạng trước và sau')}>
        <Slope
          slides={slides}
          before={t('Bảng {year}', { year: lastYear })}
          after={t('Bảng {year}', { year })}
        />
      </Panel>
      <Panel heading={t('Ai đổi hạng, vì sao')}>
        <Sheet
          caption={t('Ai đổi hạng, vì sao')}
          columns={columns({ year, lastYear })}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </Panel>
    </>
  )
}

function columns({ year, lastYear }: { year: number; lastYear: number }): Column<Row>[] {
  return [
    { head: t('Đơn vị'), title: true, cell: (row) => row.name },
    { head: t('Bảng {year}', { year: lastYear }), numeric: true, cell: (row) => sideLine(row.before) },
    { head: t('Bảng {year}', { year }), numeric: true, cell: (row) => sideLine(row.after) },
    {
      head: t('Vì sao'),
      wide: true,
      cell: (row) =>
        row.before?.place === row.after?.place
          ? t('Giữ hạng')
          : row.causes.map((cause) => (
              <div key={cause.code}>
                {t('{code}: {own} điểm, so với trung bình cụm {apart}', {
                  code: cause.code,
                  own: signed(cause.own),
                  apart: signed(cause.apart),
                })}
              </div>
            )),
    },
  ]
}

function sideLine(side: Side): string {
  return side ? t('hạng {place}, {points}', { place: side.place, points: vnShown(side.total) }) : '–'
}

const signed = (figure: string) => (figure.startsWith('-') ? vnShown(figure) : `+${vnShown(figure)}`)

/** What the trial cannot tell, so that nobody reads more into it than there is. */
function Unfit({ trial: { unserved, unused }, lastYear }: { trial: ResultOf['trial']; lastYear: number }) {
  const names = (why: Unserved['why']) =>
    unserved
      .filter((one) => one.why === why)
      .map((one) => one.code)
      .join(', ')
  const lines = [
    names('new') && t('Chưa có số liệu năm {year} cho: {codes}.', { year: lastYear, codes: names('new') }),
    names('method') &&
      t('Cách tính khác trước nên không dùng được số liệu cũ: {codes}.', { codes: names('method') }),
    unused.length > 0 &&
      t('Có năm {year} mà nay không còn: {codes}.', { year: lastYear, codes: unused.join(', ') }),
    t('Dòng do người chấm cho điểm được quy theo điểm tối đa mới.'),
  ].filter((line) => line !== false && line !== '')
  return (
    <ul class="plain quiet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
