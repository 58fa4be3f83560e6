import { english as scales } from '#cycle/1-launch/criterion/en.ts'
import { english as criteriaTables } from '#cycle/1-launch/criterion/table/en.ts'
import { english as launch } from '#cycle/1-launch/en.ts'
import { english as progress } from '#cycle/2-progress/en.ts'
import { english as trend } from '#cycle/2-progress/trend/en.ts'
import { english as ballots } from '#cycle/3-selection/ballots/en.ts'
import { english as dossierFlow } from '#cycle/3-selection/dossier/flow/en.ts'
import { english as mine } from '#cycle/3-selection/dossier/mine/en.ts'
import { english as selection } from '#cycle/3-selection/en.ts'
import { english as equity } from '#cycle/3-selection/equity/en.ts'
import { english as rank } from '#cycle/3-selection/scoring/rank/en.ts'
import { english as scoreSheet } from '#cycle/3-selection/scoring/screens/sheet/en.ts'
import { english as trial } from '#cycle/3-selection/scoring/trial/en.ts'
import { english as bonuses } from '#cycle/4-award/bonus/en.ts'
import { english as conferral } from '#cycle/4-award/conferral/en.ts'
import { english as decision } from '#cycle/4-award/decision/en.ts'
import { english as dueProcess } from '#cycle/4-award/due-process/en.ts'
import { english as award } from '#cycle/4-award/en.ts'
import { english as awardPosting } from '#cycle/4-award/posting/en.ts'
import { english as submission } from '#cycle/4-award/submission/en.ts'
import { english as closing } from '#cycle/5-closing/en.ts'
import { english as assessing } from '#desk/assess/en.ts'
import { english as eligibility } from '#desk/eligibility/en.ts'
import { english as desk } from '#desk/en.ts'
import { english as lawPages } from '#desk/law/en.ts'
import { english as paperDesk } from '#desk/papers/en.ts'
import { english as scoreFiles } from '#desk/score/en.ts'
import { english as sweep } from '#desk/sweep/en.ts'
import { english as files } from '#ground/files/en.ts'
import { english as followUps } from '#ground/follow-ups/en.ts'
import { english as merit } from '#ground/merit/en.ts'
import { english as bulk } from '#ground/papers/bulk/en.ts'
import { english as paperChanges } from '#ground/papers/changes/en.ts'
import { english as paperChecks } from '#ground/papers/checks/en.ts'
import { english as papers } from '#ground/papers/en.ts'
import { english as paperNumbers } from '#ground/papers/numbers/en.ts'
import { english as signing } from '#ground/papers/signing/en.ts'
import { english as paperTemplates } from '#ground/papers/templates/en.ts'
import { english as people } from '#ground/people/en.ts'
import { english as posting } from '#ground/posting/en.ts'
import { english as certificates } from '#ground/register/certificates/en.ts'
import { english as awardChanges } from '#ground/register/changes/en.ts'
import { english as register } from '#ground/register/en.ts'
import { english as honours } from '#ground/register/honours/en.ts'
import { english as insignia } from '#ground/register/insignia/en.ts'
import { english as oldAwards } from '#ground/register/old-awards/en.ts'
import { english as printing } from '#ground/register/printing/en.ts'
import { english as units } from '#ground/units/en.ts'
import { english as kit } from '#kit/en.ts'
import { english as requests } from '#kit/http/en.ts'
import { english as answers } from '#law/answer/en.ts'
import { english as authority } from '#law/authority/en.ts'
import { english as awards } from '#law/awards/en.ts'
import { english as councils } from '#law/councils/en.ts'
import { english as dossiers } from '#law/dossiers/en.ts'
import { english as conditions } from '#law/kernel/en.ts'
import { english as titles } from '#law/titles/en.ts'
import { learnEnglish } from '#plumbing/language.ts'
import { english as bulletins } from '#portal/bulletins/en.ts'
import { english as certificatePages } from '#portal/certificates/en.ts'
import { english as comments } from '#portal/comments/en.ts'
import { english as contentParts } from '#portal/content/en.ts'
import { english as newsDrafts } from '#portal/drafts/en.ts'
import { english as portal } from '#portal/en.ts'
import { english as announcements } from '#portal/honours/en.ts'
import { english as moving } from '#portal/imports/en.ts'
import { english as issues } from '#portal/issues/en.ts'
import { english as machines } from '#portal/machines/en.ts'
import { english as moderation } from '#portal/moderation/en.ts'
import { english as moderationFigures } from '#portal/moderation-figures/en.ts'
import { english as articleChecks } from '#portal/news/editor/checks/en.ts'
import { english as articleEditor } from '#portal/news/editor/en.ts'
import { english as office } from '#portal/office/en.ts'
import { english as pictures } from '#portal/pictures/en.ts'
import { english as portalPostings } from '#portal/postings/en.ts'
import { english as readingPages } from '#portal/reading/en.ts'
import { english as commentRights } from '#portal/rights/en.ts'
import { english as newsroom } from '#portal/room/en.ts'
import { english as verification } from '#portal/verification/en.ts'
import { english as core } from '#scoring/en.ts'
import { english as statistics } from '#statistics/en.ts'
import { english as server } from './en.ts'
import { english as setup } from './setup/en.ts'

/** English of every folder of the house. */
export const english: Record<string, string> = {
  ...conditions,
  ...titles,
  ...awards,
  ...authority,
  ...councils,
  ...dossiers,
  ...answers,
  ...core,
  ...kit,
  ...requests,
  ...files,
  ...followUps,
  ...signing,
  ...papers,
  ...paperTemplates,
  ...paperChanges,
  ...paperNumbers,
  ...paperDesk,
  ...bulk,
  ...paperChecks,
  ...people,
  ...units,
  ...posting,
  ...register,
  ...dueProcess,
  ...awardChanges,
  ...certificates,
  ...printing,
  ...honours,
  ...insignia,
  ...oldAwards,
  ...merit,
  ...criteriaTables,
  ...scales,
  ...launch,
  ...progress,
  ...trend,
  ...ballots,
  ...selection,
  ...dossierFlow,
  ...mine,
  ...equity,
  ...rank,
  ...trial,
  ...scoreSheet,
  ...awardPosting,
  ...submission,
  ...decision,
  ...conferral,
  ...bonuses,
  ...award,
  ...closing,
  ...contentParts,
  ...pictures,
  ...bulletins,
  ...issues,
  ...newsroom,
  ...newsDrafts,
  ...office,
  ...moving,
  ...machines,
  ...portal,
  ...comments,
  ...moderation,
  ...moderationFigures,
  ...commentRights,
  ...certificatePages,
  ...articleChecks,
  ...articleEditor,
  ...portalPostings,
  ...readingPages,
  ...announcements,
  ...verification,
  ...statistics,
  ...sweep,
  ...eligibility,
  ...desk,
  ...assessing,
  ...scoreFiles,
  ...lawPages,
  ...server,
  ...setup,
}

learnEnglish(english)
