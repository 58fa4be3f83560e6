import type { PrintedSignature, SignatureRow } from '../layout/printed.ts'
import type { Layout } from '../layout.ts'

/** The parties side by side, then who signs. */
export function Signers({ layout }: { layout: Layout }) {
  return (
    <>
      {layout.partyRows.map((row, i) => (
        <div key={i} class={`paper-signers paper-parties-${layout.partyColumns}`}>
          {row.map((one, n) => (
            <Signer key={n} one={one} />
          ))}
        </div>
      ))}
      <SignatureRows rows={layout.signatureRows} />
    </>
  )
}

export function SignatureRows({ rows }: { rows: SignatureRow[] }) {
  return (
    <>
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
    </>
  )
}

function Signer({ one }: { one: PrintedSignature | null }) {
  if (!one) return <div />
  return (
    <div>
      {one.above && <p class="paper-slanted">{one.above}</p>}
      {one.lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {one.note && <p class="paper-slanted">{one.note}</p>}
      {one.otherPost && <p class="paper-name">{one.otherPost}</p>}
      <p class={one.otherPost ? undefined : 'paper-name'}>{one.name}</p>
    </div>
  )
}

/** “Nơi nhận”, and who drafted the paper. */
export function Receivers({ layout }: { layout: Layout }) {
  if (layout.recipients.length === 0 && !layout.drafter) return null
  return (
    <div class="paper-recipients">
      {layout.recipients.length > 0 && (
        <p>
          <strong>Nơi nhận:</strong>
        </p>
      )}
      {layout.recipients.map((to) => (
        <p key={to}>{to}</p>
      ))}
      {layout.drafter && <p>{layout.drafter}</p>}
    </div>
  )
}
