import { render } from "preact";
import browser from "webextension-polyfill";
import { copyText } from "../runtime/copy-text.ts";
import { pageLifetime } from "../runtime/page-lifetime.ts";
import { reportError } from "../runtime/report-error.ts";
import { findKeySettings } from "../settings/find-key-settings.ts";
import { followLook, recallLook } from "../settings/follow-look.ts";
import { readKeyBindings } from "../settings/read-key-bindings.ts";
import { loadBundledPack } from "../storage/load-bundled-pack.ts";
import { localDay } from "../ui/dates/local-day.ts";
import { chooseStrings } from "../ui/strings/choose-strings.ts";
import { chooseWelcomeStrings } from "../ui/strings/choose-welcome-strings.ts";
import { createCardLoader } from "./create-card-loader.ts";
import { WelcomePage, type WelcomePageProps } from "./welcome-page.tsx";

const report = (error: unknown) => reportError("welcome", error);
start(pageLifetime(window));

/** Draws the page at once, and again as keys and sources are read. */
function start(signal: AbortSignal): void {
  const root = document.getElementById("welcome");
  if (!root) throw new Error("welcome.html lacks #welcome");
  const browserName = browser.runtime.getURL("").startsWith("moz-extension:") ? "firefox" : "chromium";
  const openKeySettings = findKeySettings();
  let props: WelcomePageProps = {
    ...wordsIn(recallLook().tag),
    today: localDay(new Date()),
    browserName,
    bindings: [],
    copy: copyText,
    edition: BUNDLED_EDITION,
    changeKeys: openKeySettings && (() => void openKeySettings().catch(report)),
    knowledge: { state: "loading" },
  };
  const draw = (changes: Partial<WelcomePageProps>) => {
    props = { ...props, ...changes };
    document.title = props.welcomeStrings.title;
    if (!signal.aborted) render(<WelcomePage {...props} />, root);
  };
  draw({});
  followLook((tag) => draw(wordsIn(tag)), signal).catch(report);
  const showKeys = () => readKeyBindings().then((bindings) => draw({ bindings }), report);
  void showKeys();
  // A reader comes back from the browser's page for keys, and expects to see what was changed there.
  document.addEventListener("visibilitychange", () => void showKeys(), { signal });
  loadBundledPack().then(
    (pack) =>
      draw({ knowledge: { state: "loaded", documents: pack.documents, loadCard: createCardLoader(pack) } }),
    (error: unknown) => {
      report(error);
      draw({ knowledge: { state: "failed" } });
    },
  );
}

/** The part of what is drawn that is of one language. */
function wordsIn(tag: string): Pick<WelcomePageProps, "strings" | "welcomeStrings" | "lang"> {
  return { ...chooseStrings(tag), welcomeStrings: chooseWelcomeStrings(tag) };
}
