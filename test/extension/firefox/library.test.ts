import { testLibrary } from "../behaviours/library.ts";

testLibrary("firefox");
