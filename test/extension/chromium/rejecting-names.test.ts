import { testRejectingNames } from "../behaviours/rejecting-names.ts";

testRejectingNames("chromium");
