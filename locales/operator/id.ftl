# What admins read, in Indonesian. A key that is missing here is shown in English; markup and style are as in ../id.ftl.

## Sandbox

button-sandbox-status = Setel ke { $status }
button-sandbox-amounts = Ubah jumlah
button-sandbox-resend = Kirim ulang callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Salin perintah payin
button-sandbox-copy-payout = Salin perintah payout
toast-sandbox = Menanyai Changelly…
sandbox-title = Pesanan uji { $id }
sandbox-none = tidak ada
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Tekan tombol untuk menyetel jumlah yang disepakati, atau salin perintah, ubah angkanya, dan kirim.
sandbox-ambiguous = Ada beberapa pesanan yang berawalan seperti ini. Kirim ID yang lebih panjang.
sandbox-not-placed = Pesanan ini belum diketahui ada di Changelly, jadi belum bisa diubah di sana.
sandbox-usage-setstatus = Kirim seperti ini: <code>/setstatus ID STATUS</code>, misalnya <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Kirim seperti ini: <code>/setamount ID payin 0.05</code> atau <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Kirim seperti ini: <code>/resend ID</code>
sandbox-asked-status = Diminta: setel status ke <b>{ $status }</b>.
sandbox-asked-amount = Diminta: setel { $field } ke <b>{ $amount }</b>.
sandbox-asked-resend = Diminta: kirim ulang callback.
sandbox-answered = Changelly menjawab setelah { $ms } ms dengan status <b>{ $status }</b>. Yang berubah:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = tidak ada
sandbox-resent-success = Changelly menjawab setelah { $ms } ms: <b>success</b>, callback diterima.
sandbox-resent-failed = Changelly menjawab setelah { $ms } ms: <b>failed</b>, callback tidak diterima. Apakah alamat yang terdaftar di Changelly adalah alamat instans ini?
sandbox-waiting = Callback: ditunggu, paling lama { $seconds } detik…
sandbox-callback-verified = Callback: datang setelah { $seconds } dtk ({ $time }), dan tanda tangannya benar.
sandbox-callback-refused = Callback: datang setelah { $seconds } dtk ({ $time }), tetapi ditolak: { $reason }. Apakah CHANGELLY_CALLBACK_PUBLIC_KEY adalah kunci sandbox?
sandbox-callback-none = Callback: tidak ada yang datang dalam { $seconds } detik. Apakah PUBLIC_URL dengan /changelly/callback sudah terdaftar di Changelly dan bisa dijangkau dari luar?
sandbox-read = Dibaca ulang karenanya: <b>{ $status }</b>.
sandbox-not-read = Pesanan tidak bisa dibaca ulang.

## Self-test

selftest-title = Uji mandiri: satu penjualan penuh di sandbox
selftest-running = Uji mandiri Anda masih berjalan. Pesannya di atas menunjukkan sudah sampai mana.
selftest-under-way = Berjalan: { $passed } dari { $of } langkah lulus.
selftest-passed = Lulus: semua { $of } langkah dalam { $seconds } detik.
selftest-failed = Gagal: { $passed } dari { $of } langkah lulus dalam { $seconds } detik.
selftest-stopped = Dihentikan: { $passed } dari { $of } langkah lulus dalam { $seconds } detik.
selftest-ms = { $ms } ms
selftest-file-passed = <b>Uji mandiri lulus.</b> Laporan ini untuk manajer Anda di Changelly; tidak berisi rahasia atau data pribadi.
selftest-file-failed = <b>Uji mandiri tidak lulus.</b> Laporan ini menunjukkan di mana uji berakhir. Boleh ditunjukkan kepada manajer Anda di Changelly; tidak berisi rahasia atau data pribadi.

selftest-step-2-1 = Negara
selftest-step-2-2 = Pilih negara
selftest-step-2-3 = Mata uang
selftest-step-2-4 = Pilih pasangan
selftest-step-2-5 = Pilih jumlah
selftest-step-2-6 = Penawaran
selftest-step-2-7 = Penyedia
selftest-step-2-8 = Tampilkan penawaran
selftest-step-2-9 = Alamat pengembalian
selftest-step-2-10 = Periksa alamat
selftest-step-2-11 = Pilih penawaran
selftest-step-2-12 = Persetujuan
selftest-step-2-13 = Buat pesanan
selftest-step-2-14 = Ubah status
selftest-step-2-15 = Kirim ulang callback
selftest-step-2-16 = Tautan ke penyedia
selftest-step-2-17 = Daftar pesanan
selftest-step-2-18 = Status lewat callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } untuk { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = contoh untuk { $coin }
selftest-said-valid = valid
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = diterima, terverifikasi
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = semua { $count } diterima, terverifikasi

selftest-asked-2-1 = Saya menanyakan negara tempat koin bisa dijual.
selftest-asked-2-2 = Saya mencari negara untuk berjualan, dan negara bagian jika negara itu membutuhkannya.
selftest-asked-2-3 = Saya menanyakan mata uang yang bisa dijual dan dibayarkan.
selftest-asked-2-4 = Saya mencari koin dan mata uang yang diperdagangkan di negara itu.
selftest-asked-2-5 = Saya mencari jumlah terkecil dari koin itu.
selftest-asked-2-6 = Saya meminta penawaran dari semua penyedia.
selftest-asked-2-7 = Saya menanyakan nama-nama penyedia.
selftest-asked-2-8 = Saya mencari nama setiap penyedia yang memberi penawaran.
selftest-asked-2-9 = Saya mencari contoh alamat pengembalian.
selftest-asked-2-10 = Saya menanyakan apakah alamat pengembalian valid.
selftest-asked-2-11 = Saya memilih penawaran terbaik dan menanyakan harganya sekali lagi.
selftest-asked-2-12 = Saya membandingkan harga yang akan disetujui dengan harga yang ditampilkan.
selftest-asked-2-13 = Saya meminta pesanan dibuat.
selftest-asked-2-14 = Saya meminta status pesanan uji diubah.
selftest-asked-2-15 = Saya meminta callback dikirim ulang, lalu menunggunya.
selftest-asked-2-16 = Saya mencari tautan yang membawa pengguna ke penyedia.
selftest-asked-2-17 = Saya mencari pesanan di daftar dengan ID kami.
selftest-asked-2-18 = Saya menyetel setiap status bergantian, menunggu callback-nya, dan membaca ulang pesanan.

selftest-fault-no-country = Daftarnya kosong. Biasanya tidak ada penyedia penjualan yang aktif untuk kunci ini: minta manajer Anda di Changelly mengaktifkannya di sandbox.
selftest-fault-no-states = AS tercantum tanpa negara bagiannya. Tanpa negara bagian, pesanan di AS tidak bisa dibuat: tunjukkan ini kepada manajer Anda di Changelly.
selftest-fault-no-pair = Tidak ada pasangan seperti itu di { $country }. Biasanya terlalu sedikit mata uang yang aktif untuk kunci ini: tanyakan kepada manajer Anda di Changelly mana yang dibeli dan dibayarkan penyedia di negara ini.
selftest-fault-no-offer = Tidak ada yang memberi penawaran: { $reasons }. “unavailable” dan “timeout” adalah kesalahan penyedia, jadi coba lagi nanti. Untuk semua alasan lain, tanyakan kepada manajer Anda di Changelly apa yang boleh dijual dengan kunci ini.
selftest-fault-nobody-asked = Jawabannya kosong: tidak ada penyedia yang ditanyai. Biasanya tidak ada penyedia yang aktif untuk negara dan pasangan ini: tanyakan kepada manajer Anda di Changelly.
selftest-fault-unnamed-provider = Penyedia “{ $provider }” memberi penawaran tetapi tidak ada di daftar penyedia. Orang akan melihat kodenya, bukan namanya: tunjukkan ini kepada manajer Anda di Changelly.
selftest-fault-no-address = Saya tidak tahu contoh alamat untuk { $coin }. Uji mandiri hanya mengenal alamat koin yang umum: minta manajer Anda di Changelly mengaktifkan BTC untuk kunci ini.
selftest-fault-address-refused = Changelly menyatakan alamat { $coin } yang sudah dikenal luas tidak valid ({ $cause }). Biasanya pemeriksaan alamat koin ini sedang rusak: tunjukkan ini kepada manajer Anda di Changelly.
selftest-fault-offer-gone = Penawaran dari { $provider } ({ $method }) sudah tidak ada. Penawaran bisa hilang kapan saja, jadi coba lagi. Jika selalu terjadi, penyedia memberi harga yang tidak ditepatinya: tunjukkan ini kepada manajer Anda di Changelly.
selftest-fault-offer-fell = Harganya turun dari { $before } ke { $after } dalam sekejap. Pasar tidak bergerak seperti itu: coba lagi, dan jika tetap begitu, tunjukkan kedua harga kepada manajer Anda di Changelly.
selftest-fault-status-differs = Saya menyetel “{ $status }”, dan jawabannya “{ $came }”. Pesanan tidak berubah seperti yang diminta: tunjukkan ID pesanan kepada manajer Anda di Changelly.
selftest-fault-no-callback = Tidak ada callback yang datang dalam { $seconds } detik setelah menyetel “{ $status }”. Biasanya URL callback belum terdaftar di Changelly atau tidak sampai ke instans ini: URL itu harus PUBLIC_URL diikuti /changelly/callback.
selftest-fault-callback-signature = Ada callback yang datang, tetapi tanda tangannya tidak cocok. CHANGELLY_CALLBACK_PUBLIC_KEY harus berupa kunci callback sandbox, yang berbeda dari kunci produksi.
selftest-fault-callback-key = Ada callback yang datang dengan kunci API lain. URL callback terdaftar untuk kunci lain: CHANGELLY_API_KEY harus kunci yang terdaftar untuk URL itu.
selftest-fault-callback-unverifiable = Ada callback yang datang, tetapi tidak ada kunci untuk memverifikasinya. Setel CHANGELLY_CALLBACK_PUBLIC_KEY; manajer Anda di Changelly memilikinya.
selftest-fault-callback-malformed = Ada callback yang datang tetapi tidak bisa dibaca. Tunjukkan ini kepada manajer Anda di Changelly.
selftest-fault-not-delivered = Changelly menyatakan tidak bisa mengirimkan callback. Biasanya URL callback belum terdaftar di Changelly atau tidak sampai ke instans ini: URL itu harus PUBLIC_URL diikuti /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly menyatakan callback diterima, tetapi tidak ada yang sampai di sini. Program lain menjawab di URL callback yang terdaftar: URL itu harus PUBLIC_URL instans ini diikuti /changelly/callback.
selftest-fault-no-link = Pesanan tidak punya tautan, atau tautannya bukan https. Tanpa itu tidak ada yang bisa melanjutkan di penyedia: tunjukkan ID pesanan kepada manajer Anda di Changelly.
selftest-fault-not-listed = Pesanan { $id } tidak ada dalam jawaban. Tanpa daftar, jawaban yang hilang tidak bisa ditemukan lagi: tunjukkan kedua ID kepada manajer Anda di Changelly.
selftest-fault-read-differs = Saya menyetel “{ $status }”, dan pesanan terbaca “{ $read }”. Yang terbaca menentukan apa yang disampaikan kepada pengguna: tunjukkan ID pesanan kepada manajer Anda di Changelly.

selftest-state-not-run = tidak dijalankan
selftest-report-title = Uji mandiri alur off-ramp di sandbox Fiat API
selftest-report-time = Waktu
selftest-report-result = Hasil
selftest-report-no-answer = tidak ada jawaban
selftest-report-walk = Status yang disetel satu per satu:
selftest-report-callback = callback setelah

wire-came-network = Koneksi gagal.
wire-came-timeout = Tidak ada jawaban yang datang tepat waktu.
wire-came-busy = Terlalu banyak permintaan yang mengantre, jadi tidak dikirim.
wire-came-suspended = Tidak dikirim: Changelly baru saja terlalu sering gagal.
wire-came-broken = Jawabannya tidak bisa dibaca.
wire-came-unreadable = Jawaban (HTTP { $status }) tidak sesuai dengan dokumentasi.
wire-came-status = Changelly menjawab HTTP { $status }.
wire-came-reason = Changelly menjawab HTTP { $status } ({ $reason }).
wire-check-network = Periksa CHANGELLY_API_URL, dan apakah mesin ini bisa menjangkaunya.
wire-check-timeout = Biasanya Changelly sedang lambat atau mati: coba lagi dalam beberapa menit. Jika bukan itu, periksa CHANGELLY_API_URL dan jalur ke sana.
wire-check-rate-limited = Saat ini terlalu banyak permintaan dengan kunci ini: tunggu satu menit dan coba lagi.
wire-check-unauthorized = Biasanya kuncinya tidak cocok: pastikan CHANGELLY_API_KEY dan CHANGELLY_PRIVATE_KEY adalah pasangan dari sandbox, dan CHANGELLY_API_URL ditulis persis seperti alamat Changelly.
wire-check-not-found = Changelly tidak mengenal alamat atau pesanan ini: periksa CHANGELLY_API_URL.
wire-check-expired = Penawarannya sudah terlalu lama: coba lagi.
wire-check-unprocessable = Penyedia tidak bisa melakukan ini: tunjukkan permintaannya kepada manajer Anda di Changelly.
wire-check-rejected = Ada bagian permintaan yang tidak diterima: keterangannya ada di dalam kurung. “txType” berarti pesanan ini bukan pesanan uji.
wire-check-server = Changelly sedang mengalami masalah teknis: coba lagi dalam beberapa menit, dan tunjukkan ini kepada manajer Anda jika tetap begitu.
wire-check-bad-response = Ada sesuatu di antara sini dan Changelly yang menjawab menggantikannya, atau API-nya berubah: periksa CHANGELLY_API_URL.
wire-check-suspended = Tunggu setengah menit dan coba lagi.

## Alerts

button-mute = Bisukan selama 24 jam
button-unmute = Bunyikan lagi
toast-muted = Peringatan jenis ini dibisukan selama 24 jam.
toast-unmuted = Peringatan jenis ini tidak lagi dibisukan.
alert-refused-order = <b>Sebuah pesanan tidak bisa dibuat.</b> Pesanan { $order } di { $provider }: { $reason }.
alert-callback-signature = <b>Sebuah callback ditolak:</b> tanda tangannya tidak ada atau salah. Mungkin ada yang memalsukan callback, atau CHANGELLY_CALLBACK_PUBLIC_KEY bukan kunci lingkungan ini.
alert-callback-key = <b>Sebuah callback ditolak:</b> callback itu menyebut kunci API yang bukan milik kami.
alert-callback-unverifiable = <b>Sebuah callback ditolak:</b> CHANGELLY_CALLBACK_PUBLIC_KEY belum disetel. Pesanan dipantau dengan membacanya, yang lebih lambat.
alert-held-order = <b>Sebuah pesanan ditahan.</b> Pesanan { $order } di { $provider }: pengguna mungkin harus membuktikan sesuatu kepada penyedia.
alert-silent-order = <b>Tidak ada kabar tentang pesanan terbuka selama dua hari.</b> Pesanan { $order } masih “{ $status }”.
alert-failing-provider = <b>Sebuah penyedia sering gagal:</b> { $provider } ({ $reasons }), setidaknya lima kali dalam 15 menit.
alert-dead-letter-gone = <b>Sebuah pesan tidak bisa disampaikan:</b> pesanan atau penggunanya sudah tidak ada. Pesanan { $order }.
alert-dead-letter-refused = <b>Sebuah pesan tidak bisa disampaikan:</b> chat pengguna menolak pesan dari bot. Ia akan diberi tahu saat kembali. Pesanan { $order }.
alert-dead-letter-late = <b>Sebuah pesan tidak bisa disampaikan</b> dalam 24 jam. Pesanan { $order }.
alert-overturned-final = <b>Status akhir ternyata bukan akhir.</b> Pesanan { $order }: { $change }.
alert-more =
    { $minutes ->
       *[other] { $count } lagi dalam { $minutes } menit.
    }
alerts-held-back = <b>Peringatan lainnya ditahan.</b> Terlalu banyak dalam satu jam terakhir; yang berikutnya datang pada { $time }.

## Commands

admin-help-title = Untuk admin
admin-command-orders = Semua pesanan; bisa difilter dengan kata
admin-command-order = Satu pesanan, dengan salah satu ID-nya
admin-command-stats = Hasil penjualan: 24h, 7d, atau 30d
admin-command-export = Daftar saat ini sebagai file CSV
admin-command-setstatus = Ubah status pesanan uji
admin-command-setamount = Ubah jumlah pada pesanan uji
admin-command-resend = Kirim ulang callback pesanan uji
admin-command-selftest = Jalankan penjualan uji dan laporkan
admin-command-block = Blokir seseorang, dengan alasan
admin-command-unblock = Buka blokir seseorang
admin-command-maintenance = Hentikan atau buka lagi penjualan baru
admin-command-hide = Sembunyikan penyedia atau mata uang
admin-command-show = Tampilkan yang disembunyikan
admin-command-role = Beri atau cabut peran
admin-command-admins = Siapa yang punya peran
admin-command-audit = Siapa melakukan apa dan kapan
admin-not-allowed = Hanya pemilik yang boleh melakukan ini.
toast-admin-not-allowed = Hanya pemilik yang boleh melakukan ini.

## The list of orders

admin-orders-title =
    { $total ->
       *[other] <b>{ $total } pesanan</b>, mulai dari yang terbaru.
    }
admin-orders-title-more = <b>Lebih dari { $total } pesanan</b>: yang terdaftar { $total } terbaru. Gunakan filter untuk yang lebih lama.
admin-orders-none = <b>Tidak ada pesanan yang cocok.</b>
admin-orders-filter = Filter: <code>{ $line }</code>
admin-orders-hint = Filter dengan salah satu kata ini: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = ↗ dibuat di tempat lain dengan kunci yang sama.
admin-orders-not-asked = Changelly tidak bisa ditanyai: pesanan yang dibuat di tempat lain mungkin tidak ada atau belum diperbarui.
admin-query-unclear = Saya tidak mengerti “{ $word }”.
admin-quick-status-open = Terbuka
admin-quick-status-hold = Ditahan
admin-quick-status-failed = Gagal
admin-quick-status-complete = Selesai
admin-quick-since-24h = 24 jam terakhir
admin-quick-since-7d = 7 hari terakhir
admin-quick-since-30d = 30 hari terakhir
admin-button-clear = Hapus filter
admin-button-own = Pesanan saya sendiri
admin-button-all = Semua pesanan
admin-button-list = Kembali ke daftar
toast-admin-filter-gone = Filter ini sudah tidak diingat. Ini semua pesanan.
admin-status-placing = sedang dicek
admin-status-rejected = ditolak
admin-status-created = dibuat
admin-status-pending = diproses
admin-status-hold = ditahan
admin-status-refunded = dikembalikan
admin-status-expired = kedaluwarsa
admin-status-failed = gagal
admin-status-complete = selesai

## One order

admin-order-usage = Pesanan yang mana? Misalnya <code>/order 7f3a9c1e</code>: ID kami, ID Changelly, atau minimal empat karakter pertama dari salah satunya.
admin-order-missing = Pesanan itu tidak ada.
admin-card-status = Status: <b>{ $status }</b> sejak { $since }
admin-card-status-only = Status: <b>{ $status }</b>
admin-card-external = Dibuat di tempat lain dengan kunci yang sama.
admin-card-user = Pengguna <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Perkiraan { $expected } · masuk { $payin } · dibayarkan { $payout }
admin-card-refund = Pengembalian { $coin } ke
admin-card-memo = { $name }
admin-card-consent = Persetujuan: { $at } · kebijakan { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
       *[other] { $count } perubahan sebelum itu
    }
admin-card-external-facts = Jenis: { $type } · penyedia: { $provider } · pengguna di sana: { $user } · ID di sana: { $external }
admin-card-external-facts-amounts = Masuk: { $payin } · dibayarkan: { $payout } · dibuat: { $created }
admin-button-reveal = Tampilkan alamat
admin-button-mask = Sembunyikan alamat
admin-button-more = Lainnya…
admin-button-consent = Lihat persetujuan
admin-button-raw = Ambil jawaban API
admin-button-raw-full = Ambil versi lengkap
admin-button-copy-ours = Salin ID kami
admin-button-copy-theirs = Salin ID Changelly
admin-button-copy-user = Salin ID pengguna
admin-button-of-user = Pesanan pengguna ini
admin-consent = Disetujui { $at } · kebijakan { $version } · bahasa { $language }
admin-consent-masked = Alamatnya disamarkan di sini.
admin-raw = Pesanan { $id } menurut Changelly. Alamat dan tautan disamarkan.
admin-raw-full = Pesanan { $id } menurut Changelly, tidak ada yang disamarkan.
admin-raw-none = Changelly tidak mencantumkan pesanan ini.
admin-raw-failed = Changelly tidak bisa ditanyai ({ $reason }).
toast-admin-asking = Menanyai Changelly…

## Statistics

admin-stats-title-24h = 24 jam terakhir
admin-stats-title-7d = 7 hari terakhir
admin-stats-title-30d = 30 hari terakhir
admin-stats-funnel = Dari awal sampai pencairan
admin-stats-failures = Gagal, per penyedia
admin-stats-started = Memulai
admin-stats-offered = Melihat penawaran
admin-stats-consented = Menyetujui
admin-stats-created = Pesanan dibuat
admin-stats-completed = Selesai
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }%
admin-stats-share = { $failed } dari { $created }
admin-stats-failed = Gagal: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Tidak ada yang gagal.
admin-stats-median = Separuhnya selesai dalam { $time }.
admin-stats-no-median = Tidak ada pesanan yang selesai.
toast-admin-drawing = Menggambar…

## Export

admin-export-masked =
    { $count ->
       *[other] { $count } pesanan, mulai dari yang terbaru. Alamat disamarkan.
    }
admin-export-full =
    { $count ->
       *[other] { $count } pesanan, mulai dari yang terbaru, dengan alamat lengkap.
    }
admin-export-cut = File tidak memuat lebih banyak lagi: gunakan filter untuk sisanya.
admin-export-ask = <b>Ekspor dengan alamat pengembalian lengkap?</b> Siapa pun yang menerima file ini bisa meneruskannya. Filter: <code>{ $line }</code>
admin-button-export = Ekspor lengkap

## Blocks and roles

admin-block-usage = Siapa, dan mengapa? Misalnya <code>/block 123456 menjual koin milik orang lain</code>
admin-block-ask = <b>Blokir { $user }?</b> Pengguna ini tidak bisa lagi memakai bot. Pesanannya yang terbuka tetap berjalan, dan ia tetap dikabari. Alasan: { $reason }
admin-block-admin = { $user } adalah admin dan tidak bisa diblokir. Cabut perannya dulu.
admin-block-done = { $user } diblokir.
admin-button-block = Blokir orang ini
admin-unblock-usage = Buka blokir seseorang: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Tidak ada yang diblokir.
       *[other] { $count } orang diblokir.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } boleh memakai bot lagi.
admin-unblock-none = { $user } tidak diblokir.
admin-role-usage = Kepada siapa, dan peran apa? Misalnya <code>/role 123456 support</code>. Peran: owner, support, none.
admin-role-self = Anda tidak bisa mengubah peran sendiri. Minta pemilik lain.
admin-role-fixed = { $user } adalah pemilik menurut konfigurasi. Itu tidak bisa diubah di sini.
admin-role-ask = <b>Beri { $user } peran “{ $role }”?</b> Staf bantuan melihat pesanan dan angka; pemilik boleh melakukan semuanya, melihat alamat, dan memberi peran.
admin-role-ask-none = <b>Cabut peran dari { $user }?</b> Ia menjadi pengguna biasa.
admin-role-done = { $user }: { $role }.
admin-role-owner = pemilik
admin-role-support = staf bantuan
admin-role-none = tanpa peran
admin-button-role = Ubah peran
admin-admins-title = <b>Admin</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, menurut konfigurasi

## Maintenance, and what is hidden

admin-maintenance-usage = Ubah dengan <code>/maintenance on</code> atau <code>/maintenance off</code>
admin-maintenance-is-on = <b>Pemeliharaan aktif</b> sejak { $since }.
admin-maintenance-is-off = <b>Pemeliharaan tidak aktif.</b>
admin-maintenance-ask = <b>Aktifkan pemeliharaan?</b> Tidak ada yang bisa memulai atau menyelesaikan penjualan selain admin sampai dinonaktifkan. Pesanan terbuka dipantau seperti biasa.
admin-maintenance-on = <b>Pemeliharaan aktif.</b> Pesanan terbuka dipantau seperti biasa.
admin-maintenance-off = <b>Pemeliharaan tidak aktif.</b> Penjualan bisa dilakukan lagi.
admin-button-maintenance = Aktifkan
admin-hide-usage = Apa? Misalnya <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> atau <code>/hide currency BTC</code>
admin-show-usage = Apa? Misalnya <code>/show provider moonpay</code>, <code>/show method moonpay card</code> atau <code>/show currency BTC</code>
admin-hidden = Penyedia tersembunyi: { $providers }. Mata uang tersembunyi: { $currencies }.
admin-hide-ask-provider = <b>Sembunyikan penyedia { $code }?</b> Penawarannya tidak lagi ditampilkan kepada siapa pun. Pesanannya tetap berjalan.
admin-hide-ask-currency = <b>Sembunyikan mata uang { $code }?</b> Tidak ada lagi yang bisa memilihnya. Pesanannya tetap berjalan.
admin-hide-unknown-provider = Tidak ada penyedia “{ $code }”. Yang ada: { $known }
admin-hide-unknown-currency = Tidak ada mata uang “{ $code }”. Yang ada, misalnya: { $known }
admin-hide-done = { $code } disembunyikan.
admin-show-done = { $code } ditampilkan lagi.
admin-show-none = { $code } tidak disembunyikan.
admin-button-hide = Sembunyikan

## Asking once more, and the audit trail

admin-dropped = Tidak ada yang dilakukan.
admin-expired = Pertanyaan ini sudah kedaluwarsa. Tidak ada yang dilakukan.
toast-admin-expired = Tombol ini sudah tidak berlaku. Kirim perintahnya lagi.
admin-audit-none = Belum ada yang dilakukan.
admin-audit-title =
    { $count ->
       *[other] <b>Jejak audit: { $count } baris</b>, mulai dari yang terbaru
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = lihat
admin-action-unmask = tampilkan penuh
admin-action-export = ekspor
admin-action-block = blokir
admin-action-unblock = buka blokir
admin-action-maintenance = pemeliharaan
admin-action-hide = sembunyikan
admin-action-role = peran
admin-action-audit = audit
admin-action-sandbox = sandbox
admin-action-mute = bisukan
