import { PublicPage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Empty } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Section } from '../../sections/sections.ts'
import type { NewsItem } from '../reading.ts'
import { FrontNews, NewsList } from './NewsList.tsx'
import { SearchNews } from './Side.tsx'

type FrontView = {
  section: Section | null
  items: NewsItem[]
  page: number
  pages: number
  magazine: string | undefined
  site: string
}

/** The front page, or the front of one section. */
export function FrontScreen({ section, items, page, pages, magazine, site }: FrontView) {
  const News = page === 1 ? FrontNews : NewsList
  const path = section ? `/sections/${section.slug}` : '/'
  const name = magazine ?? t('Tạp chí điện tử')
  const title = section ? section.name : name
  const about = t('{name}: tin hoạt động, thi đua – khen thưởng và điển hình tiên tiến.', { name })
  return (
    <PublicPage
      title={title}
      magazine={magazine}
      current={path}
      description={about}
      head={<FrontHead address={`${site}${path}`} magazine={name} page={page} />}
    >
      <h1 class={section ? 'front-title' : 'spoken'}>{title}</h1>
      {items.length === 0 ? (
        <NothingYet section={section} />
      ) : (
        <News items={items} withSection={section === null} />
      )}
      <Pager page={page} pages={pages} href={(n) => (n === 1 ? path : `${path}?page=${n}`)} />
      {items.length > 0 && (
        <div class="front-foot">
          <SearchNews words="" />
        </div>
      )}
    </PublicPage>
  )
}

function FrontHead({ address, magazine, page }: { address: string; magazine: string; page: number }) {
  const own = page === 1 ? address : `${address}?page=${page}`
  return (
    <>
      <link rel="canonical" href={own} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={own} />
      <meta property="og:site_name" content={magazine} />
    </>
  )
}

function NothingYet({ section }: { section: Section | null }) {
  const { signedIn } = useShell()
  if (section)
    return (
      <Empty
        title={t('Chuyên mục chưa có tin')}
        how={t('Tin được xuất bản trong chuyên mục này sẽ hiện ở đây, tin mới nhất đứng đầu.')}
        act={
          <Button href="/" kind="quiet">
            {t('Về trang nhất')}
          </Button>
        }
      />
    )
  return (
    <Empty
      title={t('Chưa có tin')}
      how={t('Tin do ban biên tập xuất bản sẽ hiện ở đây cho mọi người đọc, không cần tài khoản.')}
      act={
        signedIn ? (
          <Button href={signedIn.editor ? '/magazine' : '/desk'}>
            {signedIn.editor ? t('Tới phòng biên tập') : t('Tới bàn làm việc')}
          </Button>
        ) : (
          <Button href="/sign-in">{t('Đăng nhập')}</Button>
        )
      }
    />
  )
}
