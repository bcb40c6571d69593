import { parts as words } from "../../content/phrases/ui/parts";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { byMaker, released } from "../../lib/library/catalogue";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import type { SelectGroup, SelectOption } from "./select-field";

const known = new Map<Locale, readonly SelectGroup[]>();

/** The models to choose from: the ways out first, since nobody looks for them below 120 names, then maker by maker. */
export function modelOptions(locale: Locale): readonly SelectGroup[] {
  const made = known.get(locale) ?? groupsOf(locale);
  known.set(locale, made);
  return made;
}

function groupsOf(locale: Locale): readonly SelectGroup[] {
  const models = released(interviewSource.models);
  const rest = interviewSource.models.filter((model) => !models.includes(model));
  const option = ({ id, name }: (typeof models)[number]): SelectOption => ({ value: id, text: say(name, locale) });
  return [
    {
      label: say(words.noneOfThese, locale),
      options: [...rest.map(option), { value: "unknown", text: say(words.modelUnknown, locale) }],
    },
    ...byMaker(models, locale).map((group) => ({
      label: say(group.maker, locale),
      options: group.models.map(option),
    })),
  ];
}
