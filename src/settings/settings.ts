import { isRecord } from "../core/basics/is-record.ts";

/** What the reader chose. Kept small: storage.local sends every change whole to every frame. */
export interface Settings {
  /** Host names on which nothing is marked, as `location.host` gives them. */
  readonly sitesOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { sitesOff: [] };

/** Reads stored settings; whatever is missing or damaged falls back to its default. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const { sitesOff } = stored;
  const isHostList = Array.isArray(sitesOff) && sitesOff.every((host) => typeof host === "string");
  return { sitesOff: isHostList ? sitesOff : DEFAULT_SETTINGS.sitesOff };
}

/** Whether the reader wants marks on a host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** The settings with one host switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== host);
  return { ...settings, sitesOff: on ? others : [...others, host] };
}
