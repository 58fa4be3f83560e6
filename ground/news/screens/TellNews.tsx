import { useShell } from '#kit/page/shell.ts'
import { Button } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

/** The way from an event to its news, for those who may make it. */
export function TellNews({ slug }: { slug: string }) {
  if (!useShell().tellsNews) return null
  return (
    <p class="row">
      <Button kind="quiet" href={`/years/${slug}/news-drafts`}>
        {t('Soạn tin từ sự kiện')}
      </Button>
    </p>
  )
}
