import { vnDay } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Cell, DayKind, Month, YearGrid } from '../months.ts'
import { type Frame, LawPage } from './LawPage.tsx'

type View = Frame & { year: number; grid: YearGrid | null; years: readonly number[] }

/** The working days of state bodies in a year, as a wall calendar. */
export function CalendarScreen({ magazine, year, grid, years }: View) {
  return (
    <LawPage
      magazine={magazine}
      heading={t('Lịch làm việc năm {year}', { year })}
      sub={
        grid
          ? t('{count} ngày làm việc của cơ quan nhà nước; hạn tính theo ngày làm việc dựa vào lịch này.', {
              count: grid.working,
            })
          : undefined
      }
      current="/law/calendar"
    >
      <Years years={years} year={year} />
      {grid ? <Grid grid={grid} /> : <NotEntered year={year} />}
    </LawPage>
  )
}

function Years({ years, year }: { years: readonly number[]; year: number }) {
  return (
    <nav class="law-years" aria-label={t('Các năm đã có lịch')}>
      {years.map((one) => (
        <a key={one} href={`/law/calendar/${one}`} aria-current={one === year ? 'page' : undefined}>
          {one}
        </a>
      ))}
    </nav>
  )
}

function NotEntered({ year }: { year: number }) {
  return (
    <Empty
      title={t('Lịch nghỉ năm {year} chưa được nhập', { year })}
      how={t('Chưa có văn bản nào xác nhận ngày nghỉ của năm này, nên không hạn nào được đếm qua năm này.')}
    />
  )
}

function Grid({ grid }: { grid: YearGrid }) {
  return (
    <>
      <ul class="calendar-key">
        {(['working', 'weekend', 'off', 'made', 'unsure'] as const).map((kind) => (
          <li key={kind}>
            <span class={`calendar-day is-${kind}`} aria-hidden="true">
              {signs[kind] || '1'}
            </span>{' '}
            {kindName(kind)}
          </li>
        ))}
      </ul>
      <div class="calendar">
        {grid.months.map((month) => (
          <MonthGrid key={month.first} month={month} />
        ))}
      </div>
      <Panel id="sources" heading={t('Ngày nghỉ, ngày làm bù và nguồn')}>
        <p>{t('Nghỉ lễ, tết, nghỉ bù: {days}', { days: grid.off.map(vnDay).join(', ') })}</p>
        {grid.made.length > 0 && (
          <p>{t('Làm bù vào thứ Bảy: {days}', { days: grid.made.map(vnDay).join(', ') })}</p>
        )}
        <p class="quiet" lang="vi">
          {grid.source}
        </p>
      </Panel>
    </>
  )
}

const signs: Record<DayKind, string> = { working: '', weekend: '', off: '●', made: '+', unsure: '?' }

function MonthGrid({ month }: { month: Month }) {
  const name = t('Tháng {month}', { month: Number(month.first.slice(5, 7)) })
  return (
    <table class="calendar-month">
      <caption>
        {name} <span class="quiet">{t('{count} ngày làm việc', { count: month.working })}</span>
      </caption>
      <thead>
        <tr>
          {weekdays().map(([short, long]) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, at) => (
          <tr key={week.find(Boolean)?.day ?? at}>
            {week.map((cell, place) => (
              <td key={cell?.day ?? `empty-${place}`}>{cell && <DayCell cell={cell} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ cell: { day, kind } }: { cell: Cell }) {
  const special = kind === 'off' || kind === 'made' || kind === 'unsure'
  return (
    <span class={`calendar-day is-${kind}`} title={special ? `${vnDay(day)}: ${kindName(kind)}` : undefined}>
      {Number(day.slice(8))}
      {special && (
        <>
          <small aria-hidden="true">{signs[kind]}</small>
          <span class="spoken"> {kindName(kind)}</span>
        </>
      )}
    </span>
  )
}

function kindName(kind: DayKind): string {
  if (kind === 'off') return t('nghỉ lễ, tết, nghỉ bù')
  if (kind === 'made') return t('thứ Bảy làm bù')
  if (kind === 'unsure') return t('chưa chắc có nghỉ')
  return kind === 'weekend' ? t('cuối tuần') : t('ngày làm việc')
}

function weekdays(): [string, string][] {
  return [
    [t('T2'), t('thứ Hai')],
    [t('T3'), t('thứ Ba')],
    [t('T4'), t('thứ Tư')],
    [t('T5'), t('thứ Năm')],
    [t('T6'), t('thứ Sáu')],
    [t('T7'), t('thứ Bảy')],
    [t('CN'), t('Chủ nhật')],
  ]
}
