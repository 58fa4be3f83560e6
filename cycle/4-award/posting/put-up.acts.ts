import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { note } from '#ground/journal/journal.ts'
import { clusterSign } from '#ground/papers/frame.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { mayTakeDown } from '#ground/posting/posting.policy.ts'
import { lockPosting } from '#ground/posting/posting.store.ts'
import type { PostingPlace } from '#ground/posting/posting.ts'
import { digestOf, snapshotOf } from '#ground/posting/snapshot.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { postingEnds } from '#law/dossiers/posting.ts'
import { YearNotEntered } from '#law/kernel/calendar/working-days.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { signWords } from '#plumbing/signing.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { type Listing, listingOf } from './listing.ts'
import { noticePaper } from './posting.paper.ts'
import { checkTerms, mayPutUp } from './posting.policy.ts'
import { lockPostable, postedNominations } from './posting.store.ts'

type Typed = {
  sittingId: string
  days: number
  place: PostingPlace
  placeWords: string
  ownRule: string
}

/** Puts the passed list of a closed sitting up from today, signed word for word, with its notice. */
export function putUpList(db: Db, who: Actor, year: Year, typed: Typed): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const sitting = await lockPostable(tx, year.id, typed.sittingId)
    demand(mayPutUp(who, open, sitting))
    const listing = await listingOf(tx, year, found(sitting))
    checkTerms(listing.rule, typed)
    const id = newId()
    await insertPosting(tx, who, year, { ...typed, id, listing })
    const ids = listing.entries.map((one) => one.nominationId)
    const endsOn = lastDay(who.today, typed.days)
    await moveNominations(tx, who.id, ids, { step: 'posting', heldBy: year.leadId, dueOn: endsOn })
    await note(tx, who, 'posting.putUp', id, {
      yearId: year.id,
      after: { names: ids.length, days: typed.days, place: typed.place, endsOn },
    })
    return id
  })
}

type New = Typed & { id: string; listing: Listing }

async function insertPosting(tx: Db, who: Actor, year: Year, { id, listing, ...typed }: New) {
  const { entries, rule, illustrative } = listing
  const title = `Danh sách đề nghị khen thưởng năm ${year.year} của ${year.clusterName}`
  const terms = { ...typed, title, rule, postedOn: who.today, endsOn: lastDay(who.today, typed.days) }
  const snapshot = snapshotOf({ ...terms, organisationName: year.organisationName, year: year.year, entries })
  const digest = digestOf(snapshot)
  const { signature, publicKey } = await signWords(tx, snapshot)
  const notice = { year, terms: { ...terms, digest }, entries, illustrative }
  await tx
    .insertInto('postings')
    .values({
      id,
      year_id: year.id,
      sitting_id: typed.sittingId,
      organisation_id: year.organisationId,
      title,
      place: typed.place,
      place_words: typed.placeWords,
      rule: JSON.stringify(rule),
      days: typed.days,
      own_rule: typed.ownRule,
      posted_on: terms.postedOn,
      ends_on: terms.endsOn,
      snapshot,
      digest,
      signature,
      public_key: publicKey,
      paper_id: await writeNotice(tx, who, { ...notice, id }),
      illustrative,
      posted_by: who.id,
    })
    .execute()
  await tx
    .insertInto('posting_entries')
    .values(entries.map((one) => entryRow(id, one)))
    .execute()
}

function entryRow(postingId: string, one: Listing['entries'][number]) {
  return {
    id: newId(),
    posting_id: postingId,
    position: one.position,
    nomination_id: one.nominationId,
    recipient: one.recipient,
    agency_name: one.agencyName,
    award_code: one.awardCode,
    achievement: one.achievement,
  }
}

type Notice = Omit<Parameters<typeof noticePaper>[0], 'head' | 'reference' | 'day'> & { id: string }

async function writeNotice(tx: Db, who: Actor, { id, ...notice }: Notice) {
  const { year } = notice
  const reference = await clusterReference(tx, year, { kind: 'TB', day: who.today })
  const [head] = await headsOf(tx, year.leadId ? [year.leadId] : [], who.today)
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: id,
    code: 'postingNotice',
    title: `Thông báo công khai danh sách năm ${year.year}`,
    reference,
    issuedOn: who.today,
    content: noticePaper({ ...notice, head, reference, day: who.today }),
  })
}

/** The next number of the cluster's papers of one kind. */
export async function clusterReference(tx: Db, year: Year, { kind, day }: { kind: string; day: Day }) {
  const number = await nextNumber(tx, { series: `cluster:${year.clusterId}`, kind, year: yearOf(day) })
  return referenceOf(number, kind, clusterSign(year))
}

function lastDay(postedOn: Day, days: number): Day {
  try {
    return postingEnds(postedOn, days)
  } catch (error) {
    if (!(error instanceof YearNotEntered)) throw error
    throw new BadInput({
      days: t(
        'Lịch nghỉ lễ năm {year} chưa được nhập nên chưa tính được ngày kết thúc. Hãy báo người quản trị.',
        {
          year: yearOf(error.day),
        },
      ),
    })
  }
}

/** Takes a list down that was put up by mistake; its days do not count, and it may be put up anew. */
export function takeDownList(db: Db, who: Actor, year: Year, down: { postingId: string; reason: string }) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const posting = found(await lockPosting(tx, year.id, down.postingId))
    demand(mayTakeDown(who, open, posting))
    const { reason } = down
    await tx
      .insertInto('posting_takedowns')
      .values({ posting_id: posting.id, reason, taken_by: who.id })
      .execute()
    const ids = (await postedNominations(tx, posting.id))
      .filter((one) => one.step === 'posting')
      .map((one) => one.id)
    await moveNominations(tx, who.id, ids, { step: 'posting', heldBy: year.leadId, reason })
    await note(tx, who, 'posting.takenDown', posting.id, { yearId: year.id, after: { reason } })
  })
}
