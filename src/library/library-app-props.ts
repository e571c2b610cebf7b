import type { LibraryRoute } from "../core/library/library-route.ts";
import type { EntityCard } from "../core/model/entity-card.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { LibraryActs } from "./acts/library-acts.ts";
import type { ImportActs } from "./exchange/import-acts.ts";
import type { LibraryState } from "./library-state.ts";
import type { LibraryView } from "./library-view.ts";
import type { PrivacyActs } from "./privacy/privacy-page.tsx";
import type { SettingsActs } from "./settings/settings-acts.ts";

/** Everything the library is drawn from: data and callbacks. */
export interface LibraryAppProps {
  readonly view: Omit<LibraryView, "openEntity">;
  readonly route: LibraryRoute;
  readonly state: LibraryState;
  readonly acts: LibraryActs;
  readonly importActs: ImportActs;
  readonly privacyActs: PrivacyActs;
  readonly settingsActs: SettingsActs;
  readonly dismissNotice: (key: string) => void;
  /** Null for an entity there is no card of. */
  readonly loadCard: (entity: EntityRef) => Promise<EntityCard | null>;
}
