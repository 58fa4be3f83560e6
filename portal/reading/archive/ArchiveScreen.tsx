import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../frame.ts'
import type { Counted } from './archive.store.ts'
import { partTitle, pathOf } from './archive.ts'

type ArchiveView = Frame & { within: string; counted: Counted[] }

/** “Kho bài”: the years, or the months of one, each with how many items it holds. */
export function ArchiveScreen({ within, counted, magazine, site }: ArchiveView) {
  const title = within === '' ? t('Kho bài theo ngày') : partTitle(within)
  const most = Math.max(1, ...counted.map((one) => one.count))
  return (
    <PublicPage
      title={title}
      magazine={magazine}
      head={<link rel="canonical" href={`${site}${pathOf(within)}`} />}
    >
      <h1 class="front-title">{title}</h1>
      <Trail within={within} />
      {counted.length === 0 ? (
        <Empty title={t('Chưa có tin nào')} how={t('Tin được đăng sẽ được xếp theo ngày ở đây.')} />
      ) : (
        <ul class="archive">
          {counted.map(({ part, count }) => (
            <li key={part}>
              <a href={pathOf(part)}>{partTitle(part)}</a>
              <meter min={0} max={most} value={count} aria-hidden="true" />
              <span class="quiet">{t('{count} tin', { count })}</span>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}

/** The longer times a part lies in. */
export function Trail({ within }: { within: string }) {
  if (within === '') return null
  const parts = ['', ...[4, 7].filter((length) => length < within.length).map((n) => within.slice(0, n))]
  return (
    <nav class="trail" aria-label={t('Kho bài')}>
      {parts.map((part) => (
        <span key={part}>
          <a href={pathOf(part)}>{part === '' ? t('Kho bài') : partTitle(part)}</a>{' '}
          <span aria-hidden="true">›</span>
        </span>
      ))}
    </nav>
  )
}
