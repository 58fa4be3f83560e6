import type { ComponentChildren } from 'preact'
import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { vnDay, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel, Pill, Progress } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { NextAct } from '../launch.next.ts'
import { deputyWord, leadWord, type Movement } from '../movement/movement.ts'
import { MovementCard } from './MovementCard.tsx'

type Member = {
  id: string
  name: string
  does: string
  role: 'lead' | 'deputy' | null
  targets: number
  signed: boolean
}
type LaunchView = {
  year: { slug: string; year: number; word: 'cluster' | 'block'; clusterName: string }
  movement: Movement | null
  scale: { issued: boolean; count: number; standardPoints: string }
  pledge: { signingOn: Day; illustrative: boolean } | null
  entries: { count: number; agencies: number }
  members: Member[]
  next: NextAct | null
  may: { write: Verdict }
}

export function LaunchScreen(view: LaunchView) {
  const { year, next, members } = view
  return (
    <Page
      heading={t('Phát động và giao ước năm {year}', { year: year.year })}
      sub={year.clusterName}
      act={next && <Button href={next.href}>{next.label}</Button>}
    >
      <div class="grid">
        <MovementCard slug={year.slug} movement={view.movement} may={view.may} />
        <HowFar {...view} />
      </div>
      <Panel heading={t('Đơn vị thành viên')} aside={t('{count} đơn vị', { count: members.length })}>
        <Sheet
          caption={t('Đơn vị thành viên')}
          columns={columns(year)}
          rows={members}
          rowKey={(member) => member.id}
        />
      </Panel>
      <TellNews slug={year.slug} />
    </Page>
  )
}

/** What the launch must bring about, each with how far it is. */
function HowFar({ year, scale, pledge, entries, members }: LaunchView) {
  const at = `/years/${year.slug}`
  const all = members.length
  return (
    <Panel heading={t('Công việc phát động')}>
      <ul class="todo">
        <Work href={`${at}/targets`} label={t('Chỉ tiêu thi đua')} line={t('Đơn vị đã có chỉ tiêu')}>
          <Progress done={members.filter((member) => member.targets > 0).length} all={all} />
        </Work>
        <Work href={`${at}/criteria`} label={t('Bảng tiêu chí chấm điểm')} line={scaleLine(scale)}>
          {scale.issued ? (
            <Pill kind="ok">{t('Đã ban hành')}</Pill>
          ) : (
            <Pill kind="warn">{t('Chưa ban hành')}</Pill>
          )}
        </Work>
        <Work
          href={`${at}/entries`}
          label={t('Đăng ký thi đua')}
          line={t('{count} danh hiệu đã đăng ký', { count: vnNumber(entries.count) })}
        >
          <Progress done={entries.agencies} all={all} />
        </Work>
        <Work href={`${at}/pledge`} label={t('Giao ước thi đua')} line={pledgeLine(pledge)}>
          <Progress done={members.filter((member) => member.signed).length} all={all} />
        </Work>
      </ul>
    </Panel>
  )
}

type WorkOf = { href: string; label: string; line: string; children: ComponentChildren }

function Work({ href, label, line, children }: WorkOf) {
  return (
    <li>
      <span>
        <a href={href}>{label}</a>
        <small>{line}</small>
      </span>
      {children}
    </li>
  )
}

function scaleLine({ count, standardPoints }: LaunchView['scale']): string {
  if (count === 0) return t('Chưa có tiêu chí')
  return t('{count} tiêu chí, {points} điểm chuẩn', { count, points: vnPoints(standardPoints) })
}

function pledgeLine(pledge: LaunchView['pledge']): string {
  return pledge ? t('Ngày ký kết: {day}', { day: vnDay(pledge.signingOn) }) : t('Chưa có lời giao ước')
}

function columns(year: LaunchView['year']): Column<Member>[] {
  return [
    {
      head: t('Đơn vị'),
      title: true,
      cell: (member) => (
        <>
          {member.name} <Role member={member} word={year.word} />
        </>
      ),
    },
    { head: t('Chức năng'), wide: true, cell: (member) => member.does || '–' },
    {
      head: t('Chỉ tiêu'),
      numeric: true,
      cell: (member) => (
        <a href={`/years/${year.slug}/agencies/${member.id}/targets`}>{vnNumber(member.targets)}</a>
      ),
    },
    {
      head: t('Giao ước'),
      cell: (member) => (member.signed ? <Pill kind="ok">{t('Đã ký')}</Pill> : <Pill>{t('Chưa ký')}</Pill>),
    },
  ]
}

function Role({ member, word }: { member: Member; word: 'cluster' | 'block' }) {
  if (member.role === 'lead') return <Pill kind="honour">{leadWord(word)}</Pill>
  return member.role === 'deputy' ? <Pill kind="info">{deputyWord(word)}</Pill> : null
}
