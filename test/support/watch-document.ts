import type { DrivenDocument } from "../../src/tools/browsers/driven-browser.ts";

/** What the watcher leaves for tests to read. Times are of performance.now(). */
interface Watched {
  /** Everything that changed in the document since its parser was done, one line for each mutation record. */
  readonly changes: string[];
  /** What broke the page's policy, by directive; what the page itself breaks is among it. */
  readonly violations: string[];
  pointerMovedAt: number;
  cardOpenedAt: number;
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page, before any content script: in the head, while the parser is at work. */
function watchDocument(): void {
  const watched: Watched = { changes: [], violations: [], pointerMovedAt: 0, cardOpenedAt: 0 };
  window.watched = watched;
  const describe = (record: MutationRecord): string => {
    const nodes = (sign: string, list: NodeList) =>
      [...list].map((node) => sign + node.nodeName.toLowerCase());
    const what =
      record.attributeName ??
      [...nodes("+", record.addedNodes), ...nodes("-", record.removedNodes)].join(" ");
    return `${record.type} of ${record.target.nodeName.toLowerCase()}: ${what}`;
  };
  let isParsed = false;
  const observer = new MutationObserver((records) => {
    if (isParsed) watched.changes.push(...records.map(describe));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener("DOMContentLoaded", () => {
    observer.takeRecords();
    isParsed = true;
  });
  const quietly = { capture: true, passive: true };
  document.addEventListener(
    "pointermove",
    (event) => Object.assign(watched, { pointerMovedAt: event.timeStamp }),
    quietly,
  );
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
    watched.violations.push(violatedDirective);
  });
  const onToggle = (event: ToggleEvent) => {
    if (event.newState === "open") watched.cardOpenedAt = event.timeStamp;
  };
  document.addEventListener("beforetoggle", onToggle, quietly);
}

/** A page with the watcher as its first script. */
export function withWatcher(html: string): string {
  const script = `<script nonce="watch">((__name) => (${watchDocument.toString()})())((named) => named)</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${script}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}

/** The document's changes so far. */
export function documentChanges(page: DrivenDocument): Promise<string[]> {
  return page.evaluate(() => window.watched.changes);
}

/** What has broken the page's policy so far, by directive. */
export function policyViolations(page: DrivenDocument): Promise<string[]> {
  return page.evaluate(() => window.watched.violations);
}

/** Milliseconds from the pointer's last movement to the opening of the card that followed it. */
export function timeToCard(page: DrivenDocument): Promise<number> {
  return page.evaluate(() => window.watched.cardOpenedAt - window.watched.pointerMovedAt);
}
