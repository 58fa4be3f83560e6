import type { AnswerState, AnswerView } from '#ground/merit/answers.ts'
import { AnswerFold } from '#ground/merit/screens/answer-fold.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

type GroupOf = {
  state: AnswerState
  answers: AnswerView[]
  ids: Map<AnswerView, string>
  record: string
}

/** The awards that stand alike; what nobody has read is folded. */
export function Group({ state, answers, ids, record }: GroupOf) {
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
export const groupId = (state: AnswerState) => `state-${state}`

export function headings(): Record<AnswerState, string> {
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
