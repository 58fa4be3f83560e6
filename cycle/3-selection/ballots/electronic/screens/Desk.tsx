import type { ComponentChildren } from 'preact'
import { scriptPath } from '#kit/look/assets.ts'
import { useShell } from '#kit/page/shell.ts'
import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { browserWords } from './words.ts'

type DeskOf = { mark: 'vote' | 'key' | 'codes'; at: string; children: ComponentChildren }

/** The part of a page that works in the browser alone; it is no form, so nothing in it can be sent by accident. */
export function BrowserDesk({ mark, at, children }: DeskOf) {
  const { csrf } = useShell()
  return (
    <>
      <noscript>
        <Notice kind="warn">
          {t(
            'Bỏ phiếu điện tử cần JavaScript, vì phiếu được mã hóa ngay trong trình duyệt. Nếu không bật được, hãy đề nghị người chủ trì dùng phiếu giấy.',
          )}
        </Notice>
      </noscript>
      <div
        hidden
        {...{ [`data-${mark}`]: '' }}
        data-at={at}
        data-csrf={csrf}
        data-worker={scriptPath('ballot-worker') ?? ''}
        data-words={JSON.stringify(browserWords())}
      >
        {children}
        <progress data-bar hidden max={1} value={0} aria-label={t('Tiến độ')} />
        <p role="status" data-said />
      </div>
    </>
  )
}
