/** Facts of a career as its page's query asks for them; what an article doesn't say is `null`. */
export type Profile = Queries.CareerProfileFragment;

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** A way into a career. */
export type Route = Item<Profile["routes"]>;

/** What a person of the trade answered. */
export type Answer = Item<Item<Profile["qna"]>["answers"]>;

/** Something to learn from. */
export type Resource = Item<Profile["resources"]>;
