import type { ComponentChildren } from 'preact'
import { assetPath, scriptPath } from '#kit/look/assets.ts'
import { t } from '#plumbing/language.ts'
import { useShell } from './shell.ts'

type DocumentOf = {
  title: string
  kind: 'work' | 'public' | 'bare'
  description?: string | undefined
  scripts?: string[]
  head?: ComponentChildren
  children: ComponentChildren
}

/** The outermost frame of every page: head, type, scripts. */
export function Document({ title, kind, description, scripts = [], head, children }: DocumentOf) {
  const shell = useShell()
  return (
    <html lang={shell.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{shell.attempt ? `${t('Cần sửa')}: ${title}` : title}</title>
        {description && <meta name="description" content={description} />}
        {kind === 'public' ? <Shared title={title} description={description} /> : <NotIndexed />}
        {head}
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1e1916" />
        <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
        {['be-vietnam-pro-latin-400.woff2', 'be-vietnam-pro-vietnamese-400.woff2'].map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={assetPath(font)}
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={assetPath('look.css')} />
        {[...(kind === 'public' ? [] : ['page']), ...scripts].map((name) => {
          const path = scriptPath(name)
          return path && <script key={name} type="module" src={path} />
        })}
      </head>
      <body class={`is-${kind}`}>
        <a class="skip" href="#content">
          {t('Tới nội dung chính')}
        </a>
        {children}
      </body>
    </html>
  )
}

function NotIndexed() {
  return <meta name="robots" content="noindex" />
}

function Shared({ title, description }: { title: string; description: string | undefined }) {
  return (
    <>
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <link rel="alternate" type="application/rss+xml" title="RSS" href="/feed.xml" />
    </>
  )
}
