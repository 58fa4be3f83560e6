import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { EntrySheet, PostingFacts, SealWarning } from '#ground/posting/screens/PostedParts.tsx'
import { Act } from '#kit/form/act.tsx'
import { RadioField, TextArea } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { PostingView } from '../posting.view.ts'

/** One posted list for everybody of the year; what may be done with it below, for those who may. */
export function PostingScreen(view: PostingView) {
  const { slug, list, may, seesOpinions } = view
  const { posting } = list
  const at = `/years/${slug}/postings/${posting.id}`
  return (
    <Page
      heading={posting.title}
      sub={
        <>
          {posting.organisationName} <Illustrative when={posting.illustrative} />
        </>
      }
      act={
        may.speak ? (
          <Button href={`${at}/opinion`}>{t('Gửi ý kiến')}</Button>
        ) : (
          <Button href={`/years/${slug}/postings`} kind="quiet">
            {t('Các đợt công khai')}
          </Button>
        )
      }
      wide
    >
      <SealWarning seal={list.seal} />
      {posting.takenDown && (
        <Notice kind="late">
          <p>{t('Danh sách này đã được gỡ. Lý do: {reason}', { reason: posting.takenDown.reason })}</p>
        </Notice>
      )}
      <PostingFacts list={list} />
      <p>
        {posting.paperId && <a href={`/papers/${posting.paperId}`}>{t('Thông báo công khai')}</a>}
        {posting.closingPaperId && (
          <>
            {' · '}
            <a href={`/papers/${posting.closingPaperId}`}>{t('Biên bản kết thúc công khai')}</a>
          </>
        )}
        {seesOpinions && (
          <>
            {' · '}
            <a href={`/years/${slug}/opinions`}>{t('Ý kiến nhận được')}</a>
          </>
        )}
      </p>
      <EntrySheet
        list={list}
        href={(n) => `${at}?page=${n}`}
        {...(may.speak && {
          mark: (entryId: string) => <a href={`${at}/opinion?entry=${entryId}`}>{t('Gửi ý kiến')}</a>,
        })}
      />
      <Stops {...view} />
      <Deeds at={at} {...view} />
      <TellNews slug={slug} />
    </Page>
  )
}

/** Only those who handle opinions read of a stop. */
function Stops({ slug, suspended }: PostingView) {
  if (suspended.length === 0) return null
  return (
    <Panel heading={t('Đang tạm dừng để xem xét')} id="stops">
      {suspended.map((one) => (
        <div key={one.id}>
          <p>
            <b>{one.recipient}</b>: {one.reason}{' '}
            <small class="quiet">
              {one.by}, {vnInstant(one.at)}
            </small>
          </p>
          <Act
            may={one.may}
            to={`/years/${slug}/suspensions/${one.id}/lift`}
            id={`lift-${one.id}`}
            label={t('Thôi tạm dừng')}
            kind="quiet"
          >
            <RadioField
              name="outcome"
              label={t('Kết luận')}
              required
              options={[
                { value: 'goesOn', label: t('Tiếp tục đề nghị khen thưởng') },
                { value: 'refused', label: t('Đưa ra khỏi danh sách') },
              ]}
            />
            <TextArea name="reason" label={t('Lý do')} rows={3} maxLength={500} required />
          </Act>
        </div>
      ))}
    </Panel>
  )
}

function Deeds({ at, may, list }: PostingView & { at: string }) {
  if (may.close.kind === 'hidden' || list.posting.closedAt) return null
  return (
    <Panel heading={t('Kết thúc hoặc gỡ')} id="deeds">
      <Act
        may={may.close}
        to={`${at}/closure`}
        label={t('Kết thúc công khai')}
        confirm={t(
          'Lập biên bản, đưa vào từng hồ sơ; trường hợp không bị tạm dừng được chuyển sang lập tờ trình.',
        )}
      />
      <Act may={may.takeDown} to={`${at}/takedown`} label={t('Gỡ danh sách')} kind="danger">
        <TextArea
          name="reason"
          label={t('Lý do gỡ')}
          hint={t('Lý do hiện cho mọi người. Những ngày đã đăng không được tính.')}
          rows={2}
          maxLength={500}
          required
        />
      </Act>
    </Panel>
  )
}
