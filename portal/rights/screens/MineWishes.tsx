import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { MineView } from '../mine.view.ts'
import { stepLabel, wishLabel } from '../rights.ts'
import { ClocksTold, wishFields } from './WishFields.tsx'

/** What the sender asked for, how it stands, and the form for more. */
export function MineWishes({ view: { wishes, comment, address } }: { view: MineView }) {
  return (
    <Panel heading={t('Yêu cầu về dữ liệu cá nhân')} id="wishes">
      <ul class="mine-wishes">
        {wishes.map((wish) => (
          <li key={wish.id}>
            <strong>{wishLabel(wish.kind)}</strong> · {t('nhận ngày {day}', { day: vnDay(wish.receivedOn) })}{' '}
            {wish.timing.dueOn && (
              <Pill kind={wish.timing.isLate ? 'late' : 'info'}>
                {t('Hạn {day}', { day: vnDay(wish.timing.dueOn) })}
              </Pill>
            )}
            {wish.steps.map((step) => (
              <p key={step.step} class="small">
                {stepLabel(step.step)} · {vnDay(step.takenOn)}
                {step.words && `: ${step.words}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {!comment.isErased && (
        <Form to={`${address}/wishes`} submit={t('Gửi yêu cầu')} kind="quiet">
          {wishFields()}
        </Form>
      )}
      <ClocksTold />
    </Panel>
  )
}
