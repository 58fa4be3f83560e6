import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Empty, Illustrative } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { IssueRow } from '../../issues/issues.store.ts'
import { issueName } from '../../issues/issues.ts'
import type { Frame } from '../frame.ts'

type IssuesView = Frame & { issues: IssueRow[]; page: number; pages: number }

/** Every issue readers may have, newest first, by its cover. */
export function IssuesScreen({ issues, page, pages, magazine, site }: IssuesView) {
  const address = (n: number) => (n === 1 ? '/issues' : `/issues?page=${n}`)
  return (
    <PublicPage
      title={t('Số tạp chí')}
      description={t('Các số thường kỳ và đặc biệt, đọc ngay trên trang hoặc tải PDF.')}
      magazine={magazine}
      current="/issues"
      head={<link rel="canonical" href={`${site}${address(page)}`} />}
    >
      <h1 class="front-title">{t('Số tạp chí')}</h1>
      {issues.length === 0 ? (
        <Empty
          title={t('Chưa có số nào')}
          how={t('Số tạp chí được phát hành sẽ hiện ở đây, số mới nhất đứng đầu.')}
        />
      ) : (
        <ol class="issues">
          {issues.map((issue) => (
            <li key={issue.id}>
              <a href={`/issues/${issue.slug}`}>
                <Cover issue={issue} />
                <span class="issue-name">{issueName(issue)}</span>
              </a>
              {issue.title && <p lang="vi">{issue.title}</p>}
              <p class="quiet small">
                <time dateTime={issue.issuedOn}>{vnDay(issue.issuedOn)}</time>{' '}
                <Illustrative when={issue.illustrative} />
              </p>
            </li>
          ))}
        </ol>
      )}
      <Pager page={page} pages={pages} href={address} />
    </PublicPage>
  )
}

function Cover({ issue }: { issue: IssueRow }) {
  if (!issue.hasCover) return <span class="issue-cover issue-bare">{issue.number}</span>
  const address = `/issues/${issue.slug}/cover?v=${issue.mark}`
  return (
    <img class="issue-cover" src={address} alt="" width={240} height={320} loading="lazy" decoding="async" />
  )
}
