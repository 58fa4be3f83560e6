import { Pill, type PillKind } from '#kit/parts.tsx'
import { said, saidAlone } from '#kit/said.ts'
import { Source } from '#kit/source.tsx'
import type { Outcome } from '#law/kernel/finding.ts'
import { t } from '#plumbing/language.ts'
import { markOf } from '../answer-words.ts'
import type { ConditionView, FindingView } from '../answers.ts'
import { FactLines } from './fact-lines.tsx'

type TreeOf = {
  finding: FindingView
  /** The record page the facts stand on; without it they are not shown. */
  record?: string | undefined
}

/** Every condition of the law with what it came to, as people read a clause: all of these, or one of these. */
export function FindingTree({ finding, record }: TreeOf) {
  if (finding.of === 'one')
    return (
      <ul class="findings">
        <Part finding={finding} record={record} spare={false} />
      </ul>
    )
  return <Branch finding={finding} record={record} spare={false} />
}

type BranchOf = { finding: Exclude<FindingView, ConditionView>; record: TreeOf['record']; spare: boolean }

function Branch({ finding, record, spare }: BranchOf) {
  const { of, outcome, findings } = finding
  return (
    <>
      <p class="findings-of">
        {of === 'every'
          ? t('Cần đủ {count} điều:', { count: findings.length })
          : t('Cần một trong {count} điều:', { count: findings.length })}
        {of === 'any' && outcome === 'met' && <span class="quiet"> {t('đã có một điều đạt')}</span>}
      </p>
      <ul class={`findings findings-${of}`}>
        {findings.map((part) => (
          <Part
            key={JSON.stringify(part)}
            finding={part}
            record={record}
            spare={spare || (of === 'any' && outcome === 'met' && part.outcome !== 'met')}
          />
        ))}
      </ul>
    </>
  )
}

type PartOf = { finding: FindingView; record: TreeOf['record']; spare: boolean }

// An alternative nobody needs any more stands back: another one is met.
function Part({ finding, record, spare }: PartOf) {
  if (finding.of !== 'one')
    return (
      <li class="findings-group">
        <Branch finding={finding} record={record} spare={spare} />
      </li>
    )
  return (
    <li class={spare ? 'finding is-spare' : `finding is-${finding.outcome}`}>
      <Mark outcome={finding.outcome} />
      <div class="finding-body">
        <Condition condition={finding} record={record} spare={spare} />
      </div>
    </li>
  )
}

/** The sign of an outcome; its word is read aloud, and written out wherever something is still open. */
export function Mark({ outcome }: { outcome: Outcome }) {
  const { sign, word } = markOf(outcome)
  return (
    <span class={`mark mark-${outcome}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="spoken">{word}</span>
    </span>
  )
}

const wordKind: Record<Outcome, PillKind> = {
  met: 'ok',
  notMet: 'late',
  missing: 'warn',
  forPeople: 'info',
  unread: 'plain',
}

function Condition({ condition, record, spare }: { condition: ConditionView } & Omit<PartOf, 'finding'>) {
  const { outcome, asks, found, change, reading } = condition
  const isOpen = outcome !== 'met' && !spare
  return (
    <>
      <span class="finding-asks">{saidAlone(asks)}</span>{' '}
      {isOpen && (
        <span aria-hidden="true">
          <Pill kind={wordKind[outcome]}>{markOf(outcome).word}</Pill>
        </span>
      )}
      {found && <span class="finding-line">{t('Tìm thấy: {found}.', { found: lowered(said(found)) })}</span>}
      {isOpen && saysMore(condition) && change && (
        <span class="finding-line finding-change">→ {saidAlone(change)}</span>
      )}
      {record && <FactLines facts={condition.facts} record={record} />}
      <Source of={condition.citation} />
      {reading && (
        <small class="asking-reading">
          {t('Chỗ có hai cách hiểu: {question} Đang hiểu: {chosen}', {
            question: said(reading.question),
            chosen: said(reading.chosen),
          })}
        </small>
      )}
    </>
  )
}

// What only people can judge, or nobody has read, is said by its mark already.
const saysMore = ({ outcome }: ConditionView) => outcome === 'notMet' || outcome === 'missing'

const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
