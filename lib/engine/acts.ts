import { type CitationSource, type CitedProvision, citedBy } from "../knowledge/citations";
import type { ActOutcome } from "./assessment";
import { governs } from "./citations";
import type { ActPeriod } from "./periods";

/**
 * Which version of a law governs each act of a finding. Only instruments that are cited in more than one version
 * are named, since only there does the act's date make a difference.
 * @param citations the finding's, as `version/concept`.
 */
export function actsOf(
  source: CitationSource,
  periods: readonly ActPeriod[],
  citations: readonly string[],
): readonly ActOutcome[] {
  const cited = citations
    .flatMap((id) => citedBy(source, id))
    .filter((one): one is CitedProvision => one.kind === "provision" && one.instrument.versions.length > 1);
  const versions = [...new Map(cited.map(({ version }) => [version.id, version])).values()];
  return periods.map((period) => ({
    ...period,
    versions: versions.filter((version) => governs(version, period)).map((version) => version.id),
  }));
}
