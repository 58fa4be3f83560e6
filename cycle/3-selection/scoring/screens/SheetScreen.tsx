import { Act } from '#kit/form/act.tsx'
import { Hidden, NumberField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Notice, Panel, Progress } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type Scorer, scorerLabel, scorers } from '../scoring.ts'
import type { Line, SheetView } from '../sheet.view.ts'
import { CriterionCell, PointsCell, ReasonsCell } from './cells.tsx'

/** One agency's sheet: what each column gave, and the reader's own column to fill. */
export function SheetScreen(view: SheetView) {
  const { slug, agency, yearName, column, lines, may } = view
  const at = `/years/${slug}/agencies/${agency.id}`
  const isOpen = column !== null && may.save.kind === 'allowed'
  const isFull = may.submit.kind === 'allowed'
  return (
    <Page
      heading={t('Bảng điểm {agency}', { agency: agency.name })}
      sub={t('Năm {year} · {count} tiêu chí', { year: yearName, count: lines.length })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
      wide
    >
      <Progressed view={view} />
      <Panel>
        {isOpen ? (
          <Form
            to={`${at}/scores/${column}`}
            submit={t('Lưu điểm')}
            kind={isFull ? 'quiet' : 'primary'}
            id="sheet"
          >
            <Lines view={view} filling={column} />
          </Form>
        ) : (
          <Lines view={view} filling={null} />
        )}
      </Panel>
      {column && (
        <Act
          may={may.submit}
          to={`${at}/submissions/${column}`}
          label={submitLabel(column)}
          kind={isFull ? 'primary' : 'quiet'}
          confirm={t('Nộp rồi thì không sửa được nữa. Hãy lưu những điểm vừa gõ trước khi nộp.')}
          id="submission"
        />
      )}
    </Page>
  )
}

function Progressed({ view }: { view: SheetView }) {
  const { state, column, totals, lines, filled } = view
  const facts = scorers.map((scorer) => [scorerLabel(scorer), <State view={view} scorer={scorer} />] as const)
  return (
    <Panel
      aside={column && !state.submitted[column] && <Progress done={filled} all={lines.length} />}
      heading={
        <>
          {t('Các bước chấm')} <Illustrative when={view.illustrative} />
        </>
      }
    >
      <Facts items={facts} />
      {column === 'lead' && totals.cross === null && (
        <Notice>{t('Thẩm định bắt đầu khi cơ quan chấm chéo đã nộp.')}</Notice>
      )}
    </Panel>
  )
}

function State({ view, scorer }: { view: SheetView; scorer: Scorer }) {
  const { state, totals } = view
  const at = state.submitted[scorer]
  const checker = scorer === 'cross' && state.checkerName ? ` · ${state.checkerName}` : ''
  if (!at) return <>{t('Chưa nộp') + checker}</>
  return (
    <>
      <strong>{t('{points} điểm', { points: vnPoints(totals[scorer]) })}</strong>
      {` · ${t('nộp lúc {time}', { time: vnInstant(at) })}${checker}`}
    </>
  )
}

function Lines({ view, filling }: { view: SheetView; filling: Scorer | null }) {
  return (
    <Sheet
      caption={t('Điểm theo từng tiêu chí')}
      columns={columns(view, filling)}
      rows={view.lines}
      rowKey={(line) => line.id}
      empty={
        <Empty
          title={t('Năm này chưa có bảng tiêu chí')}
          how={t('Cụm trưởng soạn và ban hành bảng tiêu chí ở bước Phát động.')}
        />
      }
    />
  )
}

function columns({ slug, agency, lines }: SheetView, filling: Scorer | null): Column<Line>[] {
  const starts = new Set(
    lines.filter((line, i) => line.section !== lines[i - 1]?.section).map((line) => line.id),
  )
  const shown = scorers.filter((scorer) => scorer === filling || lines.some((line) => line[scorer]))
  const evidence = (line: Line) => `/years/${slug}/agencies/${agency.id}/scores/${line.id}/files`
  return [
    {
      head: t('Tiêu chí'),
      title: true,
      wide: true,
      cell: (line) => <CriterionCell line={line} href={evidence(line)} section={starts.has(line.id)} />,
    },
    { head: t('Tối đa'), numeric: true, cell: (line) => vnPoints(line.max) },
    ...shown.map((scorer) => ({
      head: scorerLabel(scorer),
      numeric: scorer !== filling,
      cell: (line: Line) =>
        scorer === filling ? (
          <Typed line={line} scorer={scorer} />
        ) : (
          <PointsCell line={line} scorer={scorer} />
        ),
    })),
    {
      head: t('Lý do, ghi chú'),
      wide: true,
      cell: (line) => (
        <>
          <ReasonsCell line={line} except={filling} />
          {filling && (
            <TextField
              name={`reason_${line.id}`}
              label={t('Lý do ở {code}', { code: line.code })}
              value={line[filling]?.reason}
            />
          )}
        </>
      ),
    },
  ]
}

function Typed({ line, scorer }: { line: Line; scorer: Scorer }) {
  return (
    <>
      <NumberField
        name={`points_${line.id}`}
        label={t('Điểm ở {code}', { code: line.code })}
        value={line[scorer]?.points}
      />
      <Hidden name={`version_${line.id}`} value={line[scorer]?.version ?? 0} />
    </>
  )
}

function submitLabel(scorer: Scorer): string {
  return {
    self: t('Nộp bảng tự chấm'),
    cross: t('Nộp kết quả chấm chéo'),
    lead: t('Nộp kết quả thẩm định'),
  }[scorer]
}
