import browser from "webextension-polyfill";
import { chooseLanguage } from "../core/model/language.ts";
import type { Look } from "../core/model/look.ts";
import { recall, remember } from "./page-memory.ts";
import { recallTheme, wearTheme } from "./page-theme.ts";
import { INTERFACE_LANGUAGES, lookOf, type Settings } from "./settings.ts";
import { followSettings } from "./stored-settings.ts";

const KEY = "language";

/** The look the extension's pages wore last: what a page is drawn with before its settings are read. */
export function recallLook(): Look {
  const recalled = recall(KEY);
  const language = INTERFACE_LANGUAGES.find((each) => each === recalled) ?? "browser";
  return lookOf({ theme: recallTheme(), language }, browser.i18n.getUILanguage());
}

/**
 * Keeps a page of the extension in the look its reader has chosen, until the signal aborts: theme and language of the
 * document are set here, and `onLanguage` is called back with the tag of every other language to draw it in.
 */
export async function followLook(onLanguage: (tag: string) => void, signal: AbortSignal): Promise<void> {
  let { tag } = recallLook();
  wearLanguage(tag);
  await followSettings((settings) => {
    const look = wear(settings);
    if (look.tag === tag) return;
    tag = look.tag;
    onLanguage(tag);
  }, signal);
}

function wear(settings: Pick<Settings, "theme" | "language">): Look {
  const look = lookOf(settings, browser.i18n.getUILanguage());
  wearTheme(look.theme);
  wearLanguage(look.tag);
  remember(KEY, settings.language);
  return look;
}

function wearLanguage(tag: string): void {
  document.documentElement.lang = chooseLanguage(tag).lang;
}
