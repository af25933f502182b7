import { wholePath } from "./profileArticles";

/** Where nothing is. */
export const missingPath = "/tidak-ada/";

/** One page of the fixture site for each kind that readers see. */
export const pageKinds: readonly string[] = [
  "/",
  "/halaman/2/",
  // An article of three keys, one with pictures and every block, one with every field of a profile.
  "/technical-writer/",
  "/magang-pertama/",
  wholePath,
  "/bidang/design/",
  "/topik/magang/",
  "/cari/",
  "/istilah/",
  "/jurusan/",
  "/bandingkan/",
  "/bandingkan/profil-lengkap-vs-technical-writer/",
  "/peta/",
  "/kuis/",
  "/daftar/",
  "/data/",
  "/tanya/",
  "/guru/",
  "/guru/rencana/",
  "/guru/kuis/",
  `/guru/lembar${wholePath}`,
  "/tentang/",
  "/privasi/",
  "/luring/",
  missingPath,
];
