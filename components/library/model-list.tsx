import Link from "next/link";
import { knowledge } from "../../content";
import { licence as words } from "../../content/phrases/ui/licence";
import type { Model } from "../../lib/knowledge/model";
import { dayText } from "../../lib/knowledge/released";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { byMaker, periodsOf, released } from "../../lib/library/catalogue";
import { say } from "../text/say";

/** Every model held, by maker: when it was released, the licence of its weights, what it is built on. */
export function ModelList({ locale }: { readonly locale: Locale }) {
  const models = released(knowledge.models);
  return (
    <section>
      <h2 id="models">
        {say(words.models, locale)} <span className="library-count">{models.length}</span>
      </h2>
      <p className="hint">{say(words.modelsHint, locale)}</p>
      {byMaker(models, locale).map(({ maker, models: made }) => (
        <section key={maker.en} className="models">
          <h3>{say(maker, locale)}</h3>
          <ul>
            {made.map((model) => (
              <ModelRow key={model.id} locale={locale} model={model} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function ModelRow({ locale, model }: { readonly locale: Locale; readonly model: Model }) {
  const day = model.released ?? model.milestones.released;
  const bases = model.baseModels.flatMap((id) => knowledge.models.find((one) => one.id === id) ?? []);
  return (
    <li id={`model-${model.id}`} className="model">
      <span className="model-name">{say(model.name, locale)}</span>
      <span className="model-day">{day === undefined ? "" : say(dayText(day), locale)}</span>
      <span className="model-licence">
        <Weights locale={locale} model={model} />
        {model.confidence === "low" ? <span className="library-meta"> {say(words.toBeChecked, locale)}</span> : null}
      </span>
      {bases.length > 0 ? (
        <span className="model-bases library-meta">
          {say(words.builtOn, locale)}
          {bases.map((base) => (
            <a key={base.id} href={`#model-${base.id}`}>
              {say(base.name, locale)}
            </a>
          ))}
        </span>
      ) : null}
    </li>
  );
}

/** The licences of the weights, one after another where they changed. */
function Weights({ locale, model }: { readonly locale: Locale; readonly model: Model }) {
  return periodsOf(model, "weights").map(({ licence: id, until }) => {
    const licence = knowledge.licences.find((one) => one.id === id);
    const days = until === null ? "" : ` · ${say(words.until, locale, { day: say(dayText(until), locale) })}`;
    return (
      <span key={id} className="model-weights">
        {licence === undefined ? (
          <span className="library-meta">{say(id === "none" ? words.noWeights : words.notHeld, locale)}</span>
        ) : (
          <Link href={`/${locale}/library/licences/${id}`} prefetch={false}>
            {say(licence.name, locale)}
          </Link>
        )}
        <span className="library-meta">{days}</span>
      </span>
    );
  });
}
