import { Help } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

/** The keys of the queue, always to be seen; the script of the page listens to them. */
export function Keys() {
  const keys: [string, string][] = [
    ['j', t('bình luận sau')],
    ['k', t('bình luận trước')],
    ['a', t('duyệt')],
    ['r', t('từ chối hoặc gỡ, rồi chọn lý do')],
    ['x', t('đánh dấu')],
    ['?', t('mở bảng phím này')],
  ]
  return (
    <div class="queue-keys" data-keys>
      <Help word={t('Phím tắt: j k a r x ?')}>
        <dl class="keys">
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Help>
    </div>
  )
}
