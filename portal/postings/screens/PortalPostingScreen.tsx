import type { PostedList } from '#ground/posting/posting.view.ts'
import { EntrySheet, PostingFacts, SealWarning } from '#ground/posting/screens/PostedParts.tsx'
import { PublicPage } from '#kit/page/page.tsx'
import { Button, Help, Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

type View = { magazine: string | undefined; list: PostedList }

/** One posted list, with its days, its rule and the way to speak on it. */
export function PortalPostingScreen({ magazine, list }: View) {
  const { posting, state } = list
  const at = `/cong-khai/${posting.id}`
  const running = state === 'running'
  return (
    <PublicPage title={posting.title} magazine={magazine} current="/cong-khai" head={<NotIndexed />}>
      <p class="article-section">
        <a href="/cong-khai">{t('Công khai khen thưởng')}</a>
      </p>
      <h1>
        {posting.title} <Illustrative when={posting.illustrative} />
      </h1>
      <p class="article-when">{posting.organisationName}</p>
      <SealWarning seal={list.seal} />
      <PostingFacts list={list} />
      {running && (
        <p>
          <Button href={`${at}/y-kien`}>{t('Gửi ý kiến về danh sách này')}</Button>
        </p>
      )}
      <EntrySheet
        list={list}
        href={(n) => `${at}?page=${n}`}
        {...(running && {
          mark: (entryId: string) => <a href={`${at}/y-kien?entry=${entryId}`}>{t('Gửi ý kiến')}</a>,
        })}
      />
      <Help word={t('Tự kiểm tra danh sách này')}>
        <p>
          {t(
            'Danh sách được ký khi đăng. Chương trình so từng chữ đang hiện với bản đã ký mỗi lần mở trang; mã kiểm tra cũng được in trên thông báo bằng giấy.',
          )}{' '}
          <a href={`${at}/snapshot`}>{t('Tải bản đã ký')}</a>
        </p>
      </Help>
    </PublicPage>
  )
}

/** Names belong to the days of the posting, not to search engines. */
export function NotIndexed() {
  return <meta name="robots" content="noindex" />
}
