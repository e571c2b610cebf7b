import { testFirstRun } from "../behaviours/first-run.ts";

testFirstRun("firefox");
