import { testReach } from "../behaviours/reach.ts";

testReach("chromium");
