import { testSelectionSettings } from "../behaviours/selection-settings.ts";

testSelectionSettings("firefox");
