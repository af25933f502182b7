import type { Profile } from "./Profile";

/** A block of facts on an article's page. */
export type ProfileSection = {
  key: ProfileSectionKey;
  /** What writers call it */
  name: string;
  /** Id of its element: what a writer links to as `#profil-gaji`, with the engine's prefix of all ids in an article */
  id: string;
  /** Its heading */
  title: string;
};

/** Every block in the page's order: what one does, what it takes, what it gives, how one gets in, where to go on. */
const sections = [
  ["tasks", "tugas", "Tugas sehari-hari"],
  ["skills", "keterampilan", "Keterampilan yang dipakai"],
  ["project", "proyek", "Proyek akhir pekan"],
  ["day", "sehari", "Gambaran satu hari kerja"],
  ["workStyle", "cara-kerja", "Cara kerjanya"],
  ["conditions", "kondisi", "Kondisi kerja"],
  ["ai", "ai", "AI dan pekerjaan ini"],
  ["salary", "gaji", "Angka gaji dan sumbernya"],
  ["levels", "jenjang", "Jenjang karier"],
  ["majors", "jurusan", "Jurusan yang dekat"],
  ["school", "sekolah", "Dari bangku sekolah"],
  ["routes", "jalur", "Jalur masuk"],
  ["fit", "cocok", "Cocok atau kurang cocok"],
  ["prosAndCons", "suka-duka", "Suka dan duka"],
  ["selection", "seleksi", "Tahap seleksi"],
  ["interviewQuestions", "wawancara", "Pertanyaan wawancara"],
  ["qna", "tanya-jawab", "Tanya jawab"],
  ["interests", "minat", "Minat dan standar profesi"],
  ["resources", "sumber-belajar", "Sumber belajar"],
  ["references", "rujukan", "Rujukan"],
] as const;

/** Names of the blocks. */
export type ProfileSectionKey = (typeof sections)[number][0];

/** What each block shows, where its name is not a field's own. */
const fields: Readonly<Partial<Record<ProfileSectionKey, readonly (keyof Profile)[]>>> = {
  prosAndCons: ["pros", "cons"],
  interests: ["interests", "occupation"],
};

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
  return sections
    .filter(([key]) => (fields[key] ?? [key as keyof Profile]).some((field) => !isEmpty(profile[field])))
    .map(([key, name, title]) => ({ key, name, id: toFreeId(`isi-profil-${name}`, taken), title }));
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
