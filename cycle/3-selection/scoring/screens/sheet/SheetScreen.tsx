import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Scorer, scorerLabel, scorers } from '../../scoring.ts'
import type { SheetView } from '../../sheet.ts'
import { isColumn, shownScorers } from './columns.ts'
import { vnFigure } from './figure.ts'
import { ScoreTable } from './ScoreTable.tsx'
import { StateBar } from './StateBar.tsx'

/** One agency's sheet: what each column gave, and the reader's own column to fill. */
export function SheetScreen(view: SheetView) {
  const { slug, agency, yearName, scorer, lines } = view
  const at = `/years/${slug}/agencies/${agency.id}`
  const count = lines.filter((line) => !line.isGroup).length
  const isOpen = scorer !== null && lines.some((line) => line.isOpen)
  return (
    <Page
      heading={t('Bảng điểm {agency}', { agency: agency.name })}
      sub={t('Năm {year} · {count} tiêu chí', { year: yearName, count })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
      wide
      scripts={['sheet']}
    >
      <Steps view={view} />
      <Panel>
        {lines.length === 0 ? (
          <NoLines />
        ) : isOpen ? (
          <Form to={`${at}/scores/${scorer}`} submit={t('Lưu điểm')} kind="quiet" id="sheet">
            <StateBar view={view} scorer={scorer} />
            <ScoreTable view={view} filling={scorer} />
          </Form>
        ) : (
          <ScoreTable view={view} filling={null} />
        )}
        <Signatures scorer={scorer} />
      </Panel>
      <div data-live="submission">{scorer && <Submission view={view} scorer={scorer} />}</div>
    </Page>
  )
}

/** Handing the column in; what is still outstanding asks for a note. */
function Submission({ view, scorer }: { view: SheetView; scorer: Scorer }) {
  const { slug, agency, may, outstanding } = view
  return (
    <Act
      may={may.submit}
      to={`/years/${slug}/agencies/${agency.id}/submissions/${scorer}`}
      label={submitLabel(scorer)}
      confirm={t('Nộp rồi thì không sửa được nữa. Hãy xem lại bảng điểm trước khi nộp.')}
      id="submission"
    >
      {outstanding.length > 0 && (
        <>
          <Notice kind="warn">
            {t('Chưa đủ:')} {outstanding.join(' ')}
          </Notice>
          <TextField name="note" label={t('Ghi chú khi nộp')} maxLength={500} required />
        </>
      )}
    </Act>
  )
}

function NoLines() {
  return (
    <Empty
      title={t('Năm này chưa có bảng tiêu chí')}
      how={t('Cụm trưởng soạn và ban hành bảng tiêu chí ở bước Phát động.')}
    />
  )
}

function Steps({ view }: { view: SheetView }) {
  const { scorer, state, may } = view
  const seen = shownScorers(view)
  const steps = scorers.filter((one) => seen.includes(one) || (one === 'owner' && view.owners.length > 0))
  const facts = steps.map((one) => {
    const said = one === 'owner' ? <Owners view={view} /> : <Step view={view} scorer={one} />
    return [scorerLabel(one), said] as const
  })
  return (
    <div data-live="steps" class="panel score-steps">
      <header class="panel-head">
        <h2>
          {t('Các bước chấm')} <Illustrative when={view.illustrative} />
        </h2>
      </header>
      <Facts items={facts} />
      {scorer && !state.submitted[scorer] && may.save.kind === 'refused' && (
        <Notice>{may.save.reason}</Notice>
      )}
    </div>
  )
}

function Step({ view: { state, totals }, scorer }: { view: SheetView; scorer: Scorer }) {
  const at = state.submitted[scorer]
  const total = isColumn(scorer) ? totals[scorer] : undefined
  const words = [
    total !== undefined && <strong>{t('{points} điểm', { points: vnFigure(total) })}</strong>,
    doneAt(scorer, at),
    scorer === 'cross' && state.checkerName,
  ].filter(Boolean)
  return <>{words.flatMap((word, i) => (i === 0 ? [word] : [' · ', word]))}</>
}

function doneAt(scorer: Scorer, at: Date | null): string {
  if (scorer === 'decision')
    return at ? t('quyết định lúc {time}', { time: vnInstant(at) }) : t('Chưa quyết định')
  return at ? t('nộp lúc {time}', { time: vnInstant(at) }) : t('Chưa nộp')
}

function Owners({ view: { owners } }: { view: SheetView }) {
  const said = owners.map(({ name, isDone }) =>
    isDone ? t('{name} đã xác nhận', { name }) : t('{name} chưa xác nhận', { name }),
  )
  return <>{said.join(' · ')}</>
}

/** On paper the sheet is signed by those who scored and by the head. */
function Signatures({ scorer }: { scorer: Scorer | null }) {
  return (
    <div class="score-signatures" aria-hidden="true">
      <p>{scorer === 'self' ? t('Người tự chấm') : t('Người chấm')}</p>
      <p>{t('Cơ quan chấm chéo')}</p>
      <p>{t('Cụm trưởng')}</p>
      <p>{t('Thủ trưởng cơ quan')}</p>
    </div>
  )
}

function submitLabel(scorer: Scorer): string {
  return {
    self: t('Nộp bảng tự chấm'),
    cross: t('Nộp kết quả chấm chéo'),
    owner: t('Nộp kết quả của cơ quan chức năng'),
    lead: t('Nộp kết quả thẩm định'),
    decision: t('Chốt điểm hội nghị'),
  }[scorer]
}
