import { Pill } from '#kit/parts.tsx'
import { said, saidAlone } from '#kit/said.ts'
import { Source } from '#kit/source.tsx'
import { chosenWords, questionWords } from '#law/answer/words/readings.ts'
import { asksWords } from '#law/answer/words.ts'
import type { Leaf } from '#law/kernel/finding.ts'
import type { Reading } from '#law/kernel/readings.ts'
import { t } from '#plumbing/language.ts'
import { type Asking, askingKey, matterKey } from '../asking.ts'

type Marks = {
  /** Conditions the other side does not have, and what is said of them. */
  only?: ReadonlySet<string>
  label?: string
}

/** What a rule asks, as people read a clause: all of these, or one of these. */
export function AskingTree({ asking, ...marks }: { asking: Asking } & Marks) {
  if (asking.of === 'one')
    return (
      <ul class="asking">
        <Part asking={asking} {...marks} />
      </ul>
    )
  if (asking.parts.length === 0) return <p class="quiet">{t('Không hỏi điều kiện nào.')}</p>
  return <Branch asking={asking} {...marks} />
}

type BranchOf = { asking: Extract<Asking, { parts: Asking[] }> } & Marks

function Branch({ asking, ...marks }: BranchOf) {
  return (
    <>
      <p class="asking-of">
        {asking.of === 'every'
          ? t('Cần đủ {count} điều:', { count: asking.parts.length })
          : t('Cần một trong {count} điều:', { count: asking.parts.length })}
      </p>
      <ul class={`asking asking-${asking.of}`}>
        {asking.parts.map((part) => (
          <Part key={askingKey(part)} asking={part} {...marks} />
        ))}
      </ul>
    </>
  )
}

function Part({ asking, ...marks }: { asking: Asking } & Marks) {
  if (asking.of !== 'one')
    return (
      <li class="asking-group">
        <Branch asking={asking} {...marks} />
      </li>
    )
  const alone = marks.only?.has(matterKey(asking.leaf))
  return (
    <li class={alone ? 'asking-one asking-only' : 'asking-one'}>
      <Condition leaf={asking.leaf} />
      {alone && marks.label && <Pill kind="info">{marks.label}</Pill>}
      {marks.only && !alone && <small class="quiet">{t('hai ngày hỏi như nhau, ở điều khác')}</small>}
    </li>
  )
}

function Condition({ leaf }: { leaf: Leaf }) {
  return (
    <>
      <span class="asking-words">{saidAlone(asksWords(leaf))}</span> <Judge of={leaf.of} />
      <Source of={leaf.asks.citation} />
      {leaf.reading && <ReadingNote reading={leaf.reading} />}
    </>
  )
}

/** Who can tell whether it is met, where figures cannot. */
function Judge({ of }: { of: Leaf['of'] }) {
  if (of === 'unread') return <Pill kind="warn">{t('chưa ai đọc')}</Pill>
  if (of === 'people') return <Pill>{t('người xem xét')}</Pill>
  return null
}

function ReadingNote({ reading }: { reading: Reading }) {
  return (
    <small class="asking-reading">
      {t('Chỗ có hai cách hiểu: {question} Đang hiểu: {chosen}', {
        question: said(questionWords[reading.question]),
        chosen: said(chosenWords(reading)),
      })}
    </small>
  )
}
