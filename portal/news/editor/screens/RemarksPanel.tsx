import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Remark, Spot } from '../checks/remark.ts'

/** What a careful colleague would say before the item goes out; kept fresh while one writes. */
export function RemarksPanel({ remarks, articleId }: { remarks: Remark[]; articleId: string }) {
  return (
    <Panel heading={t('Đọc soát')} id="remarks">
      <div data-remarks class="remarks">
        <p role="status" data-count>
          {remarks.length > 0
            ? t('{n} điều cần xem', { n: remarks.length })
            : t('Không có điều gì cần nhắc.')}
        </p>
        <ul class="plain">
          {remarks.map(({ severity, at, what, todo }) => (
            <li key={`${what}${JSON.stringify(at)}`} class={`remark remark-${severity}`}>
              <strong>{severity === 'stop' ? t('Phải sửa') : t('Nên sửa')}</strong> <span>{what}</span>{' '}
              <span>{todo}</span>{' '}
              <a href={addressOf(at, articleId)} data-piece={'piece' in at ? at.piece : undefined}>
                {t('Tới chỗ này')}
              </a>
            </li>
          ))}
        </ul>
        <p class="quiet small">
          {t('Màu chữ do trang đặt sẵn và đã đo độ tương phản; bài không đặt được màu riêng.')}
        </p>
      </div>
    </Panel>
  )
}

function addressOf(at: Spot, articleId: string): string {
  const form = `form-magazine-articles-${articleId}`
  if ('photoId' in at) return '#photos'
  return 'field' in at ? `#${form}-${at.field}` : `#${form}-content`
}
