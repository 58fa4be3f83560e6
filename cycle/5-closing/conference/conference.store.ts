import type { Db } from '#plumbing/database.ts'
import type { Conference, Remark, Speech } from './conference.ts'

/** The conference of a year, if one is planned. */
export function conferenceOf(db: Db, yearId: string): Promise<Conference | undefined> {
  return db
    .selectFrom('conferences')
    .leftJoin('people as chair', 'chair.id', 'conferences.chair_id')
    .leftJoin('people as presenter', 'presenter.id', 'conferences.presenter_id')
    .where('conferences.year_id', '=', yearId)
    .select([
      'conferences.id',
      'conferences.title',
      'conferences.held_on as heldOn',
      'conferences.starts_at as startsAt',
      'conferences.place',
      'conferences.chair_id as chairId',
      'chair.full_name as chairName',
      'conferences.chair_line as chairLine',
      'conferences.presenter_id as presenterId',
      'presenter.full_name as presenterName',
      'conferences.presenter_line as presenterLine',
      'conferences.general_remarks as generalRemarks',
      'conferences.commendation_remarks as commendationRemarks',
      'conferences.conclusion',
      'conferences.illustrative',
      'conferences.version',
    ])
    .executeTakeFirst()
}

export function programmeOf(db: Db, conferenceId: string) {
  return db
    .selectFrom('conference_items')
    .where('conference_id', '=', conferenceId)
    .orderBy('position')
    .select(['id', 'position', 'begins_at as beginsAt', 'title', 'doer', 'illustrative'])
    .execute()
}

export function attendanceOf(db: Db, conferenceId: string) {
  return db
    .selectFrom('conference_attendances')
    .where('conference_id', '=', conferenceId)
    .select(['agency_id as agencyId', 'present', 'delegate', 'headcount'])
    .execute()
}

export function speechesOf(db: Db, conferenceId: string): Promise<Speech[]> {
  return db
    .selectFrom('speeches')
    .innerJoin('agencies', 'agencies.id', 'speeches.agency_id')
    .where('conference_id', '=', conferenceId)
    .orderBy('speeches.position')
    .select([
      'speeches.id',
      'speeches.agency_id as agencyId',
      'agencies.name as agencyName',
      'speeches.position',
      'speeches.title',
      'speeches.speaker',
      'speeches.summary',
      'speeches.illustrative',
    ])
    .execute()
}

export function remarksOf(db: Db, conferenceId: string): Promise<Remark[]> {
  return db
    .selectFrom('remarks')
    .where('conference_id', '=', conferenceId)
    .select(['agency_id as agencyId', 'remark', 'illustrative', 'version'])
    .execute()
}
