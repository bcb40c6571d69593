import type { IRunOptions, IStylesOptions } from "docx";
import type { Locale } from "../../knowledge/vocabulary";

/** Colours of the memo, as on screen and in the PDF. */
export const colors = { ink: "211C16", soft: "5C5347", hair: "CFC3B0", vermilion: "B3321F" } as const;
export const exposureColors = { none: "5C5347", low: "2C5A38", medium: "7D4B00", high: "981B1B" } as const;

/** Fonts that Word has on Windows and replaces sensibly elsewhere (Songti on a Mac, Noto Serif CJK on Linux). */
const FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" };
export const labelFont = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" };

/** Tells Word which language a run is in, and which font decides about its quotation marks. */
export function languageOf(locale: Locale): IRunOptions {
  return locale === "zh"
    ? { language: { value: "en-US", eastAsia: "zh-CN" }, font: { ...FONT, hint: "eastAsia" } }
    : { language: { value: "en-US", eastAsia: "zh-CN" } };
}

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colors.ink, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: colors.ink, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: { after: 120, line: 320 } },
    },
    title: { run: { size: 44, bold: true, color: colors.ink, font: FONT }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(30, 480, 160),
    heading2: heading(25, 360, 120),
    heading3: heading(22, 280, 100),
  },
  paragraphStyles: [
    { id: "Lead", name: "Lead", basedOn: "Normal", run: { size: 24 }, paragraph: { spacing: { after: 160 } } },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      run: { size: 17, color: colors.soft },
      paragraph: { spacing: { line: 260 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { after: 40, line: 260 } },
    },
    {
      id: "CellLabel",
      name: "Cell label",
      basedOn: "Cell",
      run: { size: 16, bold: true, color: colors.soft, font: labelFont },
      paragraph: { keepNext: true, spacing: { after: 20, line: 220 } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { size: 19, bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    {
      id: "Quotation",
      name: "Quotation",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { indent: { left: 340 }, spacing: { line: 300 } },
    },
    {
      id: "PageFoot",
      name: "Page foot",
      basedOn: "Normal",
      run: { size: 15, color: colors.soft, font: labelFont },
      paragraph: { spacing: { after: 0, line: 220 } },
    },
  ],
};
