import { OpinionForm } from '#ground/posting/opinions/screens/OpinionForm.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Notice } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type View = {
  slug: string
  postingId: string
  title: string
  body: string
  endsOn: Day
  isRunning: boolean
  entries: { id: string; position: number; recipient: string }[]
  entryId: string | null
}

/** The form for whoever serves in the year. */
export function SpeakScreen({ slug, postingId, title, body, endsOn, isRunning, ...rest }: View) {
  const at = `/years/${slug}/postings/${postingId}`
  return (
    <Page
      heading={t('Gửi ý kiến')}
      sub={title}
      act={
        <Button href={at} kind="quiet">
          {t('Mở danh sách')}
        </Button>
      }
    >
      {isRunning ? (
        <>
          <Notice>
            <p>{t('Ý kiến không ghi người gửi trừ khi bạn điền họ tên.')}</p>
          </Notice>
          <OpinionForm to={`${at}/opinions`} {...rest} />
        </>
      ) : (
        <Notice>
          <p>
            {t('Đã hết thời gian công khai (đến {day}). Hãy gửi ý kiến trực tiếp tới {body}.', {
              day: vnDay(endsOn),
              body,
            })}
          </p>
        </Notice>
      )}
    </Page>
  )
}
