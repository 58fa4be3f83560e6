import { trendHref } from '#cycle/2-progress/trend/rooms.ts'
import { StateBar } from '#cycle/2-progress/trend/screens/StateBar.tsx'
import type { Asked, Totals } from '#cycle/2-progress/trend/trend.view.ts'
import type { Year } from '#ground/units/year.ts'
import { YearLine } from '#kit/chart/year-line.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Empty, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { actionLabel } from '../action-labels.ts'
import type { Due } from '../due.store.ts'
import { DuePill, dueLine } from '../due.tsx'
import type { Standing } from '../late.store.ts'
import type { Step } from '../steps.store.ts'

type DeskView = {
  year: Year | null
  today: Day
  steps: Step[]
  due: Due[]
  agencies: Standing[]
  page: number
  pages: number
  lately: { id: number; at: Date; actorName: string; action: string }[]
  leads: boolean
  /** Dossiers past their day by agency, for the lead alone. */
  late: Record<string, number> | null
  own: { asked: Asked; name: string | null; totals: Totals } | null
}

/** Home: the year at a glance, what is due from me, who is late, what happened lately. */
export function DeskScreen(view: DeskView) {
  const { year, today, steps, due, agencies, page, pages, lately, leads, late, own } = view
  if (!year) return <NoYear />
  const now = steps.find((step) => step.state === 'now')
  const first = due[0]
  const line = first && dueLine(first, year)
  return (
    <Page
      heading={t('Năm thi đua {year}', { year: year.year })}
      sub={subLine(year, steps, now)}
      act={line && <Button href={line.href}>{line.title}</Button>}
    >
      <YearLine
        today={today}
        steps={steps.map((step) => ({
          ...step,
          title: t(step.title),
          doer: t(step.doer),
          href: `/years/${year.slug}/steps`,
        }))}
      />
      <div class="grid">
        <Panel heading={t('Việc của tôi')} aside={due.length > 0 ? String(due.length) : undefined}>
          <DueList due={due} year={year} today={today} />
        </Panel>
        <Panel
          heading={t('Vừa diễn ra')}
          aside={leads && <a href={`/years/${year.slug}/journal`}>{t('Xem nhật ký')}</a>}
        >
          <Lately lines={lately} />
        </Panel>
      </div>
      {own && own.totals.all > 0 && <Targets own={own} year={year} />}
      <Panel heading={t('Cả cụm')} aside={t('{count} đơn vị', { count: year.members.length })}>
        <Standings agencies={agencies} late={late} year={year} today={today} />
        <Pager page={page} pages={pages} href={(n) => `/years/${year.slug}?page=${n}`} />
      </Panel>
    </Page>
  )
}

/** Where the targets of one's own agency stand; of all, for whoever serves none of them. */
function Targets({ own, year }: { own: NonNullable<DeskView['own']>; year: Year }) {
  return (
    <Panel
      heading={own.name ? t('Chỉ tiêu của {agency}', { agency: own.name }) : t('Chỉ tiêu của các đơn vị')}
      aside={<a href={trendHref(year.slug, own.asked)}>{t('Tiến độ chỉ tiêu')}</a>}
    >
      <StateBar totals={own.totals} href={(state) => trendHref(year.slug, own.asked, { state })} />
    </Panel>
  )
}

function subLine(year: Year, steps: Step[], now: Step | undefined) {
  if (year.closedAt) return t('Đã tổng kết. Số liệu của năm được giữ nguyên như báo cáo.')
  if (!now) return t('Các bước còn lại đều đã quá hạn chót hoặc đã xong.')
  const number = steps.indexOf(now) + 1
  return t('Bước {number} trong {all} · {title} · chậm nhất {day}', {
    number,
    all: steps.length,
    title: t(now.title),
    day: vnDay(now.latestOn),
  })
}

function NoYear() {
  const { signedIn } = useShell()
  const guide = <Button href="/setup/guide">{t('Thiết lập hệ thống')}</Button>
  return (
    <Page heading={t('Bàn làm việc')} act={signedIn?.administrator && guide}>
      <Empty
        title={t('Chưa có năm thi đua nào dành cho bạn')}
        how={t(
          'Khi cơ quan của bạn được đưa vào một cụm thi đua, các mốc của năm và việc cần làm hiện ở đây. Hãy liên hệ người quản trị hoặc cụm trưởng.',
        )}
      />
    </Page>
  )
}

function DueList({ due, year, today }: { due: Due[]; year: Year; today: Day }) {
  if (due.length === 0) return <p class="why">{t('Không có việc nào đang chờ bạn.')}</p>
  return (
    <ul class="todo">
      {due.slice(0, 12).map((one) => {
        const { title, href } = dueLine(one, year)
        return (
          <li key={`${one.code}${one.subjectId}`}>
            <a href={href}>{title}</a>
            <DuePill dueOn={one.dueOn} today={today} />
          </li>
        )
      })}
    </ul>
  )
}

function Lately({ lines }: { lines: DeskView['lately'] }) {
  if (lines.length === 0) return <p class="why">{t('Chưa có việc nào được ghi trong năm này.')}</p>
  return (
    <ul class="todo">
      {grouped(lines).map((line) => (
        <li key={line.id}>
          <div>
            {actionLabel(line.action)}
            {line.times > 1 && ` × ${line.times}`}
            <small>
              {line.actorName} · {vnInstant(line.at)}
            </small>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The same deed by the same person several times in a row is one line. */
function grouped(lines: DeskView['lately']) {
  const groups: (DeskView['lately'][number] & { times: number })[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && last.action === line.action && last.actorName === line.actorName) last.times += 1
    else groups.push({ ...line, times: 1 })
  }
  return groups.slice(0, 4)
}

type StandingsOf = { agencies: Standing[]; late: DeskView['late']; year: Year; today: Day }

function Standings({ agencies, late, year, today }: StandingsOf) {
  const isMonthPast = today.slice(0, 7) > year.startsOn.slice(0, 7)
  const at = `/years/${year.slug}/agencies`
  return (
    <Sheet
      caption={t('Các đơn vị trong cụm')}
      rows={agencies}
      rowKey={(one) => one.id}
      empty={
        <Empty
          title={t('Cụm chưa có đơn vị thành viên')}
          how={t('Người quản trị thêm đơn vị vào cụm ở trang Đơn vị và cụm.')}
        />
      }
      columns={[
        {
          head: t('Đơn vị'),
          cell: (one) => <a href={`${at}/${one.id}/results`}>{one.name}</a>,
          title: true,
          wide: true,
        },
        {
          head: t('Giao ước'),
          cell: (one) => <State done={one.signed} word={t('đã ký')} missing={t('chưa ký')} />,
        },
        {
          head: t('Báo cáo tháng'),
          cell: (one) => <Months missing={one.missingMonths} isPast={isMonthPast} />,
        },
        {
          head: t('Tự chấm'),
          cell: (one) => <State done={one.selfDone} word={t('đã nộp')} missing={t('chưa nộp')} />,
        },
        {
          head: t('Chấm chéo'),
          cell: (one) => <State done={one.crossDone} word={t('xong')} missing={t('chưa xong')} />,
        },
        {
          head: t('Thẩm định'),
          cell: (one) => <State done={one.leadDone} word={t('xong')} missing={t('chưa xong')} />,
        },
        ...(late
          ? [
              {
                head: t('Hồ sơ khen thưởng'),
                cell: (one: Standing) => <LateDossiers count={late[one.id] ?? 0} year={year} id={one.id} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function LateDossiers({ count, year, id }: { count: number; year: Year; id: string }) {
  if (count === 0) return <span class="quiet">{t('không quá hạn')}</span>
  return (
    <a href={`/years/${year.slug}/dossiers?holder=${id}`}>
      <Pill kind="late">{t('{count} quá hạn', { count })}</Pill>
    </a>
  )
}

function State({ done, word, missing }: { done: boolean; word: string; missing: string }) {
  return <Pill kind={done ? 'ok' : 'plain'}>{done ? word : missing}</Pill>
}

function Months({ missing, isPast }: { missing: number; isPast: boolean }) {
  if (!isPast) return <Pill kind="plain">{t('Chưa đến kỳ')}</Pill>
  if (missing === 0) return <Pill kind="ok">{t('đủ')}</Pill>
  return <Pill kind="late">{t('thiếu {count} tháng', { count: missing })}</Pill>
}
