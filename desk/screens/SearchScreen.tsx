import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Page } from '#kit/page/page.tsx'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Hit } from '../search.store.ts'

const kinds: Hit['kind'][] = ['agency', 'person', 'target', 'award', 'paper', 'article']

/** Search across everything one may see. */
export function SearchScreen({ words, hits }: { words: string; hits: Hit[] }) {
  return (
    <Page heading={t('Tra cứu')} sub={t('Gõ có dấu hoặc không dấu đều được.')}>
      <Filter to="/search" submit={t('Tìm')}>
        <TextField name="q" label={t('Từ cần tìm')} value={words} />
      </Filter>
      {words !== '' && hits.length === 0 && (
        <Empty
          title={t('Không tìm thấy “{words}”', { words })}
          how={t('Hãy thử ít chữ hơn, hoặc một phần của tên.')}
        />
      )}
      {kinds.map((kind) => (
        <Found key={kind} kind={kind} hits={hits.filter((hit) => hit.kind === kind)} />
      ))}
    </Page>
  )
}

function Found({ kind, hits }: { kind: Hit['kind']; hits: Hit[] }) {
  if (hits.length === 0) return null
  return (
    <Panel heading={kindLabel(kind)}>
      <ul class="todo">
        {hits.map((hit) => (
          <li key={hit.id}>
            <div>
              <a href={hrefOf(hit)}>{hit.title}</a>{' '}
              {!hit.stands && <Pill kind="late">{t('Không còn giá trị')}</Pill>}
              {hit.line && <small>{hit.line}</small>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function kindLabel(kind: Hit['kind']): string {
  switch (kind) {
    case 'agency':
      return t('Đơn vị')
    case 'person':
      return t('Cá nhân')
    case 'target':
      return t('Chỉ tiêu')
    case 'award':
      return t('Khen thưởng')
    case 'paper':
      return t('Văn bản')
    case 'article':
      return t('Tin, bài')
  }
}

function hrefOf(hit: Hit): string {
  switch (hit.kind) {
    case 'agency':
      return `/agencies/${hit.id}`
    case 'person':
      return `/people/${hit.id}`
    case 'target':
      return `/years/${hit.slug}/agencies/${hit.agencyId}/targets`
    case 'award':
      return `/register/${hit.id}`
    case 'paper':
      return `/years/${hit.slug}/papers/${hit.id}`
    case 'article':
      return `/news/${hit.slug}`
  }
}
