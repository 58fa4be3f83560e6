import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Panel, Pill, type PillKind } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { originLabel, type TaskState, taskStateLabel, taskStates } from '../follow-ups.ts'
import type { TasksView } from '../follow-ups.view.ts'
import { FollowUpTabs } from './FollowUpTabs.tsx'
import { TaskNotes } from './TaskNotes.tsx'

type Row = TasksView['rows'][number]

const kinds: Record<TaskState, PillKind> = { open: 'info', late: 'late', done: 'ok' }

export function TasksScreen(view: TasksView) {
  return (
    <Page
      wide
      heading={t('Việc theo dõi năm {year}', { year: view.year })}
      sub={t('{open} việc đang làm, {late} quá hạn, {done} đã xong', view.counts)}
    >
      <FollowUpTabs slug={view.slug} current="tasks" />
      <Filter to={`/years/${view.slug}/tasks`}>
        <SelectField
          name="agency"
          label={t('Đơn vị')}
          options={view.agencies}
          value={view.agencyId}
          blank={t('Tất cả đơn vị')}
        />
        <SelectField
          name="state"
          label={t('Tình trạng')}
          options={taskStates.map((state) => ({ value: state, label: taskStateLabel(state) }))}
          value={view.state}
          blank={t('Tất cả')}
        />
      </Filter>
      <Panel id="tasks" heading={t('Việc năm trước để lại')}>
        <TaskSheet view={view} />
      </Panel>
      <Pager page={view.page} pages={view.pages} href={(page) => pageHref(view, page)} />
    </Page>
  )
}

function pageHref(view: TasksView, page: number): string {
  const asked = new URLSearchParams({ agency: view.agencyId ?? '', state: view.state ?? '', page: `${page}` })
  return `/years/${view.slug}/tasks?${asked}`
}

function TaskSheet({ view }: { view: TasksView }) {
  return (
    <Sheet
      caption={t('Việc năm trước để lại')}
      rows={view.rows}
      rowKey={(row) => row.id}
      empty={
        <Empty
          title={t('Không có việc nào.')}
          how={t('Khi tổng kết năm trước, mỗi hạn chế, phương hướng và yêu cầu thành một việc ở đây.')}
        />
      }
      columns={[
        {
          head: t('Việc'),
          title: true,
          cell: (row) => (
            <>
              {row.title}
              <p class="quiet small">{origin(row)}</p>
            </>
          ),
        },
        { head: t('Đơn vị'), cell: (row) => row.agencyName ?? t('Toàn cụm') },
        { head: t('Hạn'), cell: (row) => vnDay(row.dueOn) },
        {
          head: t('Tình trạng'),
          cell: (row) => <Pill kind={kinds[row.state]}>{taskStateLabel(row.state)}</Pill>,
        },
        {
          head: t('Đã làm gì'),
          wide: true,
          cell: (row) => <TaskNotes row={row} to={`/years/${view.slug}/tasks/${row.id}/notes`} />,
        },
      ]}
    />
  )
}

function origin(row: Row): string {
  if (!row.fromYear) return originLabel(row.origin)
  return t('{origin}, từ năm {year}', { origin: originLabel(row.origin), year: row.fromYear })
}
