import { FileField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Article, type Photo, pictureAddress } from '../news.ts'

/** The photos of an article, each with its own form; a place without a picture asks for one. */
export function PhotoPanel({ article, mayEdit }: { article: Article; mayEdit: boolean }) {
  const { photos } = article
  return (
    <Panel
      heading={t('Ảnh')}
      aside={photos.length > 0 ? t('{n} ảnh', { n: photos.length }) : undefined}
      id="photos"
    >
      {photos.length === 0 && (
        <Empty
          title={t('Bài chưa có ảnh')}
          how={t('Ảnh đầu tiên đứng trên bài và trong các danh sách tin.')}
        />
      )}
      {photos.map((photo, n) => (
        <PhotoCase key={photo.id} article={article} photo={photo} n={n + 1} mayEdit={mayEdit} />
      ))}
      {mayEdit && (
        <details class="photo-new" open={photos.length === 0}>
          <summary class="button button-quiet">{t('Thêm ảnh')}</summary>
          <PhotoForm
            to={`/magazine/articles/${article.id}/photos`}
            submit={t('Thêm ảnh')}
            version={article.version}
          />
        </details>
      )}
    </Panel>
  )
}

type CaseOf = { article: Article; photo: Photo; n: number; mayEdit: boolean }

function PhotoCase({ article, photo, n, mayEdit }: CaseOf) {
  const to = `/magazine/articles/${article.id}/photos/${photo.id}`
  return (
    <section class="photo" aria-label={t('Ảnh {n}', { n })}>
      <div class="photo-shown">
        {photo.fileId ? (
          <img
            src={pictureAddress(photo, 480)}
            alt={photo.alternative}
            width={photo.width ?? 480}
            height={photo.height ?? 270}
          />
        ) : (
          <p class="photo-awaited">{t('Chỗ này chờ ảnh. Hãy chọn tệp ảnh rồi lưu.')}</p>
        )}
        <p class="quiet small">
          {t('Ảnh {n}', { n })} <Illustrative when={photo.illustrative} />
        </p>
      </div>
      {mayEdit ? (
        <div>
          <PhotoForm to={to} submit={t('Lưu ảnh')} version={article.version} photo={photo} />
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

type PhotoFormOf = { to: string; submit: string; version: number; photo?: Photo }

function PhotoForm({ to, submit, version, photo }: PhotoFormOf) {
  return (
    <Form to={to} submit={submit} kind="quiet" version={version} multipart>
      <FileField
        name="picture"
        label={photo?.fileId ? t('Thay bằng ảnh khác') : t('Tệp ảnh')}
        hint={t('JPEG, PNG hoặc WebP, dưới 20 MB. Nơi chụp và thông tin máy ảnh không hiện ra ngoài.')}
        accept="image/jpeg,image/png,image/webp"
      />
      <TextField name="caption" label={t('Chú thích')} value={photo?.caption ?? ''} maxLength={500} />
      <TextField
        name="alternative"
        label={t('Mô tả cho người không nhìn thấy ảnh')}
        hint={t('Ai, ở đâu, đang làm gì; không lặp lại chú thích.')}
        value={photo?.alternative ?? ''}
        maxLength={500}
      />
    </Form>
  )
}
