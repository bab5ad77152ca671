import type { Judged, JudgedRemoval } from './clean/cleaning.ts';
import { isOutline } from './clean/is-outline.ts';
import type { Outline } from './clean/outline.ts';
import type { Coverage } from './people/coverage.ts';
import type { PersonEdit } from './people/edit/person-edit.ts';
import type { ArticlePerson } from './people/person.ts';
import { DEFAULTS, type Settings } from './settings/settings.ts';
import { isSettingsEdit, type SettingsEdit } from './settings/settings-edit.ts';
import type { ExtraName } from './view/extras.ts';
import { isReadingPlace, type ReadingPlace } from './view/reading-place.ts';
import type { Addition, SiteState } from './view/site/site-control.ts';

/** From the background to the script in a page: open the view, or close it if it is open. */
export interface ToggleView {
  type: 'toggleView';
}

/** From the background to the script in a page: open the view by itself. The reply is true when it is open. */
export interface OpenView {
  type: 'openView';
  /** The line on the list of sites that means this page. */
  line: string;
}

/** From a page's script to the background: this page is an article; may it open clean by itself? The reply is whether it did. */
export interface OpenByItself {
  type: 'openByItself';
  /** The reader came by back or forward, or the browser brought the page back when it started. */
  isReturn: boolean;
  /** Nothing on the page speaks against it; otherwise it is only remembered that the reader saw it. */
  isWanted: boolean;
}

/** From a page's script to the background: the reader wants the original of this page. */
export interface LeaveAsItIs {
  type: 'leaveAsItIs';
  address: string;
  /** It is the page that the reader is about to open, in whichever tab. */
  isNext: boolean;
}

/** From a page's script to the background: is this page's site one whose articles open by themselves? The reply is `SiteState`. */
export interface ReadSite {
  type: 'readSite';
}

/** From a page's script to the background: always clean this page's site. The reply is an `Addition`. */
export interface AddSite {
  type: 'addSite';
}

/** From a page's script to the background: no longer on this page's site. */
export interface RemoveSite {
  type: 'removeSite';
}

/**
 * From a page's script to the background: this page begins to read aloud. The reply is true where another page did, which
 * has paused.
 */
export interface TakeVoice {
  type: 'takeVoice';
}

/** From the background to the script in a page: another one reads aloud now. The reply is true where this one did. */
export interface Hush {
  type: 'hush';
}

/** From a page's script to the background: open the options page. */
export interface OpenOptions {
  type: 'openOptions';
}

/** From a page's script to the background: who is named in these texts? The reply is `PeopleReply`. */
export interface FindPeople {
  type: 'findPeople';
  /** The article's canonical address: what the reader changed about its people is kept by it. */
  address: string;
  title: string;
  byline: string | null;
  /** The texts of the article's blocks; removed blocks are '' so that indices stay. */
  blocks: string[];
}

/** The people, how much can be said of them in the article's language, and what the reader changed another day. */
export interface PeopleReply {
  people: ArticlePerson[];
  coverage: Coverage;
  edits: PersonEdit[];
}

/** From a page's script to the background: the reader changed this about the people of an article; all of it, in order. */
export interface KeepPeopleEdits {
  type: 'keepPeopleEdits';
  address: string;
  edits: PersonEdit[];
}

/**
 * From a page's script to the background: which blocks of this article are promos? All languages' phrases, and the
 * judgement by them, are too much to put into every page. The reply is `JudgedReply`.
 */
export interface JudgeArticle {
  type: 'judgeArticle';
  /** What the reader decided for this site (`siteOf`) counts. */
  site: string;
  /** As the page declares it. */
  language: string | null;
  outline: Outline;
}

export interface JudgedReply extends Judged {
  /** The article's language: what the page declares, unless its words say otherwise. */
  language: string | null;
}

/**
 * From a page's script to the background: how is the view to look, and what is remembered for `site` (`siteOf`)? The
 * reply is a `Settings`; of sites it holds only what concerns this one.
 */
export interface ReadSettings {
  type: 'readSettings';
  site: string;
}

/** From a page's script to the background: the reader changed this in a view. The reply is as to `ReadSettings`. */
export interface ChangeSettings {
  type: 'changeSettings';
  site: string;
  edit: SettingsEdit;
}

/** From a page's script to the background: where did the reader leave the article at this address? `ReadingPlace` or null. */
export interface AskForPlace {
  type: 'askForPlace';
  address: string;
}

/** From a page's script to the background: the reader leaves the article at this address here. */
export interface KeepPlace {
  type: 'keepPlace';
  address: string;
  place: ReadingPlace | null;
}

/** From a page's script to the background: so many promos are out of the article on screen; null: none is any more. */
export interface ViewCounts {
  type: 'viewCounts';
  removed: number | null;
}

/**
 * From a page's script to the background: hide the page under the view, or no longer, by a style sheet that the browser
 * takes away with the extension. The reply is true when it is done.
 */
export interface HidePage {
  type: 'hidePage';
  isHidden: boolean;
}

/** From a page's script to the background: put this extra's script into my page. Replies when it has run. */
export interface PutInExtra {
  type: 'putInExtra';
  name: ExtraName;
}

/** From a page's script to the background: fetch this picture, which the page may not. The reply is base64, or null. */
export interface FetchPicture {
  type: 'fetchPicture';
  address: string;
}

const EXTRA_NAMES: Record<ExtraName, true> = {
  aids: true,
  keep: true,
  listen: true,
  parts: true,
  people: true,
  promos: true,
  settings: true,
  site: true,
};

/** A message that arrives may come from an older version of the extension: its shape is checked before use. */
export function isToggleView(message: unknown): message is ToggleView {
  return isRecord(message) && message.type === 'toggleView';
}

export function isHidePage(message: unknown): message is HidePage {
  return isRecord(message) && message.type === 'hidePage' && typeof message.isHidden === 'boolean';
}

export function isOpenView(message: unknown): message is OpenView {
  return isRecord(message) && message.type === 'openView' && typeof message.line === 'string';
}

export function isOpenByItself(message: unknown): message is OpenByItself {
  return (
    isRecord(message) &&
    message.type === 'openByItself' &&
    typeof message.isReturn === 'boolean' &&
    typeof message.isWanted === 'boolean'
  );
}

export function isLeaveAsItIs(message: unknown): message is LeaveAsItIs {
  return (
    isRecord(message) &&
    message.type === 'leaveAsItIs' &&
    typeof message.address === 'string' &&
    typeof message.isNext === 'boolean'
  );
}

export function isReadSite(message: unknown): message is ReadSite {
  return isRecord(message) && message.type === 'readSite';
}

export function isSiteState(reply: unknown): reply is SiteState {
  return isRecord(reply) && isTextOrNull(reply.site) && isTextOrNull(reply.line);
}

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';

export function isAddSite(message: unknown): message is AddSite {
  return isRecord(message) && message.type === 'addSite';
}

export function isAddition(reply: unknown): reply is Addition {
  return reply === 'added' || reply === 'refused' || reply === 'asked';
}

export function isRemoveSite(message: unknown): message is RemoveSite {
  return isRecord(message) && message.type === 'removeSite';
}

export function isOpenOptions(message: unknown): message is OpenOptions {
  return isRecord(message) && message.type === 'openOptions';
}

export function isTakeVoice(message: unknown): message is TakeVoice {
  return isRecord(message) && message.type === 'takeVoice';
}

export function isHush(message: unknown): message is Hush {
  return isRecord(message) && message.type === 'hush';
}

export function isFindPeople(message: unknown): message is FindPeople {
  return (
    isRecord(message) &&
    message.type === 'findPeople' &&
    typeof message.address === 'string' &&
    typeof message.title === 'string' &&
    (message.byline === null || typeof message.byline === 'string') &&
    isStrings(message.blocks)
  );
}

export function isKeepPeopleEdits(message: unknown): message is KeepPeopleEdits {
  return (
    isRecord(message) &&
    message.type === 'keepPeopleEdits' &&
    typeof message.address === 'string' &&
    Array.isArray(message.edits)
  );
}

export function isJudgeArticle(message: unknown): message is JudgeArticle {
  return (
    isRecord(message) &&
    message.type === 'judgeArticle' &&
    typeof message.site === 'string' &&
    isTextOrNull(message.language) &&
    isOutline(message.outline)
  );
}

export function isReadSettings(message: unknown): message is ReadSettings {
  return isRecord(message) && message.type === 'readSettings' && typeof message.site === 'string';
}

export function isChangeSettings(message: unknown): message is ChangeSettings {
  return (
    isRecord(message) &&
    message.type === 'changeSettings' &&
    typeof message.site === 'string' &&
    isSettingsEdit(message.edit)
  );
}

export function isAskForPlace(message: unknown): message is AskForPlace {
  return isRecord(message) && message.type === 'askForPlace' && typeof message.address === 'string';
}

export function isKeepPlace(message: unknown): message is KeepPlace {
  return (
    isRecord(message) &&
    message.type === 'keepPlace' &&
    typeof message.address === 'string' &&
    (message.place === null || isReadingPlace(message.place))
  );
}

export function isViewCounts(message: unknown): message is ViewCounts {
  return (
    isRecord(message) &&
    message.type === 'viewCounts' &&
    (message.removed === null || isIndex(message.removed))
  );
}

/** The background has parsed them: here it is only seen to that they are of this version. */
export function isSettingsReply(reply: unknown): reply is Settings {
  return isLike(reply, DEFAULTS);
}

/** Whether a value has the parts of another, each of the same sort, however deep they lie; lists may hold anything. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value);
  if (!isRecord(model)) return typeof value === typeof model;
  return isRecord(value) && Object.entries(model).every(([key, part]) => isLike(value[key], part));
}

export function isPutInExtra(message: unknown): message is PutInExtra {
  return (
    isRecord(message) &&
    message.type === 'putInExtra' &&
    typeof message.name === 'string' &&
    Object.hasOwn(EXTRA_NAMES, message.name)
  );
}

export function isFetchPicture(message: unknown): message is FetchPicture {
  return (
    isRecord(message) && message.type === 'fetchPicture' && typeof message.address === 'string'
  );
}

export function isJudgedReply(reply: unknown): reply is JudgedReply {
  return (
    isRecord(reply) &&
    isTextOrNull(reply.language) &&
    typeof reply.isValveOpen === 'boolean' &&
    Array.isArray(reply.removals) &&
    reply.removals.every(isJudgedRemoval)
  );
}

function isJudgedRemoval(value: unknown): value is JudgedRemoval {
  return (
    isRecord(value) &&
    isIndex(value.block) &&
    (value.part === null || isSpan(value.part)) &&
    typeof value.kind === 'string' &&
    Array.isArray(value.evidence) &&
    value.evidence.every(isEvidence) &&
    (value.keptBy === undefined || isReason(value.keptBy))
  );
}

function isEvidence(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.weight === 'number' &&
    isReason(value.reason)
  );
}

function isReason(value: unknown): boolean {
  return isRecord(value) && typeof value.key === 'string' && isStrings(value.args);
}

export function isPeopleReply(reply: unknown): reply is PeopleReply {
  return (
    isRecord(reply) &&
    Array.isArray(reply.people) &&
    reply.people.every(isArticlePerson) &&
    COVERAGES.includes(reply.coverage) &&
    Array.isArray(reply.edits) // each is checked where they are used
  );
}

const COVERAGES: unknown[] = ['full', 'partial', 'none'] satisfies Coverage[];

function isArticlePerson(value: unknown): value is ArticlePerson {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    (value.role === null || typeof value.role === 'string') &&
    (value.isAuthor === undefined || typeof value.isAuthor === 'boolean') &&
    Array.isArray(value.mentions) &&
    value.mentions.every(isBlockMention)
  );
}

function isBlockMention(value: unknown): boolean {
  return isRecord(value) && isIndex(value.block) && isSpan(value);
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && isIndex(value.start) && isIndex(value.end) && value.start < value.end;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
