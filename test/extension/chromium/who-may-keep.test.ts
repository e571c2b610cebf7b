import { testWhoMayKeep } from "../behaviours/who-may-keep.ts";

testWhoMayKeep("chromium");
