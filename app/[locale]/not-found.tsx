import { BothLanguages } from "../../components/shell/both-languages";
import { common } from "../../content/phrases/ui/common";

/** In both languages, since Next tells this page nothing of the address. */
export default function NotFound() {
  return <BothLanguages title={common.notFoundTitle} text={common.notFoundText} />;
}
