import { isRecord } from "../core/basics/is-record.ts";
import { HIGHLIGHT_COLOURS, type HighlightColour } from "../core/model/highlight.ts";

/**
 * What stands beside a selection: nothing, the toolbar while Alt is held, a dot that opens into the toolbar, or the
 * toolbar itself.
 */
export const SELECTION_TOOLBARS = ["off", "modifier", "dot", "always"] as const;
export type SelectionToolbar = (typeof SELECTION_TOOLBARS)[number];

/** What the reader chose. Kept small: storage.local sends every change whole to every frame. */
export interface Settings {
  /** Host names on which nothing is marked, as `location.host` gives them. */
  readonly sitesOff: readonly string[];
  /** Host names on which the reader's highlights are not painted: a page can see what is. */
  readonly sitesUnpainted: readonly string[];
  readonly selectionToolbar: SelectionToolbar;
  /** The colour the next highlight gets. */
  readonly colour: HighlightColour;
  /** Whether highlights made in private windows are kept without asking each time. */
  readonly keepInPrivate: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  sitesUnpainted: [],
  selectionToolbar: "dot",
  colour: "yellow",
  keepInPrivate: false,
};

/** Reads stored settings; whatever is missing or damaged falls back to its default. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const { sitesOff, sitesUnpainted, selectionToolbar, colour, keepInPrivate } = stored;
  return {
    sitesOff: hostList(sitesOff) ?? DEFAULT_SETTINGS.sitesOff,
    sitesUnpainted: hostList(sitesUnpainted) ?? DEFAULT_SETTINGS.sitesUnpainted,
    selectionToolbar:
      SELECTION_TOOLBARS.find((known) => known === selectionToolbar) ?? DEFAULT_SETTINGS.selectionToolbar,
    colour: HIGHLIGHT_COLOURS.find((known) => known === colour) ?? DEFAULT_SETTINGS.colour,
    keepInPrivate: keepInPrivate === true,
  };
}

function hostList(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((host) => typeof host === "string") ? value : null;
}

/** Whether the reader wants marks on a host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** Whether the reader's highlights are painted on a host. */
export function isSitePainted(settings: Settings, host: string): boolean {
  return !settings.sitesUnpainted.includes(host);
}

/** The settings with one host switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  return { ...settings, sitesOff: withHost(settings.sitesOff, host, !on) };
}

/** The settings with the painting of highlights on one host switched on or off. */
export function withSitePainted(settings: Settings, host: string, on: boolean): Settings {
  return { ...settings, sitesUnpainted: withHost(settings.sitesUnpainted, host, !on) };
}

function withHost(hosts: readonly string[], host: string, isListed: boolean): readonly string[] {
  const others = hosts.filter((other) => other !== host);
  return isListed ? [...others, host] : others;
}
