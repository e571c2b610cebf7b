import fc from "fast-check";

const host = fc.constantFrom(
  "example.com",
  "www.example.com",
  "www.m.example.com",
  "amp.www.example.co.uk",
  "EXAMPLE.com.",
  "m.com",
  "例子.com",
  "example.com:8080",
  "user:pw@mobile.example.com",
  "cdn.ampproject.org/c/s/example.com",
  "m.cdn.ampproject.org/v/s/例子.com:443",
  "www.google.com/amp/s/www.google.com/amp/example.com",
  "www.bing-amp.com/c/s/x y.com",
);
const segment = fc.oneof(
  fc.constantFrom(
    "amp",
    "AMP",
    "%61mp",
    "a",
    "index.html",
    "index.amp.html",
    "x.amp",
    ".amp.amp",
    "...amp",
    "..",
    ".",
  ),
  fc.constantFrom(
    "",
    "c",
    "s",
    "default.asp",
    "%",
    "%%341",
    "%2541",
    "%7e",
    "a|b",
    "文",
    "a.com",
    "%63",
    "C(1)",
    "\\",
    ":",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const parameter = fc.constantFrom(
  "a=1",
  "a=2",
  "b",
  "B=%7e",
  "amp",
  "amp=1",
  "outputType=amp",
  "utm_source=x",
  "ref=y",
  "%72ef=y",
  "",
  "c=+",
  "%=%",
  "文=1",
  "from=timeline",
);
const fragment = fc.constantFrom(
  "",
  "#",
  "#a",
  "#/a",
  "#!/b",
  "#/",
  "#!",
  "#:~:text=a",
  "#/a:~:text=b:~:c",
  "#%",
  "#/a b",
);

/** Addresses that are difficult on purpose: twins, caches, percent signs, routes, all mixed. */
export const arbitraryAddress = fc
  .record({
    scheme: fc.constantFrom("http://", "https://", "file:///", "HTTPS:"),
    host,
    segments: fc.array(segment, { maxLength: 6 }),
    parameters: fc.array(parameter, { maxLength: 5 }),
    fragment,
  })
  .map(
    ({ scheme, host, segments, parameters, fragment }) =>
      `${scheme}${host}/${segments.join("/")}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}${fragment}`,
  );
