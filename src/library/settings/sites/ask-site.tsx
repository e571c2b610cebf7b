import { useState } from "preact/hooks";
import { findSiteRule } from "../../../settings/site-rules.ts";
import { readHost } from "../../privacy/read-host.ts";
import type { SettingsView } from "../settings-view.ts";

/** Says which rule a site falls under, as its address is written. */
export function AskSite({ view, settings }: SettingsView) {
  const { settingsWords: words } = view;
  const [written, setWritten] = useState("");
  return (
    <div class="ask-site">
      <label class="settings-field">
        {words.askLabel}
        <input
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="www.news.example"
          aria-describedby="ask-answer"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <p id="ask-answer" class="field-said" role="status">
        {answer()}
      </p>
    </div>
  );

  function answer(): string {
    if (written.trim() === "") return words.askHint;
    const host = readHost(written);
    if (host === null) return words.askedNone;
    const rule = findSiteRule(settings.sites, host);
    return words.asked(host, rule?.on ?? settings.elsewhere, rule?.pattern ?? null);
  }
}
