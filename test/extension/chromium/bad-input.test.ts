import { testBadInput } from "../behaviours/bad-input.ts";

testBadInput("chromium");
