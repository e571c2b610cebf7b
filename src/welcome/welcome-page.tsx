import type { ComponentChildren } from "preact";
import { LIBRARY_PAGE } from "../core/library/library-route.ts";
import type { EntityCard } from "../core/model/entity-card.ts";
import type { SourceDocument } from "../core/model/source-document.ts";
import type { KeyBinding } from "../settings/read-key-bindings.ts";
import type { ClaimDesk } from "../ui/card/card-view.ts";
import type { Strings } from "../ui/strings/strings.ts";
import type { WelcomeSection, WelcomeStrings } from "../ui/strings/welcome-strings.ts";
import { KeyTable } from "./key-table.tsx";
import { Sample } from "./sample.tsx";
import { SourceList } from "./source-list.tsx";

/** The bundled knowledge base as the page has it so far. */
export type WelcomeKnowledge =
  | { readonly state: "loading" | "failed" }
  | {
      readonly state: "loaded";
      readonly documents: readonly SourceDocument[];
      /** Null for an entity the knowledge base has not. */
      readonly loadCard: (entity: string) => EntityCard | null;
    };

/** Everything the first-run page is drawn from. */
export interface WelcomePageProps extends ClaimDesk {
  readonly strings: Strings;
  readonly welcomeStrings: WelcomeStrings;
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly browserName: "chromium" | "firefox";
  readonly bindings: readonly KeyBinding[];
  readonly changeKeys: (() => void) | null;
  readonly knowledge: WelcomeKnowledge;
}

/** The page a reader sees once, after installing. */
export function WelcomePage(props: WelcomePageProps) {
  const { strings, welcomeStrings, lang, today, browserName, bindings, changeKeys, knowledge } = props;
  return (
    <main class="welcome" lang={lang}>
      <header>
        <img src="icons/icon-128.png" alt="" width="56" height="56" />
        <h1>{welcomeStrings.title}</h1>
        <p class="lead">{welcomeStrings.lead}</p>
      </header>
      <Section section={welcomeStrings.underline}>
        <Sample
          pieces={welcomeStrings.sample}
          hint={welcomeStrings.sampleHint}
          strings={strings}
          lang={lang}
          today={today}
          copy={props.copy}
          edition={props.edition}
          loadCard={knowledge.state === "loaded" ? knowledge.loadCard : () => null}
        />
      </Section>
      <Section section={welcomeStrings.keep}>
        <p>
          <a class="library-link" href={LIBRARY_PAGE} target="_blank" rel="noopener">
            {welcomeStrings.openLibrary}
          </a>
        </p>
      </Section>
      <section>
        <h2>{welcomeStrings.pin}</h2>
        <ol class="steps">
          {welcomeStrings.pinSteps[browserName].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{welcomeStrings.keys}</h2>
        <KeyTable strings={welcomeStrings} bindings={bindings} changeKeys={changeKeys} />
      </section>
      <Section section={welcomeStrings.stored} />
      <Section section={welcomeStrings.noticed} />
      <Section section={welcomeStrings.sources}>
        {knowledge.state === "failed" && <p role="alert">{welcomeStrings.sourcesFailed}</p>}
        {knowledge.state === "loaded" && (
          <SourceList documents={knowledge.documents} strings={strings} lang={lang} />
        )}
      </Section>
    </main>
  );
}

interface SectionProps {
  readonly section: WelcomeSection;
  readonly children?: ComponentChildren;
}

function Section({ section, children }: SectionProps) {
  return (
    <section>
      <h2>{section.heading}</h2>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}
