import { Act } from '#kit/form/act.tsx'
import { RadioField, SelectField, TextArea } from '#kit/form/fields.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Illustrative, Panel } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { kindLabel, longest, type Opinion, opinionOutcomes, outcomeLabel } from '../opinion.ts'
import { OpinionState } from './OpinionsScreen.tsx'

type View = {
  slug: string
  today: Day
  opinion: Opinion
  may: { answer: Verdict; author: Verdict; handler: Verdict; suspend: Verdict }
  author: { name: string; contact: string } | null
  people: { id: string; name: string; rank: string }[]
}

/** One opinion for whoever handles it: words, answer, stop; its author only after a noted look. */
export function HandleScreen(view: View) {
  const { slug, opinion, may, today } = view
  const at = `/years/${slug}/opinions/${opinion.id}`
  return (
    <Page
      heading={t('Ý kiến {receipt}', { receipt: opinion.receipt })}
      sub={
        <>
          {kindLabel(opinion.kind)} · <OpinionState opinion={opinion} today={today} />{' '}
          <Illustrative when={opinion.illustrative} />
        </>
      }
      act={
        <Button href={`/years/${slug}/opinions`} kind="quiet">
          {t('Các ý kiến khác')}
        </Button>
      }
    >
      <Panel heading={t('Nội dung')} id="words">
        <Facts
          items={[
            [
              t('Về danh sách'),
              <a key="posting" href={`/years/${slug}/postings/${opinion.postingId}`}>
                {opinion.postingTitle}
              </a>,
            ],
            [t('Về trường hợp nào'), opinion.recipient ?? t('Cả danh sách')],
            [t('Nhận lúc'), vnInstant(opinion.receivedAt)],
            [t('Hạn trả lời'), t('{day} (thời hạn cơ quan tự đặt)', { day: vnDay(opinion.dueOn) })],
            [
              t('Người gửi viết'),
              <>
                <div class="keep-lines">{opinion.words}</div>
                {opinion.fileId && <a href={`${at}/file`}>{t('Tải tài liệu kèm theo')}</a>}
              </>,
            ],
          ]}
        />
      </Panel>
      <AuthorPanel at={at} {...view} />
      <AnswerPanel at={at} opinion={opinion} may={may.answer} />
      <StopPanel at={at} may={may.suspend} />
      <HandlerPanel at={at} {...view} />
    </Page>
  )
}

function AuthorPanel({ at, may, author }: View & { at: string }) {
  return (
    <Panel heading={t('Người gửi')} id="author">
      {author ? (
        <Facts
          items={[
            [t('Họ tên'), author.name],
            [t('Điện thoại hoặc địa chỉ'), author.contact],
          ]}
        />
      ) : (
        <Act may={may.author} to={`${at}/looks`} label={t('Xem người gửi')} kind="quiet">
          <p class="quiet small">{t('Chỉ xem khi cần để xử lý. Lần xem này được ghi vào nhật ký.')}</p>
        </Act>
      )}
    </Panel>
  )
}

function AnswerPanel({ at, opinion, may }: { at: string; opinion: Opinion; may: Verdict }) {
  return (
    <Panel heading={t('Trả lời')} id="answer">
      {opinion.outcome ? (
        <Facts
          items={[
            [t('Kết quả'), outcomeLabel(opinion.outcome)],
            [t('Trả lời lúc'), vnInstant(opinion.answeredAt)],
            [t('Nội dung trả lời'), <div class="keep-lines">{opinion.answer}</div>],
          ]}
        />
      ) : (
        <Act may={may} to={`${at}/answers`} label={t('Gửi trả lời')}>
          <RadioField
            name="outcome"
            label={t('Kết quả xem xét')}
            required
            options={opinionOutcomes.map((value) => ({ value, label: outcomeLabel(value) }))}
          />
          <TextArea
            name="words"
            label={t('Nội dung trả lời')}
            hint={t('Người gửi đọc nguyên văn. Không nêu tên người xử lý nếu không cần.')}
            rows={6}
            maxLength={longest.answer}
            required
          />
        </Act>
      )}
    </Panel>
  )
}

function StopPanel({ at, may }: { at: string; may: Verdict }) {
  if (may.kind === 'hidden') return null
  return (
    <Panel heading={t('Tạm dừng trường hợp này')} id="stop">
      <p class="quiet">
        {t(
          'Khi ý kiến nghiêm trọng: riêng trường hợp này dừng lại để xem xét, các trường hợp khác vẫn tiếp tục. Trang công khai không nói gì về việc này.',
        )}
      </p>
      <Act may={may} to={`${at}/suspensions`} label={t('Tạm dừng trường hợp này')} kind="danger">
        <TextArea
          name="reason"
          label={t('Lý do')}
          hint={t('Không nêu người gửi ý kiến: lý do này người làm hồ sơ cũng thấy.')}
          rows={3}
          maxLength={500}
          required
        />
      </Act>
    </Panel>
  )
}

function HandlerPanel({ at, opinion, may, people }: View & { at: string }) {
  if (opinion.kind !== 'denunciation' || may.handler.kind === 'hidden') return null
  const named = people.filter((one) => opinion.handlerIds.includes(one.id))
  return (
    <Panel heading={t('Người được giao xử lý')} id="handlers">
      <p>{named.map((one) => `${one.rank} ${one.name}`.trim()).join(', ') || t('Chưa giao cho ai.')}</p>
      <Act may={may.handler} to={`${at}/handlers`} label={t('Giao xử lý')} kind="quiet">
        <SelectField
          name="personId"
          label={t('Giao cho')}
          hint={t('Người này sẽ thấy nội dung và người gửi tố cáo.')}
          required
          options={people.map((one) => ({ value: one.id, label: `${one.rank} ${one.name}`.trim() }))}
        />
      </Act>
    </Panel>
  )
}
