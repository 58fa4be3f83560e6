import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { ContentView } from '../../../content/ContentView.tsx'
import type { Change } from '../difference.ts'
import type { VersionView } from '../versions.view.ts'

/** One kept text: what became of it, how it read, and the way back to it. */
export function VersionScreen({ article, version, other, changes, may }: VersionView) {
  const address = `/magazine/articles/${article.id}`
  const beside = other === null ? t('bản đang soạn') : t('bản {n}', { n: other })
  return (
    <Page
      heading={t('Bản {n}', { n: version.version })}
      sub={
        <>
          {t('{name} lưu lúc {at}', { name: version.savedBy, at: vnInstant(version.savedAt) })} ·{' '}
          <a href={`${address}/versions`}>{t('Các bản đã lưu')}</a> · <a href={address}>{article.title}</a>
        </>
      }
    >
      <Panel heading={t('Từ bản này tới {beside}', { beside })} id="changes">
        <Filter to={`${address}/versions/${version.version}`} submit={t('So với bản đó')}>
          <TextField name="with" label={t('So với bản số')} value={other} inputmode="numeric" maxLength={9} />
        </Filter>
        <Changes changes={changes} />
      </Panel>
      <Panel heading={version.title} id="text">
        <p>
          <strong>{version.lead}</strong>
        </p>
        <div class="article-text">
          <ContentView content={version.content} />
        </div>
        <Act
          may={may.restore}
          to={`${address}/versions/${version.version}/restoration`}
          label={t('Đưa bài về bản này')}
          version={article.version}
          confirm={t('Bản đang soạn vẫn nằm lại trong các bản đã lưu. Đưa bài về bản này?')}
        />
      </Panel>
    </Page>
  )
}

function Changes({ changes }: { changes: Change[] }) {
  if (changes.every((change) => change.kind === 'same')) return <p>{t('Hai bản giống nhau.')}</p>
  return (
    <>
      <p class="quiet small">{t('Chữ bỏ đi bị gạch ngang, chữ thêm vào được gạch dưới.')}</p>
      <div class="changes">
        {changes.map((change, n) => (
          <ChangeView key={`${n}-${change.kind}`} change={change} />
        ))}
      </div>
    </>
  )
}

function ChangeView({ change: { kind, text } }: { change: Change }) {
  if (kind === 'gone') return <del>{text}</del>
  return kind === 'new' ? <ins>{text}</ins> : <span>{text}</span>
}
