import { Act } from '#kit/form/act.tsx'
import { CheckField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Facts, Help, Illustrative, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { htmlOf } from '../../content/html-of.ts'
import { type Article, changeLabel, changes, stateOf } from '../news.ts'
import type { ArticleRoom } from '../news.view.ts'
import { StatePill } from './MagazineScreen.tsx'
import { PhotoPanel } from './PhotoPanel.tsx'

export function ArticleFormScreen({ article, sections, may }: ArticleRoom) {
  const address = `/magazine/articles/${article.id}`
  return (
    <Page
      heading={article.title}
      sub={
        <>
          <StatePill state={stateOf(article)} /> <Illustrative when={article.illustrative} />{' '}
          <a href="/magazine">{t('Phòng biên tập')}</a>
        </>
      }
      act={<Look article={article} />}
    >
      <Standing article={article} />
      <div class="grid-side">
        <div>
          <Panel heading={t('Bài viết')} id="text">
            {may.edit.kind === 'allowed' ? (
              <TextForm article={article} sections={sections} />
            ) : (
              <Locked may={may.edit} />
            )}
          </Panel>
          <PhotoPanel article={article} mayEdit={may.edit.kind === 'allowed'} />
        </div>
        <div>
          <Panel heading={t('Đưa ra bạn đọc')} id="publication">
            <Facts
              items={[
                [t('Trạng thái'), <StatePill key="state" state={stateOf(article)} />],
                [
                  t('Địa chỉ'),
                  <span key="slug" class="small">
                    /news/{article.slug}
                  </span>,
                ],
              ]}
            />
            <Act
              may={may.publish}
              to={`${address}/publication`}
              label={t('Xuất bản')}
              confirm={t('Bài sẽ hiện cho mọi người đọc ngay. Xuất bản?')}
            />
            <Change address={address} may={may.publishChange} />
            <Withdrawal address={address} may={may.withdraw} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}

/** The way a corrected text reaches the readers: never silently. */
function Change({ address, may }: { address: string; may: Verdict }) {
  const { attempt } = useShell()
  const to = `${address}/editions`
  if (may.kind === 'hidden') return null
  return (
    <details class="more" open={attempt?.to === to}>
      <summary class="button button-quiet">{t('Đăng bản sửa…')}</summary>
      <Act may={may} to={to} label={t('Đăng bản sửa')}>
        <SelectField
          name="change"
          label={t('Loại sửa')}
          options={changes.map((value) => ({ value, label: changeLabel(value) }))}
          required
        />
        <TextArea
          name="words"
          label={t('Đã sửa gì')}
          hint={t('Câu này hiện dưới bài cùng ngày sửa.')}
          rows={3}
          required
        />
      </Act>
    </details>
  )
}

/** Out of the way until it is wanted; open when the form came back. */
function Withdrawal({ address, may }: { address: string; may: Verdict }) {
  const { attempt } = useShell()
  const to = `${address}/withdrawal`
  if (may.kind !== 'allowed') return null
  return (
    <details class="more" open={attempt?.to === to}>
      <summary class="button button-quiet">{t('Gỡ bài…')}</summary>
      <Act
        may={may}
        to={to}
        label={t('Gỡ bài')}
        kind="danger"
        confirm={t('Bài thôi hiện với bạn đọc và không đăng lại được. Gỡ bài?')}
      >
        <TextArea
          name="reason"
          label={t('Lý do gỡ')}
          hint={t('Lý do hiện với bạn đọc tại địa chỉ của bài.')}
          rows={3}
          required
        />
      </Act>
    </details>
  )
}

function Look({ article }: { article: Article }) {
  const isShown = stateOf(article) === 'published'
  return (
    <Button
      kind="quiet"
      href={isShown ? `/news/${article.slug}` : `/magazine/articles/${article.id}/preview`}
    >
      {isShown ? t('Xem trên trang') : t('Xem trước')}
    </Button>
  )
}

function Standing({ article: { publication, withdrawal } }: { article: Article }) {
  if (withdrawal)
    return (
      <Notice kind="late">
        <p>
          {t('{name} đã gỡ bài lúc {at}. Lý do: {reason}', {
            name: withdrawal.by,
            at: vnInstant(withdrawal.at),
            reason: withdrawal.reason,
          })}
        </p>
      </Notice>
    )
  if (!publication) return null
  return (
    <Notice kind="done">
      <p>
        {t('{name} đã xuất bản lúc {at}. Bạn đọc thấy chữ đã sửa sau khi bấm “Đăng bản sửa”.', {
          name: publication.by,
          at: vnInstant(publication.at),
        })}
      </p>
    </Notice>
  )
}

function Locked({ may }: { may: ArticleRoom['may']['edit'] }) {
  return <p class="quiet">{may.kind === 'refused' ? may.reason : ''}</p>
}

function TextForm({ article, sections }: Pick<ArticleRoom, 'article' | 'sections'>) {
  const kept = article.publication !== null
  return (
    <Form
      to={`/magazine/articles/${article.id}`}
      submit={t('Lưu bài')}
      kind={kept ? 'primary' : 'quiet'}
      version={article.version}
    >
      <SelectField
        name="section"
        label={t('Chuyên mục')}
        options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={article.section}
        required
      />
      <TextField
        name="title"
        label={t('Tiêu đề')}
        value={article.title}
        maxLength={300}
        hint={kept ? t('Địa chỉ của bài giữ nguyên.') : t('Địa chỉ của bài được đặt theo tiêu đề.')}
        required
      />
      <TextArea name="lead" label={t('Lời dẫn')} value={article.lead} rows={3} maxLength={1000} />
      <TextArea
        name="content"
        label={t('Nội dung')}
        value={htmlOf(article.content)}
        rows={18}
        hint={t('Để một dòng trống giữa hai đoạn. Dòng bắt đầu bằng “## ” là tiêu đề nhỏ.')}
      />
      <TextField
        name="byline"
        label={t('Tác giả')}
        value={article.byline}
        hint={t('Ghi như sẽ in, ví dụ NGUYÊN KHÔI.')}
        maxLength={120}
      />
      <CheckField
        name="coversPhotos"
        label={t('Tác giả cũng là người chụp ảnh (ghi “Tin, ảnh:”)')}
        checked={article.bylineCoversPhotos}
      />
      <Help word={t('Bài cần gì để xuất bản?')}>
        {t('Tiêu đề, lời dẫn, nội dung, tác giả; mỗi ảnh có tệp ảnh, chú thích và lời mô tả.')}
      </Help>
    </Form>
  )
}
