import { useState } from "preact/hooks";
import { readSitePattern } from "../../../settings/read-site-pattern.ts";
import { MOST_SITE_RULES } from "../../../settings/site-rules.ts";
import type { SettingsView } from "../settings-view.ts";

/** Takes in a new rule, and explains what patterns stand for. */
export function AddSiteRule({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  const [written, setWritten] = useState("");
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  // What is off everywhere else is what one adds a site for to be on, and the other way round.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const on = chosen ?? !settings.elsewhere;
  const add = () => {
    const pattern = readSitePattern(written);
    if (!pattern.ok) return setSaid({ text: words.patternProblems[pattern.error], isWrong: true });
    const isKnown = settings.sites.some((rule) => rule.pattern === pattern.value);
    if (!isKnown && settings.sites.length >= MOST_SITE_RULES) {
      return setSaid({ text: words.rulesFull(MOST_SITE_RULES), isWrong: true });
    }
    change("sites", (before) => [
      ...before.filter((rule) => rule.pattern !== pattern.value),
      { pattern: pattern.value, on },
    ]);
    setWritten("");
    setSaid(isKnown ? { text: words.ruleKnown(pattern.value), isWrong: false } : null);
  };
  return (
    <form
      class="add-rule"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="settings-field">
        {words.addRule}
        <input
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="*.news.example"
          aria-invalid={said?.isWrong ?? false}
          aria-describedby="rule-said pattern-help"
          value={written}
          onInput={(event) => {
            setWritten(event.currentTarget.value);
            setSaid(null);
          }}
        />
      </label>
      <div class="add-rule-ways">
        <select
          aria-label={words.names.sites}
          value={on ? "on" : "off"}
          onChange={(event) => setChosen(event.currentTarget.value === "on")}
        >
          <option value="on">{words.addOn}</option>
          <option value="off">{words.addOff}</option>
        </select>
        <button type="submit" class="button">
          {view.words.data.add}
        </button>
      </div>
      <p id="rule-said" class="field-said" role="status">
        {said?.text}
      </p>
      <div id="pattern-help" class="hint">
        <dl class="pattern-help">
          {words.patternHelp.map(({ pattern, meaning }) => (
            <div key={pattern}>
              <dt>
                <code dir="ltr">{pattern}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{words.patternOrder}</p>
      </div>
    </form>
  );
}
