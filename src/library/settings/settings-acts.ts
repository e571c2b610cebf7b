import type { Result } from "../../core/basics/result.ts";
import type { Rejection } from "../../core/model/rejection.ts";
import type { Settings } from "../../settings/settings.ts";
import type { SettingsFile, SettingsFileProblem } from "../../settings/settings-file.ts";
import type { Undo } from "../acts/library-acts.ts";
import type { KeyActs } from "./keys/key-acts.ts";

/** Why a chosen file gives no settings. `closed`: the browser does not give its bytes. */
export type ChosenFileProblem = SettingsFileProblem | "closed" | "too-big";

/** What the settings page can do. Whatever could not be written comes back as false or null. */
export interface SettingsActs {
  /** Changes settings, from how they stand when it is this change's turn. */
  readonly change: (change: (before: Settings) => Settings) => Promise<boolean>;
  /** Takes settings over out of a file. */
  readonly take: (given: Partial<Settings>) => Promise<Undo | null>;
  readonly reset: () => Promise<Undo | null>;
  /** Has a name marked again. */
  readonly acceptName: (rejection: Rejection) => Promise<Undo | null>;
  /** Forgets what is not marked on single pages. */
  readonly forgetPages: () => Promise<Undo | null>;
  /** Forgets what is stored and can't be read. */
  readonly forgetDropped: () => Promise<boolean>;
  readonly readFile: (file: File) => Promise<Result<SettingsFile, ChosenFileProblem>>;
  /** Hands the reader a file of the settings; the file's name. */
  readonly saveFile: (settings: Settings) => string;
  readonly keys: KeyActs;
}
