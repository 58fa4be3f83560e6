import type { Followed } from '#ground/posting/opinions/opinion.store.ts'
import { kindLabel, outcomeLabel } from '#ground/posting/opinions/opinion.ts'
import { vnDay, vnInstant } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Facts, Notice, Pill } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { NotIndexed } from './PortalPostingScreen.tsx'

type View = { magazine: string | undefined; opinion: Followed; address: string | null; today: Day }

/** Where whoever wrote sees the state and the answer; right after sending, with the address to keep. */
export function FollowScreen({ magazine, opinion, address, today }: View) {
  const { receipt, outcome, answer, dueOn } = opinion
  return (
    <PublicPage
      title={t('Ý kiến {receipt}', { receipt })}
      magazine={magazine}
      current="/cong-khai"
      head={<NotIndexed />}
    >
      <div class="article-column">
        <h1>{t('Ý kiến {receipt}', { receipt })}</h1>
        {address && <Keep address={address} />}
        <Facts
          items={[
            [t('Loại ý kiến'), kindLabel(opinion.kind)],
            [t('Về danh sách'), `${opinion.title}, ${opinion.organisationName}`],
            [t('Nhận lúc'), vnInstant(opinion.receivedAt)],
            [t('Trả lời trước'), outcome ? '' : vnDay(dueOn)],
            [t('Tình trạng'), <State key="state" outcome={outcome} late={today > dueOn} />],
          ]}
        />
        {answer && (
          <section>
            <h2>{t('Trả lời')}</h2>
            <p class="keep-lines">{answer}</p>
            <p class="quiet">{vnInstant(opinion.answeredAt)}</p>
          </section>
        )}
      </div>
    </PublicPage>
  )
}

function Keep({ address }: { address: string }) {
  return (
    <Notice kind="done">
      <p role="status">
        {t(
          'Đã nhận ý kiến của bạn. Hãy lưu địa chỉ riêng này để xem trả lời; ai có địa chỉ đều xem được, và địa chỉ không lấy lại được khi mất:',
        )}{' '}
        <a href={address}>{address}</a>
      </p>
    </Notice>
  )
}

function State({ outcome, late }: { outcome: Followed['outcome']; late: boolean }) {
  if (outcome) return <Pill kind="ok">{outcomeLabel(outcome)}</Pill>
  return late ? <Pill kind="late">{t('quá hạn trả lời')}</Pill> : <Pill kind="info">{t('đang xử lý')}</Pill>
}
