import { isRecord } from "../core/basics/is-record.ts";
import { MARK_GROUPS, type MarkGroup } from "../core/model/entity.ts";
import { HIGHLIGHT_COLOURS, type HighlightColour } from "../core/model/highlight.ts";
import { LANGUAGES, type Language } from "../core/model/language.ts";
import { type Look, THEMES, type Theme } from "../core/model/look.ts";
import type { Rejection } from "../core/model/rejection.ts";
import { isRejection, MOST_REJECTIONS } from "./rejections.ts";
import { findSiteRule, isSitePattern, MOST_SITE_RULES, type SiteRule } from "./site-rules.ts";

/**
 * What stands beside a selection: nothing, the toolbar while Alt is held, a dot that opens into the toolbar, or the
 * toolbar itself.
 */
export const SELECTION_TOOLBARS = ["off", "modifier", "dot", "always"] as const;
export type SelectionToolbar = (typeof SELECTION_TOOLBARS)[number];

/** Which mentions of one entity are marked: each, the first of each section of a page, or the page's first. */
export const FREQUENCIES = ["all", "section", "page"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The line below a marked name. */
export const UNDERLINES = ["dotted", "dashed", "solid", "thick"] as const;
export type Underline = (typeof UNDERLINES)[number];

/** Its colour: the text's own, one fixed colour, or one for each group of entities. */
export const PALETTES = ["text", "blue", "rust", "groups"] as const;
export type Palette = (typeof PALETTES)[number];

/** The language of the interface: the browser's, or one of ours. */
export const INTERFACE_LANGUAGES = ["browser", ...LANGUAGES] as const;
export type InterfaceLanguage = "browser" | Language;

/** The shortest and longest time from resting on a name to its card, in milliseconds. */
export const DWELL_LIMITS = { least: 0, most: 3000 } as const;

/** What the reader chose. Kept small: storage.local sends every change whole to every frame. */
export interface Settings {
  /** False: nothing of ours shows on any page. */
  readonly isOn: boolean;
  /** The sites that are no matter of course; see findSiteRule for which of two applies. */
  readonly sites: readonly SiteRule[];
  /** Whether names are marked on the sites that no rule stands for. */
  readonly elsewhere: boolean;
  readonly groups: readonly MarkGroup[];
  /** Whether entities that are quiet by default are marked too. */
  readonly quietToo: boolean;
  /** The names that are not marked on a site, or anywhere; the newest last, MOST_REJECTIONS at most. */
  readonly rejected: readonly Rejection[];
  readonly frequency: Frequency;
  readonly underline: Underline;
  readonly palette: Palette;
  /** From resting on a name to its card, in milliseconds, within DWELL_LIMITS. */
  readonly dwell: number;
  readonly theme: Theme;
  readonly language: InterfaceLanguage;
  /** Host names on which the reader's highlights are not painted: a page can see what is. */
  readonly sitesUnpainted: readonly string[];
  readonly selectionToolbar: SelectionToolbar;
  /** The colour the next highlight gets. */
  readonly colour: HighlightColour;
  /** Whether highlights made in private windows are kept without asking each time. */
  readonly keepInPrivate: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  sites: [],
  elsewhere: true,
  groups: MARK_GROUPS,
  quietToo: false,
  rejected: [],
  frequency: "section",
  underline: "dotted",
  palette: "text",
  dwell: 250,
  theme: "system",
  language: "browser",
  sitesUnpainted: [],
  selectionToolbar: "dot",
  colour: "yellow",
  keepInPrivate: false,
};

type Check = (value: unknown) => boolean;
/** A list: its good items hold, whatever stands beside them. */
type ListCheck = { readonly each: Check; readonly most?: number };
const isYesOrNo: Check = (value) => typeof value === "boolean";
const isOneOf =
  (known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);
const isSiteRule: Check = (value) => {
  if (!isRecord(value)) return false;
  const { pattern, on } = value;
  return typeof pattern === "string" && isSitePattern(pattern) && isYesOrNo(on);
};

const CHECKS: Readonly<Record<keyof Settings, Check | ListCheck>> = {
  isOn: isYesOrNo,
  sites: { each: isSiteRule },
  elsewhere: isYesOrNo,
  groups: { each: isOneOf(MARK_GROUPS) },
  quietToo: isYesOrNo,
  rejected: { each: isRejection, most: MOST_REJECTIONS },
  frequency: isOneOf(FREQUENCIES),
  underline: isOneOf(UNDERLINES),
  palette: isOneOf(PALETTES),
  dwell: (value) => typeof value === "number" && value >= DWELL_LIMITS.least && value <= DWELL_LIMITS.most,
  theme: isOneOf(THEMES),
  language: isOneOf(INTERFACE_LANGUAGES),
  sitesUnpainted: { each: (value) => typeof value === "string" },
  selectionToolbar: isOneOf(SELECTION_TOOLBARS),
  colour: isOneOf(HIGHLIGHT_COLOURS),
  keepInPrivate: isYesOrNo,
};

/** Settings as they were read. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Those of them that were there to be read. */
  readonly given: Partial<Settings>;
  /**
   * The names of what could not be: unknown here, or not of the form it should have. A list of which a part could be
   * read is both here and in `given`.
   */
  readonly dropped: readonly string[];
}

/** Reads settings out of storage or a file; whatever is missing or damaged falls back to its default. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (!isRecord(stored)) {
    return { settings: DEFAULT_SETTINGS, given: {}, dropped: stored === undefined ? [] : ["settings"] };
  }
  const { sitesOff, ...others } = stored;
  // Until version 0.1 a list of hosts, each switched off.
  const sites = Array.isArray(sitesOff)
    ? sitesOff.map((pattern: unknown) => ({ pattern, on: false }))
    : sitesOff;
  const entries = Object.entries({ ...(sites !== undefined && { sites }), ...others });
  const readings = entries.map(([name, value]) => ({ name, ...readSetting(name, value) }));
  const given = Object.fromEntries(
    readings.flatMap(({ name, read }) => (read === undefined ? [] : [[name, read]])),
  ) as Partial<Settings>;
  return {
    settings: { ...DEFAULT_SETTINGS, ...given },
    given,
    dropped: readings.filter(({ isWhole }) => !isWhole).map(({ name }) => name),
  };
}

interface Reading {
  readonly read?: unknown;
  readonly isWhole: boolean;
}

const UNREADABLE: Reading = { isWhole: false };

/** What can be read of one setting, and whether that is all of it. */
function readSetting(name: string, value: unknown): Reading {
  if (!Object.hasOwn(CHECKS, name)) return UNREADABLE;
  const check = CHECKS[name as keyof Settings];
  if (typeof check === "function") return check(value) ? { read: value, isWhole: true } : UNREADABLE;
  if (!Array.isArray(value)) return UNREADABLE;
  const good = value.filter(check.each);
  if (good.length === 0 && value.length > 0) return UNREADABLE;
  // Of two rules for one pattern the later; of more than there can be the latest, which are what was chosen last.
  const distinct = [...new Map(good.map((item) => [sameness(item), item])).values()];
  const read = distinct.slice(-(check.most ?? MOST_SITE_RULES));
  return { read, isWhole: good.length === value.length && read.length === distinct.length };
}

function sameness(item: unknown): unknown {
  return isRecord(item) ? (item["pattern"] ?? JSON.stringify(item)) : item;
}

/** Whether the reader wants marks on a host. */
export function isSiteOn({ isOn, sites, elsewhere }: Settings, host: string): boolean {
  return isOn && (findSiteRule(sites, host)?.on ?? elsewhere);
}

/** Whether the reader's highlights are painted on a host. */
export function isSitePainted(settings: Settings, host: string): boolean {
  return !settings.sitesUnpainted.includes(host);
}

/** The settings with one host switched on or off; no more rules than that takes. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const sites = settings.sites.filter(({ pattern }) => pattern !== host);
  const isSo = (findSiteRule(sites, host)?.on ?? settings.elsewhere) === on;
  return { ...settings, sites: isSo ? sites : [...sites, { pattern: host, on }] };
}

/** The settings with the painting of highlights on one host switched on or off. */
export function withSitePainted(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesUnpainted.filter((other) => other !== host);
  return { ...settings, sitesUnpainted: on ? others : [...others, host] };
}

/** How our surfaces shall look and speak to a reader whose browser is set to a BCP 47 tag. */
export function lookOf({ theme, language }: Pick<Settings, "theme" | "language">, browserTag: string): Look {
  return { theme, tag: language === "browser" ? browserTag : language };
}
