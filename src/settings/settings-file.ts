import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { readSitePattern } from "./read-site-pattern.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { MOST_SITE_RULES } from "./site-rules.ts";

/** What a settings file says it is. */
const SETTINGS_FORMAT = "sinogloss-settings";
/** The version of the file's form; to be raised where an older Sinogloss would misread a newer file. */
const SETTINGS_VERSION = 1;
/** The largest file that is read, in bytes: a thousand rules for sites take a tenth of it. */
export const MOST_SETTINGS_BYTES = 1_000_000;

/** What makes a file no settings file. `too-many`: it lists more sites than there can be. */
export type SettingsFileProblem =
  | "empty"
  | "not-json"
  | "not-object"
  | "format"
  | "version"
  | "settings"
  | "too-many";

/** What a settings file holds. */
export interface SettingsFile {
  /** Whether a newer form of the file may say more than is read here. */
  readonly isNewer: boolean;
  /** The settings that are in it and can be read. */
  readonly given: Partial<Settings>;
  /** The names of those that can't, or not all of them; see ParsedSettings. */
  readonly dropped: readonly string[];
}

/** Writes every setting as a settings file. `now` in milliseconds since 1970. */
export function writeSettingsFile(settings: Settings, now: number): string {
  const saved = new Date(now).toISOString();
  return `${JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, saved, settings }, null, 2)}\n`;
}

/** Reads a settings file. */
export function readSettingsFile(text: string): Result<SettingsFile, SettingsFileProblem> {
  // Editors on Windows may put a byte order mark first.
  const json = text.replace(/^\uFEFF/, "").trim();
  if (json === "") return fail("empty");
  const file = parseJson(json);
  if (!file.ok) return file;
  if (!isRecord(file.value)) return fail("not-object");
  const { format, version, settings } = file.value;
  if (format !== SETTINGS_FORMAT) return fail("format");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return fail("version");
  if (!isRecord(settings)) return fail("settings");
  const { sites, sitesUnpainted, rejected, ...others } = settings;
  if ([sites, sitesUnpainted].some((list) => Array.isArray(list) && list.length > MOST_SITE_RULES)) {
    return fail("too-many");
  }
  const { given, dropped } = parseSettings({
    ...others,
    ...(sites !== undefined && { sites: eachOf(sites, readRule) }),
    ...(sitesUnpainted !== undefined && { sitesUnpainted: eachOf(sitesUnpainted, readHost) }),
    ...(rejected !== undefined && { rejected: eachOf(rejected, readRejection) }),
  });
  return succeed({ isNewer: version > SETTINGS_VERSION, given, dropped });
}

/** Reads the items of what may be a list; those it gives undefined for are left for parseSettings to drop. */
function eachOf(list: unknown, read: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(read) : list;
}

/** A rule as if the reader had written its pattern. */
function readRule(rule: unknown): unknown {
  return isRecord(rule) ? { pattern: readPattern(rule["pattern"]), on: rule["on"] } : undefined;
}

/** A host by name: highlights are left unpainted by no pattern. */
function readHost(host: unknown): unknown {
  return typeof host === "string" && host.includes("*") ? undefined : readPattern(host);
}

/** Its site is a host by name, or none; a page's place is of use to nobody else. */
function readRejection(rejection: unknown): unknown {
  if (!isRecord(rejection)) return undefined;
  const { form, entity, site } = rejection;
  return { form, entity, site: site === null ? null : readHost(site) };
}

function readPattern(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  // Local files have no host.
  if (written === "") return "";
  // A page's own host stays as it is, even on the other scheme's port (http://news.example:443).
  const readings = [`https://${written}`, `http://${written}`].map(readSitePattern);
  const exact = readings.find((reading) => reading.ok && reading.value === written);
  const pattern = exact ?? readSitePattern(written);
  return pattern.ok ? pattern.value : undefined;
}

function parseJson(text: string): Result<unknown, "not-json"> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail("not-json");
  }
}
