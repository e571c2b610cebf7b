import { chooseLanguage } from "../../core/model/language.ts";
import { knowledgeEn } from "./knowledge-en.ts";
import type { KnowledgeStrings } from "./knowledge-strings.ts";
import { knowledgeZhHans } from "./knowledge-zh-hans.ts";

/** The texts of entities, records, sources and the chapter about the extension for an interface set to a BCP 47 tag. */
export function chooseKnowledgeStrings(tag: string): KnowledgeStrings {
  return chooseLanguage(tag).language === "zh-Hans" ? knowledgeZhHans : knowledgeEn;
}
