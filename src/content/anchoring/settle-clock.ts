/** A page that has not changed for so long has said what it has to say, in milliseconds. */
const QUIET_MS = 1000;

/** A page that never comes to rest, or never finishes loading, is taken as it is after so long, in milliseconds. */
const MOST_WAIT_MS = 8000;

/** Tells when a page can be believed: what is missing from one that still loads may only be late. */
export interface SettleClock {
  changed(): void;
  isSettled(): boolean;
  /** Milliseconds until it is worth asking again. */
  timeLeft(): number;
}

/** Builds the clock of one document, which counts as just changed. */
export function createSettleClock(): SettleClock {
  let lastChange = performance.now();
  let unsettledSince = lastChange;
  const timeLeft = () => {
    const now = performance.now();
    const ofRest = document.readyState === "complete" ? lastChange + QUIET_MS - now : QUIET_MS;
    return Math.max(0, Math.min(ofRest, unsettledSince + MOST_WAIT_MS - now));
  };
  return {
    changed: () => {
      const isSettled = timeLeft() === 0;
      lastChange = performance.now();
      if (isSettled) unsettledSince = lastChange;
    },
    isSettled: () => timeLeft() === 0,
    timeLeft,
  };
}
