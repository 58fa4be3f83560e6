import type { ComponentChildren } from 'preact'
import { vnDay } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { said, saidAlone } from '#kit/said.ts'
import { layerWords, routeWords } from '#law/answer/words/names.ts'
import { t } from '#plumbing/language.ts'
import { stateKind, stateLabel } from '../answer-words.ts'
import type { AnswerView, ConditionView } from '../answers.ts'
import { FactLink } from './fact-lines.tsx'
import { FindingTree } from './finding-tree.tsx'

type FoldOf = {
  answer: AnswerView
  id: string
  record?: string | undefined
  /** Whose award it is, where several people stand in one list. */
  subject?: ComponentChildren
  /** It stands in a list of its state, which need not be said again. */
  grouped?: boolean
  /** What else belongs to it, below the conditions. */
  children?: ComponentChildren
}

/** One award: its state and what decides it in a line; opened, every condition of the law. */
export function AnswerFold({ answer, id, record, subject, grouped = false, children }: FoldOf) {
  return (
    <details class="answer">
      <summary>
        <span class="answer-head">
          <span class="answer-name">
            {subject && <>{subject}: </>}
            {t(answer.name)}
          </span>{' '}
          {!grouped && <StatePill answer={answer} />}
          {answer.route !== 'regular' && <span class="quiet small"> {said(routeWords[answer.route])}</span>}
          {answer.given.length > 0 && (
            <Pill kind="honour">{t('đã tặng {years}', { years: answer.given.join(', ') })}</Pill>
          )}
        </span>
        <span class="answer-short">
          <Short answer={answer} />
        </span>
      </summary>
      {/* A link to the award opens the fold, because its target lies inside. */}
      <div class="answer-body" id={id}>
        <Lacks answer={answer} record={record} />
        <FindingTree finding={answer.finding} record={record} />
        <LawLine answer={answer} />
        {children}
      </div>
    </details>
  )
}

export function StatePill({ answer: { state } }: { answer: Pick<AnswerView, 'state'> }) {
  return <Pill kind={stateKind[state]}>{stateLabel(state)}</Pill>
}

/** What decided the state, in a few words. */
function Short({ answer }: { answer: AnswerView }) {
  const { state, count, decidedBy } = answer
  if (state === 'ready') return <>{t('Đạt cả {count} điều luật hỏi.', { count: count.all })}</>
  if (state === 'forPeople') return <>{forPeopleWords(count)}</>
  const lines = new Set(decidedBy.map(inTheWay))
  const shown = [...lines].slice(0, mostSaid).map((line) => `${line}.`)
  return (
    <>
      {shown.join(' ')}
      {lines.size > mostSaid && <> {t('Và {count} điều nữa.', { count: lines.size - mostSaid })}</>}
      <Earliest answer={answer} />
      {state !== 'missing' && count.missing > 0 && (
        <> {t('Ngoài ra {count} điều còn thiếu dữ kiện.', { count: count.missing })}</>
      )}
    </>
  )
}

const mostSaid = 2

/** What would change it; where nothing would, what the law asks and is not so. */
function inTheWay({ change, asks, outcome }: ConditionView): string {
  if (change) return saidAlone(change)
  return outcome === 'notMet' ? t('Luật hỏi: {asks}', { asks: said(asks) }) : saidAlone(asks)
}

function forPeopleWords({ met, forPeople }: AnswerView['count']): string {
  if (met === 0) return t('{count} điều do người có thẩm quyền xem xét.', { count: forPeople })
  return t('Đã đạt {met} điều; {count} điều do người có thẩm quyền xem xét.', { met, count: forPeople })
}

function Earliest({ answer: { earliest } }: { answer: AnswerView }) {
  return earliest && <strong class="answer-when"> {said(earliest.when)}.</strong>
}

function Lacks({ answer, record }: { answer: AnswerView; record: FoldOf['record'] }) {
  const { lacks, earliest } = answer
  return (
    <>
      {record && lacks.length > 0 && (
        <p class="answer-lacks">
          {t('Cần người ghi:')}{' '}
          {lacks.map((fact, at) => (
            <>
              {at > 0 && '; '}
              <FactLink key={JSON.stringify(fact)} fact={fact} record={record} />
            </>
          ))}
          .
        </p>
      )}
      {earliest && (
        <div class="answer-lacks">
          {earliest.needs.length === 0
            ? `${said(earliest.when)}.`
            : t('{when}, nếu đến đó có đủ:', { when: said(earliest.when) })}
          <ul>
            {earliest.needs.map((one) => (
              <li key={JSON.stringify(one)}>{said(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** Which version of the standard judged, and where to read it. */
function LawLine({ answer: { award, law } }: { answer: AnswerView }) {
  const layer = law.layer === 'national' ? 'national' : law.layer
  return (
    <p class="answer-law">
      {law.to === null
        ? t('{layer}, bản có hiệu lực từ {from}.', { layer: said(layerWords[layer]), from: vnDay(law.from) })
        : t('{layer}, bản có hiệu lực từ {from} đến trước {to}.', {
            layer: said(layerWords[layer]),
            from: vnDay(law.from),
            to: vnDay(law.to),
          })}{' '}
      <a href={`/law/awards/${award}?on=${law.day}&layer=${layer}`}>{t('Đọc tiêu chuẩn')}</a>
    </p>
  )
}
