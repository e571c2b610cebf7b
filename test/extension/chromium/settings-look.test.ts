import { testSettingsLook } from "../behaviours/settings-look.ts";

testSettingsLook("chromium");
