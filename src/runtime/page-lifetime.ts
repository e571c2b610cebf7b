/**
 * A signal that aborts when a page goes for good. One that is only put away, to be restored when the reader comes back to
 * it, lives on.
 */
export function pageLifetime(page: EventTarget): AbortSignal {
  const lifetime = new AbortController();
  page.addEventListener("pagehide", (event) => {
    if (!("persisted" in event && event.persisted)) lifetime.abort();
  });
  return lifetime.signal;
}
