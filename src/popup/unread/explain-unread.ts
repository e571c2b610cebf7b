import type { UnreadKind } from "../../core/model/unread-kind.ts";

/** What a look into a tab's top document found. */
export type TopDocument =
  | { readonly state: "seen"; readonly contentType: string; readonly isHtml: boolean }
  /** With the browser's own words, which differ from browser to browser. */
  | { readonly state: "refused"; readonly words: string }
  /** No answer, nor a refusal, in time. */
  | { readonly state: "silent" };

/** What is known of a tab that told us nothing. */
export interface UnreadFacts {
  /** Null where the browser does not tell. */
  readonly address: string | null;
  readonly isLoading: boolean;
  /** Whether the reader lets the extension read this address; any address where it is not known. */
  readonly isAllowed: boolean;
  readonly mayReadFiles: boolean;
  readonly document: TopDocument;
}

/** Hosts that browsers close to every extension because extensions come from them. */
const STORES = /^(chromewebstore\.google\.com|(\w+\.)?addons\.mozilla\.org)$/;
const STORE_PATHS: readonly (readonly [host: string, path: string])[] = [
  ["chrome.google.com", "/webstore"],
  ["microsoftedge.microsoft.com", "/addons"],
];

/** The reason nothing could be read, the most telling that the facts allow. */
export function explainUnread(facts: UnreadFacts): UnreadKind {
  const { address, isAllowed, document } = facts;
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  const byAddress = url === null ? null : explainAddress(url, facts);
  if (byAddress !== null) return byAddress;
  // Chromium: "Cannot access a chrome:// URL", where no permission would help.
  if (document.state === "refused" && /\bchrome:\/\//.test(document.words)) return "browser";
  if (!isAllowed) return "permission";
  if (document.state === "seen") return explainDocument(document, facts);
  if (url === null) return "browser";
  if (document.state === "silent") return "loading";
  // Firefox's viewer lets nobody in to ask for the type.
  if (/\.pdf$/i.test(url.pathname)) return "pdf";
  // Chromium: "Frame with ID 0 is showing error page".
  if (/error page/i.test(document.words)) return "error";
  return facts.isLoading ? "loading" : "refused";
}

function explainAddress(
  { protocol, hostname, pathname }: URL,
  { document, mayReadFiles }: UnreadFacts,
): UnreadKind | null {
  switch (protocol) {
    case "http:":
    case "https:": {
      const isStorePath = STORE_PATHS.some(([host, path]) => hostname === host && pathname.startsWith(path));
      return STORES.test(hostname) || isStorePath ? "store" : null;
    }
    case "file:":
      return mayReadFiles ? null : "file";
    case "view-source:":
      return "source";
    case "chrome-extension:":
    case "moz-extension:":
      return "extension";
    default:
      // Firefox opens its blank page and addresses that are their own text (`data:`) to us.
      return document.state === "seen" ? null : "browser";
  }
}

function explainDocument(
  { contentType, isHtml }: Extract<TopDocument, { state: "seen" }>,
  { isLoading }: UnreadFacts,
): UnreadKind {
  if (contentType === "application/pdf") return "pdf";
  if (!isHtml) return "data";
  return isLoading ? "loading" : "absent";
}
