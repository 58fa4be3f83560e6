import type { Layout } from '../layout.ts'

/** Issuer, nation, number, date and stamps above a paper. */
export function PaperHead({ layout }: { layout: Layout }) {
  return (
    <header class="paper-head">
      <div>
        {layout.superior.length > 0 && <p>{layout.superior.join(' ')}</p>}
        <p class="paper-strong paper-ruled">{layout.issuer.join(' ')}</p>
        {layout.number && <p class="paper-number">{layout.number}</p>}
        {layout.about.length > 0 && <p class="paper-about">{layout.about.join(' ')}</p>}
        {layout.stamps.map((stamp) => (
          <p key={stamp.text} class={stamp.isRed ? 'paper-stamp paper-stamp-red' : 'paper-stamp'}>
            {stamp.text}
          </p>
        ))}
      </div>
      <div>
        <p class="paper-strong">{layout.nation}</p>
        <p class="paper-strong paper-ruled">{layout.motto}</p>
        {layout.dateLine && <p class="paper-slanted paper-number">{layout.dateLine}</p>}
      </div>
    </header>
  )
}

/** Type name, abstract, receivers, decider and legal basis. */
export function PaperTitle({ layout }: { layout: Layout }) {
  return (
    <>
      {layout.typeName && (
        <div class="paper-title">
          <h2>{layout.typeName}</h2>
          {layout.abstract.length > 0 && <p class="paper-ruled">{layout.abstract.join(' ')}</p>}
          {layout.underTitle && <p class="paper-under">{layout.underTitle}</p>}
        </div>
      )}
      <Addressed to={layout.addressed} />
      {layout.decider && <p class="paper-centred">{layout.decider}</p>}
      {layout.bases.map((basis) => (
        <p key={basis} class="paper-text paper-slanted">
          {basis}
        </p>
      ))}
      {layout.resolves && <p class="paper-centred">{layout.resolves}</p>}
    </>
  )
}

function Addressed({ to }: { to: string[] }) {
  if (to.length === 0) return null
  if (to.length === 1) return <p class="paper-to">Kính gửi: {to[0]}</p>
  return (
    <div class="paper-to">
      <p>Kính gửi:</p>
      <ul>
        {to.map((one, i) => (
          <li key={one}>
            {one}
            {i === to.length - 1 ? '.' : ';'}
          </li>
        ))}
      </ul>
    </div>
  )
}
