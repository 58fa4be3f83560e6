import { Act } from '#kit/form/act.tsx'
import { vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Notice, Panel, Pill, Progress, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { ItemLine } from '../run.store.ts'
import { type ItemState, type Run, type RunAct, stateOf } from '../run.ts'

type View = {
  run: Run
  items: ItemLine[]
  page: number
  pages: number
  state: ItemState | null
  may: Record<RunAct, Verdict>
}

export function RunScreen(view: View) {
  const { run } = view
  const going = stateOf(run) === 'going'
  return (
    <Page
      heading={t(run.title)}
      sub={t('Đợt in {count} mục của {agency}, {who} lập lúc {at}', {
        count: vnNumber(run.inAll),
        agency: run.agencyName,
        who: run.askedBy,
        at: vnInstant(run.askedAt),
      })}
      act={
        run.slug && (
          <Button href={`/years/${run.slug}/papers/runs`} kind="quiet">
            {t('Mọi đợt in')}
          </Button>
        )
      }
      scripts={['bulk']}
    >
      <div data-run={going ? 'going' : 'still'}>
        <How run={run} />
        <Files run={run} />
        <Acts {...view} />
        {run.hasItems && <Items {...view} />}
      </div>
    </Page>
  )
}

function How({ run }: { run: Run }) {
  const state = stateOf(run)
  if (state === 'going')
    return (
      <Notice>
        {run.waiting > 0 ? t('Đang lập từng mục.') : t('Đang ghép thành một tệp để in.')}{' '}
        <Progress done={run.done + run.failed} all={run.inAll} label={t('Đã xong')} />{' '}
        <a href={`/runs/${run.id}`}>{t('Xem lại tiến độ')}</a>
      </Notice>
    )
  if (state === 'broken')
    return (
      <Notice kind="late">
        {t('Đợt in dừng vì lỗi. Hãy cho chạy tiếp; nếu vẫn lỗi, báo quản trị hệ thống.')}
      </Notice>
    )
  if (state === 'paused')
    return (
      <Notice kind="warn">{t('Đang tạm dừng; còn {count} mục.', { count: vnNumber(run.waiting) })}</Notice>
    )
  if (state === 'stopped')
    return <Notice kind="warn">{t('Đã dừng hẳn; những mục còn lại không lập nữa.')}</Notice>
  if (run.failed > 0)
    return (
      <Notice kind="late">
        {t('Xong {done} mục, {failed} mục lỗi; lý do ghi ở từng mục.', {
          done: vnNumber(run.done),
          failed: vnNumber(run.failed),
        })}
      </Notice>
    )
  return <Notice kind="done">{t('Đã xong cả {count} mục.', { count: vnNumber(run.inAll) })}</Notice>
}

function Files({ run }: { run: Run }) {
  const hasWord = run.kind !== 'certificates'
  if (run.done === 0 && !run.file?.id) return null
  return (
    <Panel heading={t('Tệp của đợt in')} id="files">
      {run.file?.id && (
        <p>
          <a class="button" href={`/runs/${run.id}/pdf`}>
            {t('Tải một tệp PDF để in ({count} mục)', {
              count: vnNumber(run.file.items),
            })}
          </a>
        </p>
      )}
      {run.done > 0 && (
        <p>
          <a href={`/runs/${run.id}/pdf-zip`}>{t('Tải ZIP, mỗi mục một tệp PDF')}</a>
          {hasWord && (
            <>
              {' · '}
              <a href={`/runs/${run.id}/docx-zip`}>{t('Tải ZIP, mỗi mục một tệp Word')}</a>
            </>
          )}
        </p>
      )}
    </Panel>
  )
}

function Acts({ run, may }: View) {
  const to = (noun: string) => `/runs/${run.id}/${noun}`
  const isOpen = (act: RunAct) => may[act].kind === 'allowed'
  return (
    <div class="form-acts">
      {isOpen('retried') && <Act may={may.retried} to={to('retry')} label={t('Làm lại các mục lỗi')} />}
      {isOpen('resumed') && <Act may={may.resumed} to={to('resumption')} label={t('Chạy tiếp')} />}
      {isOpen('paused') && <Act may={may.paused} to={to('pause')} label={t('Tạm dừng')} kind="quiet" />}
      {isOpen('stopped') && (
        <Act
          may={may.stopped}
          to={to('end')}
          label={t('Dừng hẳn')}
          kind="danger"
          confirm={t('Những mục chưa lập sẽ không lập nữa. Những mục đã xong vẫn tải được.')}
        />
      )}
    </div>
  )
}

function Items({ run, items, page, pages, state }: View) {
  const at = (wanted: ItemState | null, n = 1) => {
    const asked = [...(wanted ? [`state=${wanted}`] : []), ...(n > 1 ? [`page=${n}`] : [])]
    return `/runs/${run.id}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
  }
  const tab = (wanted: ItemState | null, words: string, count: number) => ({
    href: at(wanted),
    label: `${words} (${vnNumber(count)})`,
    current: state === wanted,
  })
  return (
    <Panel heading={t('Từng mục')} id="items">
      <Tabs
        items={[
          tab(null, t('Tất cả'), run.inAll),
          tab('failed', t('Lỗi'), run.failed),
          tab('waiting', t('Đang chờ'), run.waiting),
          tab('done', t('Đã xong'), run.done),
        ]}
      />
      <Sheet
        caption={t('Các mục của đợt in')}
        rows={items}
        rowKey={(item) => item.number}
        columns={[
          { head: t('Số'), numeric: true, lead: true, cell: (item) => item.number },
          { head: t('Mục'), title: true, cell: (item) => item.name },
          { head: t('Trạng thái'), wide: true, cell: (item) => <ItemMark item={item} /> },
        ]}
        empty={<Empty title={t('Không có mục nào ở trạng thái này.')} />}
      />
      <Pager page={page} pages={pages} href={(n) => at(state, n)} />
    </Panel>
  )
}

function ItemMark({ item }: { item: ItemLine }) {
  if (item.state === 'done') return <Pill kind="ok">{t('Đã xong')}</Pill>
  if (item.state === 'waiting') return <Pill>{t('Đang chờ')}</Pill>
  return (
    <>
      <Pill kind="late">{t('Lỗi')}</Pill> {t(item.reason)}
    </>
  )
}
