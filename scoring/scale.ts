/** A decimal number as text, `12.5`: figures are never binary fractions. */
export type Decimal = string

/** “Phần”: what the points count for. Extra points and deductions stand outside the hundred. */
export const parts = ['standard', 'extra', 'deduction'] as const
export type Part = (typeof parts)[number]

/** “Loại tiêu chí”: of the issued scale, added later for everybody, or added for some agencies alone. */
export const criterionKinds = ['standard', 'late', 'supplementary'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/**
 * “Tiêu chí”: a line of the scale, or a group of lines when it has children. A leaf's own figure is the measure named
 * by its code, its plan the measure `code:plan`.
 */
export type Criterion = {
  code: string
  title: string
  /** Given at the root; everything below follows it. */
  part?: Part
  /** The most a line gives (of a deduction: takes). A group needs none: it is the sum of its lines. */
  points?: Decimal
  /** Instead of points: its share of the points of its group. */
  weight?: Decimal
  /** Other points for an audience: the first group of the agency that is named here. */
  pointsFor?: { group: string; points: Decimal }[]
  unit?: string
  direction?: Direction
  /** Left blank it is missing and the sheet is not full; not compulsory, it gives nothing and the sheet is full. */
  compulsory?: boolean
  /** Audiences, or ids of agencies; for others the line does not exist. Left out: for all. */
  appliesTo?: string[]
  /** The functional body that confirms it. */
  owner?: string
  evidence?: string
  dueOn?: string
  kind?: CriterionKind
  cap?: Decimal
  floor?: Decimal
  /** Measures that must be “yes”; with one “no” the criterion gives nothing. */
  gate?: string[]
  method?: Method
  children?: Criterion[]
}

export const directions = ['more', 'less'] as const
export type Direction = (typeof directions)[number]

/** A figure to look at: a measure as it stands, or one as a percentage of another. Left out: the line's own. */
export type Quantity = { measure: string } | { percent: string; of: string }

/** Points, or a percentage of the points of the line. */
export type Worth = { points: Decimal } | { percent: Decimal }

export type Step = { from?: Decimal; to?: Decimal } & Worth

/** How a line turns figures into points. */
export type Method =
  /** The assessor's judgement between 0 and the points of the line. */
  | { type: 'manual' }
  /** Written down for bands, gates and other lines; gives no points. With grades, best first, it is one of them. */
  | { type: 'noted'; grades?: string[] }
  /** points × actual / plan, or plan / actual when less is better. The part over the plan may earn extra points. */
  | { type: 'ratio'; actual?: string; plan?: string; planFixed?: Decimal; over?: OverTarget }
  /** Below the plan share × actual / plan; above it up to all, by the own excess against the best excess. */
  | {
      type: 'best'
      actual?: string
      plan?: string
      planFixed?: Decimal
      reading?: 'excessRate' | 'absolute'
      atTarget?: Decimal
    }
  /** The step the figure falls into: from (included) to (not included). */
  | { type: 'steps'; on?: Quantity; steps: Step[] }
  | { type: 'grades'; grades: ({ grade: string } & Worth)[] }
  | { type: 'yesNo' }
  /** So many points for each, at most those of the line. */
  | { type: 'count'; each: Decimal }
  /** So many points off for each event, down to the floor; as a deduction: taken from the total. */
  | { type: 'events'; events: { measure?: string; each: Decimal }[] }
  /** So many points for each good answer of a sample of this size. */
  | { type: 'sample'; size: number; each: Decimal }

/** Extra points: `perPercent` % of the line's points for each 1 % over the plan, at most `capPercent` % of them. */
export type OverTarget = { perPercent: Decimal; capPercent: Decimal }

/** One of the figures that decide between equal totals, in the order they are written. */
export type Indicator = { title: string; direction?: Direction } & (
  | { criterion: string }
  | { quantity: Quantity }
)

export type Condition =
  /** No line at zero; of these lines, or of all compulsory ones. */
  | { type: 'noZero'; criteria?: string[] }
  /** Among the first so many percent of the agencies, rounded down. */
  | { type: 'topShare'; percent: Decimal }
  | { type: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'; quantity: Quantity; figure: Decimal }
  | { type: 'gradeAtLeast'; measure: string; grade: string }
  | { type: 'is'; measure: string; answer: 'yes' | 'no' }

/** “Mức xếp loại”: points from (included) to (not included), and what else it asks. Best first. */
export type Band = { code: string; title: string; from?: Decimal; to?: Decimal; conditions?: Condition[] }

export type Rules = {
  /** Decimals shown; ranks never look at them. */
  places: number
  /** What the standard points must come to; null: not asked. */
  expected: Decimal | null
  /** A line not assigned: the rest of its group is scaled up, it is left out, or it counts as reached. */
  notAssigned: 'scaleUp' | 'leaveOut' | 'full'
  /** A plan of zero: an error, a line not assigned, nothing, or all points. */
  zeroPlan: 'refuse' | 'notAssigned' | 'zero' | 'full'
  /** The most the parts over the plans bring together. */
  overCap: Decimal | null
  /** The most all extra points bring together, those over the plans among them. */
  extraCap: Decimal | null
  deductionCap: Decimal | null
  floor: Decimal | null
  cap: Decimal | null
  /** Totals equal in every indicator share a place, or are decided by ballot. */
  ties: 'share' | 'ballot'
  /** After a shared place the next is left out (1, 1, 3) or not (1, 1, 2). */
  shared: 'skip' | 'dense'
}

export const usualRules: Rules = {
  places: 2,
  expected: null,
  notAssigned: 'scaleUp',
  zeroPlan: 'refuse',
  overCap: null,
  extraCap: null,
  deductionCap: null,
  floor: null,
  cap: null,
  ties: 'share',
  shared: 'skip',
}

/** “Bảng tiêu chí”: everything needed to turn figures into a rank. */
export type Scale = {
  title: string
  criteria: Criterion[]
  rules: Rules
  bands: Band[]
  tieBreak: Indicator[]
}

/** A decimal text, a grade in words, or yes and no. */
export type Value = string | boolean

/** “Đơn vị được chấm”: an agency with its figures by measure. */
export type Contestant = {
  id: string
  name: string
  /** Audiences it belongs to; its id is one too. */
  groups?: string[]
  values: Record<string, Value>
  /** Lines not assigned to it this year, each with the reason. */
  notAssigned?: Record<string, string>
  /** Votes in the ballot between equal totals. */
  ballot?: number
}
