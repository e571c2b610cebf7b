import browser from "webextension-polyfill";
import { fail } from "../../core/basics/result.ts";
import type { Rejection } from "../../core/model/rejection.ts";
import { findKeySettings } from "../../settings/find-key-settings.ts";
import { type KeyBinding, readKeyBindings } from "../../settings/read-key-bindings.ts";
import { MOST_REJECTIONS, withRejection } from "../../settings/rejections.ts";
import {
  forgetDropped,
  resetSettings,
  takeSettings,
  type UndoSettings,
} from "../../settings/rewrite-settings.ts";
import { MOST_SETTINGS_BYTES, readSettingsFile, writeSettingsFile } from "../../settings/settings-file.ts";
import { changePageRejections, changeSettings } from "../../settings/stored-settings.ts";
import { localDay } from "../../ui/dates/local-day.ts";
import type { Undo } from "../acts/library-acts.ts";
import { readChosenFile } from "../exchange/read-chosen-file.ts";
import { saveFile } from "../exchange/save-file.ts";
import type { KeyActs, KeyOutcome } from "./keys/key-acts.ts";
import type { SettingsActs } from "./settings-acts.ts";

/** What the acts tell of. */
export interface SettingsActsParts {
  /** Keys were set here: so they are now. */
  readonly onKeys: (keys: readonly KeyBinding[]) => void;
  readonly onError: (error: unknown) => void;
}

/** The acts of the settings page, on storage.local, the browser's keys and the disk. */
export function createSettingsActs(parts: SettingsActsParts): SettingsActs {
  const { onError } = parts;
  const written = (writing: Promise<unknown>): Promise<boolean> =>
    writing.then(
      () => true,
      (error: unknown) => {
        onError(error);
        return false;
      },
    );
  const undoable = async (writing: Promise<UndoSettings>): Promise<Undo | null> => {
    try {
      const undo = await writing;
      return async () =>
        (await written(undo())) ? { kind: "undone", left: 0 } : { kind: "refused", reason: "storage-failed" };
    } catch (error) {
      onError(error);
      return null;
    }
  };
  return {
    change: (change) => written(changeSettings(change)),
    take: (given) => undoable(takeSettings(given)),
    reset: () => undoable(resetSettings()),
    acceptName: (rejection) => {
      const set = (isRejected: boolean) =>
        changeSettings((before) => ({
          ...before,
          rejected: withRejection(before.rejected, rejection, { isRejected, most: MOST_REJECTIONS }),
        }));
      return undoable(set(false).then(() => () => set(true)));
    },
    forgetPages: () => undoable(forgetPages()),
    forgetDropped: () => written(forgetDropped()),
    readFile: async (file) => {
      if (file.size > MOST_SETTINGS_BYTES) return fail("too-big");
      const text = await readChosenFile(file);
      return text === null ? fail("closed") : readSettingsFile(text);
    },
    saveFile: (settings) => {
      const now = Date.now();
      const name = `sinogloss-settings-${localDay(new Date(now))}.json`;
      saveFile({ name, type: "application/json", text: writeSettingsFile(settings, now) });
      return name;
    },
    keys: createKeyActs(parts),
  };
}

async function forgetPages(): Promise<UndoSettings> {
  let forgotten: readonly Rejection[] = [];
  await changePageRejections((before) => {
    forgotten = before;
    return [];
  });
  return () => changePageRejections((since) => [...forgotten, ...since]);
}

function createKeyActs({ onKeys, onError }: SettingsActsParts): KeyActs {
  const outcomeOf = async (setting: Promise<void>): Promise<KeyOutcome> => {
    try {
      await setting;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    // Firefox 153 tells of keys that are set, but not of those put back (commands.onChanged).
    readKeyBindings().then(onKeys, onError);
    return null;
  };
  // Chromium lets no extension set its keys (https://developer.chrome.com/docs/extensions/reference/api/commands).
  if (typeof browser.commands.update === "function") {
    return {
      kind: "here",
      isMac: navigator.platform.startsWith("Mac"),
      set: (name, shortcut) => outcomeOf(browser.commands.update({ name, shortcut })),
      reset: (name) => outcomeOf(browser.commands.reset(name)),
    };
  }
  const open = findKeySettings();
  return { kind: "browser", open: open && (() => void open().catch(onError)) };
}
