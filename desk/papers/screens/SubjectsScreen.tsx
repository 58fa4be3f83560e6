import type { PaperSubject } from '#ground/papers/offer.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

type View = {
  slug: string
  code: string
  name: string
  subjects: PaperSubject[]
  deed: { address: string; deed: string } | null
}

/** What the paper is to be about, where there is more than one choice. */
export function SubjectsScreen({ slug, code, name, subjects, deed }: View) {
  return (
    <Page heading={t(name)} sub={<a href={`/years/${slug}/papers`}>{t('Văn bản của năm')}</a>}>
      {deed && (
        <p>
          {t('Văn bản này tự lập khi:')} <a href={deed.address}>{t(deed.deed)}</a>.
        </p>
      )}
      {subjects.length === 0 ? (
        <Empty
          title={t('Chưa có gì để lập văn bản này.')}
          how={t('Văn bản lập được khi hồ sơ của năm đã có việc, cuộc họp hoặc quyết định mà nó nói đến.')}
        />
      ) : (
        <>
          <p>{t('Chọn văn bản nói về:')}</p>
          <ul class="plain paper-subjects">
            {subjects.map((one) => (
              <li key={one.id}>
                <a href={`/years/${slug}/papers/new/${code}?${new URLSearchParams({ subject: one.id })}`}>
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
