import { TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnInstant } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Facts, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { longest, standingLabel, standings } from '../../comments/comments.ts'
import { consentWords, purposes } from '../../comments/consent.ts'
import { reasonTold } from '../../moderation/moderation.ts'
import type { MineView } from '../mine.view.ts'
import { MineWishes } from './MineWishes.tsx'

/** A sender's own page: all that is kept about one comment, and every right about it. */
export function MineScreen(view: MineView) {
  const { comment, may, address } = view
  return (
    <PublicPage
      title={t('Bình luận của bạn')}
      magazine={view.magazine}
      head={
        <>
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
        </>
      }
    >
      <h1 class="front-title">{t('Bình luận của bạn')}</h1>
      <Received view={view} />
      <Kept view={view} />
      <Decided view={view} />
      {may.correct.kind === 'allowed' && (
        <Panel heading={t('Sửa nội dung')} id="text">
          <p class="quiet small">
            {t('Nội dung mới chờ duyệt lại; nội dung cũ chỉ còn người duyệt và bạn thấy.')}
          </p>
          <Form to={`${address}/text`} submit={t('Gửi nội dung mới')} kind="quiet">
            <TextArea
              name="body"
              label={t('Nội dung')}
              rows={5}
              value={comment.body}
              maxLength={longest.body}
              required
            />
          </Form>
        </Panel>
      )}
      {may.correct.kind === 'refused' && <p class="quiet">{may.correct.reason}</p>}
      {may.change.kind === 'allowed' && <TakeBack view={view} />}
      <MineWishes view={view} />
    </PublicPage>
  )
}

function Received({ view: { sent, site, address } }: { view: MineView }) {
  return (
    <Notice kind={sent ? 'done' : 'info'}>
      {sent && (
        <p role="status">
          {sent === 'shown'
            ? t('Đã đăng bình luận của bạn; người duyệt sẽ đọc lại sau.')
            : t('Đã nhận bình luận của bạn; bình luận hiện ra sau khi được duyệt.')}
        </p>
      )}
      <p>
        {t(
          'Giữ địa chỉ này để xem, sửa, rút bình luận hoặc gửi yêu cầu về dữ liệu của bạn. Ai có địa chỉ này làm được những việc ấy; tạp chí không cấp lại.',
        )}
      </p>
      <p class="mine-address">
        <a href={address}>{`${site}${address}`}</a>
      </p>
    </Notice>
  )
}

function Kept({ view: { comment, consents, earlier, address } }: { view: MineView }) {
  return (
    <Panel heading={t('Những gì đang được lưu')} id="kept">
      <Facts
        items={[
          [t('Dưới bài'), <a href={`/news/${comment.slug}`}>{comment.title}</a>],
          [t('Gửi lúc'), vnInstant(comment.sentAt)],
          [t('Họ và tên'), comment.name],
          [t('Email'), comment.email],
          [t('Nội dung'), <span class="comment-text">{comment.body}</span>],
          ...earlier.map(
            (one) => [t('Nội dung trước lúc {at}', { at: vnInstant(one.at) }), one.body] as const,
          ),
          [
            t('Nơi gửi'),
            comment.keepsPlaceHash ? t('Chỉ một mã băm, không đổi ngược được thành địa chỉ mạng') : null,
          ],
          ...consents.map((one) => {
            const purpose = purposes.find((known) => known === one.purpose) ?? 'publication'
            return [t('Đã đồng ý lúc {at}', { at: vnInstant(one.at) }), consentWords(purpose)] as const
          }),
        ]}
      />
      <p class="quiet small">
        {t('Bản máy đọc được: mở địa chỉ trang này với phần đầu yêu cầu')}{' '}
        <code>Accept: application/json</code>{' '}
        <a href={`${address}/json`} download="binh-luan.json">
          {t('hoặc tải tệp JSON')}
        </a>
      </p>
    </Panel>
  )
}

function Decided({ view: { comment, rulings } }: { view: MineView }) {
  return (
    <Panel heading={t('Tình trạng')} id="standing">
      <p>
        <strong>{standingLabel(comment.standing)}</strong>
      </p>
      <ol class="history">
        {rulings.map((one) => (
          <li key={one.at.toISOString()}>
            <span class="history-what">
              {standingLabel(standings.find((known) => known === one.ruling) ?? 'waiting')}
              {one.reason && `: ${reasonTold(one)}`}
            </span>
            <span class="history-who">{vnInstant(one.at)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function TakeBack({ view: { comment, consents, address } }: { view: MineView }) {
  const isNotified = consents.some(({ purpose }) => purpose === 'notification')
  return (
    <div class="mine-acts">
      <More
        to={`${address}/withdrawal`}
        submit={t('Rút bình luận')}
        label={t('Rút bình luận…')}
        kind="danger"
      >
        <p>
          {t(
            'Bình luận thôi hiện ra; nếu đã hiện, ở chỗ ấy còn lời báo người gửi đã rút. Không đăng lại được.',
          )}
        </p>
      </More>
      {isNotified && !comment.isStopped && (
        <Form to={`${address}/stop`} submit={t('Dừng gửi thư')} kind="quiet" />
      )}
      {comment.isStopped && <p class="quiet">{t('Không gửi thư về bình luận này nữa.')}</p>}
    </div>
  )
}
