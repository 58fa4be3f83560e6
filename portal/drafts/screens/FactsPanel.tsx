import { Act } from '#kit/form/act.tsx'
import { Hidden } from '#kit/form/fields.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { FactsView } from '../drafts.view.ts'
import type { ChangedFact } from '../facts.ts'
import { eventLabel } from '../sources.ts'

type PanelOf = { facts: FactsView; articleId: string; mayEdit: Verdict }

/** The facts of an item beside it: what changed at the source, old and new, and one press to take it. */
export function FactsPanel({ facts, articleId, mayEdit }: PanelOf) {
  const to = `/magazine/articles/${articleId}/facts`
  const takeable = facts.changed.filter(({ now }) => now !== '')
  return (
    <Panel heading={t('Số liệu gắn với sự kiện')} id="facts">
      <p>
        <a href={facts.href}>{eventLabel(facts.kind)}</a>
      </p>
      {facts.changed.length === 0 && <p class="quiet">{t('Số liệu trong bài khớp với sự kiện.')}</p>}
      {facts.changed.length > 0 && (
        <Notice kind="late">
          <p>{t('Sự kiện nay ghi khác với bài:')}</p>
          <Changes of={facts.changed} />
        </Notice>
      )}
      {takeable.length > 0 && (
        <Act may={mayEdit} to={to} id="facts-all" label={t('Lấy số liệu hiện nay')} kind="quiet" />
      )}
      {takeable.length > 1 && <Single of={takeable} to={to} mayEdit={mayEdit} />}
      {facts.editionChanged.length > 0 && (
        <Notice kind="warn">
          <p>
            {t(
              'Bạn đọc đang thấy số cũ. Lấy số mới vào bài rồi đăng bản đính chính; lời đính chính đã soạn sẵn.',
            )}
          </p>
          {facts.changed.length === 0 && <Changes of={facts.editionChanged} />}
        </Notice>
      )}
      <details class="help">
        <summary>{t('Tất cả {count} dữ kiện', { count: facts.known.length })}</summary>
        <dl class="facts help-text">
          {facts.known.map(({ label, now }) => (
            <div>
              <dt>{label}</dt>
              <dd>{now || t('không còn')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  )
}

function Changes({ of }: { of: ChangedFact[] }) {
  return (
    <ul>
      {of.map((one) => (
        <li>
          {one.label}: <del>{one.written}</del> → <ins>{one.now || t('không còn')}</ins>
        </li>
      ))}
    </ul>
  )
}

function Single({ of, to, mayEdit }: { of: ChangedFact[]; to: string; mayEdit: Verdict }) {
  const each = [...new Map(of.map((one) => [one.key, one])).values()]
  return (
    <details class="help">
      <summary>{t('Lấy từng số')}</summary>
      <div class="help-text">
        {each.map(({ key, label, now }) => (
          <Act
            key={key}
            may={mayEdit}
            to={to}
            id={`fact-${key.replace(/[^A-Za-z0-9]+/g, '-')}`}
            label={t('{label}: {now}', { label, now })}
            kind="quiet"
          >
            <Hidden name="key" value={key} />
          </Act>
        ))}
      </div>
    </details>
  )
}
