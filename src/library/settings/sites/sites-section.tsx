import { formatRoute } from "../../../core/library/library-route.ts";
import { Choices } from "../choices.tsx";
import { SettingsSection } from "../settings-section.tsx";
import type { SettingsView } from "../settings-view.ts";
import { AddSiteRule } from "./add-site-rule.tsx";
import { AskSite } from "./ask-site.tsx";
import { SiteRuleList } from "./site-rule-list.tsx";

/** On which sites names are marked. */
export function SitesSection(props: SettingsView) {
  const { view, settings, change } = props;
  const { settingsWords: words } = view;
  return (
    <SettingsSection id="settings-sites" heading={words.sitesHeading}>
      <Choices
        id="elsewhere"
        legend={words.elsewhereLegend}
        choices={[
          { value: true, name: words.elsewhereOn },
          { value: false, name: words.elsewhereOff },
        ]}
        chosen={settings.elsewhere}
        choose={(elsewhere) => change("elsewhere", () => elsewhere)}
      />
      <SiteRuleList {...props} />
      <AddSiteRule {...props} />
      <AskSite {...props} />
      <p class="hint">
        {words.unpaintedHint} <a href={formatRoute({ kind: "privacy" })}>{words.unpaintedLink}</a>
      </p>
    </SettingsSection>
  );
}
