import { vnDay, vnNumber, vnShown } from '#kit/format.ts'
import { Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type Criterion, partLabel } from '../criterion.ts'
import { ruleWords } from '../rule/words.ts'
import type { Branch } from '../tree.ts'
import { audienceLine, kindLabel } from '../words.ts'

type TreeOf = {
  slug: string
  /** What each line gives at most, by code. */
  points: Record<string, string | null>
  /** What is wrong or could be better, by code. */
  faults: Record<string, string[]>
  hints: Record<string, string[]>
  names: Record<string, string>
  /** Whether the reader may move lines. */
  moves: boolean
}

/** The scale as it is read: groups that fold, each with its sum, and their lines in tables. */
export function ScaleTree({ branches, ...tree }: TreeOf & { branches: Branch[] }) {
  return (
    <>
      {runsOf(branches).map((run) =>
        run.kind === 'group' ? (
          <Panel key={run.branch.line.id}>
            <Group branch={run.branch} tree={tree} />
          </Panel>
        ) : (
          <Panel key={run.lines[0]?.id}>
            <Lines heading={t('Tiêu chí')} lines={run.lines} tree={tree} />
          </Panel>
        ),
      )}
    </>
  )
}

function Group({ branch, tree }: { branch: Branch; tree: TreeOf }) {
  const { line, below } = branch
  return (
    <details class="scale-group" open>
      <summary>
        <span class="scale-name">
          {line.code} {line.title} <Marks line={line} tree={tree} />
        </span>
        <span class="scale-sum">
          <Worth line={line} tree={tree} />
        </span>
      </summary>
      <a class="small" href={`/years/${tree.slug}/criteria/${line.id}`}>
        {t('Mở nhóm {code}', { code: line.code })}
      </a>
      <Said line={line} tree={tree} />
      {tree.moves && <Moves line={line} />}
      <div class="scale-below">
        {below.length === 0 && <p class="quiet">{t('Nhóm chưa có tiêu chí.')}</p>}
        {runsOf(below).map((run) =>
          run.kind === 'group' ? (
            <Group key={run.branch.line.id} branch={run.branch} tree={tree} />
          ) : (
            <Lines key={run.lines[0]?.id} heading={line.title} lines={run.lines} tree={tree} />
          ),
        )}
      </div>
    </details>
  )
}

type Run = { kind: 'group'; branch: Branch } | { kind: 'lines'; lines: Criterion[] }

/** Neighbouring lines share a table; a group stands by itself. */
function runsOf(branches: readonly Branch[]): Run[] {
  const runs: Run[] = []
  for (const branch of branches) {
    const last = runs.at(-1)
    if (branch.line.rule === null) runs.push({ kind: 'group', branch })
    else if (last?.kind === 'lines') last.lines.push(branch.line)
    else runs.push({ kind: 'lines', lines: [branch.line] })
  }
  return runs
}

function Lines({ heading, lines, tree }: { heading: string; lines: Criterion[]; tree: TreeOf }) {
  return <Sheet caption={heading} columns={columns(tree)} rows={lines} rowKey={(line) => line.id} />
}

function columns(tree: TreeOf): Column<Criterion>[] {
  const names = new Map(Object.entries(tree.names))
  return [
    {
      head: t('Mã'),
      cell: (line) => <a href={`/years/${tree.slug}/criteria/${line.id}`}>{line.code}</a>,
    },
    {
      head: t('Nội dung'),
      title: true,
      wide: true,
      cell: (line) => (
        <>
          {line.title} <Marks line={line} tree={tree} />
          <small class="scale-rule">{ruleWords(line.rule, line.direction)}</small>
          <Said line={line} tree={tree} />
        </>
      ),
    },
    { head: t('Điểm'), numeric: true, cell: (line) => <Worth line={line} tree={tree} /> },
    {
      head: t('Minh chứng'),
      wide: true,
      cell: (line) => (
        <>
          {line.evidenceAsked || '–'}
          {line.dueOn && <small class="scale-rule">{t('Hạn {day}', { day: vnDay(line.dueOn) })}</small>}
        </>
      ),
    },
    { head: t('Phụ trách xác nhận'), cell: (line) => names.get(line.ownerId ?? '') ?? '–' },
    ...(tree.moves ? [{ head: t('Chuyển'), cell: (line: Criterion) => <Moves line={line} /> }] : []),
  ]
}

function Worth({ line, tree }: { line: Criterion; tree: TreeOf }) {
  const most = tree.points[line.code] ?? null
  return (
    <>
      {vnShown(most)}
      {line.weight && (
        <small class="scale-rule">{t('trọng số {weight}', { weight: vnNumber(line.weight) })}</small>
      )}
    </>
  )
}

function Marks({ line, tree }: { line: Criterion; tree: TreeOf }) {
  const audience = audienceLine(line, new Map(Object.entries(tree.names)))
  return (
    <>
      {line.part !== 'standard' && line.parentId === null && <Pill kind="info">{partLabel(line.part)}</Pill>}{' '}
      {line.kind !== 'standard' && <Pill kind="warn">{kindLabel(line.kind)}</Pill>}{' '}
      {audience && <Pill>{audience}</Pill>}{' '}
      {!line.compulsory && line.rule && <Pill>{t('Không bắt buộc')}</Pill>}{' '}
      <Illustrative when={line.illustrative} />
    </>
  )
}

/** What is wrong with the line, what could be better, what else it asks. */
function Said({ line, tree }: { line: Criterion; tree: TreeOf }) {
  const faults = tree.faults[line.code] ?? []
  const hints = tree.hints[line.code] ?? []
  const limits = [
    line.cap && t('không quá {points} điểm', { points: vnNumber(line.cap) }),
    line.floor && t('không dưới {points} điểm', { points: vnNumber(line.floor) }),
    line.gate.length > 0 && t('chỉ có điểm khi {codes} là “có”', { codes: line.gate.join(', ') }),
    line.why && t('Lý do bổ sung: {why}', { why: line.why }),
  ].filter(Boolean)
  if (faults.length + hints.length + limits.length === 0) return null
  return (
    <>
      {limits.length > 0 && <small class="scale-rule">{limits.join('; ')}</small>}
      {faults.map((fault) => (
        <small key={fault} class="scale-fault">
          {fault}
        </small>
      ))}
      {hints.map((hint) => (
        <small key={hint} class="scale-hint">
          {t('Gợi ý: {hint}', { hint })}
        </small>
      ))}
    </>
  )
}

/** Both buttons belong to the one form of the page that moves lines. */
function Moves({ line }: { line: Criterion }) {
  const words = { code: line.code }
  return (
    <span class="scale-moves">
      <button
        form="scale-moves"
        type="submit"
        name="up"
        value={line.id}
        aria-label={t('Chuyển {code} lên', words)}
      >
        ↑
      </button>
      <button
        form="scale-moves"
        type="submit"
        name="down"
        value={line.id}
        aria-label={t('Chuyển {code} xuống', words)}
      >
        ↓
      </button>
    </span>
  )
}
