import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../../reading/frame.ts'
import type { toldDecisions } from '../honours.store.ts'

type AwardsView = Frame & Awaited<ReturnType<typeof toldDecisions>> & { typed: string; page: number }

/** Decisions told to the public, found by a name in them. */
export function AwardsScreen({ rows, typed, page, pages, magazine, site }: AwardsView) {
  const address = (n: number) =>
    `/awards?${new URLSearchParams({ ...(typed && { q: typed }), ...(n > 1 && { page: String(n) }) })}`
  return (
    <PublicPage
      title={t('Khen thưởng đã công bố')}
      magazine={magazine}
      current="/awards"
      description={t('Các quyết định khen thưởng đã công bố, tìm theo tên người và tập thể.')}
      head={
        typed ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={`${site}/awards`} />
      }
    >
      <h1 class="front-title">{t('Khen thưởng đã công bố')}</h1>
      <search>
        <form class="search-news" action="/awards" method="get">
          <label for="awards-words">{t('Tên người, tập thể hoặc số quyết định')}</label>
          <div>
            <input id="awards-words" class="control" type="search" name="q" value={typed} maxLength={100} />
            <button class="button" type="submit">
              {t('Tìm')}
            </button>
          </div>
        </form>
      </search>
      <Sheet
        caption={t('Các quyết định')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <Empty
            title={typed ? t('Không quyết định nào có tên này') : t('Chưa công bố quyết định nào')}
            how={t('Quyết định khen thưởng được công bố sẽ hiện ở đây.')}
          />
        }
        columns={[
          {
            head: t('Quyết định'),
            title: true,
            cell: (row) => (
              <a href={`/awards/${row.id}`}>{t('Quyết định số {number}', { number: row.reference })}</a>
            ),
          },
          { head: t('Ngày'), cell: (row) => vnDay(row.decidedOn) },
          { head: t('Cấp quyết định'), cell: (row) => row.issuer },
          { head: t('Số tên'), numeric: true, cell: (row) => row.names },
        ]}
      />
      <Pager page={page} pages={pages} href={address} />
      <p>
        <a href="/exemplars">{t('Điển hình tiên tiến đã công bố')}</a>
      </p>
    </PublicPage>
  )
}
