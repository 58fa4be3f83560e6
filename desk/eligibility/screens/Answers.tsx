import { markOf } from '#ground/merit/answer-words.ts'
import type { AnswerView } from '#ground/merit/answers.ts'
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
import { Group, groupId, headings } from './Group.tsx'

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
