import { partLabel } from '#cycle/1-launch/criterion/criterion.ts'
import { vnDay } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Scorer, scorerLabel } from '../../scoring.ts'
import type { SheetLine } from '../../sheet.ts'
import { plainFigure, vnFigure } from './figure.ts'
import { Explanations, MarkCell, Reasons } from './marks.tsx'
import { ReasonField, ValueField } from './OwnCell.tsx'

type RowOf = {
  number: number
  at: string
  scorers: Scorer[]
  filling: Scorer | null
  mayExplain: boolean
}

export function LineRow({ line, row }: { line: SheetLine; row: RowOf }) {
  const { scorers, filling } = row
  const isOpen = filling !== null && line.isOpen && line.entry.type !== 'none'
  return (
    <tr data-id={line.id} class={line.isGroup ? 'is-group' : isOpen ? 'is-open' : undefined}>
      <th scope="row" class={`line-${Math.min(line.depth, 3)}`}>
        <span id={`l${row.number}`}>
          <span class="line-code">{line.code}</span> {line.title}
        </span>
        {!line.isGroup && <About line={line} at={row.at} />}
      </th>
      <td class="is-number" data-label={t('Tối đa')}>
        {line.max === null ? '–' : vnFigure(line.max)}
      </td>
      {scorers.map((scorer) =>
        isOpen && scorer === filling ? (
          <td key={scorer} class="is-own" data-column={scorer} data-label={scorerLabel(scorer)}>
            <ValueField line={line} scorer={scorer} number={row.number} />
          </td>
        ) : (
          <td key={scorer} data-column={scorer} data-label={scorerLabel(scorer)}>
            <MarkCell line={line} scorer={scorer} scorers={scorers} />
          </td>
        ),
      )}
      <td class="is-why" data-label={t('Lý do, giải trình')}>
        {isOpen && <ReasonField line={line} scorer={filling} number={row.number} />}
        <div data-said>
          <Reasons line={line} except={isOpen ? filling : null} />
          <Explanations line={line} to={row.mayExplain ? `${row.at}/${line.id}/explanations` : null} />
        </div>
      </td>
    </tr>
  )
}

/** What belongs to a line besides its figures: what it is, its evidence, and where each value came from. */
function About({ line, at }: { line: SheetLine; at: string }) {
  return (
    <span class="line-about">
      {kindWords(line).map((words) => (
        <Pill key={words} kind="info">
          {words}
        </Pill>
      ))}
      {line.notAssigned !== null && (
        <Pill kind="warn">{t('không giao: {reason}', { reason: line.notAssigned })}</Pill>
      )}
      {line.plan !== null && (
        <span>
          {t('kế hoạch {plan}', {
            plan: `${vnFigure(plainFigure(line.plan) ?? line.plan)} ${line.unit}`.trim(),
          })}
        </span>
      )}
      {line.ownerName && <span>{line.ownerName}</span>}
      {line.dueOn && <span>{t('hạn {day}', { day: vnDay(line.dueOn) })}</span>}
      <a href={`${at}/${line.id}/files`}>
        {line.files > 0 ? t('{count} minh chứng', { count: line.files }) : t('minh chứng')}
      </a>
      <a href={`${at}/${line.id}/changes`}>{t('lịch sử')}</a>
    </span>
  )
}

/** What sets a line apart from the ordinary ones of the issued scale. */
function kindWords({ part, kind }: SheetLine): string[] {
  const late = { standard: [], late: [t('bổ sung sau')], supplementary: [t('giao thêm riêng')] }[kind]
  return part === 'standard' ? late : [partLabel(part), ...late]
}
