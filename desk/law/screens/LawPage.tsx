import type { ComponentChildren } from 'preact'
import { Page, PublicPage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

export type Frame = { magazine: string | undefined }

type LawPageOf = Frame & {
  heading: string
  sub?: ComponentChildren
  current: string
  description?: string
  children: ComponentChildren
}

/** A page of the law: in the workspace for who is signed in, beside the magazine for everybody else. */
export function LawPage({ heading, sub, current, description, magazine, children }: LawPageOf) {
  const { signedIn } = useShell()
  const inside = (
    <>
      <Tabs items={parts(current)} label={t('Các phần của Luật')} />
      {children}
    </>
  )
  if (signedIn)
    return (
      <Page heading={heading} sub={sub} wide>
        {inside}
      </Page>
    )
  return (
    <PublicPage title={heading} magazine={magazine} current="/law" description={description}>
      <header class="head">
        <div class="head-words">
          <h1>{heading}</h1>
          {sub && <div class="head-sub">{sub}</div>}
        </div>
      </header>
      {inside}
    </PublicPage>
  )
}

function parts(current: string) {
  const all: [string, string][] = [
    ['/law', t('Danh hiệu, hình thức')],
    ['/law/texts', t('Văn bản')],
    ['/law/money', t('Tiền thưởng')],
    ['/law/calendar', t('Lịch làm việc')],
  ]
  return all.map(([href, label]) => ({ href, label, current: href === current }))
}
