import { testWalkingMentions } from "../behaviours/walking-mentions.ts";

testWalkingMentions("firefox");
