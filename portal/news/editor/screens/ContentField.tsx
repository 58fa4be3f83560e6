import { described, Hint, Lines, useField } from '#kit/form/field.tsx'
import { t } from '#plumbing/language.ts'
import type { Content } from '../../../content/content.ts'
import { contentFromHtml } from '../../../content/from-html.ts'
import { htmlOf } from '../../../content/html-of.ts'
import { plainOf } from '../../../content/plain.ts'
import { quoteTools, type Tool, tableTools, toolGroups } from './tools.ts'

/** The text of an item: HTML in a plain field, and where scripts run a page one writes on. */
export function ContentField({ content, articleId }: { content: Content; articleId: string }) {
  const field = useField('content', htmlOf(content))
  const hint = t(
    'Chữ thường, mỗi đoạn cách nhau một dòng trống; hoặc HTML: p, h2, h3, ul, ol, blockquote, table.',
  )
  const label = `${field.id}-label`
  return (
    <div
      class={field.error ? 'field editor field-bad' : 'field editor'}
      data-editor
      data-article={articleId}
      data-words={JSON.stringify(islandWords())}
    >
      <label class="field-label" for={field.id} id={label}>
        {t('Nội dung')}
      </label>
      <Lines
        field={field}
        stored={field.stored === null ? null : plainOf(contentFromHtml(field.stored).content)}
      />
      <Toolbar controls={`${field.id}-page`} />
      <div class="editor-page text" id={`${field.id}-page`} data-page data-label={label} />
      <textarea
        id={field.id}
        name="content"
        class="control editor-source"
        rows={18}
        aria-describedby={described(field, hint)}
        aria-invalid={field.error ? 'true' : undefined}
      >
        {field.shown}
      </textarea>
      <div class="editor-source-hint">
        <Hint field={field} hint={hint} />
      </div>
      <p class="editor-said" role="status" data-said />
      <div class="editor-kept" data-kept hidden>
        <p data-kept-words />
        <button type="button" class="button button-quiet" data-does="restore">
          {t('Lấy lại bản đó')}
        </button>{' '}
        <button type="button" class="button button-quiet" data-does="forget">
          {t('Bỏ bản đó')}
        </button>
      </div>
    </div>
  )
}

function Toolbar({ controls }: { controls: string }) {
  return (
    <div
      class="editor-tools"
      role="toolbar"
      aria-label={t('Công cụ soạn')}
      aria-controls={controls}
      data-tools
      hidden
    >
      {toolGroups().map((group) => (
        <fieldset
          class={group.known ? 'editor-group editor-known' : 'editor-group'}
          key={group.name}
          aria-label={group.name}
        >
          {group.tools.map(toolButton)}
        </fieldset>
      ))}
      <fieldset class="editor-group" data-inside="table" aria-label={t('Bảng')} hidden>
        {tableTools().map(toolButton)}
      </fieldset>
      <fieldset class="editor-group" data-inside="quote" aria-label={t('Trích dẫn')} hidden>
        {quoteTools().map(toolButton)}
      </fieldset>
      <fieldset class="editor-group" aria-label={t('Giúp')}>
        {toolButton({
          does: 'keys',
          label: t('Phím tắt'),
          drawn: 'M3 6h14v9H3zM6 9h.5M9 9h.5M12 9h.5M7 12h6',
        })}
      </fieldset>
    </div>
  )
}

function toolButton({ does, label, keys, drawn }: Tool) {
  return (
    <button
      key={does}
      type="button"
      class="tool"
      data-does={does}
      title={keys ? `${label} (${keys})` : label}
    >
      <svg class="tool-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={drawn} />
      </svg>
      <span>{label}</span>
    </button>
  )
}

/** What the island says by itself. */
function islandWords() {
  return {
    saved: t('Đã lưu lúc {at}.'),
    saving: t('Đang lưu…'),
    lost: t('Mất kết nối: bài còn nguyên trên màn hình và trong máy này, sẽ tự lưu khi có mạng.'),
    stale: t(
      'Người khác vừa lưu bản mới hơn nên không tự lưu nữa. Chữ của bạn còn nguyên; bấm “Lưu bài” để so hai bản.',
    ),
    refused: t('Chưa tự lưu được: {why}'),
    kept: t('Trong máy này còn bản chưa lưu lúc {at}.'),
    dropped: t('Khi dán đã bỏ: {what}.'),
    pasted: t('Đã dán, giữ nguyên chữ và cấu trúc.'),
    noPhoto: t('Ảnh không còn trong bài'),
    bulletin: t('Bản tin: {slug}'),
    source: t('Nguồn câu trích'),
    fact: t('Số liệu lấy từ hệ thống; bỏ đi và gõ lại thì thôi liên kết.'),
    caption: t('Tên bảng: {name}'),
    noRemarks: t('Không có điều gì cần nhắc.'),
    remarks: t('{n} điều cần xem'),
    stop: t('Phải sửa'),
    warn: t('Nên sửa'),
    goTo: t('Tới chỗ này'),
    none: t('Không tìm thấy bản tin nào.'),
  }
}

export type IslandWords = ReturnType<typeof islandWords>
