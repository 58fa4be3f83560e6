import type { ComponentChildren } from 'preact'
import { vnDay } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { said, saidAlone } from '#kit/said.ts'
import { layerWords, routeWords } from '#law/answer/words/names.ts'
import { t } from '#plumbing/language.ts'
import { stateKind, stateLabel } from '../answer-words.ts'
import type { AnswerView } from '../answers.ts'
import { FactLink } from './fact-lines.tsx'
import { FindingTree } from './finding-tree.tsx'

type FoldOf = {
  answer: AnswerView
  id: string
  record?: string | undefined
  /** Whose award it is, where several people stand in one list. */
  subject?: ComponentChildren
}

/** One award: its state and what decides it in a line; opened, every condition of the law. */
export function AnswerFold({ answer, id, record, subject }: FoldOf) {
  return (
    <details class="answer">
      <summary>
        <span class="answer-head">
          <span class="answer-name">
            {subject && <>{subject}: </>}
            {t(answer.name)}
          </span>{' '}
          <StatePill answer={answer} />
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
      </div>
    </details>
  )
}

export function StatePill({ answer: { state } }: { answer: Pick<AnswerView, 'state'> }) {
  return <Pill kind={stateKind[state]}>{stateLabel(state)}</Pill>
}

/** What decided the state, in a few words. */
function Short({ answer }: { answer: AnswerView }) {
  const { state, count, decidedBy, earliest } = answer
  if (state === 'ready') return <>{t('Đạt cả {count} điều luật hỏi.', { count: count.all })}</>
  if (state === 'forPeople')
    return (
      <>
        {t(
          '{met}/{all} điều đã đạt, không điều nào chưa đạt; còn lại do người có thẩm quyền xem xét.',
          count,
        )}
      </>
    )
  const lines = decidedBy.flatMap(({ change, asks }) => ((change ?? asks) ? [saidAlone(change ?? asks)] : []))
  const distinct = [...new Set(lines)]
  const rest = distinct.length - mostSaid
  return (
    <>
      {distinct.slice(0, mostSaid).join('; ')}
      {rest > 0 && <> {t('và {count} điều nữa', { count: rest })}</>}
      {'.'}
      {earliest && <strong class="answer-when"> {said(earliest.when)}.</strong>}
    </>
  )
}

const mostSaid = 2

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
        <p class="answer-lacks">
          <strong>{said(earliest.when)}</strong>
          {earliest.needs.length > 0 &&
            t(', nếu đến đó có: {needs}', { needs: earliest.needs.map(said).join('; ') })}
          .
        </p>
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
