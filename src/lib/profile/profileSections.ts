import type { IdPrefix } from "../../../plugins/gatsby-transformer-article";
import type { Profile } from "./Profile";

/** A block of facts on an article's page. */
export type ProfileSection = {
  key: ProfileSectionKey;
  /** What writers call it: `<!-- fakta: gaji -->` places the block, `#profil-gaji` leads to it */
  name: string;
  /** Id of its element, with the engine's prefix of all ids in an article */
  id: string;
  /** Stands before the writer's own heading where the block is placed under one */
  label: string;
  /** Its heading where it has one of its own */
  title: string;
};

/** Every block, by key, name, label and title, in the order of those that nobody placed: what one does, what it takes, what it gives, how one gets in, where to go on. */
const sections = [
  ["tasks", "tugas", "Tugas", "Tugas sehari-hari"],
  ["skills", "keterampilan", "Keterampilan", "Keterampilan yang dipakai"],
  ["project", "proyek", "Proyek", "Proyek akhir pekan"],
  ["day", "sehari", "Sehari-hari", "Gambaran satu hari kerja"],
  ["workStyle", "cara-kerja", "Cara kerja", "Cara kerjanya"],
  ["conditions", "kondisi", "Kondisi kerja", "Kondisi kerja"],
  ["ai", "ai", "AI", "AI dan pekerjaan ini"],
  ["salary", "gaji", "Gaji", "Angka gaji dan sumbernya"],
  ["levels", "jenjang", "Jenjang", "Jenjang karier"],
  ["majors", "jurusan", "Jurusan", "Jurusan yang dekat"],
  ["school", "sekolah", "Dari sekolah", "Dari bangku sekolah"],
  ["routes", "jalur", "Jalur masuk", "Jalur masuk"],
  ["fit", "cocok", "Cocok buatmu", "Cocok atau kurang cocok"],
  ["prosAndCons", "suka-duka", "Suka duka", "Suka dan duka"],
  ["selection", "seleksi", "Seleksi", "Tahap seleksi"],
  ["interviewQuestions", "wawancara", "Wawancara", "Pertanyaan wawancara"],
  ["qna", "tanya-jawab", "Tanya jawab", "Tanya jawab"],
  ["interests", "minat", "Minat", "Minat dan standar profesi"],
  ["resources", "sumber-belajar", "Belajar", "Sumber belajar"],
  ["references", "rujukan", "Rujukan", "Rujukan"],
] as const;

/** A link to `#profil-gaji` gets the engine's prefix, so the block's id has it as well; the type checker holds the two together. */
const idPrefix: IdPrefix = "isi-";

/** Names of the blocks. */
export type ProfileSectionKey = (typeof sections)[number][0];

/** What each block shows, where its key is not a field's own name. */
const fields: Readonly<Partial<Record<ProfileSectionKey, readonly (keyof Profile)[]>>> = {
  prosAndCons: ["pros", "cons"],
  interests: ["interests", "occupation"],
};

/** Every block that there can be, with the fields of front matter that fill it. */
export const profileBlocks = sections.map(([key, name, label, title]) => ({
  key,
  name,
  label,
  title,
  fields: fields[key] ?? [key as keyof Profile],
}));

/**
 * The blocks that an article has something for, in the page's order.
 *
 * @param bodyIds the ids in the article's prose: a heading "Profil gaji" there keeps its id, and the block takes another
 */
export function findProfileSections(
  profile: Readonly<Partial<Record<keyof Profile, unknown>>>,
  bodyIds: readonly string[],
): ProfileSection[] {
  const taken = new Set(bodyIds);
  return profileBlocks
    .filter((block) => block.fields.some((field) => !isEmpty(profile[field])))
    .map(({ key, name, label, title }) => ({
      key,
      name,
      label,
      title,
      id: toFreeId(`${idPrefix}profil-${name}`, taken),
    }));
}

/** The id itself where nothing has it, else the first free of `<id>-2`, `<id>-3`, … */
function toFreeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let repeat = 2; taken.has(free); repeat++) free = `${id}-${repeat}`;
  return free;
}

/** Whether nothing is said: absent, an empty list, or an object of such. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
