import * as asn1 from 'asn1js'

/** Why a key file cannot be used. `old` is a way of locking that only ancient programs wrote (RC2). */
export class BadKeyFile extends Error {
  readonly why: 'notAKey' | 'passphrase' | 'old' | 'kindOfKey'

  constructor(why: BadKeyFile['why']) {
    super(why)
    this.why = why
  }
}

/** What `read` reads; bytes it stumbles over are no key. */
export function parsed<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof BadKeyFile ? error : new BadKeyFile('notAKey')
  }
}

/** The bytes of an octet string. */
export function octetsOf(value: unknown): Buffer {
  if (!(value instanceof asn1.OctetString)) throw new BadKeyFile('notAKey')
  return Buffer.from(value.getValue())
}
