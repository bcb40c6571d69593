import { all, any, includes, is } from "../../../lib/knowledge/condition";
import { inBusiness, largeCompany, largeRevenue } from "../../conditions";

/**
 * Facts from which a court may provisionally find intent (法释〔2021〕4号 art. 3, items 1, 3 and 4): going on after a
 * notice; a licence from the right holder, or negotiations for one, with access to the files (an application that was
 * never answered is no negotiation). Actual knowledge of an unlawful origin is intent by itself.
 */
export const intentFacts = any(
  is("notice", "ignored"),
  is("awareness", "knew", "knew-later"),
  is("permission", "exceeded", "unregistered", "refused"),
);

/** Facts that weigh towards serious circumstances (法释〔2021〕4号 art. 4): scale, consequences, gain, infringing as a business. */
export const gravityFacts = all(
  inBusiness,
  any(
    is("notice", "ignored"),
    largeCompany,
    largeRevenue,
    includes("purpose", "resale"),
    includes("delivery", "published-full"),
  ),
);
