import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { Papers } from '../../handover/screens/HandoverScreen.tsx'
import type { ClosingView } from '../closing.view.ts'
import { ClosurePanel } from './ClosurePanel.tsx'

/** The stage of closing. */
export function ClosingScreen(view: ClosingView) {
  const { slug, yearName, conference, closure } = view
  return (
    <Page
      heading={t('Tổng kết, bàn giao')}
      sub={
        conference ? `${conference.title} · ${vnDay(conference.heldOn)}` : t('Năm {year}', { year: yearName })
      }
      act={
        <Button
          href={`/years/${slug}/central-report`}
          kind={view.may.close.kind === 'allowed' ? 'quiet' : 'primary'}
        >
          {t('Mở báo cáo trung tâm')}
        </Button>
      }
    >
      {closure && <Closed view={view} closure={closure} />}
      {closure && <Papers papers={view.papers} />}
      <div class={closure ? 'stack' : 'grid grid-even'}>
        <Rooms view={view} />
        {!closure && <Checks view={view} />}
      </div>
      {!closure && <ClosurePanel view={view} />}
      <TellNews slug={slug} />
    </Page>
  )
}

function Rooms({ view }: { view: ClosingView }) {
  const { slug, conference } = view
  const rooms = [
    ['conference', t('Hội nghị'), conference ? conference.chairLine : t('chưa có kế hoạch')],
    ['central-report', t('Báo cáo trung tâm'), t('viết từ số liệu của năm')],
    ['exemplars', t('Điển hình tiên tiến'), t('{count} điển hình', { count: view.exemplars })],
    ['shortcomings', t('Hạn chế của từng đơn vị'), t('chuyển thành việc của năm sau')],
    ['directions', t('Phương hướng, yêu cầu'), t('chuyển thành việc của năm sau')],
    [
      'handover',
      t('Bàn giao cụm trưởng'),
      view.handover?.toName ?? t('{lead} đang là Cụm trưởng', { lead: view.leadName }),
    ],
  ] as const
  return (
    <Panel heading={t('Hội nghị và tài liệu')} id="rooms">
      <ul class="todo">
        {rooms.map(([room, label, hint]) => (
          <li key={room}>
            <span>
              <a href={`/years/${slug}/${room}`}>{label}</a>
              <small>{hint}</small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Checks({ view }: { view: ClosingView }) {
  return (
    <Panel heading={t('Điều kiện để tổng kết')} id="checks">
      <ul class="todo">
        {view.checks.map((check) => (
          <li key={check.room}>
            <span>
              <a href={`/years/${view.slug}/${check.room}`}>{check.label}</a>
              {!check.done && <small>{check.why}</small>}
            </span>
            {check.done ? <Pill kind="ok">{t('xong')}</Pill> : <Pill kind="warn">{t('còn thiếu')}</Pill>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Closed({ view, closure }: { view: ClosingView; closure: NonNullable<ClosingView['closure']> }) {
  return (
    <Panel heading={t('Năm đã tổng kết')} aside={<Pill kind="ok">{t('đã tổng kết')}</Pill>} id="closure">
      <Facts
        items={[
          [t('Người kết thúc'), `${closure.rank} ${closure.name}`.trim()],
          [t('Lúc'), vnInstant(closure.closedAt)],
          [t('Cụm trưởng mới'), view.handover?.toName ?? '–'],
          [
            t('Năm sau'),
            <a href={`/years/${closure.nextSlug}`}>{t('Năm {year}', { year: closure.nextYear })}</a>,
          ],
          [
            t('Việc chuyển sang'),
            <a href={`/years/${closure.nextSlug}/tasks`}>{t('Xem các việc phải theo dõi')}</a>,
          ],
        ]}
      />
    </Panel>
  )
}
