import { testWalkingLibrary } from "../behaviours/walking-library.ts";

testWalkingLibrary("firefox");
