import { compareText } from "../../plugins/gatsby-transformer-article";
import { groupBy } from "../../src/lib/groupBy";
import { toTopicPath } from "../../src/lib/listPaths";

/** What decides which articles are related. */
export type RelatableArticle = {
  id: string;
  /** Begins with `/`, has none at its end; `null` where it is unusable */
  slug: string | null;
  title: string;
  field: string | null;
  /** Slugs that the writer named, nearest first */
  related: readonly string[];
  /** Names of skills, majors and tags */
  traits: readonly string[];
};

/** Most related articles that a page shows of those that its writer named. */
const maxNamed = 6;

/** Related articles that a page has where its writer named fewer. */
const enough = 4;

/** A trait that more articles share than this says little, and would make the search slow. */
const maxShared = 200;

/** Articles of the same field that are looked at beside those with shared traits. */
const maxNeighbours = 50;

const points = { namedBack: 6, field: 3, trait: 1 } as const;

/**
 * For each article the ids of those that go with it: first the ones that its writer named, then, up to four, the ones
 * that name it, share its field, skills, majors or topics. Deterministic: ties go by title, then by id.
 */
export function findRelated(articles: readonly RelatableArticle[]): ReadonlyMap<string, string[]> {
  const bySlug = new Map(
    articles.flatMap((article) => (article.slug === null ? [] : [[article.slug, article]])),
  );
  const byTrait = groupBy(articles, ({ traits }) => traits.map(toTrait));
  const byField = groupBy(articles, ({ field }) => (field === null ? [] : [field]));
  const namedBy = groupBy(articles, ({ related }) => related);

  return new Map(
    articles.map((article) => {
      const named = article.related.flatMap((slug) => bySlug.get(slug) ?? []);
      const scores = new Map<RelatableArticle, number>();
      const add = (others: readonly RelatableArticle[], worth: number): void => {
        for (const other of others) scores.set(other, (scores.get(other) ?? 0) + worth);
      };
      if (article.slug !== null) add(namedBy.get(article.slug) ?? [], points.namedBack);
      for (const trait of new Set(article.traits.map(toTrait))) {
        const sharing = byTrait.get(trait) ?? [];
        if (sharing.length <= maxShared) add(sharing, points.trait);
      }
      const field = article.field === null ? [] : (byField.get(article.field) ?? []);
      add(field.length <= maxNeighbours ? field : field.filter((other) => scores.has(other)), points.field);

      const ranked = [...scores]
        .filter(([other]) => other !== article && !named.includes(other))
        .sort(
          ([a, scoreA], [b, scoreB]) =>
            scoreB - scoreA || compareText(a.title, b.title) || compareText(a.id, b.id),
        )
        .map(([other]) => other);
      const found = [...new Set([...named, ...ranked])].filter((other) => other !== article);
      return [
        article.id,
        found.slice(0, Math.min(maxNamed, Math.max(enough, named.length))).map(({ id }) => id),
      ];
    }),
  );
}

/** `Basis Data` and `basis-data` are one trait, as they are one topic. */
const toTrait = (name: string): string => toTopicPath(name) ?? name.toLowerCase();
