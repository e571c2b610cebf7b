/** A small whole pack of our own invention, as JSON that tests may break. */
export function samplePackJson(): Record<string, unknown> {
  return {
    format: "sinogloss-pack",
    formatVersion: 1,
    id: "sample",
    title: "A sample",
    revision: "r1",
    documents: [sampleDocument("gazette-2031", "The Gazette"), sampleDocument("courier-2031", "The Courier")],
    entities: [sampleBureau(), samplePlan(), sampleCritic()],
    claims: sampleClaims(),
    events: [
      {
        id: "plan-out",
        date: "2031-03-04",
        dateBasis: "stated",
        text: "The bureau published its plan.",
        entities: ["bureau", "plan"],
        claims: ["plan-out"],
      },
    ],
    conflicts: [
      {
        id: "lamp-count",
        kind: "figures",
        topic: "How many lamps",
        explanation: "The bureau counts all lamps, the critic only those that burn.",
        sides: [
          { label: "Bureau", claims: ["plan-target"], figures: ["plan-target-lamps"] },
          { label: "Critic", claims: ["critic-count"], figures: [] },
        ],
      },
    ],
  };
}

function sampleDocument(id: string, publisher: string) {
  return {
    id,
    title: `News of ${publisher}`,
    publisher,
    author: "A. Writer",
    published: "2031-03-05",
    dateBasis: "stated",
    lang: "en",
    url: `https://news.example/${id}`,
    archiveUrl: null,
  };
}

function sampleBureau() {
  return {
    id: "bureau",
    type: "agency",
    name: "Bureau of Lamps",
    names: [
      { text: "Bureau of Lamps", lang: "en", kind: "name" },
      { text: "BOL", lang: "en", kind: "acronym", match: { case: "exact", needs: "context" } },
      { text: "燈局", lang: "zh-Hant", kind: "native" },
      { text: "灯局", lang: "zh-Hans", kind: "native" },
      { text: "Dengju", lang: "zh-Latn-pinyin", kind: "romanised" },
    ],
    summary: [{ text: "It wants twice as many lamps by 2035.", claims: ["plan-target"] }],
    mark: "shown",
    relations: [],
  };
}

function samplePlan() {
  return {
    id: "plan",
    type: "plan",
    name: "Lamp plan",
    names: [{ text: "Lamp plan", lang: "en", kind: "name" }],
    summary: [{ text: "A plan of the bureau.", claims: ["plan-out"] }],
    mark: "shown",
    relations: [
      { type: "related-to", target: "critic", claims: ["critic-count"] },
      { type: "issued-by", target: "bureau", claims: ["plan-out"] },
    ],
  };
}

function sampleCritic() {
  return {
    id: "critic",
    type: "person",
    name: "Lin Critic",
    names: [{ text: "Lin Critic", lang: "en", kind: "name" }],
    summary: [],
    mark: "quiet",
    relations: [{ type: "responds-to", target: "plan", claims: ["critic-view"] }],
  };
}

function sampleClaims() {
  return [
    sampleClaim({
      id: "critic-view",
      entities: ["critic", "bureau"],
      kind: "opinion",
      speaker: { name: "Lin Critic" },
    }),
    sampleClaim({ id: "plan-out", entities: ["plan", "bureau"], kind: "event", date: "2031-03-04" }),
    sampleClaim({
      id: "plan-target",
      entities: ["plan", "bureau"],
      kind: "target",
      speaker: { name: "Bureau of Lamps", entity: "bureau" },
      status: "draft",
      due: "2035",
      figures: [sampleFigure("plan-target-lamps", 2)],
    }),
    sampleClaim({
      id: "critic-count",
      entities: ["critic"],
      kind: "estimate",
      speaker: { name: "Lin Critic", entity: "critic" },
      figures: [sampleFigure("critic-count-lamps", 3)],
      sources: [
        {
          document: "courier-2031",
          paragraph: 2,
          section: null,
          sentences: [1, 2],
          textFragment: "self-lit, here & there",
        },
      ],
    }),
  ];
}

/** A claim with plain values for whatever is not given. */
export function sampleClaim(
  given: Record<string, unknown> & { readonly id: string },
): Record<string, unknown> {
  return {
    entities: ["bureau"],
    text: `What ${given.id} says.`,
    kind: "statement",
    speaker: null,
    via: [],
    status: null,
    date: null,
    due: null,
    dateBasis: "stated",
    figures: [],
    sources: [{ document: "gazette-2031", paragraph: 1, section: "Lamps", sentences: [1] }],
    ...given,
  };
}

function sampleFigure(id: string, value: number) {
  return {
    id,
    value,
    unit: "times",
    shown: `${value} times`,
    comparator: "up-to",
    of: "number of lamps",
    period: "2031/2035",
    asOf: "2031-03-04",
    role: "target",
    equivalents: [],
  };
}
