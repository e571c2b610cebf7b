import type { MarkGroup } from "../../core/model/entity.ts";
import type { Theme } from "../../core/model/look.ts";

/** A choice with what it means. */
export interface NamedChoice {
  readonly name: string;
  readonly hint: string;
}

/** What a reader can choose, by the names the settings have. */
export type SettingName =
  | "isOn"
  | "sites"
  | "elsewhere"
  | "groups"
  | "quietToo"
  | "rejected"
  | "frequency"
  | "underline"
  | "palette"
  | "dwell"
  | "theme"
  | "language"
  | "sitesUnpainted"
  | "selectionToolbar"
  | "colour"
  | "keepInPrivate";

/** Times from resting on a name to its card that have a name. */
export type NamedDwell = "atOnce" | "quick" | "usual" | "calm" | "slow";

/** Why a key can't be set. */
type KeyProblem = "modifier" | "key" | "taken" | "refused";

/** Every text of the library's settings page in one language. */
export interface SettingsStrings {
  readonly lead: string;
  /** What each setting is called where it is spoken of. */
  readonly names: Readonly<Record<SettingName, string>>;
  kept(name: string): string;
  readonly notKept: string;

  readonly onHeading: string;
  readonly onLabel: string;
  readonly onHint: string;
  readonly isOff: string;

  readonly groupsHeading: string;
  /** What each group holds. */
  readonly groups: Readonly<Record<MarkGroup, string>>;
  /** How many entities of a group there are, and how many of them are quiet: in brackets, after what it holds. */
  groupCount(all: number, quiet: number): string;
  readonly noGroups: string;
  readonly quietLabel: string;
  readonly quietHint: string;
  /** What is held back whatever is chosen. */
  readonly heldBackHint: string;
  readonly frequencyHeading: string;
  readonly frequencies: Readonly<Record<"all" | "section" | "page", NamedChoice>>;

  readonly lineHeading: string;
  readonly sampleLabel: string;
  /** A name of each group, to show the line on. */
  readonly samples: Readonly<Record<MarkGroup, string>>;
  readonly underlineHeading: string;
  readonly underlines: Readonly<Record<"dotted" | "dashed" | "solid" | "thick", string>>;
  readonly paletteHeading: string;
  readonly palettes: Readonly<Record<"text" | "blue" | "rust" | "groups", NamedChoice>>;

  readonly dwellHeading: string;
  readonly dwellHint: string;
  readonly dwells: Readonly<Record<NamedDwell, string>>;
  namedDwell(name: string, time: string): string;
  readonly dwellExact: string;
  dwellInvalid(least: number, most: number): string;
  milliseconds(count: number): string;

  readonly sitesHeading: string;
  readonly elsewhereLegend: string;
  readonly elsewhereOn: string;
  readonly elsewhereOff: string;
  readonly rulesHeading: string;
  readonly noRules: string;
  readonly ruleOn: string;
  readonly ruleOff: string;
  switchRule(site: string): string;
  removeRule(site: string): string;
  readonly addRule: string;
  readonly addOn: string;
  readonly addOff: string;
  readonly patternHelp: readonly { readonly pattern: string; readonly meaning: string }[];
  readonly patternOrder: string;
  readonly patternProblems: Readonly<Record<"empty" | "no-site" | "everything" | "too-long", string>>;
  ruleKnown(site: string): string;
  rulesFull(most: number): string;
  readonly askLabel: string;
  readonly askHint: string;
  /** Whether names are marked on a site, and by which rule; null for none. */
  asked(site: string, isOn: boolean, rule: string | null): string;
  readonly askedNone: string;
  readonly files: string;
  readonly unpaintedHint: string;
  readonly unpaintedLink: string;

  /** There can be so many. */
  rejectedHint(most: number): string;
  readonly rejectedHeading: string;
  readonly noneRejected: string;
  /** Where a name is not marked: a host, empty for local files; null for everywhere. */
  rejectedAt(site: string | null): string;
  acceptName(name: string, where: string): string;
  nameAccepted(name: string): string;
  readonly pagesHeading: string;
  rejectedPages(count: number): string;
  readonly forgetPages: string;
  pagesForgotten(count: number): string;

  readonly lookHeading: string;
  readonly themeHeading: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly languageHeading: string;
  readonly followBrowser: string;
  readonly languageHint: string;

  readonly highlightsHeading: string;
  readonly toolbarHeading: string;
  readonly toolbarHint: string;
  readonly toolbars: Readonly<Record<"off" | "modifier" | "dot" | "always", string>>;
  readonly colourHeading: string;
  readonly privateLabel: string;
  readonly privateHint: string;

  readonly keysHeading: string;
  readonly keysHere: string;
  readonly keysInBrowser: string;
  readonly keysByHand: string;
  readonly openKeys: string;
  readonly noKey: string;
  /** What each command does; one that is missing is called as the browser calls it. */
  readonly commands: Readonly<Record<string, string>>;
  changeKey(command: string): string;
  readonly change: string;
  keyFor(command: string): string;
  readonly pressKeys: string;
  readonly setKey: string;
  readonly removeKey: string;
  readonly defaultKey: string;
  readonly cancel: string;
  keyProblem(problem: KeyProblem, detail: string): string;
  keySet(command: string, keys: string): string;
  keyRemoved(command: string): string;

  readonly fileHeading: string;
  readonly fileHint: string;
  readonly exportFile: string;
  exported(name: string): string;
  readonly importFile: string;
  fileProblem(
    problem:
      | "empty"
      | "not-json"
      | "not-object"
      | "format"
      | "version"
      | "settings"
      | "too-many"
      | "closed"
      | "too-big",
    file: { readonly name: string; readonly mostBytes: string; readonly mostSites: number },
  ): string;
  previewOf(name: string): string;
  readonly newerFile: string;
  readonly nothingChanges: string;
  readonly setting: string;
  readonly now: string;
  readonly after: string;
  readonly leftOut: string;
  readonly leftOutHint: string;
  readonly apply: string;
  applied(count: number): string;
  readonly reset: string;
  readonly resetHint: string;
  readonly wasReset: string;

  readonly droppedHeading: string;
  readonly droppedUnknown: string;
  readonly droppedDamaged: string;
  readonly droppedStore: string;
  readonly droppedHint: string;
  readonly forget: string;
  readonly forgotten: string;

  readonly yes: string;
  readonly no: string;
  readonly none: string;
  andMore(count: number): string;
  ruleIs(site: string, isOn: boolean): string;
}
