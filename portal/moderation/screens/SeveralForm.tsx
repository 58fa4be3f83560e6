import { Hidden, RadioField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { QueueFilter, Ruling } from '../moderation.ts'
import { ReasonFields } from './ReasonFields.tsx'

/** The form that the ticked comments belong to. */
export const severalForm = 'several'

/** One decision on all comments that are ticked, after a second look. */
export function SeveralForm({ standing }: { standing: QueueFilter['standing'] }) {
  const [seen, offered] = offers[standing] ?? []
  if (!seen || !offered) return null
  const labels: Record<Ruling, string> = {
    approved: standing === 'reported' ? t('Giữ lại') : t('Duyệt'),
    refused: t('Từ chối'),
    withdrawn: t('Gỡ'),
  }
  return (
    <Panel heading={t('Các bình luận đã đánh dấu')} id="marked">
      <Form
        to="/moderation/rulings"
        id={severalForm}
        submit={t('Quyết định một lần')}
        confirm={t(
          'Mọi bình luận đã đánh dấu ở trang này sẽ nhận cùng một quyết định. Hãy xem lại các dấu trước khi xác nhận.',
        )}
        kind="quiet"
      >
        <Hidden name="seen" value={seen} />
        <RadioField
          name="ruling"
          label={t('Quyết định')}
          options={offered.map((one) => ({ value: one, label: labels[one] }))}
          required
        />
        <ReasonFields hint={t('Khi từ chối hoặc gỡ.')} />
      </Form>
    </Panel>
  )
}

const offers: Partial<Record<QueueFilter['standing'], ['waiting' | 'shown' | 'approved', Ruling[]]>> = {
  waiting: ['waiting', ['approved', 'refused']],
  shown: ['shown', ['approved', 'withdrawn']],
  reported: ['approved', ['approved', 'withdrawn']],
}
