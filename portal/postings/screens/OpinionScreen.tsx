import { OpinionForm } from '#ground/posting/opinions/screens/OpinionForm.tsx'
import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Notice } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { NotIndexed } from './PortalPostingScreen.tsx'

type View = {
  magazine: string | undefined
  id: string
  title: string
  organisationName: string
  endsOn: Day
  isRunning: boolean
  entries: { id: string; position: number; recipient: string }[]
  entryId: string | null
}

/** The form for whoever reads a posted list. */
export function OpinionScreen({ magazine, id, title, organisationName, endsOn, isRunning, ...rest }: View) {
  return (
    <PublicPage title={t('Gửi ý kiến')} magazine={magazine} current="/cong-khai" head={<NotIndexed />}>
      <div class="article-column">
        <p class="article-section">
          <a href={`/cong-khai/${id}`}>{title}</a>
        </p>
        <h1>{t('Gửi ý kiến')}</h1>
        {isRunning ? (
          <OpinionForm to={`/cong-khai/${id}/opinions`} {...rest} />
        ) : (
          <Notice>
            <p>
              {t('Đã hết thời gian công khai (đến {day}). Hãy gửi ý kiến trực tiếp tới {body}.', {
                day: vnDay(endsOn),
                body: organisationName,
              })}
            </p>
          </Notice>
        )}
      </div>
    </PublicPage>
  )
}
