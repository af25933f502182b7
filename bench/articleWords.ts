/** Words of the articles that `buildArticles` makes: plain Bahasa Indonesia that says nothing about real people, pay or places of work. */

/** Trades, each with the field it belongs to. */
export const roles = [
  { title: "Backend Developer", field: "engineering" },
  { title: "Data Analyst", field: "data" },
  { title: "UI/UX Designer", field: "design" },
  { title: "Network Engineer", field: "infrastructure" },
  { title: "QA Engineer", field: "engineering" },
  { title: "Product Manager", field: "product" },
  { title: "Security Analyst", field: "security" },
  { title: "System Analyst", field: "consulting" },
  { title: "Frontend Developer", field: "engineering" },
  { title: "Data Engineer", field: "data" },
  { title: "Mobile Developer", field: "engineering" },
  { title: "Cloud Engineer", field: "infrastructure" },
  { title: "Game Developer", field: "engineering" },
  { title: "IT Support", field: "infrastructure" },
  { title: "Scrum Master", field: "product" },
  { title: "Penetration Tester", field: "security" },
  { title: "Technical Writer", field: "consulting" },
  { title: "Data Scientist", field: "data" },
  { title: "Service Designer", field: "design" },
  { title: "DevOps Engineer", field: "infrastructure" },
] as const;

/** Lines of business: with a trade and a town, they make titles that no two articles share. */
export const sectors =
  "Logistik Perbankan Pertanian Kesehatan Pariwisata Pendidikan Perikanan Ritel Energi Asuransi Media Manufaktur Transportasi Properti Kuliner Olahraga Pertambangan Kehutanan Telekomunikasi Penerbangan Farmasi Otomotif Tekstil Perkebunan Pelabuhan".split(
    " ",
  );

export const towns =
  "Bandung Surabaya Medan Makassar Semarang Yogyakarta Denpasar Malang Palembang Manado Pontianak Balikpapan Banjarmasin Padang Pekanbaru Jayapura Ambon Kupang Mataram Kendari".split(
    " ",
  );

export const tags =
  "API,basis data,server,web,Python,Java,SQL,tes,desain,riset,jaringan,Linux,cloud,otomatisasi,dokumentasi,kode,grafik,angka,aplikasi,ponsel,gim,keamanan,enkripsi,rapat,tim,proses,produk,pelanggan,laporan,skrip".split(
    ",",
  );

export const tools =
  "SQL,Git,Python,Figma,Docker,Linux,lembar hitung,papan tugas,Java,skrip kecil,editor kode,terminal,diagram alir,kertas dan pensil,catatan bersama,layar kedua,Grafana,Postman,TypeScript,Kubernetes".split(
    ",",
  );

export const persons =
  "kamu,timmu,rekan satu meja,pembimbing magang,kepala proyek,pengembang junior,anggota tim baru,petugas gudang,guru pembimbing,teman sekelas,penulis dokumentasi,penguji lepas,pengguna pertama,petugas layanan,peserta magang,ketua tim,perancang layar,penjaga server,pemilik toko,pelanggan lama".split(
    ",",
  );

export const verbs =
  "memeriksa,menyusun,merapikan,menguji,merancang,memperbaiki,mencatat,membandingkan,menjelaskan,memantau,menghitung,menggambar,membersihkan,memindahkan,menyambungkan,mengamankan,menyederhanakan,mengukur,mempelajari,mengumpulkan".split(
    ",",
  );

export const objects =
  "data pelanggan,tabel pesanan,jadwal pengiriman,laporan mingguan,kueri yang lambat,halaman pendaftaran,catatan server,formulir keluhan,peta gudang,daftar belanja,kode lama,tes otomatis,salinan cadangan,tampilan keranjang,hak akses,pesan kesalahan,urutan kerja,gambar produk,kamus istilah,grafik kunjungan,antrean pembayaran,kabel jaringan,sensor suhu,rancangan menu,papan pengumuman,aturan diskon,nomor resi,arsip surat,menu bantuan,hasil wawancara,kartu tugas,angka kehadiran,peta rute,buku panduan,perangkat uji,tombol simpan,notifikasi harian,daftar izin,alur masuk,ringkasan rapat,contoh soal,warna tombol,berkas gambar,versi percobaan,stok barang,tiket keluhan,jejak perubahan,ukuran huruf,struktur folder,kotak pencarian".split(
    ",",
  );

export const places =
  "di kantor pusat,di ruang rapat,di gudang utama,di layar ponsel,di laptop pinjaman,di lab sekolah,di meja kerja,di server percobaan,di papan tulis,di kantor cabang,di rumah,di bengkel kecil,di ruang server,di kelas praktik,di warung kopi,di perpustakaan,di halaman depan,di loket layanan,di kereta pagi,di studio".split(
    ",",
  );

export const times =
  "setiap Senin pagi,menjelang makan siang,sebelum rapat mingguan,sesudah rilis,di akhir bulan,pada hari pertama,saat toko sedang ramai,menjelang libur panjang,sesudah jam kantor,di minggu kedua,saat hujan deras,sebelum ujian,sesudah makan siang,di awal semester,setiap tanggal muda,saat listrik padam,menjelang lebaran,di tengah malam,sebelum pulang,pada Jumat sore".split(
    ",",
  );

export const purposes =
  "supaya pembeli tidak menunggu,agar angkanya bisa dipercaya,supaya rekan lain bisa meneruskan,agar kesalahan yang sama tidak terulang,supaya tokonya tetap buka,agar semua orang paham,supaya pekerjaan besok lebih ringan,agar biayanya tidak membengkak,supaya rahasia pelanggan terjaga,agar keputusan diambil dengan tenang,supaya laporannya selesai tepat waktu,agar anggota baru tidak tersesat".split(
    ",",
  );

export const troubles =
  "tiba-tiba kosong,tidak cocok,berubah sendiri,datang terlambat,tercatat dua kali,hilang sebagian,sulit dibaca,tidak bisa dibuka,menjadi lambat,tertukar,penuh,tidak lagi dipakai".split(
    ",",
  );

export const feelings =
  "lega,penasaran,bangga,tertantang,tenang,terhibur,puas,lelah tetapi senang,lebih percaya diri,kagum".split(
    ",",
  );

/** Code as articles show it; `#` stands for a number. */
export const snippets = [
  "```js\nconst daftar = await baca(#);\nfor (const barang of daftar) {\n  if (barang.jumlah < #) catat(barang.nama);\n}\n```",
  "```sql\nSELECT kota, count(*) AS jumlah\nFROM pesanan\nWHERE total > #\nGROUP BY kota\nORDER BY jumlah DESC\nLIMIT #;\n```",
  "```python\ndef rata_rata(angka):\n    return sum(angka) / len(angka)\n\nprint(rata_rata([#, #, #]))\n```",
  '```bash\ngit switch -c perbaikan-#\ngit commit -am "Perbaiki nomor #"\ngit push\n```',
  '```json\n{\n  "nomor": #,\n  "status": "selesai",\n  "jumlah": #\n}\n```',
  '```html\n<label for="nama-#">Nama</label>\n<input id="nama-#" required>\n```',
];
