import type { ImportProblemKind } from "../../core/model/import-problem.ts";

/** A heading with paragraphs under it. */
export interface LibrarySection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** How much there is of something that can be erased. */
export interface KeptCounts {
  readonly highlights: number;
  readonly notes: number;
  readonly articles: number;
}

/** The texts of taking highlights out and in, of privacy and of settings. */
export interface LibraryDataStrings {
  readonly exportHeading: string;
  readonly exportWhat: string;
  readonly exportScopes: {
    all(count: number): string;
    found(count: number): string;
    selected(count: number): string;
  };
  readonly exportForm: string;
  readonly exportForms: Readonly<
    Record<"json" | "markdown" | "csv" | "html", { readonly name: string; readonly hint: string }>
  >;
  readonly save: string;
  exported(count: number): string;

  readonly importLead: string;
  readonly chooseFile: string;
  readonly dropHere: string;
  readingFile(name: string): string;
  readonly cancel: string;
  readonly writing: string;
  fileEmpty(name: string): string;
  fileTooBig(name: string, most: string): string;
  fileUnreadable(name: string): string;
  /** The browser does not give its bytes. */
  fileClosed(name: string): string;
  fileUnknown(name: string): string;
  previewOf(name: string): string;
  readonly added: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly bothChanged: string;
  readonly bothChangedHint: string;
  readonly broken: string;
  readonly brokenHint: string;
  /** Names what is shown in English only, for whoever made the file. */
  readonly technicalDetail: string;
  /** Why a record is left out, by the kind of problem. */
  readonly problems: Readonly<Record<ImportProblemKind, string>>;
  readonly brokenOff: string;
  brokenRecord(position: number, id: string | null): string;
  readonly yours: string;
  readonly theirs: string;
  andMore(count: number): string;
  readonly nothingToImport: string;
  readonly emptyFile: string;
  doImport(count: number): string;
  imported(added: number, updated: number, keptBoth: number): string;

  readonly privacy: readonly LibrarySection[];
  readonly storage: string;
  storageUsed(used: string): string;
  readonly storageUnknown: string;
  readonly persistence: string;
  readonly persisted: string;
  readonly notPersisted: string;
  readonly askPersistence: string;
  readonly persistenceRefused: string;
  readonly backups: string;
  readonly backupsHint: string;
  readonly noBackups: string;
  newestBackup(date: string): string;
  readonly backupsUnavailable: string;
  readonly unpainted: string;
  readonly unpaintedHint: string;
  readonly noUnpainted: string;
  readonly addSite: string;
  readonly add: string;
  readonly siteInvalid: string;
  removeSite(site: string): string;
  siteAdded(site: string): string;
  siteRemoved(site: string): string;
  readonly eraseHeading: string;
  readonly eraseHint: string;
  readonly erase: string;
  readonly eraseTitle: string;
  eraseNumbers(counts: KeptCounts): string;
  readonly eraseForGood: string;
  readonly exportFirst: string;
  readonly eraseConfirm: string;
  readonly erased: string;
  readonly eraseFailed: string;
  readonly notices: string;
  restoredFromBackup(date: string, count: number): string;
  exportReminder(count: number): string;
  readonly exportNow: string;
  readonly dismiss: string;
}
