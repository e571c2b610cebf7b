import { testUpdatedExtension } from "../behaviours/updated-extension.ts";

testUpdatedExtension("chromium");
