import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { Facts, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'

type PanelOf = { articleId: string; topics: string[]; authors: string[]; mayEdit: Verdict }

/** Topics and authors as one writes them: names with commas between; an island offers those there are. */
export function NamesPanel({ articleId, topics, authors, mayEdit }: PanelOf) {
  const rows = [
    ['topics', t('Chủ đề'), topics, t('Ví dụ: Thi đua Quyết thắng, Bàn giao')],
    ['authors', t('Trang tác giả'), authors, t('Ai có tên ở đây thì bài hiện ở trang của người đó.')],
  ] as const
  return (
    <Panel heading={t('Chủ đề, tác giả')} id="names">
      {mayEdit.kind === 'allowed' ? (
        <Act
          may={mayEdit}
          to={`/magazine/articles/${articleId}/names`}
          label={t('Lưu chủ đề, tác giả')}
          kind="quiet"
        >
          {rows.map(([name, label, names, hint]) => (
            <div key={name} data-names={`/magazine/names/${name}/suggestions`}>
              <TextField name={name} label={label} value={names.join(', ')} hint={hint} maxLength={600} />
            </div>
          ))}
        </Act>
      ) : (
        <Facts items={rows.map(([, label, names]) => [label, names.join(', ')])} />
      )}
    </Panel>
  )
}
