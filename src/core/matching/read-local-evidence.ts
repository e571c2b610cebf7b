import { foldText } from "../lexicon/fold-text.ts";
import { hasHan } from "../lexicon/has-han.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Candidate } from "./candidate.ts";
import type { LocalEvidence } from "./evidence.ts";
import { ownerOf } from "./foreign-owner.ts";
import {
  type BlockCues,
  type CueHit,
  distinct,
  GUEST,
  hitsBetween,
  indexAt,
  isOf,
  sideOf,
} from "./read-cues.ts";
import { articleBefore, besideOf, isOddlyPlaced } from "./surroundings.ts";
import type { TextSpan } from "./text-span.ts";

/** A block as the evidence for its ambiguous candidates is read from it. */
export interface BlockView {
  readonly text: string;
  readonly cues: BlockCues;
  /** Whether its Chinese characters are Chinese: Japanese has its own between them. */
  readonly isChinese: boolean;
  /** Whether it is an English text that gives things their Chinese names, and so speaks of China. */
  readonly quotesHan: boolean;
  /** What is known of its forms so far: how often one stands as a place's own. */
  readonly localForms: Map<string, number>;
  /** Whether the text before it speaks of China: what a paragraph leaves unsaid stands in the one above. */
  isHomeBefore(): boolean;
  /** Home entities of the block: those named without ambiguity, companies apart, and the ambiguous ones. */
  readonly home: ReadonlySet<EntityKey>;
  readonly companies: ReadonlySet<EntityKey>;
  readonly peers: ReadonlySet<EntityKey>;
  /** Entities that the block names as another country's. */
  readonly abroad: ReadonlySet<EntityKey>;
  /** The different cues of a kind in the block. */
  distinct(kind: string): readonly CueHit[];
}

/** What speaks against an entity: `other` fields hold for China's authorities and rules only. */
function kindsAgainst({ group, type }: Pick<Candidate, "group" | "type">): string[] {
  return group === "authority" || group === "rule" ? ["other", `${type}.not`] : [`${type}.not`];
}

/** As far back as a sentence may have named the country it is about, in UTF-16 code units. */
const SENTENCE_REACH = 240;
/** 广东省人大, 地方人大, 较大市的人大. */
const LOCAL =
  /(?:[省市县縣区區州镇鎮乡鄉](?:的|第?[一二三四五六七八九十]+[届屆])?|街道|基层|基層|地方|各地|[各本两兩省市县縣区區乡鄉][级級])$/;

/** 四川人大: provinces have congresses and academies of social sciences of their own. */
const PROVINCIAL =
  /(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|蒙古|广西|西藏|宁夏|新疆)$/;

/**
 * Forms that mean something of the same field or country, too: DSL lines and languages, IDC, the Internet data centre,
 * 人大, the university. Without a word of the entity's work nothing else helps.
 */
function needsWork({ kind, type, start, end }: Candidate): boolean {
  if (type === "legislature") return kind === "native" && end - start < 3;
  return kind === "acronym" && (type === "law" || type === "analyst" || type === "fund");
}

/** A ministry of foreign affairs speaks of other countries all day. */
function isOfAbroad({ text, start, end }: TextSpan): boolean {
  return /foreign|外交/i.test(text.slice(start, end));
}

function isLocal({ text, start }: Pick<TextSpan, "text" | "start">): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return LOCAL.test(before) || (/[人社]/.test(text.charAt(start)) && PROVINCIAL.test(foldText(before)));
}

/** So many of a block's forms as a place's own say so of it where it names the entity in full, too. */
const MANY_LOCAL = 2;

/**
 * Whether a block says of the same form elsewhere that it is a place's own: once where it never names the entity in full.
 * A province's deputies may be those to the country's congress, and 市公安部门 is no office of that name.
 */
function isLocalNearby({ text, home, localForms }: BlockView, candidate: Candidate): boolean {
  const { entity, start, end } = candidate;
  if (!hasHan(text.charAt(start)) || /^会[议議]/.test(text.slice(end, end + 2))) return false;
  const form = text.slice(start, end);
  let count = localForms.get(form);
  if (count === undefined) {
    count = 0;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const isMeant = !/^(?:代表|[门門署队隊])/.test(text.slice(at + form.length, at + form.length + 2));
      if (isMeant && isLocal({ text, start: at })) count++;
    }
    localForms.set(form, count);
  }
  return count >= (home.has(entityKey(entity)) ? MANY_LOCAL : 1);
}

/** `Chi-Keung Tang`: a surname behind a given name of two parts, which titles like `Vice-Chair` are not. */
const HYPHENATED_GIVEN_NAME_BEFORE =
  /(?<![A-Za-zÀ-ɏ-])(?!(?:Vice|Ex|Then|Co|Post|Pre|Anti|Anglo|Sino|Now|Non)-)[A-ZÀ-Þ][a-zß-ÿ]{1,5}-[A-ZÀ-Þ][a-zß-ÿ]{1,5} $/;

/** As far back as a given name may begin, in UTF-16 code units. */
const GIVEN_NAME_REACH = 30;

function isSurnameOfAnother({ text, start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - GIVEN_NAME_REACH), start);
  return !/\s/.test(text.slice(start, end)) && HYPHENATED_GIVEN_NAME_BEFORE.test(before);
}

/** Whether the block names an entity as another country's; of a law, any authority, where nothing speaks of China. */
function isAbroadNearby(block: BlockView, { entity, type }: Candidate): boolean {
  if (block.abroad.has(entityKey(entity))) return true;
  return type === "law" && block.abroad.size > 0 && block.home.size + block.distinct("home").length === 0;
}

/** Looks at a block for what it says of one of its ambiguous candidates. */
export function readLocalEvidence(block: BlockView, candidate: Candidate): LocalEvidence {
  const { cues, text } = block;
  const { start, end } = candidate;
  const span = { text, start, end };
  const close = hitsBetween(cues, ...besideOf(cues, span, 2));
  // Nobody owns what isn't China's alone: Russia's NATO council is NATO's.
  const owner = candidate.home ? ownerOf(span) : null;
  const article = articleBefore(span);
  const home = isOfCountry(candidate) ? readHome(block, candidate) : null;
  const against = kindsAgainst(candidate);
  const foreignNear = isAbroadNearby(block, candidate) ? 1 : 0;
  // Countries say nothing against people and companies, which are anywhere, and satellites, where a text is on such.
  const isAnywhere =
    ["person", "company"].includes(candidate.type) ||
    (candidate.type === "system" && block.distinct("system.sure").length > 0) ||
    (isOfAbroad(span) && foreignNear === 0);
  const foreign = isAnywhere ? 0 : Math.min(2, block.distinct("foreign").length);
  return {
    foreignOwner: owner === "foreign" ? 1 : 0,
    foreignNear,
    homeOwner: owner === "home" || isOfItsOwn(block, candidate) ? 1 : 0,
    localOwner: isLocal(span) ? 1 : 0,
    localNear: isLocalNearby(block, candidate) ? 1 : 0,
    anotherPerson: candidate.type === "person" && isSurnameOfAnother(span) ? 1 : 0,
    traditional: isOfAbroad(span) && cues.isTraditional ? 1 : 0,
    foreignCues: foreign,
    foreignAlone: home !== null && home.homeCues + home.homeNear === 0 ? foreign : 0,
    ...home,
    ...readWork(block, candidate, close, home),
    otherCues: Math.min(
      3,
      against.reduce((sum, kind) => sum + block.distinct(kind).length, 0),
    ),
    otherBeside: Math.min(2, distinct(close, ...against).length),
    theBefore: article === "the" ? 1 : 0,
    anyBefore: article === "any" ? 1 : 0,
    oddlyPlaced: isOddlyPlaced(span) ? 1 : 0,
  };
}

/** As far behind a name as what is its own may end, in UTF-16 code units. */
const OWN_REACH = 60;
/** What stands between: an office, or the first words of another name. */
const OF_OWN = /^(?:部?[长長]|副?[发發]言人|['’]s (?:[A-Z][a-z]+ ){1,4})$/;

/** `外交部發言人毛寧`, `New America's Open Technology Institute`: who speaks for an agency, or is a part, says whose it is. */
function isOfItsOwn({ cues, text }: BlockView, { type, end }: Candidate): boolean {
  return hitsBetween(cues, end, end + OWN_REACH).some(
    (hit) => isOf(hit, `${type}.own`) && OF_OWN.test(text.slice(end, hit.start)),
  );
}

/** Whether words about China speak for an entity. Of analysts of all the world they say nothing. */
export function isOfCountry({ type }: Candidate): boolean {
  return type !== "analyst" && type !== "think-tank";
}

type HomeEvidence = Required<
  Pick<LocalEvidence, "homeNear" | "companiesNear" | "peersNear" | "homeCues" | "homeBeside" | "nationBefore">
>;

/** What speaks of China in the block; it says nothing of an entity that isn't China's. */
function readHome(block: BlockView, { entity, group, kind, start, end }: Candidate): HomeEvidence {
  const { cues, text } = block;
  const mayBeHosts = group === "authority" && kind !== "acronym";
  const speaksOfHome = (hit: CueHit) => isOf(hit, "home") && !(mayBeHosts && hit.cue === GUEST);
  const own = entityKey(entity);
  const count = (keys: ReadonlySet<EntityKey>) => keys.size - (keys.has(own) ? 1 : 0);
  return {
    homeNear: Math.min(2, count(block.home)),
    companiesNear: Math.min(2, count(block.companies)),
    peersNear: Math.min(3, count(block.peers)),
    homeCues: Math.min(
      3,
      block.distinct("home").filter(speaksOfHome).length +
        (block.quotesHan && !hasHan(text.charAt(start)) ? 1 : 0),
    ),
    homeBeside: hitsBetween(cues, ...besideOf(cues, { text, start, end }, 3)).some(speaksOfHome) ? 1 : 0,
    nationBefore: nationBefore(cues, start, speaksOfHome),
  };
}

type WorkEvidence = "workNear" | "workBeside" | "workSure" | "sureNear" | "workMissing";

/** Words of the entity's line of work. Scotland Yard has officers, too: most count only where something says China. */
function readWork(
  block: BlockView,
  candidate: Candidate,
  close: readonly CueHit[],
  home: HomeEvidence | null,
): Pick<LocalEvidence, WorkEvidence> {
  const { type } = candidate;
  const near = block.distinct(type).length;
  const beside = distinct(close, type).length;
  const sure = distinct(close, `${type}.sure`).length;
  // Other countries' parties have committees, too.
  const isCommon = candidate.group === "authority" && candidate.kind !== "acronym";
  const isHome =
    home === null ||
    block.isChinese ||
    home.homeNear + home.companiesNear + home.homeCues > 0 ||
    block.isHomeBefore();
  return {
    workNear: isHome ? Math.min(2, near) : 0,
    workBeside: isHome ? Math.min(2, beside) : 0,
    workSure: isCommon ? 0 : Math.min(1, sure),
    sureNear: isCommon ? 0 : Math.min(1, block.distinct(`${type}.sure`).length),
    workMissing: needsWork(candidate) && near + sure === 0 ? 1 : 0,
  };
}

/** The side of the country named last before an offset: 1 home, -1 another, 0 none within reach. */
function nationBefore({ hits }: BlockCues, start: number, speaksOfHome: (hit: CueHit) => boolean): number {
  for (let index = indexAt(hits, start) - 1; index >= 0; index--) {
    const hit = hits[index];
    if (hit === undefined || hit.start < start - SENTENCE_REACH) break;
    if (speaksOfHome(hit)) return 1;
    if (sideOf(hit) === "foreign") return -1;
  }
  return 0;
}
