import { testKeptSettings } from "../behaviours/kept-settings.ts";

testKeptSettings("chromium");
