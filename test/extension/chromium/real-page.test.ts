import { testRealPage } from "../behaviours/real-page.ts";

testRealPage("chromium");
