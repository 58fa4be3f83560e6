import { Act } from '#kit/form/act.tsx'
import { FileField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnBytes } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Facts, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Article } from '../../news/news.ts'
import {
  languageLabel,
  languages,
  lengthOf,
  type Recording,
  type Track,
  trackKindLabel,
  trackKinds,
} from '../bulletins.ts'
import type { RecordingForm } from '../recording.ts'
import { Player } from './Player.tsx'

type RecordingView = {
  article: Article
  form: RecordingForm
  recording: Recording | null
  tracks: Track[]
  may: { edit: Verdict }
  limit: number
}

/** The recording of a bulletin and its words, as the newsroom works on them. */
export function RecordingScreen({ article, form, recording, tracks, may, limit }: RecordingView) {
  const to = `/magazine/articles/${article.id}`
  return (
    <Page heading={t('Bản ghi: {title}', { title: article.title })} sub={<a href={to}>{t('Về bài')}</a>}>
      <Panel heading={t('Bản ghi')} id="recording">
        {recording ? (
          <>
            <Player
              bulletin={{ form, recording, tracks }}
              title={article.title}
              poster={article.photos[0] ?? null}
            />
            <RecordingFacts recording={recording} />
          </>
        ) : (
          <Empty
            title={t('Chưa có bản ghi')}
            how={t('Gửi tệp ở dưới. Độ dài, khổ hình và kiểu nén được đọc từ chính tệp.')}
          />
        )}
        <Act
          may={may.edit}
          to={`${to}/recording`}
          label={recording ? t('Thay bản ghi') : t('Gửi bản ghi')}
          version={article.version}
          multipart
        >
          <FileField
            name="recording"
            label={t('Tệp bản ghi')}
            hint={
              form === 'video'
                ? t('MP4 (H.264, AAC) hoặc WebM, nhiều nhất {size}.', { size: vnBytes(limit) })
                : t('MP3, M4A, OGG hoặc WebM, nhiều nhất {size}.', { size: vnBytes(limit) })
            }
            accept={
              form === 'video' ? 'video/mp4,video/webm' : 'audio/mpeg,audio/mp4,audio/ogg,audio/webm,.m4a'
            }
            required
          />
        </Act>
      </Panel>
      <TrackPanel to={to} article={article} tracks={tracks} may={may.edit} />
    </Page>
  )
}

function RecordingFacts({ recording }: { recording: Recording }) {
  const { name, seconds, size, width, height, codecs } = recording
  return (
    <Facts
      items={[
        [t('Tên tệp'), name],
        [t('Độ dài'), lengthOf(seconds)],
        [t('Dung lượng'), vnBytes(size)],
        [t('Khổ hình'), width && height ? `${width} × ${height}` : null],
        [t('Kiểu nén'), codecs],
      ]}
    />
  )
}

type TracksOf = { to: string; article: Article; tracks: Track[]; may: Verdict }

function TrackPanel({ to, article, tracks, may }: TracksOf) {
  return (
    <Panel heading={t('Phụ đề và mục lục')} id="tracks">
      {tracks.length === 0 && (
        <Empty
          title={t('Chưa có phụ đề')}
          how={t('Phụ đề giúp người khó nghe; lời đầy đủ của bản tin viết ở phần nội dung bài.')}
        />
      )}
      {tracks.map((track) => (
        <div class="row" key={track.id}>
          <p>
            <a href={`/media/tracks/${track.id}`}>{track.label}</a>{' '}
            <span class="quiet small">
              {trackKindLabel(track.kind)} · {t('{n} câu', { n: track.count })}
            </span>
          </p>
          {may.kind === 'allowed' && (
            <Form
              to={`${to}/tracks/removal`}
              id={`removal-${track.id}`}
              submit={t('Bỏ')}
              kind="danger"
              version={article.version}
              confirm={t('Bỏ “{label}” khỏi bản ghi?', { label: track.label })}
            >
              <Hidden name="trackId" value={track.id} />
            </Form>
          )}
        </div>
      ))}
      <Act
        may={may}
        to={`${to}/tracks`}
        label={t('Gửi phụ đề')}
        kind="quiet"
        version={article.version}
        multipart
      >
        <FileField
          name="track"
          label={t('Tệp phụ đề')}
          hint={t('WebVTT (.vtt) hoặc SubRip (.srt), mã UTF-8. Cùng loại và tiếng thì bản mới thay bản cũ.')}
          accept=".vtt,.srt,text/vtt"
          required
        />
        <SelectField
          name="kind"
          label={t('Loại')}
          value="captions"
          options={trackKinds.map((value) => ({ value, label: trackKindLabel(value) }))}
          required
        />
        <SelectField
          name="language"
          label={t('Tiếng')}
          value="vi"
          options={languages.map((value) => ({ value, label: languageLabel(value) }))}
          required
        />
        <TextField
          name="label"
          label={t('Tên hiện cho bạn đọc')}
          value={t('Tiếng Việt')}
          maxLength={60}
          required
        />
      </Act>
    </Panel>
  )
}
