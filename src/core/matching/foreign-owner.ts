import { foldText } from "../lexicon/fold-text.ts";
import { type CueHit, distinct, isOf, readCues, sideOf } from "./read-cues.ts";
import type { TextSpan } from "./text-span.ts";

/** Which side owns an institution. */
export type Owner = "home" | "foreign" | null;

/** Enough for `of the Central Committee of the Communist Party of Vietnam`. */
const OWNER_REACH = 80;
const USA_BEFORE = /\b(?:US|USA|U\.S\.|American)(?:['’]s)? $/;
const HAN_OPENING = /(?<=[\u3400-\u9FFF])[《〈“「『]$/;
const HAN_END = /[\u3400-\u9FFF]$/;
/** Two characters that end as countries do, states that are no more, or another country's communists. */
const HAN_STATE =
  /(?:[^中我全各两多外本该祖爱建开治合和回出归大强]国|(?:清[朝廷末]|国民政府)的?|[古越苏俄朝日捷寮老罗波南意法]共)$/;
/** One for a country, right before an institution: 日, 法 and 加 end too many other words, and before brackets 出台 does. */
const HAN_LETTER = /[美英俄韩越印台]$/;
/** What is done with a law before its name: 越南国会通过《网络安全法》. */
const HAN_ENACTED =
  /(?:通过|颁布|公布|制定|签署|批准|审议|表决|更新|修订|实施)了?(?:一项|的?这部|新的?|首部)?$/;
/** What may stand between a country and its institution: 古巴共产党中央|政治局. */
const HAN_BETWEEN =
  /(?:的|这部|中央|共产党|革命党|人民|党|民主|联邦|共和国|王国|政府|国家|副?总理兼|副?首相兼|前任?|原)+$/;

/**
 * Whose an institution is by what stands around its name: `Egypt’s`, `the Russian` or `瑞典` before it, `of Nepal`
 * after it. What has China in its own name is China's.
 */
export function ownerOf({ text, start, end }: TextSpan): Owner {
  const reached = text.slice(Math.max(0, start - OWNER_REACH), start);
  // A law stands in brackets of its own: 越南《网络安全法》.
  const before = reached.replace(HAN_OPENING, "");
  const isBracketed = before !== reached;
  const owner = HAN_END.test(before)
    ? ownerInHan(before, text.slice(start, end), isBracketed)
    : (ownerBefore(before) ?? ownerAfter(text.slice(end, end + OWNER_REACH)));
  const isOwn = owner === "foreign" && distinct(readCues(text.slice(start, end)).hits, "home").length > 0;
  return isOwn ? "home" : owner;
}

/** 我國外交部: in traditional characters it is mostly Taiwan that says so of its own. */
const OURS = /我國的?$/;
const HAN_LAW = /法$/;
const HAN_INSTITUTION = /[部院局委署會]$/;

function ownerInHan(raw: string, name: string, isBracketed: boolean): Owner {
  if (OURS.test(raw) && HAN_INSTITUTION.test(name)) return "foreign";
  const before = foldText(raw);
  const ends = [before.length, before.replace(HAN_BETWEEN, "").length];
  const hit = readCues(before).hits.findLast((one) => sideOf(one) !== null && ends.includes(one.end));
  // Hong Kong has deputies to China's congress, and laws of its own.
  if (hit !== undefined) return HAN_LAW.test(name) ? sideOfOwner(hit) : sideOf(hit);
  if (HAN_STATE.test(before) || (!isBracketed && HAN_LETTER.test(before))) return "foreign";
  return HAN_ENACTED.test(before) ? nationOf(before) : null;
}

/** Whose parliament it was: the side of the country named last in the sentence. */
function nationOf(before: string): Owner {
  const hit = readCues(before.slice(before.lastIndexOf("。") + 1)).hits.findLast(
    (one) => sideOf(one) !== null,
  );
  return hit ? sideOf(hit) : null;
}

/** `Vietnam’s powerful` and `Vietnamese Communist Party`: two words of the name may stand between. */
const BETWEEN = /^(?:['’]s?(?: [^\s.,;:!?()\uFFFC]+){0,2}|(?:[ -][A-ZÀ-ɏḀ-ỿ]\S*){0,2})[ -]$/;

/** The side of the country named last before, where nothing but words of the name stands between. */
function ownerBefore(before: string): Owner {
  if (USA_BEFORE.test(before)) return "foreign";
  const hit = readCues(before).hits.findLast((one) => sideOfOwner(one) !== null);
  return hit !== undefined && BETWEEN.test(before.slice(hit.end)) ? sideOfOwner(hit) : null;
}

/**
 * What is one of the United States' is not China's, though much that is China's happens there; nor is what Taiwan, Hong
 * Kong or Macao has of its own, though they are spoken of with China.
 */
function sideOfOwner(hit: CueHit): Owner {
  return isOf(hit, "state") || isOf(hit, "elsewhere") ? "foreign" : sideOf(hit);
}

const AFTER =
  /^(?: \([A-Z]{2,8}\)(?= (?:of|in) ))?( (?:of|in) (?:the )?|, | ?\()((?:[A-ZÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]*(?: of (?:the )?| )?){1,8})/;

/**
 * The side of the first country in an `of …` that follows, or right behind a comma or bracket: `(Vietnam)`. What is of
 * no place we know isn't China's.
 */
function ownerAfter(after: string): Owner {
  const [, link = "", name = ""] = AFTER.exec(after) ?? [];
  const hit = readCues(name).hits.find((one) => sideOfOwner(one) !== null);
  if (hit === undefined) return link === " of " ? "foreign" : null;
  // China's ministries are in Hong Kong, too.
  if (isOf(hit, "elsewhere") && !link.startsWith(" of ")) return null;
  return /of|in/.test(link) || hit.start === 0 ? sideOfOwner(hit) : null;
}
