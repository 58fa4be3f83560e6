import { t } from '#plumbing/language.ts'
import { ListScreen, type ListView } from '../screens/ListScreen.tsx'
import { Trail } from './ArchiveScreen.tsx'
import type { Counted } from './archive.store.ts'
import { pathOf } from './archive.ts'

/** What was published in a month or on a day, with the days of the month to step between. */
export function TimeScreen({ within, days, ...view }: ListView & { within: string; days: Counted[] }) {
  return (
    <ListScreen {...view}>
      <Trail within={within} />
      <nav class="archive-days" aria-label={t('Các ngày có tin')}>
        {[...days].reverse().map(({ part, count }) => (
          <a key={part} href={pathOf(part)} aria-current={part === within ? 'date' : undefined}>
            <span class="spoken">{t('Ngày')}</span> {Number(part.slice(8))}
            <span class="spoken">, {t('{count} tin', { count })}</span>
          </a>
        ))}
      </nav>
    </ListScreen>
  )
}
