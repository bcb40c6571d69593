import type { InstrumentVersion } from "../knowledge/authority";
import { type CitationSource, type CitedProvision, citedBy } from "../knowledge/citations";
import type { ActPeriod } from "./periods";

/**
 * The citations of a finding, with the version of each provision that governs each of its acts. A provision of a
 * version is written `version/concept`. Where a day is not known, every version that may govern is cited.
 * @param laterUntil also cite versions later than the act, in force by this day: criminal law applies later law where
 * it is milder, and no law that is yet to come.
 * Source of the rule: 法释〔2020〕7号 art. 28, 法释〔2022〕9号 art. 28 and 著作权解释 art. 29; see `content/transitions`.
 */
export function resolveCitations(
  source: CitationSource,
  ids: readonly string[],
  periods: readonly Pick<ActPeriod, "from" | "to">[],
  laterUntil?: string,
): readonly string[] {
  const resolved = new Set<string>();
  for (const id of ids) {
    const versions = citedBy(source, id).filter((cited): cited is CitedProvision => cited.kind === "provision");
    if (versions.length === 0) resolved.add(id);
    const governing = versions.filter(({ version }) =>
      periods.some((period) => governs(version, period) || isLater(version, period, laterUntil)),
    );
    // A rule enacted after the conduct, or repealed before it, is still named where a text contrasts it.
    for (const { version } of governing.length > 0 ? governing : versions.slice(-1))
      resolved.add(`${version.id}/${id}`);
  }
  return [...resolved];
}

/** Whether a version may be the law by which an act is judged. */
export function governs(version: InstrumentVersion, { from, to }: Pick<ActPeriod, "from" | "to">): boolean {
  const begins = to === null || version.effective <= to;
  const lasts = version.until === undefined || from === null || from < version.until;
  return begins && lasts;
}

const isLater = (version: InstrumentVersion, { from }: Pick<ActPeriod, "from">, until: string | undefined): boolean =>
  until !== undefined && from !== null && version.effective > from && version.effective <= until;
