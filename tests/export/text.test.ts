import { describe, expect, test } from "vitest";
import { exposureText } from "../../lib/export/marks";
import { chineseNumeral, letterNumeral, romanNumeral } from "../../lib/export/numbering";
import { columnWidths } from "../../lib/export/pdf/column-widths";
import { fontCover, plainCover } from "../../lib/export/pdf/coverage";
import { projectRoot } from "../../lib/export/pdf/project-root";
import { plainLine, plainText } from "../../lib/export/plain-text";
import { emoji, invisible, invisiblePlain, latin, rareHan, rareHanPrinted } from "./hostile";

describe("plainText", () => {
  test("drops what is invisible and keeps what is not", () => {
    expect(plainText(invisible)).toBe(invisiblePlain);
    expect(plainText(emoji)).toBe("👩⚖🙂");
    expect(plainText("a\r\nb\u2028c\td")).toBe("a\nb\nc d");
    expect(plainText("half \ud800 pair")).toBe("half \ufffd pair");
    expect(plainText(`${latin}　“引”`)).toBe(`${latin}　“引”`);
    expect(plainLine(" a\n b ")).toBe("a b");
  });
});

describe("coverage", () => {
  const cover = fontCover(projectRoot());
  test("shows characters without a sign by their number", () => {
    expect(cover(rareHan)).toBe(rareHanPrinted);
    expect(cover("\ue000\ufffd")).toBe("〔U+E000〕〔U+FFFD〕");
    expect(cover("e\u0301 中\u064b")).toBe("e\u0301 中〔U+064B〕");
    expect(cover("中文 English Ελληνικά Русский")).toBe("中文 English Ελληνικά Русский");
  });
  test("has a stricter form for a second try", () => {
    expect(plainCover(projectRoot())("中a\u0915")).toBe("中a〔U+0915〕");
  });
});

describe("numbering", () => {
  test("counts", () => {
    expect([1, 10, 11, 20, 34, 99].map(chineseNumeral)).toEqual(["一", "十", "十一", "二十", "三十四", "九十九"]);
    expect([4, 9, 14, 40].map(romanNumeral)).toEqual(["IV", "IX", "XIV", "XL"]);
    expect([1, 26, 27].map(letterNumeral)).toEqual(["A", "Z", "AA"]);
  });
});

describe("exposureText", () => {
  test("says the words once, and never leaves them out", () => {
    const said = exposureText({ zh: "敞口：高", en: "Exposure: high" }, "high", "high");
    expect(said).toEqual({ word: { zh: "敞口：高", en: "Exposure: high" }, label: undefined });
    const unsaid = exposureText({ zh: "整体", en: "Overall" }, "low", "high");
    expect(unsaid.word).toEqual({ zh: "低至高", en: "Low to high" });
    expect(unsaid.label?.en).toBe("Overall");
  });
});

describe("columnWidths", () => {
  test("widens a column to its longest word and keeps the sum", () => {
    const widths = columnWidths([1, 9], [40, 0], 200);
    expect(widths[0]).toBeCloseTo(40);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(200);
  });
});
