import type { ComponentChildren } from 'preact'
import { qrPath } from '#plumbing/qr.ts'
import type { Printed, PrintedAnnex, PrintedText } from '../layout/printed.ts'
import type { Layout } from '../layout.ts'
import { PaperHead, PaperTitle } from './PaperHead.tsx'
import { Receivers, SignatureRows, Signers } from './PaperSigners.tsx'
import { PaperTable } from './PaperTable.tsx'

/** The words of a paper on screen, in Vietnamese whatever the reader's language. */
export function PaperSheet({ layout }: { layout: Layout }) {
  return (
    <article class="paper" lang="vi">
      <PaperHead layout={layout} />
      <PaperTitle layout={layout} />
      <Pieces body={layout.body} />
      <footer class="paper-foot">
        <Signers layout={layout} />
        <Receivers layout={layout} />
      </footer>
      <Proof proof={layout.proof} />
      {layout.contact && <p class="paper-contact">{layout.contact}</p>}
      {layout.annexes.map((annex, i) => (
        <AnnexPages key={i} annex={annex} />
      ))}
      {layout.note && <p class="paper-note">{layout.note}</p>}
    </article>
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
  switch (piece.kind) {
    case 'break':
      return <hr />
    case 'table':
      return <PaperTable table={piece} />
    case 'heading':
      return <Heading depth={piece.depth}>{piece.text}</Heading>
    case 'division':
      return (
        <Heading depth={piece.depth} look="paper-division">
          {piece.word}
          <br />
          {piece.title}
        </Heading>
      )
    case 'text':
      return <Text piece={piece} />
  }
}

function Text({ piece }: { piece: PrintedText }) {
  if (piece.depth > 0) return <Heading depth={piece.depth}>{piece.lead}</Heading>
  return (
    <p class={looks[piece.style]}>
      {piece.lead && <strong>{piece.lead} </strong>}
      {piece.text}
    </p>
  )
}

type HeadingOf = { depth: number; look?: string; children: ComponentChildren }

/** The title of the paper is the second heading of the page; its own follow under it. */
function Heading({ depth, look, children }: HeadingOf) {
  if (depth <= 1) return <h3 class={look}>{children}</h3>
  if (depth === 2) return <h4 class={look}>{children}</h4>
  return depth === 3 ? <h5 class={look}>{children}</h5> : <h6 class={look}>{children}</h6>
}

function Proof({ proof }: Pick<Layout, 'proof'>) {
  if (!proof) return null
  const { size, path } = qrPath(proof.payload)
  return (
    <figure class="paper-proof">
      <svg viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={proof.text}>
        <path d={path} />
      </svg>
      <figcaption>{proof.text}</figcaption>
    </figure>
  )
}

function AnnexPages({ annex }: { annex: PrintedAnnex }) {
  return (
    <section class="paper-annex">
      <div class="paper-title">
        {annex.name && <p>{annex.name}</p>}
        <h2>{annex.typeName || annex.title.join(' ')}</h2>
        {annex.typeName && <p>{annex.title.join(' ')}</p>}
        <p class="paper-slanted">{annex.attachedTo}</p>
      </div>
      <Pieces body={annex.body} />
      <SignatureRows rows={annex.signatureRows} />
    </section>
  )
}
