import { workingDaysLeft } from '#ground/posting/posting.policy.ts'
import { vnNumber } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Empty } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../frame.ts'
import { FrontHead } from '../head.tsx'
import { FrontNews, When } from '../screens/NewsList.tsx'
import { SearchNews } from '../screens/Side.tsx'
import type { Headline } from './front.store.ts'
import type { showFront } from './front.view.ts'

type FrontView = Awaited<ReturnType<typeof showFront>>

/** The front page: the newest story opens it, then each section, and beside them what is going on. */
export function FrontScreen(view: FrontView) {
  const { items, titles, magazine, site } = view
  const name = magazine ?? t('Tạp chí điện tử')
  return (
    <PublicPage
      title={name}
      magazine={magazine}
      current="/"
      description={t('{name}: tin hoạt động, thi đua – khen thưởng và điển hình tiên tiến.', { name })}
      head={<FrontHead site={site} magazine={name} />}
    >
      <h1 class="spoken">{name}</h1>
      {items.length === 0 ? (
        <NothingYet />
      ) : (
        <div class="front">
          <div>
            <FrontNews items={items} />
            <Sections titles={titles} />
            <p class="front-more">
              <a href="/latest">{t('Xem mọi tin, mới nhất đứng đầu')}</a> ·{' '}
              <a href="/archive">{t('Kho bài theo ngày')}</a>
            </p>
          </div>
          <Beside {...view} />
        </div>
      )}
    </PublicPage>
  )
}

function Sections({ titles }: { titles: Headline[] }) {
  const sections = [...new Map(titles.map((one) => [one.section, one.sectionName]))]
  return (
    <div class="front-sections">
      {sections.map(([slug, name]) => (
        <section key={slug} aria-labelledby={`section-${slug}`}>
          <h2 id={`section-${slug}`}>
            <a href={`/sections/${slug}`}>{name}</a>
          </h2>
          <ul>
            {titles
              .filter((one) => one.section === slug)
              .map((one) => (
                <li key={one.slug} lang="vi">
                  <a href={`/news/${one.slug}`}>{one.title}</a>
                  <span class="quiet small">
                    <When at={one.publishedAt} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Beside(view: FrontView & Frame) {
  return (
    <aside class="side">
      <SearchNews words="" />
      <Postings postings={view.postings} today={view.today} />
      <Issue issue={view.issue} />
      <Titles heading={t('Bản tin')} all="/bulletins" items={view.recordings} />
      <Titles heading={t('Chùm ảnh')} all="/galleries" items={view.galleries} />
    </aside>
  )
}

function Postings({ postings, today }: { postings: FrontView['postings']; today: Day }) {
  if (postings.length === 0) return null
  return (
    <section>
      <h2>
        <a href="/cong-khai">{t('Đang công khai lấy ý kiến')}</a>
      </h2>
      <ul>
        {postings.map((posting) => (
          <li key={posting.id}>
            <a href={`/cong-khai/${posting.id}`}>{posting.title}</a>
            <span class="pill pill-warn">
              {t('còn {days} ngày làm việc', { days: vnNumber(workingDaysLeft(posting, today)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Issue({ issue }: { issue: FrontView['issue'] }) {
  if (!issue) return null
  const values = { number: issue.number, year: issue.year }
  return (
    <section>
      <h2>
        <a href="/issues">{t('Số tạp chí mới')}</a>
      </h2>
      <ul>
        <li>
          <a href={`/issues/${issue.slug}`}>
            {issue.kind === 'special'
              ? t('Số đặc biệt {number}/{year}', values)
              : t('Số {number}/{year}', values)}
            {issue.title && `: ${issue.title}`}
          </a>
        </li>
      </ul>
    </section>
  )
}

type TitlesOf = { heading: string; all: string; items: FrontView['recordings'] }

function Titles({ heading, all, items }: TitlesOf) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>
        <a href={all}>{heading}</a>
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.slug} lang="vi">
            <a href={`/news/${item.slug}`}>{item.title}</a>
            <span class="quiet small">
              <When at={item.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NothingYet() {
  const { signedIn } = useShell()
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
