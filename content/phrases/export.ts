import type { Text } from "../../lib/knowledge/text";

/** Words that the exported files add to the memo's own. */
export const exportWords = {
  claimant: { zh: "权利人一方", en: "For the right holder" },
  respondent: { zh: "使用人一方", en: "For the user" },
  cautious: { zh: "审慎看法", en: "Cautious view" },
  unofficialTranslation: { zh: "非官方译文", en: "Unofficial translation" },
  page: { zh: "第 {page} 页，共 {pages} 页", en: "Page {page} of {pages}" },
  seal: { zh: "许", en: "许" },
} satisfies Record<string, Text>;
