import { FileField, Hidden, NumberField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { scriptPath } from '#kit/look/assets.ts'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { pictureAddress } from '../../pictures/pictures.ts'
import type { Article, Photo } from '../news.ts'
import { FocalPicture } from './FocalPicture.tsx'

const accepted = 'image/jpeg,image/png,image/webp'

/** The photos of an item, each with its own form; a place without a picture asks for one. */
export function PhotoPanel({ article, mayEdit }: { article: Article; mayEdit: boolean }) {
  const { photos } = article
  const path = scriptPath('photos')
  return (
    <Panel
      heading={t('Ảnh')}
      aside={photos.length > 0 ? t('{n} ảnh', { n: photos.length }) : undefined}
      id="photos"
    >
      <Recording article={article} />
      {photos.length === 0 && (
        <Empty
          title={t('Bài chưa có ảnh')}
          how={t('Ảnh đầu tiên đứng trên bài và trong các danh sách tin.')}
        />
      )}
      {photos.map((photo, n) => (
        <PhotoCase key={photo.id} article={article} photo={photo} n={n + 1} mayEdit={mayEdit} />
      ))}
      {mayEdit && <NewPhotos article={article} />}
      {mayEdit && path && <script type="module" src={path} />}
    </Panel>
  )
}

/** A bulletin has its recording on a page of its own. */
function Recording({ article }: { article: Article }) {
  if (article.form !== 'video' && article.form !== 'audio') return null
  return (
    <p>
      <a class="button button-quiet" href={`/magazine/articles/${article.id}/recording`}>
        {t('Bản ghi và phụ đề…')}
      </a>{' '}
      <span class="quiet small">{t('Ảnh đầu tiên đứng trên khung phát khi chưa bấm nghe, xem.')}</span>
    </p>
  )
}

function NewPhotos({ article }: { article: Article }) {
  return (
    <details class="photo-new" open={article.photos.length === 0}>
      <summary class="button button-quiet">{t('Thêm ảnh')}</summary>
      <div
        class="photo-drop"
        data-photo-drop
        data-sending={t('Đang gửi {name}: {percent} %')}
        data-sent={t('Đã gửi {name}.')}
        data-failed={t('Chưa gửi được {name}: {reason}')}
        data-broken={t('mất kết nối; hãy gửi lại.')}
        data-hint={t('Hoặc kéo thả nhiều ảnh vào đây; mỗi ảnh gửi riêng, thấy tiến độ.')}
      >
        <Form to={`/magazine/articles/${article.id}/photos`} submit={t('Thêm ảnh')} multipart>
          <FileField
            name="picture"
            label={t('Tệp ảnh')}
            hint={t('Chọn được nhiều ảnh một lần. JPEG, PNG hoặc WebP, mỗi ảnh dưới 20 MB.')}
            accept={accepted}
            multiple
          />
          <TextField
            name="credit"
            label={t('Người chụp')}
            hint={t('Ghi cho mọi ảnh của lượt này; sửa được từng ảnh sau.')}
            maxLength={120}
          />
        </Form>
      </div>
    </details>
  )
}

type CaseOf = { article: Article; photo: Photo; n: number; mayEdit: boolean }

function PhotoCase({ article, photo, n, mayEdit }: CaseOf) {
  const to = `/magazine/articles/${article.id}/photos/${photo.id}`
  return (
    <section class="photo" aria-label={t('Ảnh {n}', { n })} data-photo>
      <div class="photo-shown">
        {photo.fileId ? (
          <FocalPicture photo={{ ...photo, fileId: photo.fileId }} mayEdit={mayEdit} />
        ) : (
          <p class="photo-awaited">{t('Chỗ này chờ ảnh. Hãy chọn tệp ảnh rồi lưu.')}</p>
        )}
        <p class="quiet small">
          {t('Ảnh {n}', { n })} <Illustrative when={photo.illustrative} />{' '}
          {photo.fileId && (
            <a href={pictureAddress(photo, 0).replace('/0?', '/original?')}>{t('Tải ảnh gốc')}</a>
          )}
        </p>
        {mayEdit && <Places to={`${to}/place`} article={article} n={n} />}
      </div>
      {mayEdit ? (
        <div>
          <PhotoForm to={to} version={article.version} photo={photo} />
          <Form
            to={`${to}/removal`}
            submit={t('Bỏ ảnh này')}
            kind="danger"
            version={article.version}
            confirm={t('Ảnh thôi đi cùng bài. Bỏ ảnh?')}
          />
        </div>
      ) : (
        <p>{photo.caption}</p>
      )}
    </section>
  )
}

/** Up and down, where there is a place to go. */
function Places({ to, article, n }: { to: string; article: Article; n: number }) {
  const ways = [
    { by: 'up', label: t('Lên trên'), isThere: n > 1 },
    { by: 'down', label: t('Xuống dưới'), isThere: n < article.photos.length },
  ].filter((way) => way.isThere)
  return (
    <div class="photo-places">
      {ways.map(({ by, label }) => (
        <Form key={by} to={to} id={`place-${by}-${n}`} submit={label} kind="quiet" version={article.version}>
          <Hidden name="by" value={by} />
        </Form>
      ))}
    </div>
  )
}

function PhotoForm({ to, version, photo }: { to: string; version: number; photo: Photo }) {
  return (
    <Form to={to} submit={t('Lưu ảnh')} kind="quiet" version={version} multipart>
      <TextField name="caption" label={t('Chú thích')} value={photo.caption} maxLength={500} />
      <TextField
        name="alternative"
        label={t('Mô tả cho người không nhìn thấy ảnh')}
        hint={t('Ai, ở đâu, đang làm gì; không lặp lại chú thích.')}
        value={photo.alternative}
        maxLength={500}
      />
      <TextField name="credit" label={t('Người chụp')} value={photo.credit} maxLength={120} />
      {photo.fileId && (
        <div class="photo-focal-numbers">
          <NumberField name="focalX" label={t('Điểm chính: từ trái')} value={photo.focalX} unit="%" />
          <NumberField name="focalY" label={t('Điểm chính: từ trên')} value={photo.focalY} unit="%" />
        </div>
      )}
      <FileField
        name="picture"
        label={photo.fileId ? t('Thay bằng ảnh khác') : t('Tệp ảnh')}
        hint={t('JPEG, PNG hoặc WebP, dưới 20 MB. Nơi chụp và thông tin máy ảnh không hiện ra ngoài.')}
        accept={accepted}
      />
    </Form>
  )
}
