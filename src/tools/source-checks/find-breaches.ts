import type { Pack } from "../../core/model/pack.ts";
import { checkAttribution } from "./check-attribution.ts";
import { checkClaimSources } from "./check-claim-sources.ts";
import { checkCompleteness } from "./check-completeness.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkEntitiesNamed } from "./check-entities-named.ts";
import { checkFigureRoles, checkKinds } from "./check-kinds.ts";
import { checkOpinions } from "./check-opinions.ts";
import { checkOwnNumbers } from "./check-own-numbers.ts";
import { checkOwnWords } from "./check-own-words.ts";
import { checkPlaces } from "./check-places.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkSections } from "./check-sections.ts";
import { checkSpeakers } from "./check-speakers.ts";
import { checkStatus } from "./check-status.ts";
import { checkTimeline } from "./check-timeline.ts";
import { checkToldFigures } from "./check-told-figures.ts";
import { checkUnsettled } from "./check-unsettled.ts";
import { checkWholeness } from "./check-wholeness.ts";
import { type Finding, findingsAt, placeOfClaim } from "./finding.ts";
import { collectCountedTexts } from "./passages.ts";
import type { SourceFolder } from "./read-source-folder.ts";
import type { Records } from "./records.ts";

/** Finds what breaks a rule of the bundled knowledge base, as far as it shows without the source texts. */
export function findBreaches(pack: Pack, records: Records): Finding[] {
  return [
    ...checkCompleteness(pack),
    ...checkTimeline(pack),
    ...checkFigureRoles(pack),
    ...checkToldFigures(pack),
    ...checkUnsettled(pack),
    ...checkSpeakers(pack, records),
    ...checkOpinions(pack, records),
    ...checkAttribution(pack, records),
    ...checkPlaces(pack, records),
    ...checkCoverage(pack, records),
  ];
}

/** Finds what the source texts do not bear out. */
export function findSourceBreaches(pack: Pack, records: Records, folder: SourceFolder): Finding[] {
  const texts = collectCountedTexts(folder.texts);
  const published = new Map<string, string>(pack.documents.map((one) => [one.id, one.published]));
  return [
    ...checkDocuments(pack, records.digests, folder),
    ...pack.claims.flatMap((claim) =>
      findingsAt(placeOfClaim(claim), checkClaimSources(claim, { texts, published })),
    ),
    ...checkSections(pack, records.uncovered, texts),
    ...checkStatus(pack, texts),
    ...checkKinds(pack, texts),
    ...checkEntitiesNamed(pack, records.carried, texts),
    ...checkWholeness(pack, texts),
    ...checkOwnNumbers(pack, texts),
    ...checkQuotations(pack, texts),
    ...checkOwnWords(pack, folder.texts),
  ];
}
