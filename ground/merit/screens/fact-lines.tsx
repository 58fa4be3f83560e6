import { t } from '#plumbing/language.ts'
import type { FactLine } from '../fact-lines.ts'
import { factName, factValue } from '../fact-words.ts'

/** The facts a condition rested on; each leads to where it is kept. */
export function FactLines({ facts, record }: { facts: FactLine[]; record: string }) {
  if (facts.length === 0) return null
  const shown = facts.slice(0, mostShown)
  return (
    <ul class="finding-facts" aria-label={t('Dữ kiện đã dùng')}>
      {shown.map((fact) => (
        <li key={JSON.stringify(fact)}>
          <FactLink fact={fact} record={record} />:{' '}
          {fact.missing ? <em>{t('chưa ai ghi')}</em> : factValue(fact)}
          {fact.source && <span class="quiet"> ({fact.source})</span>}
        </li>
      ))}
      {facts.length > mostShown && (
        <li class="quiet">{t('và {count} dòng nữa', { count: facts.length - mostShown })}</li>
      )}
    </ul>
  )
}

const mostShown = 8

/** The name of a fact, leading to the part of the record page it is kept in. */
export function FactLink({ fact, record }: { fact: FactLine; record: string }) {
  return <a href={`${record}#${fact.part}`}>{factName(fact)}</a>
}
