import browser from "webextension-polyfill";
import { chooseLanguage, type Language } from "../core/model/language.ts";
import { lookOf } from "../settings/settings.ts";
import { readSettings } from "../settings/stored-settings.ts";

/** What the background itself says: in menus, at the toolbar button, in the address bar. */
export interface BackgroundStrings {
  readonly language: Language;
  /** Entries of the menu of a selection. The browser puts the selection in the place of `%s`. */
  readonly keepPassage: string;
  readonly lookUp: string;
  /** Titles of the toolbar button, for a moment, after a key that could do nothing. */
  readonly nothingKept: string;
  readonly nothingToWalk: string;
  readonly noSite: string;
  readonly offEverywhere: string;
  /** In the address bar behind the keyword, before anything is typed. */
  readonly typeName: string;
  /** The first line there: what Enter does with what is typed. */
  readonly openRecord: (name: string) => string;
  readonly searchLibrary: (query: string) => string;
  readonly nothingFound: (query: string) => string;
}

const STRINGS: Readonly<Record<Language, BackgroundStrings>> = {
  en: {
    language: "en",
    keepPassage: "Keep this passage",
    lookUp: "Look up “%s”",
    nothingKept: "Nothing was kept. Select some text on the page first.",
    nothingToWalk: "Nothing is marked or kept on this page.",
    noSite: "There is no site here to switch Sinogloss on or off for.",
    offEverywhere: "Sinogloss is off on all pages. Switch it on first, in its popup or settings.",
    typeName: "Type a name, an acronym, Chinese or pinyin",
    openRecord: (name) => `Open the record of ${name}`,
    searchLibrary: (query) => `Search the library for “${query}”`,
    nothingFound: (query) => `Nothing in the knowledge base is called “${query}”. Search the library`,
  },
  "zh-Hans": {
    language: "zh-Hans",
    keepPassage: "保存这段文字",
    lookUp: "查询“%s”",
    nothingKept: "没有保存任何内容：请先在页面上选中一段文字。",
    nothingToWalk: "本页没有标记的名称，也没有保存的文字。",
    noSite: "当前页面不是网站，无法为其开关 Sinogloss。",
    offEverywhere: "Sinogloss 已在所有网页上关闭，请先在弹出窗口或设置中开启。",
    typeName: "输入名称、英文缩写、中文或拼音",
    openRecord: (name) => `打开“${name}”的完整资料`,
    searchLibrary: (query) => `在文库中搜索“${query}”`,
    nothingFound: (query) => `知识库中没有名为“${query}”的条目，可在文库中搜索`,
  },
};

/** The strings for a BCP 47 tag. */
export function chooseBackgroundStrings(tag: string): BackgroundStrings {
  return STRINGS[chooseLanguage(tag).language];
}

/** The strings in the interface language the reader has chosen, as it stands now. */
export async function readBackgroundStrings(): Promise<BackgroundStrings> {
  return chooseBackgroundStrings(lookOf(await readSettings(), browser.i18n.getUILanguage()).tag);
}
