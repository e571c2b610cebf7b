import { testUnreadPages } from "../behaviours/unread-pages.ts";

testUnreadPages("firefox");
