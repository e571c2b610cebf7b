import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { formatRoute, type LibraryRoute } from "../../core/library/library-route.ts";

/** Where a reader was on a page of the library. */
interface Place {
  readonly scrolled: number;
  readonly focus: FocusMark | null;
}

/** The element that had the focus: by its id, or as the nth link of its address. */
type FocusMark =
  | { readonly by: "id"; readonly id: string }
  | { readonly by: "link"; readonly href: string; readonly nth: number };

/** How long a page may take to grow as long as it was: what is drawn with a late chunk comes after the rest. */
const LATE_MS = 3000;

/**
 * Keeps scroll and focus as browsers do for pages of their own: another page of the library begins at its top, and Back
 * returns to where one was. Entries of the tab's history are told apart by a key in their state.
 */
export function usePlaces(route: LibraryRoute): void {
  const places = useRef(new Map<string, Place>());
  const current = useRef<{ readonly key: string; readonly path: string } | null>(null);
  const entries = useRef(0);
  useEffect(() => {
    const stop = new AbortController();
    const note = () => {
      const key = current.current?.key;
      if (key !== undefined) places.current.set(key, { scrolled: window.scrollY, focus: markFocus() });
    };
    // The browser's own would come before the page is drawn, when it is still as long as the one before.
    history.scrollRestoration = "manual";
    addEventListener("scroll", note, { signal: stop.signal, passive: true });
    addEventListener("focusin", note, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const path = formatRoute(route).split("?")[0] ?? "";
    const before = current.current;
    const known = readKey();
    if (known === null) entries.current += 1;
    const key = known ?? nameEntry(entries.current);
    current.current = { key, path };
    if (before === null || before.key === key) return undefined;
    const place = places.current.get(key);
    if (place) return returnTo(place);
    if (before.path !== path) begin();
    return undefined;
  }, [route]);
}

function readKey(): string | null {
  const state: unknown = history.state;
  const key: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "place") : null;
  return typeof key === "string" ? key : null;
}

/** Entries outlive the page they were made on: its own moment tells them apart from those of the next. */
function nameEntry(number: number): string {
  const place = `${performance.timeOrigin} ${number}`;
  history.replaceState({ place }, "");
  return place;
}

/** A page one goes to by a link inside another begins at its heading; from the navigation the focus stays there. */
function begin(): void {
  scrollTo({ top: 0, behavior: "instant" });
  if (document.activeElement?.closest("nav")) return;
  document.getElementById("section-heading")?.focus({ preventScroll: true });
}

function returnTo({ scrolled, focus }: Place): () => void {
  const stop = new AbortController();
  const arrive = () => {
    scrollTo({ top: scrolled, behavior: "instant" });
    // Less than a pixel is lost where the screen's own are smaller.
    const isThere = Math.abs(window.scrollY - scrolled) < 1;
    const target = findMark(focus);
    if (document.activeElement !== target) target?.focus({ preventScroll: true });
    if (isThere && (target || focus === null)) stop.abort();
  };
  const watch = new ResizeObserver(arrive);
  stop.signal.addEventListener("abort", () => watch.disconnect());
  // Whatever the reader does first is where they want to be.
  for (const act of ["wheel", "pointerdown", "keydown", "touchstart"]) {
    addEventListener(act, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  setTimeout(() => stop.abort(), LATE_MS);
  arrive();
  if (!stop.signal.aborted) watch.observe(document.body);
  return () => stop.abort();
}

function markFocus(): FocusMark | null {
  const focused = document.activeElement;
  if (!focused?.closest("main")) return null;
  if (focused.id !== "") return { by: "id", id: focused.id };
  const href = focused.getAttribute("href");
  return href === null ? null : { by: "link", href, nth: linksTo(href).indexOf(focused) };
}

function findMark(mark: FocusMark | null): HTMLElement | null {
  if (mark === null) return null;
  if (mark.by === "id") return document.getElementById(mark.id);
  const link = linksTo(mark.href)[mark.nth];
  return link instanceof HTMLElement ? link : null;
}

function linksTo(href: string): readonly Element[] {
  return [...document.querySelectorAll("main a[href]")].filter((link) => link.getAttribute("href") === href);
}
