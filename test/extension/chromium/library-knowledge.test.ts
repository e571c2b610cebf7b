import { testLibraryKnowledge } from "../behaviours/library-knowledge.ts";

testLibraryKnowledge("chromium");
