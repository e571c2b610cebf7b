import { testSmallRun } from "./small-run.ts";

testSmallRun("chromium");
