import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { render } from 'preact-render-to-string'
import type { Env } from '#ground/env.ts'
import { BarePage } from '#kit/page/page.tsx'
import { ShellContext } from '#kit/page/shell.ts'
import { t } from '#plumbing/language.ts'

type Words = { heading: string; text: string }

/** A page that says what went wrong and where to go on. */
export async function errorPage(c: Context<Env>, said: Words & { status: ContentfulStatusCode }) {
  const shell = await c.var.makeShell()
  const page = render(
    <ShellContext.Provider value={{ ...shell, attempt: null }}>
      <ErrorScreen heading={said.heading} text={said.text} />
    </ShellContext.Provider>,
  )
  return c.html(`<!DOCTYPE html>${page}`, said.status)
}

function ErrorScreen({ heading, text }: Words) {
  return (
    <BarePage heading={heading}>
      <p>{text}</p>
      <p>
        <a href="/desk">{t('Về bàn làm việc')}</a> · <a href="/">{t('Về trang tin')}</a>
      </p>
    </BarePage>
  )
}
