import { Act } from '#kit/form/act.tsx'
import { DayField, FileField, TextArea, TextField } from '#kit/form/fields.tsx'
import { vnBytes } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { contentsTyped, type Issue, issueKindLabel, issueName, issueState } from '../issues.ts'
import type { IssueDesk } from '../issues.view.ts'
import { IssuePill } from './IssueRoomScreen.tsx'

/** One issue as the newsroom makes it: words and contents, PDF, cover, and its way to the readers. */
export function IssueDeskScreen({ issue, may, limit }: IssueDesk & { limit: number }) {
  const to = `/magazine/issues/${issue.id}`
  return (
    <Page
      heading={issueName(issue)}
      sub={
        <>
          <IssuePill state={issueState(issue)} /> <Illustrative when={issue.illustrative} />{' '}
          <a href="/magazine/issues">{t('Các số tạp chí')}</a>
        </>
      }
      act={
        <Button kind="quiet" href={`/issues/${issue.slug}`}>
          {issueState(issue) === 'draft' ? t('Xem trước') : t('Xem trên trang')}
        </Button>
      }
    >
      {issue.withdrawal && (
        <Notice kind="late">
          <p>
            {t('{name} đã gỡ số này. Lý do: {reason}', {
              name: issue.withdrawal.by,
              reason: issue.withdrawal.reason,
            })}
          </p>
        </Notice>
      )}
      <div class="grid-side">
        <div>
          <WordsPanel issue={issue} may={may} to={to} />
          <PdfPanel issue={issue} may={may} to={to} limit={limit} />
          <CoverPanel issue={issue} may={may} to={to} />
        </div>
        <Panel heading={t('Đưa ra bạn đọc')} id="publication">
          <Facts
            items={[
              [t('Loại'), issueKindLabel(issue.kind)],
              [t('Địa chỉ'), `/issues/${issue.slug}`],
            ]}
          />
          <Act
            may={may.publish}
            to={`${to}/publication`}
            label={t('Phát hành')}
            confirm={t('Số này sẽ hiện cho mọi người đọc ngay. Phát hành?')}
          />
          {may.withdraw.kind === 'allowed' && (
            <details class="more">
              <summary class="button button-quiet">{t('Gỡ số này…')}</summary>
              <Act
                may={may.withdraw}
                to={`${to}/withdrawal`}
                label={t('Gỡ số này')}
                kind="danger"
                confirm={t('Số này thôi hiện với bạn đọc và không đăng lại được. Gỡ?')}
              >
                <TextArea
                  name="reason"
                  label={t('Lý do gỡ')}
                  hint={t('Lý do hiện với bạn đọc tại địa chỉ cũ.')}
                  rows={3}
                  required
                />
              </Act>
            </details>
          )}
        </Panel>
      </div>
    </Page>
  )
}

type PartOf = Pick<IssueDesk, 'issue' | 'may'> & { to: string }

function WordsPanel({ issue, may, to }: PartOf) {
  return (
    <Panel heading={t('Lời và mục lục')} id="words">
      <Act may={may.edit} to={to} label={t('Lưu')} version={issue.version}>
        <TextField name="title" label={t('Chủ đề')} value={issue.title} maxLength={200} />
        <DayField name="issuedOn" label={t('Ngày phát hành')} value={issue.issuedOn} required />
        <TextArea name="about" label={t('Giới thiệu')} value={issue.about} rows={3} maxLength={2000} />
        <TextArea
          name="contents"
          label={t('Mục lục')}
          value={contentsTyped(issue.entries)}
          hint={t('Mỗi dòng: tên bài | tác giả | trang. Tên trùng một bài trên trang thì tự nối tới bài ấy.')}
          rows={8}
          maxLength={20_000}
        />
        <Told issue={issue} />
      </Act>
    </Panel>
  )
}

/** Once readers have an issue nothing is changed silently. */
function Told({ issue }: { issue: Issue }) {
  if (!issue.publication) return null
  return (
    <TextField
      name="correction"
      label={t('Lời báo cho bạn đọc')}
      hint={t('Sửa những gì; hiện cùng ngày dưới mục lục.')}
      maxLength={500}
      required
    />
  )
}

function PdfPanel({ issue, may, to, limit }: PartOf & { limit: number }) {
  return (
    <Panel heading="PDF" id="pdf">
      {issue.pdf && (
        <Facts
          items={[
            [
              t('Tên tệp'),
              <a key="pdf" href={`/media/${issue.pdf.id}`}>
                {issue.pdf.name}
              </a>,
            ],
            [t('Dung lượng'), vnBytes(issue.pdf.size)],
            [t('Trang vẽ ra ảnh'), drawnWords(issue.pdf.pages)],
          ]}
        />
      )}
      <Act
        may={may.edit}
        to={`${to}/pdf`}
        label={issue.pdf ? t('Thay PDF') : t('Gửi PDF')}
        kind="quiet"
        version={issue.version}
        multipart
      >
        <FileField
          name="pdf"
          label={t('Tệp PDF')}
          hint={t('Nhiều nhất {size}. Từng trang được vẽ ra ảnh để đọc không cần phần mềm.', {
            size: vnBytes(Math.min(limit, 150_000_000)),
          })}
          accept="application/pdf"
          required
        />
        <Told issue={issue} />
      </Act>
    </Panel>
  )
}

function drawnWords(pages: number | null): string {
  if (pages === null) return t('đang vẽ; tải lại trang sau ít giây')
  return pages === 0 ? t('không mở được PDF này; hãy xuất lại') : String(pages)
}

function CoverPanel({ issue, may, to }: PartOf) {
  return (
    <Panel heading={t('Ảnh bìa')} id="cover">
      {(issue.coverId || (issue.pdf?.pages ?? 0) > 0) && (
        <img
          class="issue-cover"
          src={`/issues/${issue.slug}/cover?v=${(issue.coverId ?? issue.pdf?.id ?? '').slice(-8)}`}
          alt={t('Bìa {name}', { name: issueName(issue) })}
          width={240}
          height={320}
        />
      )}
      <Act
        may={may.edit}
        to={`${to}/cover`}
        label={t('Gửi ảnh bìa')}
        kind="quiet"
        version={issue.version}
        multipart
      >
        <FileField
          name="picture"
          label={t('Ảnh bìa')}
          hint={t('Không gửi thì trang đầu của PDF là bìa.')}
          accept="image/jpeg,image/png,image/webp"
          required
        />
        <Told issue={issue} />
      </Act>
    </Panel>
  )
}
