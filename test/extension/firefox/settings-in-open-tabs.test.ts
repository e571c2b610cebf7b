import { testSettingsInOpenTabs } from "../behaviours/settings-in-open-tabs.ts";

testSettingsInOpenTabs("firefox");
