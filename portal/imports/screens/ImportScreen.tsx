import { Act } from '#kit/form/act.tsx'
import { RadioField, SelectField } from '#kit/form/fields.tsx'
import { vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Notice, Panel, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { kindLabel } from '../imports.ts'
import type { ImportView } from '../imports.view.ts'
import { Counts, Told } from './Found.tsx'
import { RunState } from './RunState.tsx'

/** One move: what was found and what will be left out, the choices before it runs, what became of it. */
export function ImportScreen(view: ImportView) {
  const { run, counts, may } = view
  return (
    <Page
      heading={run.name}
      sub={
        <>
          <RunState state={run.state} /> <a href="/magazine/imports">{t('Chuyển từ trang cũ')}</a>
        </>
      }
      act={
        <Button kind="quiet" href={`/magazine/imports/${run.id}/report.csv`}>
          {t('Tải bản kê')}
        </Button>
      }
    >
      <Going view={view} />
      <div class="grid-side">
        <div>
          <Counts counts={counts} />
          <Told {...view} />
        </div>
        <div>
          <About view={view} />
          {run.state === 'read' && <RunPanel view={view} />}
          {run.state === 'written' && (
            <Panel heading={t('Gỡ lại')} id="undo">
              <p>{t('Gỡ mọi bài của lần chuyển này mà chưa ai sửa từ đó; bài đã sửa giữ nguyên.')}</p>
              <Act
                may={may.undo}
                to={`/magazine/imports/${run.id}/undo`}
                label={t('Gỡ lại lần chuyển này')}
                kind="danger"
              />
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}

/** While it works: how far it is; the page is loaded again by hand or by whoever waits. */
function Going({ view: { run, counts } }: { view: ImportView }) {
  if (run.state === 'failed')
    return (
      <Notice kind="late">
        <p>{run.reason}</p>
      </Notice>
    )
  if (!['reading', 'writing', 'undoing'].includes(run.state)) return null
  const items = counts.filter(({ kind }) => kind === 'post' || kind === 'page')
  const all = items.reduce((sum, { count }) => sum + count, 0)
  const left = items.filter(({ outcome }) => outcome === 'waiting').reduce((sum, { count }) => sum + count, 0)
  return (
    <Notice kind="info">
      <p>
        {t('Việc đang chạy, cả khi rời trang này hay chương trình khởi động lại.')}{' '}
        <a href={`/magazine/imports/${run.id}`}>{t('Xem tới đâu rồi')}</a>
      </p>
      {run.state === 'writing' && <Progress done={all - left} all={all} />}
    </Notice>
  )
}

function About({ view: { run, comments } }: { view: ImportView }) {
  return (
    <Panel heading={t('Lần chuyển')} id="about">
      <Facts
        items={[
          [t('Loại'), kindLabel(run.kind)],
          [t('Trang cũ'), run.site],
          [t('Người gửi'), `${run.sentBy}, ${vnInstant(run.sentAt)}`],
          [t('Bình luận đã duyệt'), vnNumber(comments.approved)],
          [t('Bình luận chờ duyệt'), vnNumber(comments.waiting)],
          [t('Bình luận rác, đã xóa: để lại'), vnNumber(comments.left)],
        ]}
      />
    </Panel>
  )
}

function RunPanel({ view: { run, sections, categories, may } }: { view: ImportView }) {
  const options = sections.map(({ slug, name }) => ({ value: slug, label: name }))
  const led = [...options, { value: '#topic', label: t('Thành chủ đề') }]
  const same = (name: string) => sections.find((one) => one.name.toLowerCase() === name.toLowerCase())?.slug
  return (
    <Panel heading={t('Chọn rồi chạy')} id="run">
      <Act may={may.run} to={`/magazine/imports/${run.id}/run`} label={t('Chuyển vào tạp chí')}>
        <SelectField name="section" label={t('Chuyên mục nhận các bài còn lại')} options={options} required />
        <RadioField
          name="pages"
          label={t('Trang (không phải bài) của trang cũ')}
          options={[
            { value: 'standing', label: t('Thành trang giới thiệu') },
            { value: 'items', label: t('Thành bài') },
            { value: 'none', label: t('Để lại') },
          ]}
          value="standing"
          required
        />
        {categories.map(({ slug, name }) => (
          <SelectField
            key={slug}
            name={`category.${slug}`}
            label={t('Chuyên mục cũ “{name}”', { name })}
            options={led}
            value={same(name) ?? '#topic'}
            blank={t('Bỏ qua')}
          />
        ))}
      </Act>
    </Panel>
  )
}
