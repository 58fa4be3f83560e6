import { vnInstant } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { compare, exact, isSame, readExact, shown, subtract, zero } from '#scoring/exact/exact.ts'
import { asked, type Scorer, scorerLabel, scorers } from '../../scoring.ts'
import type { SheetLine } from '../../sheet.ts'
import { shownIn } from './columns.ts'
import { vnFigure } from './figure.ts'

type MarkOf = { line: SheetLine; scorer: Scorer; scorers: Scorer[] }

/** One column's figure at a line: the points, the value they come from, and how far it is from the column before. */
export function MarkCell({ line, scorer, scorers: order }: MarkOf) {
  const { points, value } = shownIn(line, scorer)
  if (line.isGroup) return <strong data-points>{points === null ? '' : vnFigure(points)}</strong>
  if (points === null && value === null) return <>–</>
  const isTyped = line.entry.type === 'points'
  // What a functional body confirms comes to no total, yet its points are written as those beside it.
  const confirmed = isTyped ? readExact(value ?? '') : undefined
  const alone = confirmed ? vnFigure(shown(confirmed)) : valueWords(line, value ?? '')
  return (
    <>
      {points === null ? alone : vnFigure(points)}
      <Difference line={line} scorer={scorer} before={order.slice(0, order.indexOf(scorer))} />
      {points !== null && value !== null && !isTyped && <small>{valueWords(line, value)}</small>}
    </>
  )
}

/** A value in words: the answer that was chosen, or the figure with its unit. */
function valueWords({ entry, unit }: SheetLine, value: string): string {
  const chosen = entry.choices.find((choice) => choice.value === value)
  return chosen?.label ?? `${vnFigure(value)} ${entry.type === 'points' ? '' : unit}`.trim()
}

type DifferenceOf = { line: SheetLine; scorer: Scorer; before: Scorer[] }

function Difference({ line, scorer, before }: DifferenceOf) {
  const words = before.includes('self') ? difference(shownIn(line, 'self'), shownIn(line, scorer)) : null
  if (!words) return null
  return (
    <>
      {' '}
      <span class="score-gap" title={t('Khác tự chấm')}>
        {words}
      </span>
    </>
  )
}

type Shown = ReturnType<typeof shownIn>

function difference(earlier: Shown, later: Shown): string | null {
  const [from, to] =
    earlier.points === null || later.points === null
      ? [earlier.value, later.value]
      : [earlier.points, later.points]
  if (from === null || to === null || from === to) return null
  if (!readExact(from) || !readExact(to)) return t('khác')
  if (isSame(exact(from), exact(to))) return null
  const gap = subtract(exact(to), exact(from))
  const places = Math.max(...[from, to].map((one) => (one.split('.')[1] ?? '').length))
  return `${compare(gap, zero) > 0 ? '+' : ''}${vnFigure(shown(gap, places))}`
}

/** Why the columns differ, in the scorers' own words. */
export function Reasons({ line, except }: { line: SheetLine; except: Scorer | null }) {
  const said = scorers.filter((scorer) => scorer !== except && line.marks[scorer]?.reason)
  return (
    <>
      {said.map((scorer) => (
        <p key={scorer}>
          <b>{scorerLabel(scorer)}:</b> {line.marks[scorer]?.reason}
        </p>
      ))}
    </>
  )
}

/** The agency's explanations with what was answered; `to` is where a new one is made. */
export function Explanations({ line, to }: { line: SheetLine; to: string | null }) {
  const isDisputable = asked.some(
    (scorer) => difference(shownIn(line, 'self'), shownIn(line, scorer)) !== null,
  )
  return (
    <>
      {line.explanations.map(({ id, round, scorer, statement, by, at, answer }) => (
        <p key={id}>
          <b>{t('Giải trình lần {round} ({scorer}):', { round, scorer: scorerLabel(scorer) })}</b> {statement}{' '}
          <span class="quiet">{`${by}, ${vnInstant(new Date(at))}`}</span>
          <br />
          {answer ? (
            <>
              <Pill kind={answer.outcome === 'changed' ? 'ok' : 'plain'}>
                {answer.outcome === 'changed' ? t('đã sửa điểm') : t('giữ điểm')}
              </Pill>{' '}
              {answer.reason} <span class="quiet">{`${answer.by}, ${vnInstant(new Date(answer.at))}`}</span>
            </>
          ) : (
            <Pill kind="warn">{t('chờ trả lời')}</Pill>
          )}
        </p>
      ))}
      {to && isDisputable && <a href={to}>{t('Giải trình')}</a>}
    </>
  )
}
