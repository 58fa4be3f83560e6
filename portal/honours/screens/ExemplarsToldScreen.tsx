import { PublicPage } from '#kit/page/page.tsx'
import { Empty, Illustrative } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../../reading/frame.ts'
import type { toldExemplars } from '../honours.store.ts'

type ExemplarsView = Frame & Awaited<ReturnType<typeof toldExemplars>> & { page: number }

/** People and collectives whose way of working is worth multiplying. */
export function ExemplarsToldScreen({ rows, page, pages, magazine, site }: ExemplarsView) {
  const address = (n: number) => (n > 1 ? `/exemplars?page=${n}` : '/exemplars')
  return (
    <PublicPage
      title={t('Điển hình tiên tiến')}
      magazine={magazine}
      current="/sections/exemplar"
      head={<link rel="canonical" href={`${site}${address(page)}`} />}
    >
      <h1 class="front-title">{t('Điển hình tiên tiến')}</h1>
      {rows.length === 0 && (
        <Empty title={t('Chưa công bố điển hình nào')} how={t('Điển hình được công bố sẽ hiện ở đây.')} />
      )}
      <ol class="found">
        {rows.map((row) => (
          <li key={row.id} lang="vi">
            <h2>{row.title}</h2>
            <p class="quiet small">
              {[row.personName, row.agencyName, row.year].filter(Boolean).join(' · ')}{' '}
              <Illustrative when={row.illustrative} />
            </p>
            <p class="keep-lines">{row.story}</p>
          </li>
        ))}
      </ol>
      <Pager page={page} pages={pages} href={address} />
      <p>
        <a href="/sections/exemplar">{t('Tin về điển hình')}</a>
      </p>
    </PublicPage>
  )
}
