/** Why a file is no template at all; the sentences stand in `sentences.ts`. */
export type FaultCode =
  | ('empty' | 'large' | 'pdf' | 'picture' | 'oldWord' | 'encrypted' | 'rtf' | 'web' | 'text' | 'otherKind')
  | ('workbook' | 'slides' | 'openDocument' | 'macroFile' | 'wordTemplate' | 'plainZip' | 'strict')
  | ('brokenZip' | 'bomb' | 'tooManyParts' | 'badNames' | 'innerArchive')
  | ('brokenXml' | 'entities' | 'deep' | 'tooMuch')
  | ('macros' | 'activeX' | 'embedded' | 'attachedTemplate' | 'remotePicture' | 'otherLink' | 'altChunk')
  | ('subDocument' | 'mailMerge' | 'remoteField' | 'badAddress' | 'formula' | 'otherField' | 'unsafePicture')
  | ('chart' | 'otherPart' | 'tracked' | 'slow' | 'fillFailed')

/** `word` names the thing: a part, a field code, an address. */
export type Fault = { code: FaultCode; word: string }

/** A template that cannot be taken, with everything that is wrong with it. */
export class Unfit extends Error {
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super(faults.map((fault) => `${fault.code} ${fault.word}`).join('; '))
    this.faults = faults
  }
}

export function unfit(code: FaultCode, word = ''): Unfit {
  return new Unfit([{ code, word }])
}

/** Which page part a paragraph stands in. */
export type PagePart = 'body' | 'header' | 'footer' | 'notes' | 'comments'

/** Where in the template: the n-th paragraph of its part or cell, counted from 1, with its words. */
export type Place = {
  part: PagePart
  paragraph: number
  cell: { table: number; row: number; column: number } | null
  words: string
}

export type ProblemCode =
  | ('unknown' | 'outOfScope' | 'emptyTag' | 'noEnd' | 'noBegin' | 'wrongEnd' | 'notALoop')
  | ('noLoopEnd' | 'noConditionEnd' | 'endWithoutBegin' | 'crossedPlaces' | 'tooManyTags' | 'inNotes')

/** What is wrong with one field, loop or condition; `word` is how it is written, `other` what it should meet or be. */
export type Problem = { code: ProblemCode; place: Place; word: string; other: string }
