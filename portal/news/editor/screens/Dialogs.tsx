import type { ComponentChildren } from 'preact'
import { t } from '#plumbing/language.ts'
import { pictureAddress } from '../../../pictures/pictures.ts'
import type { Photo } from '../../news.ts'
import { tableTools, toolGroups } from './tools.ts'

/** What the buttons over the text ask for; outside the form of the item, so that nothing here is sent with it. */
export function Dialogs({ photos }: { photos: Photo[] }) {
  return (
    <div data-dialogs hidden>
      <Asked name="link" heading={t('Liên kết')} submit={t('Đặt liên kết')} removal={t('Bỏ liên kết')}>
        <Line
          name="href"
          label={t('Địa chỉ')}
          hint={t('https://…, mailto:… hoặc địa chỉ trong trang này, ví dụ /law')}
        />
      </Asked>
      <Asked name="caption" heading={t('Tên bảng')} submit={t('Đặt tên')}>
        <Line name="caption" label={t('Tên bảng')} />
      </Asked>
      <Asked name="photo" heading={t('Chèn ảnh của bài')} submit={t('Chèn ảnh')}>
        <PhotoChoices photos={photos} type="radio" />
      </Asked>
      <Asked name="gallery" heading={t('Chèn chùm ảnh')} submit={t('Chèn chùm ảnh')}>
        <PhotoChoices photos={photos} type="checkbox" />
      </Asked>
      <Asked name="bulletin" heading={t('Chèn bản tin hình, tiếng')} submit={t('Chèn bản tin')}>
        <Line name="q" label={t('Tìm theo tiêu đề')} />
        <div class="editor-found" data-found aria-live="polite" />
      </Asked>
      <dialog class="dialog" data-dialog="keys" aria-label={t('Phím tắt')}>
        <form method="dialog">
          <h2>{t('Phím tắt')}</h2>
          <Shortcuts />
          <button type="submit" class="button">
            {t('Đóng')}
          </button>
        </form>
      </dialog>
    </div>
  )
}

type AskedOf = {
  name: string
  heading: string
  submit: string
  removal?: string
  children: ComponentChildren
}

function Asked({ name, heading, submit, removal, children }: AskedOf) {
  return (
    <dialog class="dialog" data-dialog={name} aria-label={heading}>
      <form method="dialog">
        <h2>{heading}</h2>
        {children}
        <div class="form-acts">
          <button type="submit" class="button" value="done">
            {submit}
          </button>{' '}
          {removal && (
            <button type="submit" class="button button-quiet" value="removed">
              {removal}
            </button>
          )}{' '}
          <button type="submit" class="button button-quiet" value="">
            {t('Thôi, quay lại')}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function Line({ name, label, hint }: { name: string; label: string; hint?: string }) {
  return (
    <div class="field">
      <label class="field-label" for={`editor-${name}`}>
        {label}
      </label>
      <input id={`editor-${name}`} class="control" name={name} maxLength={2000} autocomplete="off" />
      {hint && <p class="field-hint">{hint}</p>}
    </div>
  )
}

function PhotoChoices({ photos, type }: { photos: Photo[]; type: 'radio' | 'checkbox' }) {
  if (photos.length === 0)
    return <p class="quiet">{t('Bài chưa có ảnh. Hãy thêm ở phần Ảnh bên dưới rồi quay lại.')}</p>
  return (
    <div class="editor-photos">
      {photos.map((photo, n) => (
        <label key={photo.id} class="choice">
          <input type={type} name="photo" value={photo.id} data-caption={photo.caption} />
          {photo.fileId && (
            <img src={pictureAddress(photo, 320)} alt="" width="120" height="80" loading="lazy" />
          )}
          <span>{photo.caption || t('Ảnh {n}', { n: n + 1 })}</span>
        </label>
      ))}
    </div>
  )
}

function Shortcuts() {
  const tools = [...toolGroups().flatMap((group) => group.tools), ...tableTools()].filter((tool) => tool.keys)
  const others = [
    [t('Từ ô soạn ra thanh công cụ'), 'Esc, Alt+F10'],
    [t('Sang ô bảng kế, thụt một tầng danh sách'), 'Tab'],
    [t('Lùi ô bảng, ra một tầng danh sách'), 'Shift+Tab'],
    [t('Dán chữ không kèm kiểu'), 'Ctrl+Shift+V'],
  ] as const
  return (
    <dl class="editor-keys">
      {[...tools.map(({ label, keys }) => [label, keys] as const), ...others].map(([label, keys]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <kbd>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  )
}
