import type { Layout, Printed, PrintedAnnex, PrintedSignature, SignatureRow } from '../layout.ts'
import { PaperTable } from './PaperTable.tsx'

/** The words of a paper on screen, in Vietnamese whatever the reader's language. */
export function PaperSheet({ layout }: { layout: Layout }) {
  return (
    <article class="paper" lang="vi">
      <Head layout={layout} />
      <Title layout={layout} />
      <Pieces body={layout.body} />
      <Signatures rows={layout.signatureRows} recipients={layout.recipients} />
      {layout.annexes.map((annex) => (
        <AnnexPages key={annex.title} annex={annex} />
      ))}
      {layout.note && <p class="paper-note">{layout.note}</p>}
    </article>
  )
}

function Head({ layout }: { layout: Layout }) {
  return (
    <header class="paper-head">
      <div>
        {layout.superior.length > 0 && <p>{layout.superior.join(' ')}</p>}
        <p class="paper-strong paper-ruled">{layout.issuer.join(' ')}</p>
        {layout.number && <p>{layout.number}</p>}
      </div>
      <div>
        <p class="paper-strong">{layout.nation}</p>
        <p class="paper-strong paper-ruled">{layout.motto}</p>
        {layout.dateLine && <p class="paper-slanted">{layout.dateLine}</p>}
      </div>
    </header>
  )
}

function Title({ layout }: { layout: Layout }) {
  return (
    <>
      <div class="paper-title">
        <h2>{layout.typeName}</h2>
        {layout.abstract.length > 0 && <p class="paper-ruled">{layout.abstract.join(' ')}</p>}
      </div>
      {layout.addressed.length > 0 && (
        <div class="paper-to">
          <p>Kính gửi:</p>
          <ul>
            {layout.addressed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
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

function Pieces({ body }: { body: Printed[] }) {
  return (
    <>
      {body.map((piece, i) => (
        <Piece key={i} piece={piece} />
      ))}
    </>
  )
}

const looks = {
  normal: 'paper-text',
  bold: 'paper-text paper-strong',
  italic: 'paper-text paper-slanted',
  centred: 'paper-centred',
}

function Piece({ piece }: { piece: Printed }) {
  if (piece.kind === 'break') return <hr />
  if (piece.kind === 'table') return <PaperTable table={piece} />
  if (piece.kind === 'heading') {
    if (piece.level === 1) return <h3>{piece.text}</h3>
    return piece.level === 2 ? <h4>{piece.text}</h4> : <h5>{piece.text}</h5>
  }
  return (
    <p class={looks[piece.style]}>
      {piece.lead && <strong>{piece.lead} </strong>}
      {piece.text}
    </p>
  )
}

function Signatures({ rows, recipients }: { rows: SignatureRow[]; recipients: string[] }) {
  return (
    <footer class="paper-foot">
      {rows.map((row, i) => (
        <div key={i} class={row.centre ? 'paper-signers paper-signers-one' : 'paper-signers'}>
          {row.centre ? (
            <Signer one={row.centre} />
          ) : (
            <>
              <Signer one={row.left} />
              <Signer one={row.right} />
            </>
          )}
        </div>
      ))}
      {recipients.length > 0 && (
        <div class="paper-recipients">
          <p>
            <strong>Nơi nhận:</strong>
          </p>
          {recipients.map((to) => (
            <p key={to}>{to}</p>
          ))}
        </div>
      )}
    </footer>
  )
}

function Signer({ one }: { one: PrintedSignature | null }) {
  if (!one) return <div />
  return (
    <div>
      {one.lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p class="paper-name">{one.name}</p>
    </div>
  )
}

function AnnexPages({ annex }: { annex: PrintedAnnex }) {
  return (
    <section class="paper-annex">
      <div class="paper-title">
        {annex.name && <p>{annex.name}</p>}
        <h2>{annex.title}</h2>
        <p class="paper-slanted">{annex.attachedTo}</p>
      </div>
      <Pieces body={annex.body} />
    </section>
  )
}
