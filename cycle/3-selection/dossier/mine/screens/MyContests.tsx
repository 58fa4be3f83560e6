import { Act } from '#kit/form/act.tsx'
import { SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { allowed, refused } from '#plumbing/verdict.ts'
import { type Contest, contestLists, contestOutcomeLabel, listLabel } from '../contest.ts'
import type { MineView } from '../mine.view.ts'

/** What I contested with its answer, and the form for a new one. */
export function MyContests({ view }: { view: MineView }) {
  const may = view.servesAgency
    ? allowed
    : refused(t('Bạn chưa thuộc đơn vị nào nên chưa có nơi trả lời. Hãy báo người quản trị.'))
  return (
    <Panel heading={t('Ý kiến của tôi về dữ kiện')} id="contests">
      {view.contests.length > 0 && (
        <ul class="todo">
          {view.contests.map((one) => (
            <li key={one.id}>
              <div>
                {listLabel(one.list)}: {one.fact}
                <small>
                  {one.receipt} · {one.words}
                </small>
                {one.answer && (
                  <small>
                    {one.answer.by}: {one.answer.words}
                  </small>
                )}
              </div>
              <ContestState contest={one} today={view.today} />
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        {t(
          'Thấy một dữ kiện về mình sai hoặc thiếu, hãy ghi ra đây. Bạn nhận mã biên nhận; đơn vị trả lời có hạn.',
        )}
      </p>
      <Act may={may} to="/mine/contests" label={t('Gửi ý kiến')}>
        <SelectField
          name="list"
          label={t('Về phần nào')}
          options={contestLists.map((one) => ({ value: one, label: listLabel(one) }))}
          required
        />
        <TextField
          name="fact"
          label={t('Dữ kiện nào')}
          hint={t('Ví dụ: xếp loại năm 2021')}
          maxLength={300}
          required
        />
        <TextArea name="words" label={t('Sai ở đâu, đúng là gì, căn cứ nào')} required />
      </Act>
    </Panel>
  )
}

/** Answered and how, or how long the agency still has. */
export function ContestState({
  contest,
  today,
}: {
  contest: Pick<Contest, 'answer' | 'dueOn'>
  today: string
}) {
  if (contest.answer)
    return (
      <Pill kind={contest.answer.outcome === 'corrected' ? 'ok' : 'plain'}>
        {contestOutcomeLabel(contest.answer.outcome)}
      </Pill>
    )
  const words = t('hạn trả lời {day}', { day: vnDay(contest.dueOn) })
  return <Pill kind={contest.dueOn < today ? 'late' : 'info'}>{words}</Pill>
}
