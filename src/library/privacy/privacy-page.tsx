import { useState } from "preact/hooks";
import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import type { Settings } from "../../settings/settings.ts";
import { formatDate } from "../../ui/dates/format-date.ts";
import type { LibraryView } from "../library-view.ts";
import { printBytes } from "../words/print-bytes.ts";
import { printTime } from "../words/print-moment.ts";
import { EraseDialog } from "./erase-dialog.tsx";
import { SitesUnpainted } from "./sites-unpainted.tsx";

/** The backups there are; `null` where the browser has no place for them. */
export interface BackupFacts {
  /** When the newest was written, ISO; null before the first highlight. */
  readonly newest: string | null;
  /** The days of the older ones, ISO, newest first. */
  readonly days: readonly string[];
}

/** What the browser says of the storage. */
export interface StorageFacts {
  /** Bytes in use; null where the browser does not say. */
  readonly used: number | null;
  readonly isPersisted: boolean;
  readonly backups: BackupFacts | null;
}

/** What the privacy page can do. */
export interface PrivacyActs {
  /** Whether the browser promised to keep the storage. */
  askPersistence(): Promise<boolean>;
  /** Erases every highlight and backup; false where some could not be. */
  eraseEverything(): Promise<boolean>;
  setSitePainted(site: string, isPainted: boolean): void;
}

interface PrivacyPageProps {
  readonly view: LibraryView;
  readonly kept: readonly KeptHighlight[];
  readonly settings: Settings;
  /** Null until they are known. */
  readonly storage: StorageFacts | null;
  readonly acts: PrivacyActs;
  readonly say: (text: string) => void;
  readonly openExport: () => void;
}

/** What highlights tell about their reader, where they are, and how to be rid of them. */
export function PrivacyPage(props: PrivacyPageProps) {
  const { view, kept, settings, storage, acts, say, openExport } = props;
  const words = view.words.data;
  const [isErasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(false);
    say((await acts.eraseEverything()) ? words.erased : words.eraseFailed);
  };
  return (
    <>
      {words.privacy.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {storage && <StorageSections view={view} storage={storage} ask={acts.askPersistence} />}
      <SitesUnpainted
        view={view}
        sites={settings.sitesUnpainted}
        setPainted={acts.setSitePainted}
        say={say}
      />
      <section>
        <h3>{words.eraseHeading}</h3>
        <p>{words.eraseHint}</p>
        <button type="button" class="button danger" onClick={() => setErasing(true)}>
          {words.erase}
        </button>
      </section>
      {isErasing && (
        <EraseDialog
          view={view}
          kept={kept}
          erase={() => void erase()}
          openExport={() => {
            setErasing(false);
            openExport();
          }}
          close={() => setErasing(false)}
        />
      )}
    </>
  );
}

interface StorageSectionsProps {
  readonly view: LibraryView;
  readonly storage: StorageFacts;
  readonly ask: () => Promise<boolean>;
}

function StorageSections({ view, storage, ask }: StorageSectionsProps) {
  const { lang } = view;
  const words = view.words.data;
  const [answer, setAnswer] = useState<"promised" | "refused" | null>(null);
  const isPersisted = storage.isPersisted || answer === "promised";
  return (
    <>
      <section>
        <h3>{words.storage}</h3>
        <p>
          {storage.used === null ? words.storageUnknown : words.storageUsed(printBytes(storage.used, lang))}
        </p>
      </section>
      <section>
        <h3>{words.persistence}</h3>
        <p role="status">
          {isPersisted
            ? words.persisted
            : answer === "refused"
              ? words.persistenceRefused
              : words.notPersisted}
        </p>
        {!isPersisted && (
          <button
            type="button"
            class="button"
            onClick={async () => setAnswer((await ask()) ? "promised" : "refused")}
          >
            {words.askPersistence}
          </button>
        )}
      </section>
      <section>
        <h3>{words.backups}</h3>
        <p>{words.backupsHint}</p>
        <BackupList view={view} backups={storage.backups} />
      </section>
    </>
  );
}

function BackupList({ view, backups }: { readonly view: LibraryView; readonly backups: BackupFacts | null }) {
  const { lang } = view;
  const words = view.words.data;
  if (backups === null) return <p>{words.backupsUnavailable}</p>;
  if (backups.newest === null) return <p>{words.noBackups}</p>;
  return (
    <ul>
      <li>{words.newestBackup(printTime(backups.newest, lang))}</li>
      {backups.days.map((day) => (
        <li key={day}>{formatDate(day, lang)}</li>
      ))}
    </ul>
  );
}
