import { PublicPage } from '#kit/page/page.tsx'
import { t } from '#plumbing/language.ts'
import { type Issue, issueName } from '../../issues/issues.ts'
import type { Frame } from '../frame.ts'

type PageView = Frame & { issue: Issue; page: number; width: number; height: number; words: string }

/** One page of an issue as large as the screen, with the way on and back, and its words for who does not see it. */
export function PageScreen({ issue, page, width, height, words, magazine, site }: PageView) {
  const name = issueName(issue)
  const address = `/issues/${issue.slug}/pages/${page}`
  const mark = issue.pdf?.id.slice(-8) ?? ''
  return (
    <PublicPage
      title={t('{name}, trang {page}', { name, page })}
      magazine={magazine}
      current="/issues"
      head={<link rel="canonical" href={`${site}${address}`} />}
    >
      <h1 class="front-title">{t('{name}, trang {page}', { name, page })}</h1>
      <Steps issue={issue} page={page} label={t('Trang trước, trang sau')} />
      <img
        class="issue-page"
        src={`${address}/picture?v=${mark}`}
        alt={t('Trang {page}; chữ của trang ở ngay dưới.', { page })}
        width={width}
        height={height}
      />
      <Steps issue={issue} page={page} label={t('Dưới trang: trang trước, trang sau')} />
      <details class="issue-words">
        <summary>{t('Chữ của trang này')}</summary>
        <p class="keep-lines" lang="vi">
          {words}
        </p>
      </details>
    </PublicPage>
  )
}

function Steps({ issue, page, label }: { issue: Issue; page: number; label: string }) {
  const last = issue.pdf?.pages ?? page
  const address = `/issues/${issue.slug}`
  return (
    <nav class="gallery-steps" aria-label={label}>
      {page > 1 && (
        <a rel="prev" href={`${address}/pages/${page - 1}`}>
          {t('Trang trước')}
        </a>
      )}
      <span>{t('Trang {page}/{last}', { page, last })}</span>
      {page < last && (
        <a rel="next" href={`${address}/pages/${page + 1}`}>
          {t('Trang sau')}
        </a>
      )}
      <a href={address}>{t('Về mục lục')}</a>
    </nav>
  )
}
