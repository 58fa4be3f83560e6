import { markOf } from '#ground/merit/answer-words.ts'
import type { AnswerState, AnswerView } from '#ground/merit/answers.ts'
import { AnswerFold } from '#ground/merit/screens/answer-fold.tsx'
import { FactLink } from '#ground/merit/screens/fact-lines.tsx'
import { Mark } from '#ground/merit/screens/finding-tree.tsx'
import { vnDay } from '#kit/format.ts'
import { Notice, Panel } from '#kit/parts.tsx'
import { said, saidAlone } from '#kit/said.ts'
import { Source } from '#kit/source.tsx'
import { matterWords, routeWords } from '#law/answer/words/names.ts'
import { outcomes } from '#law/kernel/finding.ts'
import { t } from '#plumbing/language.ts'
import { type Eligibility, standingOf } from '../eligibility.ts'

type AnswersOf = { eligibility: Eligibility; record: string; how: string }

/** Every award by what stands between the subject and it, the nearest first. */
export function Answers({ eligibility, record, how }: AnswersOf) {
  const { groups, onHold, byAchievement } = eligibility
  const ids = anchors(groups)
  return (
    <>
      {onHold && <OnHold hold={onHold} />}
      <Standing groups={groups} />
      <Awaited eligibility={eligibility} record={record} how={how} />
      {standingOf(groups).map(({ state }) => (
        <Group key={state} state={state} answers={groups[state]} ids={ids} record={record} />
      ))}
      <ByAchievement routes={byAchievement} />
      <Key />
    </>
  )
}

function OnHold({ hold }: { hold: NonNullable<Eligibility['onHold']> }) {
  return (
    <Notice kind="late">
      <strong>{t('Đang tạm dừng xét khen thưởng.')}</strong>{' '}
      {hold.matters
        .map(({ kind, from }) => `${saidAlone(matterWords[kind])} (${t('từ {from}', { from: vnDay(from) })})`)
        .join('. ')}
      .{' '}
      {t('Tạm dừng không phải là không đạt: có kết luận thì xét tiếp. Điều kiện dưới đây vẫn tính để biết.')}{' '}
      {hold.citation && <Source of={hold.citation} />}
    </Notice>
  )
}

/** How many awards stand where; each figure leads to its list. */
function Standing({ groups }: Pick<Eligibility, 'groups'>) {
  return (
    <ul class="standing">
      {standingOf(groups).map(({ state, count }) => (
        <li key={state}>
          <a href={`#${groupId(state)}`}>
            <strong>{count}</strong>
            <span>{headings()[state]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Awaited({ eligibility: { awaited }, record, how }: AnswersOf) {
  if (awaited.length === 0) return null
  return (
    <Panel id="awaited" heading={t('Ghi thêm điều gì thì biết được nhiều nhất')}>
      <ol class="awaited">
        {awaited.map(({ fact, awards }) => (
          <li key={fact.field}>
            <FactLink fact={fact} record={record} />{' '}
            <span class="quiet">{t('{count} danh hiệu, hình thức đang chờ', { count: awards })}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">{how}</p>
    </Panel>
  )
}

type GroupOf = {
  state: AnswerState
  answers: AnswerView[]
  ids: Map<AnswerView, string>
  record: string
}

function Group({ state, answers, ids, record }: GroupOf) {
  const folds = (
    <div class="answers">
      {answers.map((answer) => {
        const id = ids.get(answer) ?? ''
        return <AnswerFold key={id} answer={answer} id={id} record={record} grouped />
      })}
    </div>
  )
  return (
    <Panel id={groupId(state)} heading={`${headings()[state]} (${answers.length})`}>
      <p class="quiet">{explained()[state]}</p>
      {foldedStates.has(state) ? (
        <details class="help">
          <summary>{t('Xem {count} danh hiệu, hình thức', { count: answers.length })}</summary>
          {folds}
        </details>
      ) : (
        folds
      )}
    </Panel>
  )
}

const foldedStates = new Set<AnswerState>(['unread'])
const groupId = (state: AnswerState) => `state-${state}`

/** The anchor of an award is its code; on a second route the route follows it. */
function anchors(groups: Eligibility['groups']): Map<AnswerView, string> {
  const taken = new Set<string>()
  const ids = new Map<AnswerView, string>()
  for (const answer of Object.values(groups).flat()) {
    const id = taken.has(answer.award) ? `${answer.award}-${answer.route}` : answer.award
    taken.add(answer.award)
    ids.set(answer, id)
  }
  return ids
}

function headings(): Record<AnswerState, string> {
  return {
    ready: t('Có thể đề nghị'),
    forPeople: t('Đủ phần tính được, người xem xét'),
    oneStep: t('Chỉ còn thiếu một điều'),
    missing: t('Thiếu dữ kiện'),
    notMet: t('Chưa đạt'),
    unread: t('Chưa ai đọc văn bản'),
  }
}

function explained(): Record<AnswerState, string> {
  return {
    ready: t('Mọi điều luật hỏi đều đã có. Việc đề nghị và xét vẫn do đơn vị, hội đồng làm.'),
    forPeople: t('Không điều nào chưa đạt. Phần còn lại chỉ người có thẩm quyền đánh giá được.'),
    oneStep: t('Mỗi mục ghi rõ điều còn thiếu và sớm nhất khi nào có thể đạt.'),
    missing: t('Chưa thể nói được hay không: có dữ kiện chưa ai ghi. Không ghi không có nghĩa là không có.'),
    notMet: t('Còn xa hơn một bước; mở từng mục để xem đủ điều còn thiếu.'),
    unread: t('Có văn bản chưa ai ở đây đọc lời văn nên máy không đoán. Hãy tra văn bản gốc.'),
  }
}

/** Awards that begin with an achievement, not with years. */
function ByAchievement({ routes }: { routes: Eligibility['byAchievement'] }) {
  if (routes.length === 0) return null
  return (
    <Panel id="by-achievement" heading={t('Có thể được xét khi có thành tích')}>
      <p class="quiet">{t('Những cách khen này không tính theo năm; có thành tích thì đơn vị đề nghị.')}</p>
      <dl class="by-route">
        {routes.map(({ route, awards }) => (
          <div key={route}>
            <dt>{said(routeWords[route])}</dt>
            <dd>
              {awards.map(({ code, name }, at) => (
                <>
                  {at > 0 && ', '}
                  <a key={code} href={`/law/awards/${code}`}>
                    {t(name)}
                  </a>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Key() {
  return (
    <Panel id="key" heading={t('Các dấu')}>
      <ul class="mark-key">
        {[...outcomes].reverse().map((outcome) => (
          <li key={outcome}>
            <Mark outcome={outcome} /> {markOf(outcome).word}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
