/** Tags with a capital letter that no component answers to, attributes the component does not take, and those it needs. */
import { components } from "#article/components.ts";
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Article } from "#schemas/words.ts";
import { partsOf, type Tag } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

const known = Object.keys(components);

export const noUnknownComponent: ReferenceRule = {
  id: "no-unknown-component",
  severity: "error",
  because: "The page would show what stands inside it without its frame, or not at all.",
  *find({ words }) {
    for (const article of words.articles)
      for (const tag of partsOf(article).tags) if (/^\p{Lu}|\./u.test(tag.name)) yield* inspect(tag, article);
  },
};

function* inspect({ name, at, attributes }: Tag, article: Article): Iterable<Fault> {
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const near = nearest(name, known);
    const message = `There is no component “${name}”.${suggest(near, known)}`;
    yield { place: spanPlace(article, at), message, expected: near };
    return;
  }
  for (const needed of component.needs ?? []) {
    if (attributes.some((attribute) => attribute.name === needed && attribute.value.trim() !== "")) continue;
    const message = `“${name}” says nothing without “${needed}”. Write <${name} ${needed}="…">.`;
    yield { place: spanPlace(article, at), message };
  }
  for (const attribute of attributes) {
    if (component.props.includes(attribute.name)) continue;
    const near = nearest(attribute.name, component.props);
    const takes = component.props.length === 0 ? " It takes none." : suggest(near, component.props);
    const message = `“${name}” has no attribute “${attribute.name}”.${takes}`;
    yield { place: spanPlace(article, attribute.at), message, expected: near };
  }
}
