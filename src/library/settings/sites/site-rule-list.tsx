import { useRef } from "preact/hooks";
import { CloseIcon } from "../../../ui/icons.tsx";
import type { SettingsView } from "../settings-view.ts";

/** The rules there are, each to be turned or taken away. */
export function SiteRuleList({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (pattern: string) => pattern || words.files;
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {words.rulesHeading}
      </h4>
      {settings.sites.length === 0 && <p class="hint">{words.noRules}</p>}
      <ul class="site-rules">
        {settings.sites.map(({ pattern, on }) => (
          <li key={pattern}>
            <label>
              <input
                type="checkbox"
                checked={on}
                aria-label={words.switchRule(nameOf(pattern))}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  change("sites", (before) =>
                    before.map((rule) => (rule.pattern === pattern ? { ...rule, on: isOn } : rule)),
                  );
                }}
              />
              <code dir="ltr">{nameOf(pattern)}</code>
              <span class="rule-state">{on ? words.ruleOn : words.ruleOff}</span>
            </label>
            <button
              type="button"
              class="icon-only"
              aria-label={words.removeRule(nameOf(pattern))}
              title={words.removeRule(nameOf(pattern))}
              onClick={() => {
                change("sites", (before) => before.filter((rule) => rule.pattern !== pattern));
                // The button goes, and the focus with it, unless it has gone elsewhere first.
                heading.current?.focus({ preventScroll: true });
              }}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
