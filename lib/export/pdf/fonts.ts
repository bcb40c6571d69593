import { join } from "node:path";

/**
 * The only fonts that PDFs use, each family in the two weights the template asks for. Every variant asked for is
 * here exactly: Typst also sees the system's fonts, and would take a nearer variant of the same family from there.
 */
const FAMILIES = [
  ["noto-serif-sc", "NotoSerifSC"],
  ["noto-sans-sc", "NotoSansSC"],
  ["source-serif-4", "SourceSerif4"],
  ["noto-sans", "NotoSans"],
  ["noto-naskh-arabic", "NotoNaskhArabic"],
  ["noto-emoji", "NotoEmoji"],
] as const;

const WEIGHTS = ["400Regular", "600SemiBold"] as const;

/** Paths of the font files, family by family. */
export function fontFiles(root: string): string[][] {
  return FAMILIES.map(([folder, file]) =>
    WEIGHTS.map((weight) => join(root, "node_modules/@expo-google-fonts", folder, weight, `${file}_${weight}.ttf`)),
  );
}
