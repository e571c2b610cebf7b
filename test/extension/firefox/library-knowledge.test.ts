import { testLibraryKnowledge } from "../behaviours/library-knowledge.ts";

testLibraryKnowledge("firefox");
