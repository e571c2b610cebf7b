import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings.ts";

/** What a settings file says it is. */
export const SETTINGS_FORMAT = "sinogloss-settings";
/** The version of the file's form; to be raised where an older Sinogloss would misread a newer file. */
export const SETTINGS_VERSION = 1;
/** The largest file that is read, in bytes: a thousand rules for sites take a tenth of it. */
export const MOST_SETTINGS_BYTES = 1_000_000;

/** What makes a file no settings file. */
export type SettingsFileProblem = "empty" | "not-json" | "not-object" | "format" | "version" | "settings";

/** What a settings file holds. */
export interface SettingsFile {
  /** Whether a newer form of the file may say more than is read here. */
  readonly isNewer: boolean;
  /** The settings that are in it and can be read. */
  readonly given: Partial<Settings>;
  /** The names of those that can't. */
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
  const { settings: parsed, dropped } = parseSettings(settings);
  const read = Object.entries(parsed).filter(
    ([name]) => Object.hasOwn(settings, name) && Object.hasOwn(DEFAULT_SETTINGS, name),
  );
  return succeed({
    isNewer: version > SETTINGS_VERSION,
    given: Object.fromEntries(read.filter(([name]) => !dropped.includes(name))),
    dropped,
  });
}

function parseJson(text: string): Result<unknown, "not-json"> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail("not-json");
  }
}
