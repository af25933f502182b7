import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { openProject, type WeekendProject } from "../../support/weekendProject";

/** Weekend projects that need Node or Python alone: their code, as the articles have it, does what the articles say. */
let project: WeekendProject;

const open = async (slug: string): Promise<void> => {
  project = await openProject(slug);
};

// Half a million rows take a while on a busy machine.
jest.setTimeout(60_000);

afterEach(() => project.close());

/**
 * A developer without Python sees these as skipped, for it is no part of what the site needs. GitHub's machines
 * have it, and fail without; the workflow runs tests without GITHUB_ACTIONS, so another of its variables tells.
 */
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const testPython = hasPython || process.env["GITHUB_WORKFLOW"] !== undefined ? test : test.skip;

const lines = (text: string): string[] => text.trim().split("\n");

test("backend-developer: tasks are kept, an empty one is refused, and what is no JSON ends the server", async () => {
  await open("backend-developer");
  const [port] = await project.movePorts(3000);
  const list = async (): Promise<unknown> => (await fetch(`http://localhost:${port}/tugas`)).json();
  const first = await project.serve("server.mjs");
  expect(await list()).toEqual([]);
  expect(await project.run("kirim.mjs")).toBe('201 {"judul":"PR Matematika"}\n');
  await project.stop(first);
  const second = await project.serve("server.mjs");
  expect(await list()).toEqual([{ judul: "PR Matematika" }]);
  expect(JSON.parse(await project.read("tugas.json"))).toEqual(await list());

  await project.run("kirim.mjs");
  expect(await list()).toHaveLength(2);
  const body = 'body: JSON.stringify({ judul: "PR Matematika" }),';
  await project.edit("kirim.mjs", body, 'body: JSON.stringify({ judul: "" }),');
  expect(await project.run("kirim.mjs")).toMatch(/^400 /);
  await project.edit("kirim.mjs", 'body: JSON.stringify({ judul: "" }),', 'body: "halo",');
  const ended = once(second, "exit");
  await expect(project.run("kirim.mjs")).rejects.toThrow();
  expect(await ended).toEqual([1, null]);
});

test("cloud-engineer: two machines share a hundred requests, and half of them fail once one is gone", async () => {
  await open("cloud-engineer");
  const [, a = 0, b = 0] = await project.movePorts(4000, 4001, 4002);
  await project.serve("mesin.mjs", "A", String(a));
  const second = await project.serve("mesin.mjs", "B", String(b));
  await project.serve("pembagi.mjs");
  expect(await project.run("uji.mjs")).toBe("{ 'dilayani A': 50, 'dilayani B': 50 }\n");
  await project.stop(second);
  expect(await project.run("uji.mjs")).toBe("{ 'dilayani A': 50, 'mesin mati': 50 }\n");
});

test("iot-engineer: what is measured while the server is gone is lost, and nothing is twice", async () => {
  await open("iot-engineer");
  await project.movePorts(4100);
  // A hundred measurements a second instead of one.
  await project.edit("alat.mjs", "tunggu(1000)", "tunggu(10)");
  const first = await project.serve("server.mjs");
  const { child, waitFor } = project.follow("alat.mjs");
  expect(await waitFor(/^3,/)).toMatch(/^3,2[78]\.\d$/);
  await project.stop(first);
  for (let lost = 0; lost < 3; lost += 1) await waitFor(/^\d+,2[78]\.\d gagal terkirim$/);
  const second = await project.serve("server.mjs");
  await waitFor(/^\d+,2[78]\.\d$/);
  await project.stop(child);
  await project.stop(second);
  const [lost, twice] = lines(await project.run("periksa.mjs"));
  // The server may have written the first of the three down just before it ended.
  expect(Number(/^hilang (\d+)$/.exec(lost ?? "")?.[1])).toBeGreaterThanOrEqual(2);
  expect(twice).toBe("kembar 0");
});

test("it-project-manager: the critical chain is as drawn, and moves as the answers say", async () => {
  await open("it-project-manager");
  expect(lines(await project.run("jalur.mjs"))).toEqual([
    "isi 2 longgar 0",
    "rancangan 5 longgar 0",
    "kode 10 longgar 0",
    "pembayaran 6 longgar 4",
    "poster 7 longgar 5",
    "uji 12 longgar 0",
    "buka 13 longgar 0",
  ]);
  const changed = async (from: string, to: string): Promise<string> => {
    await project.edit("jalur.mjs", from, to);
    const printed = await project.run("jalur.mjs");
    await project.edit("jalur.mjs", to, from);
    return printed;
  };
  const poster = await changed("poster: [2,", "poster: [6,");
  expect(poster).toMatch(/^poster 11 longgar 1$/m);
  expect(poster).toMatch(/^buka 13 /m);
  const payment = await changed("pembayaran: [4,", "pembayaran: [9,");
  expect(payment).toMatch(/^buka 14 /m);
  expect([...payment.matchAll(/^(\w+) \d+ longgar 0$/gm)].map(([, name]) => name)).toEqual([
    "isi",
    "pembayaran",
    "uji",
    "buka",
  ]);
  const code = await changed("kode: [5,", "kode: [2,");
  expect(code).toMatch(/^buka 10 /m);
  expect(code).toMatch(/^pembayaran 6 longgar 1$/m);
});

testPython("cyber-security-analyst: the detector tells of the night's guest, and whom it wrongs and misses", async () => {
  await open("cyber-security-analyst");
  const [night = ""] = project.unnamed;
  const forgetful = ["21", "22", "23"].map((minute) => `08.${minute} kasir2 198.51.100.4 GAGAL`);
  const spread = [1, 2, 3].map((host) => `09.0${host} kasir3 192.0.2.${host} GAGAL`);
  await project.write("masuk.log", night);
  const guest = "PERIKSA: 02.13 kasir1 203.0.113.7";
  expect(lines(await project.run("periksa.py"))).toEqual([guest]);

  const wronged = [night, ...forgetful, "08.24 kasir2 198.51.100.4 BERHASIL"];
  await project.write("masuk.log", wronged.join("\n"));
  const both = [guest, "PERIKSA: 08.24 kasir2 198.51.100.4"];
  expect(lines(await project.run("periksa.py"))).toEqual(both);
  await project.edit("periksa.py", ">= 3", ">= 5");
  expect(await project.run("periksa.py")).toBe("");

  await project.edit("periksa.py", ">= 5", ">= 3");
  await project.write("masuk.log", [...wronged, ...spread, "09.04 kasir3 192.0.2.4 BERHASIL"].join("\n"));
  expect(lines(await project.run("periksa.py"))).toEqual(both);
  await project.edit("periksa.py", "gagal[alamat]", "gagal[akun]");
  expect(lines(await project.run("periksa.py"))).toEqual([...both, "PERIKSA: 09.04 kasir3 192.0.2.4"]);
});

testPython("data-engineer: a note counts once however often the pipe runs, and what is broken is refused", async () => {
  await open("data-engineer");
  const head = "nota,tanggal,total";
  const twice = "88,03/04/2026,22000";
  await project.write("utara.csv", [head, twice, twice, "89,03/04/2026,18000"].join("\n"));
  await project.write("selatan.csv", [head, "41,04/03/2026,15000", "42,04/03/2026,"].join("\n"));
  for (let times = 0; times < 2; times += 1) {
    const printed = await project.run("pipa.py");
    expect(printed).toMatch(/^ditolak: selatan .*'nota': '42'/m);
    expect(lines(printed).at(-1)).toBe("('2026-04-03', 55000, 3)");
  }

  await project.write("timur.csv", [head, "7,2026-04-03,30000"].join("\n"));
  await project.edit("pipa.py", '"%m/%d/%Y"}', '"%m/%d/%Y", "timur": "%Y-%m-%d"}');
  expect(lines(await project.run("pipa.py")).at(-1)).toBe("('2026-04-03', 85000, 4)");

  await project.edit("pipa.py", ', "timur": "%Y-%m-%d"}', "}");
  await project.edit("pipa.py", ", PRIMARY KEY (kedai, nota)", "");
  await project.remove("gudang.db");
  expect(lines(await project.run("pipa.py")).at(-1)).toBe("('2026-04-03', 77000, 4)");
  expect(lines(await project.run("pipa.py")).at(-1)).toBe("('2026-04-03', 154000, 8)");
});

testPython("database-administrator: an index is searched, a disaster empties, and the copy brings back", async () => {
  await open("database-administrator");
  // One question instead of a hundred, as its time is not looked at.
  await project.edit("uji.py", "range(100)", "range(1)");
  await project.run("isi.py");
  const measure = async (): Promise<[plan: string, found: string]> => {
    const [plan = "", found = ""] = lines(await project.run("uji.py"));
    return [plan.split(" ")[0] ?? "", found.split(";")[0] ?? ""];
  };
  expect(await measure()).toEqual(["SCAN", "51 pinjaman"]);
  await project.copy("perpus.db", "cadangan.db");
  await project.run("ubah.py");
  expect(await measure()).toEqual(["SEARCH", "51 pinjaman"]);
  await project.edit(
    "ubah.py",
    'db.execute("CREATE INDEX cari ON pinjam (siswa, kembali)")',
    'db.execute("UPDATE pinjam SET kembali = 1")',
  );
  await project.run("ubah.py");
  expect(await measure()).toEqual(["SEARCH", "0 pinjaman"]);
  await project.copy("cadangan.db", "perpus.db");
  expect(await measure()).toEqual(["SCAN", "51 pinjaman"]);
});

testPython("ai-engineer: the filter judges what it hasn't seen, then whatever one types", async () => {
  await open("ai-engineer");
  const write = (label: string, text: string, from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, index) => `${label};${text} nomor ${from + index}`);
  const [scam, plain] = ["Paket Anda tertahan, klik tautan ini", "Besok bawa buku tugas ya"];
  await project.write("latih.csv", [...write("tipu", scam, 0, 15), ...write("biasa", plain, 0, 15)].join("\n"));
  await project.write("uji.csv", [...write("tipu", scam, 15, 20), ...write("biasa", plain, 15, 20)].join("\n"));
  expect(lines(await project.run("saring.py", "Klik tautan paket\nBuku besok\n\n"))).toEqual([
    "asli tipu ditebak tipu 5",
    "asli biasa ditebak biasa 5",
    "Pesan: tipu",
    "Pesan: biasa",
    "Pesan:",
  ]);
});

testPython("pranata-komputer: five oddities in the queue's book, of which two are put right", async () => {
  await open("pranata-komputer");
  expect(lines(await project.run("periksa.py"))).toEqual([
    "A03 -> selesai sebelum dilayani",
    "A04 -> jam selesai kosong",
    "A04 -> nomor kembar",
    "A05 -> layanan tidak dikenal",
    "A06 -> di luar jam buka",
    "semua 8 baris, rata-rata 96 menit",
    "bersih 3 baris, rata-rata 24 menit",
  ]);
  await project.edit("antrean.csv", "A05,KPT", "A05,KTP");
  await project.edit("antrean.csv", "18.11,18.25", "09.11,09.25");
  expect(lines(await project.run("periksa.py")).slice(-2)).toEqual([
    "semua 8 baris, rata-rata 29 menit",
    "bersih 5 baris, rata-rata 28 menit",
  ]);
});
