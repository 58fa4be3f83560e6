import { vnBytes, vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Illustrative, Notice } from '#kit/parts.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Entry, type Issue, issueKindLabel, issueName } from '../../issues/issues.ts'
import type { Frame } from '../frame.ts'

type Shape = { page: number; width: number; height: number }
type IssueView = Frame & {
  issue: Issue
  pages: Shape[]
  words: string
  holding: number[]
  isDraft: boolean
}

/** One issue: what is in it, the PDF, and its pages as pictures that need no program. */
export function IssueScreen({ issue, pages, words, holding, isDraft, magazine, site }: IssueView) {
  const address = `/issues/${issue.slug}`
  const name = issueName(issue)
  return (
    <PublicPage
      title={issue.title ? `${name}: ${issue.title}` : name}
      description={issue.about || undefined}
      magazine={magazine}
      current="/issues"
      head={
        isDraft ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={`${site}${address}`} />
        )
      }
    >
      {isDraft && (
        <Notice kind="warn">
          <p>{t('Bản xem trước: bạn đọc chưa thấy trang này như đang hiện ở đây.')}</p>
        </Notice>
      )}
      <div class="issue">
        <Front issue={issue} pages={pages} />
        <div>
          <p class="article-section">{issueKindLabel(issue.kind)}</p>
          <h1 class="front-title">{name}</h1>
          {issue.title && <p class="article-lead">{issue.title}</p>}
          <p class="quiet">
            <time dateTime={issue.issuedOn}>{t('Phát hành ngày {day}', { day: vnDay(issue.issuedOn) })}</time>{' '}
            <Illustrative when={issue.illustrative} />
          </p>
          {issue.about && <p lang="vi">{issue.about}</p>}
          <PdfLinks issue={issue} />
          <Contents issue={issue} drawn={pages.length} />
          <Corrections issue={issue} />
        </div>
      </div>
      {pages.length > 0 && <Pages issue={issue} pages={pages} words={words} holding={holding} />}
    </PublicPage>
  )
}

function Front({ issue, pages }: { issue: Issue; pages: Shape[] }) {
  if (!issue.coverId && pages.length === 0) return <span class="issue-cover issue-bare">{issue.number}</span>
  const mark = (issue.coverId ?? issue.pdf?.id ?? '').slice(-8)
  const words = t('Bìa {name}', { name: issueName(issue) })
  return (
    <img
      class="issue-cover"
      src={`/issues/${issue.slug}/cover?v=${mark}`}
      alt={words}
      width={240}
      height={320}
    />
  )
}

function PdfLinks({ issue }: { issue: Issue }) {
  if (!issue.pdf) return null
  return (
    <p class="issue-links">
      <a class="button" href={`/media/${issue.pdf.id}`}>
        {t('Mở PDF')}
      </a>{' '}
      <a class="button button-quiet" href={`/media/${issue.pdf.id}?download`}>
        {t('Tải về ({size})', { size: vnBytes(issue.pdf.size) })}
      </a>
    </p>
  )
}

function Contents({ issue, drawn }: { issue: Issue; drawn: number }) {
  if (issue.entries.length === 0) return null
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{t('Trong số này')}</h2>
      <ol class="issue-contents" lang="vi">
        {issue.entries.map((entry) => (
          <li key={entry.position}>
            <span class="issue-entry">
              {entry.slug ? <a href={`/news/${entry.slug}`}>{entry.title}</a> : entry.title}
              {entry.author && <span class="quiet small"> {entry.author}</span>}
            </span>
            <PageLink issue={issue} entry={entry} drawn={drawn} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PageLink({ issue, entry, drawn }: { issue: Issue; entry: Entry; drawn: number }) {
  if (entry.page === null) return null
  const words = t('trang {page}', { page: entry.page })
  if (entry.page > drawn) return <span class="quiet">{words}</span>
  return <a href={`/issues/${issue.slug}/pages/${entry.page}`}>{words}</a>
}

function Corrections({ issue }: { issue: Issue }) {
  if (issue.corrections.length === 0) return null
  return (
    <section class="issue-corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('Đính chính')}</h2>
      <ul>
        {issue.corrections.map(({ words, at }) => (
          <li key={at.toISOString()}>
            <time dateTime={at.toISOString()}>{vnDay(dayInVietnam(at))}</time>: {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

type PagesOf = Pick<IssueView, 'issue' | 'pages' | 'words' | 'holding'>

/** Every page small; a press opens it large. */
function Pages({ issue, pages, words, holding }: PagesOf) {
  const shown = words === '' ? pages : pages.filter(({ page }) => holding.includes(page))
  return (
    <section class="issue-reader" aria-labelledby="pages" id="reader">
      <h2 id="pages">{t('Đọc từng trang')}</h2>
      <search>
        <form class="search-news" action={`/issues/${issue.slug}#reader`} method="get">
          <label for="search-issue">{t('Tìm chữ trong số này')}</label>
          <div>
            <input id="search-issue" class="control" type="search" name="q" value={words} maxLength={100} />
            <button class="button button-quiet" type="submit">
              {t('Tìm')}
            </button>
          </div>
        </form>
      </search>
      {words !== '' && (
        <p role="status">
          {t('“{words}” có ở {count} trang.', { words, count: holding.length })}{' '}
          <a href={`/issues/${issue.slug}#reader`}>{t('Xem mọi trang')}</a>
        </p>
      )}
      <ol class="issue-pages">
        {shown.map(({ page, width, height }) => (
          <li key={page}>
            <a href={`/issues/${issue.slug}/pages/${page}`}>
              <img
                src={`/issues/${issue.slug}/pages/${page}/picture?v=${issue.pdf?.id.slice(-8) ?? ''}`}
                alt={t('Trang {page}', { page })}
                width={width}
                height={height}
                loading="lazy"
                decoding="async"
              />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
