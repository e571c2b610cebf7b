import { localDay } from "../ui/dates/local-day.ts";

interface DayParts {
  /** What tells when the reader comes back: the page's document. */
  readonly page: EventTarget & Pick<Document, "visibilityState">;
  readonly now: () => Date;
  /** Called with the reader's day, ISO, each time the page comes in sight again. */
  readonly onDay: (today: string) => void;
}

/** Keeps the reader's day true in a tab that stays open over midnight: what was ahead may be due by then. */
export function followDay({ page, now, onDay }: DayParts, signal: AbortSignal): void {
  const tell = () => {
    if (page.visibilityState === "visible") onDay(localDay(now()));
  };
  page.addEventListener("visibilitychange", tell, { signal });
}
