/** Input that breaks renderers which splice text into markup, or fonts which lack a sign. */
export const hostileMarkup = [
  "<img src=x onerror=alert(1)>",
  '#import "x"',
  "]#panic()",
  "$x$",
  "= h",
  "*b*",
  "`code`",
  "_under_",
  "[a](javascript:alert(1))",
  "| cell |",
  "]]>",
  "&amp;",
  "<!-- c -->",
  "\\u{41}",
  "@label",
  "// no comment",
] as const;

export const invisible = "left\u202Eright\u0000null\u200Bzero\uFEFFbom\u2066isolate\u00ADsoft";
export const invisiblePlain = "leftrightnullzerobomisolatesoft";

export const emoji = "👩‍⚖️🙂";
export const arabic = "مرحبا";
/** Extension B and A; the fonts have 䶮 and 㐂 but neither 𠮷 nor 𪚥. */
export const rareHan = "𠮷䶮㐂𪚥";
export const rareHanPrinted = "〔U+20BB7〕䶮㐂〔U+2A6A5〕";
export const latin = "Příliš Straße señor Łódź";
export const unbroken = "x".repeat(140) + "Y".repeat(160);

/** Each on a line of its own, as a user could paste it. */
export const hostile = [...hostileMarkup, invisible, `${emoji} ${arabic} ${rareHan} ${latin}`].join("\n");
