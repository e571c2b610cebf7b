import { testLibrary } from "../behaviours/library.ts";

testLibrary("chromium");
