# What people read, in Indonesian. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Polite, everyday Indonesian with «Anda»; it has one plural form only.

## Everywhere

value = { $value }
coin-on-network = { $coin } di jaringan { $network }
test-mark = TES · sandbox, tanpa uang sungguhan
apology = Maaf, ada masalah di pihak kami. Semua yang sudah Anda isi tetap tersimpan.
apology-order = Maaf, ada masalah di pihak kami. Pesanan Anda tidak terpengaruh: tekan tombol untuk melihat statusnya.
method-unnamed = metode pilihan penyedia

## Buttons

button-back = Kembali
button-cancel = Batalkan
button-try-again = Coba lagi
button-previous = Sebelumnya
button-next = Berikutnya
button-page = Hal. { $page }/{ $pages }
button-whole-list = Tampilkan seluruh daftar
button-refresh = Perbarui harga
button-change = Ubah sesuatu
button-change-country = Ubah negara
button-change-state = Ubah negara bagian
button-change-crypto = Ubah koin
button-change-fiat = Ubah mata uang
button-change-amount = Ubah jumlah
button-change-offers = Ubah penawaran
button-change-address = Ubah alamat
button-change-memo = Ubah { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Dompet tanpa { $memo }
button-confirm = Setuju dan buat pesanan
button-agree-now = Setuju harga ini
button-other-offers = Lihat penawaran lain
button-switch-provider = Ganti ke { $provider }
button-continue = Lanjut di { $provider }
button-open-provider = Buka { $provider }
button-order = Lihat pesanan
button-orders = Pesanan saya
button-look-again = Lihat lagi
button-review = Periksa dan konfirmasi lagi
button-sell = Jual kripto
button-continue-sale = Lanjutkan penjualan
button-start-over = Mulai dari awal
button-keep = Tetap pakai { $what }
button-last-amount = Jumlah terakhir: { $amount }
button-fiat-taken = Anda menerima { $fiat } · Ubah
button-start-new = Mulai penjualan baru
button-provider-support = Layanan bantuan
button-provider-terms = Ketentuan
button-help = Bantuan
button-copy-id = Salin ID pesanan
button-orders-all = Semua
button-orders-open = Terbuka
button-orders-finished = Berakhir
button-sent = Koin sudah saya kirim
button-quiet = Jangan ingatkan lagi
button-get-help = Minta bantuan
button-answers = Semua jawaban
button-back-to-order = Kembali ke pesanan
button-support = Layanan bantuan { $provider }
button-copy-changelly-id = Salin ID Changelly
button-copy-transaction = Salin hash transaksi
button-qr = Tampilkan kode QR
button-receipt = Tanda terima
button-again = Jual lagi
button-share = Bagikan bot
button-privacy-policy = Kebijakan privasi
button-private-chat = Buka chat pribadi

## Answers to a press, shown for a moment

toast-stale = Tombol ini dari langkah sebelumnya. Posisi Anda sekarang ada di sini.
toast-nothing-new = Belum ada kabar baru. Terakhir dilihat: { $time }.
toast-moment = Sebentar…
toast-no-sale = Penjualan ini sudah berakhir. Kirim /sell untuk memulai yang baru.
toast-private-only = Silakan tulis kepada saya di chat pribadi.
toast-language = Bahasa: { $language }
toast-refresh = Menanyai para penyedia…
asking-queued = Menanyai para penyedia… Saat ini banyak yang bertanya, jadi perlu sedikit lebih lama. Jawabannya muncul di sini.
toast-confirm = Membuat pesanan Anda…
toast-done = Sudah dilakukan.
toast-sent = Terima kasih. Saya langsung bertanya ke { $provider } dan tidak akan mengingatkan Anda lagi.
toast-quiet = Tidak ada lagi pengingat untuk pesanan ini.
toast-order-moved-on = Pesanan ini sudah berubah. Ini keadaannya sekarang.
toast-qr-too-long = Tautannya terlalu panjang untuk kode QR. Silakan pakai tombol tautannya.
toast-receipt = Menulis tanda terima…

## Commands

command-sell = Jual kripto dan terima uang
command-orders = Pesanan Anda dan statusnya
command-watch = Kurs yang Anda tunggu
command-settings = Pengaturan dan alamat tersimpan Anda
command-help = Kegunaan bot ini dan tempat bertanya
command-language = Ganti bahasa
command-privacy = Data Anda yang disimpan
command-mydata = Semua data Anda, sebagai berkas
command-cancel = Batalkan penjualan yang sedang diisi
command-start = Mulai dari awal

## What Telegram shows of the bot outside the chat

profile-name = Bot Jual Kripto
profile-about = Jual kripto, terima uang di rekening Anda: bandingkan penawaran, ikuti tiap langkah di chat.
profile-description =
    Saya membantu Anda menjual kripto dari awal sampai akhir.

    Anda memilih negara, koin, dan jumlah, membandingkan berapa yang akan dibayar beberapa penyedia, lalu membuat pesanan. Penyedia yang membayar Anda, dan saya mengabari Anda di sini sampai uangnya dalam perjalanan.

    Tekan MULAI untuk memulai.

## Welcome, help, privacy

welcome =
    <b>Jual kripto, terima uang di rekening Anda</b>

    Saya membandingkan penawaran dari beberapa penyedia, Anda memilih salah satunya. Anda mengirim koin ke alamat di halaman penyedia, lalu penyedia membayar Anda. Saya mengabari setiap langkah sampai uangnya dalam perjalanan.

    Yang Anda perlukan: jumlah yang dijual, alamat dompet untuk pengembalian, dan dokumen identitas untuk ditunjukkan kepada penyedia.
welcome-open-sale = Ada penjualan Anda yang belum selesai: <b>{ $what }</b>.
help-title = <b>Yang bisa Anda lakukan di sini</b>
help-example = Atau satu baris: <code>/sell 0.05 btc eur</code>
help-inline = Di obrolan mana pun, <code>{ $line }</code> menunjukkan hasilnya.
help-line = { $command } – { $what }
help-impostors = <b>Waspadai penipu.</b> Tidak ada yang membayar lebih dari penawaran, tidak ada penyedia yang membantu lewat telepon, dan tidak ada yang meminta frasa pemulihan, kunci privat, kode, atau dokumen Anda lewat chat.
help-impostors-first = Selain pesan bot ini tentang pesanan Anda, tidak seorang pun dari kami menghubungi Anda lebih dulu.
help-topic-time = Berapa lama?
help-topic-documents = Dokumen
help-topic-fees = Biaya
help-topic-failure = Kalau gagal
help-topic-mistake = Salah kirim?
help-topic-safety = Apakah aman?
help-topic-data = Data saya
help-topic-human = Siapa membantu?
answer-time =
    <b>Berapa lama?</b>

    Mula-mula jaringan mengonfirmasi koin Anda, lalu penyedia memeriksanya dan membayar. Lamanya tergantung koin, penyedia, dan cara Anda dibayar.

    Anda mendapat pesan di sini pada setiap langkah, jadi tidak perlu terus memantau.
answer-documents =
    <b>Dokumen apa yang diperlukan?</b>

    Penyedia harus tahu siapa yang menjual. Ia memintanya di halamannya sendiri: biasanya dokumen identitas, kadang foto Anda atau bukti alamat.

    Bot ini tidak pernah meminta dokumen dan tidak pernah melihatnya.
answer-fees =
    <b>Berapa biayanya, dan untuk siapa?</b>

    Setiap penawaran menunjukkan jumlah yang akan tiba setelah semua biaya, dan biaya di dalamnya. Biaya itu untuk penyedia dan mitranya; bot ini tidak menambahkan apa pun.

    Saat Anda mengirim koin, dompet Anda juga memungut biaya jaringan. Biaya itu untuk jaringan.
answer-failure =
    <b>Bagaimana kalau penjualan gagal?</b>

    Selama Anda belum mengirim koin, tidak ada yang hilang: pesanan hanya kedaluwarsa.

    Jika penyedia memegang koin Anda dan tidak bisa membayar, koin dikembalikan: ke alamat pengembalian yang Anda berikan atau, pada beberapa penyedia, ke alamat asalnya. Biaya jaringan mungkin dipotong. Anda membaca di sini apa yang terjadi, dan “{ $help }” pada pesanan membuka dukungan penyedia.
answer-mistake =
    <b>Terlambat, salah jaringan, atau jumlahnya lain?</b>

    Jangan kirim apa pun lagi. Hanya penyedia yang melihat apa yang tiba: ia bisa melanjutkan dengan harga saat itu atau mengembalikan koin. Koin di jaringan lain tidak selalu bisa dijangkaunya.

    Buka pesanan, tekan “{ $help }”, lalu berikan ID pesanan dan hash transaksi dari dompet Anda kepada dukungan penyedia.
answer-safety =
    <b>Apakah aman?</b>

    Koin Anda pergi dari dompet Anda langsung ke penyedia. Bot ini tidak pernah memegangnya. Sebelum setuju, Anda melihat semuanya sekali lagi, dan tidak ada yang berpindah sampai Anda sendiri mengirim koin.
answer-human =
    <b>Siapa yang bisa membantu?</b>

    Penyedia memegang koin Anda dan membayar Anda, jadi dukungannya bisa membantu soal pesanan: buka pesanan dan tekan “{ $help }”.
answer-human-contact = Hal lain tentang bot ini: tulis ke { $contact }.
answer-question = Saya bot dan tidak memahami pertanyaan. Inilah jawaban yang paling sering dicari:
answer-question-open = Saya bot dan tidak memahami pertanyaan. Inilah jawaban yang paling sering dicari. Penjualan Anda menunggu.
privacy =
    <b>Data Anda yang disimpan</b>

    <b>Apa:</b> ID Telegram, pengaturan (bahasa, negara, negara bagian AS, mata uang, pengingat), alamat tersimpan, kurs pantauan, serta pesanan dengan alamat pengembalian dan persetujuan Anda. Alamat dienkripsi.
    <b>Untuk apa:</b> membuat pesanan dan mengabari Anda.
    <b>Berapa lama:</b> { $days ->
       *[other] { $days } hari untuk pesanan yang sudah berakhir, selebihnya sampai Anda hapus: /deletemydata.
    }
    <b>Penerima:</b> Changelly dan penyedia pilihan Anda menerima pesanan Anda, bukan ID Telegram, nama Anda, atau chat ini.

    Dokumen identitas: hanya ke penyedia. Cadangan bisa lebih lama.

language-question = Bahasa apa yang Anda inginkan?
language-unknown = Saya belum bisa bahasa itu. Pilih salah satu dari ini:

## Things the bot cannot use

stray-text = Saya tidak mengerti pesan itu. Untuk menjual kripto, tekan tombol atau kirim /sell.
stray-media = Saya hanya bisa membaca teks dan tombol, bukan gambar, stiker, pesan suara, atau file.
stray-edited = Saya tidak bisa melihat perubahan pada pesan yang sudah dikirim. Silakan kirim lagi sebagai pesan baru.
stray-command = Saya tidak mengenal perintah ini. Kirim /help untuk melihat apa yang bisa saya lakukan.
inline-title = { $coins } menghasilkan sekitar { $money }
inline-brief = Di { $country }, setelah semua biaya. Harga berubah-ubah.
inline-offer = Penawaran terbaik saat ini untuk orang di { $country }: lewat { $method }, setelah semua biaya.
inline-moves = Harga berubah-ubah: yang ini dari { $at }.
inline-sell = Jual { $coins } untuk { $fiat }
inline-without = Buka bot untuk melihat hasilnya saat ini ({ $country }). Harga berubah-ubah.
inline-none = Saat ini tidak ada yang memberi penawaran untuk ini ({ $country }). Di bot Anda bisa mencoba jumlah atau mata uang lain.
inline-how-title = Tulis apa yang ingin Anda jual
inline-how = Jumlah, koin, dan mata uang: { $line }
group-only-private = Penjualan adalah urusan pribadi. Silakan tulis kepada saya di chat pribadi.
secret-deleted = <b>Saya menghapus pesan Anda: isinya tampak seperti frasa pemulihan atau kunci privat.</b>
secret-not-deleted = <b>Segera hapus pesan terakhir Anda: isinya tampak seperti frasa pemulihan atau kunci privat,</b> dan saya tidak bisa menghapusnya sendiri.
secret-advice = Saya tidak menyimpannya. Siapa pun yang memilikinya bisa mengambil koin Anda. Jangan pernah mengirimkannya kepada siapa pun, termasuk saya dan tim bantuan. Jika ada orang lain yang mungkin membacanya di sini, pindahkan koin Anda ke dompet baru.

## Settings

button-settings = Pengaturan
button-language = Bahasa
button-country = Negara
button-currency = Mata uang yang diterima
button-reminders-on = Aktifkan pengingat
button-reminders-off = Nonaktifkan pengingat
button-addresses = Alamat tersimpan
button-forget = Lupakan
toast-forgotten = Sudah dilupakan.
toast-reminders-on = Pengingat aktif.
toast-reminders-off = Pengingat tidak aktif.
settings-title = <b>Pengaturan</b>
settings-language = Bahasa: { $language }
settings-country = Negara: { $country }
settings-country-none = Negara: saya tanyakan saat Anda menjual
settings-currency = Mata uang yang diterima: { $currency }
settings-currency-none = Mata uang yang diterima: mata uang negara Anda
settings-reminders-on = Pengingat pesanan yang menunggu koin Anda: aktif
settings-reminders-off = Pengingat pesanan yang menunggu koin Anda: tidak aktif
settings-addresses = Alamat pengembalian tersimpan: { $count }
settings-country-known = <b>Negara Anda: { $country }.</b> Negara ini muncul pertama saat Anda menjual. Pilih yang lain di sini, ketik namanya, atau minta saya melupakannya.
settings-country-unknown = <b>Belum ada negara yang saya ingat.</b> Saya menanyakannya saat Anda menjual. Pilih di sini atau ketik namanya, lalu saya mengingatnya.
settings-currency-known = <b>Mata uang yang Anda terima: { $currency }.</b> Saya memakainya di mana pun tersedia. Pilih yang lain di sini, ketik namanya, atau minta saya melupakannya.
settings-currency-unknown = <b>Belum ada mata uang yang saya ingat.</b> Saat Anda menjual, saya memakai mata uang negara Anda. Pilih di sini atau ketik namanya, lalu saya mengingatnya.

## Saved refund addresses

button-address-save = Simpan alamat pengembalian ini
button-address-copy = Salin alamat
button-address-rename = Ganti nama
button-address-remove = Hapus
button-address-remove-now = Hapus alamat ini
button-address-keep = Biarkan tersimpan
button-address-keep-name = Pakai nama ini
toast-address-saved = Alamatnya sudah disimpan.
toast-address-known = Alamat ini sudah tersimpan sebelumnya.
toast-address-removed = Alamatnya sudah dihapus.
saved-default-name = Dompet { $number }
saved-title =
    { $count ->
       *[other] <b>Anda punya { $count } alamat pengembalian tersimpan.</b> Tekan alamat untuk melihatnya secara lengkap.
    }
saved-none = <b>Anda belum punya alamat pengembalian tersimpan.</b> Anda bisa menyimpan alamat dari sebuah pesanan: buka pesanan itu di /orders dan tekan tombolnya di sana.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Untuk pengembalian { $coin }:
saved-memo = Memo atau tag: <code>{ $memo }</code>
saved-check = Cocokkan dengan dompet Anda sebelum dipakai: bagian awal, bagian akhir, dan beberapa karakter di tengah.
saved-now = <b>Disimpan sebagai “{ $name }”:</b> { $coin }, { $address }
saved-rename = <b>“{ $name }”</b>: { $coin }, { $address }
saved-name-question = Nama apa yang Anda inginkan? Ketik nama paling panjang { $count } karakter, atau pakai nama ini.
saved-name-length = Itu tidak bisa dipakai sebagai nama. Ketik 1 sampai { $count } karakter, atau pakai nama yang sekarang.
saved-remove = <b>Hapus “{ $name }”?</b> { $coin }, { $address }. Pesanan Anda tidak berubah.
saved-full = <b>Alamat ini tidak disimpan:</b> saya menyimpan paling banyak { $count } alamat untuk Anda. Hapus alamat yang tidak Anda perlukan lagi, lalu coba lagi.
saved-unknown = Alamat itu tidak ada di antara alamat Anda.

## Watched rates

button-watch = Pantau kurs ini
button-watches = Kurs yang dipantau
button-watch-always = Kabari setiap kali
button-watch-once = Kabari sekali saja
button-watch-pause = Jeda
button-watch-resume = Lanjut memantau
button-watch-remove = Berhenti memantau
button-sell-amount = Jual { $what }
settings-watches = Kurs yang dipantau: { $count }
watches-title = <b>Kurs yang saya pantau untuk Anda.</b> Tekan salah satu untuk mengubahnya.
watches-none = <b>Saya tidak sedang memantau kurs untuk Anda.</b>
watches-how = Untuk menambah, kirim misalnya <code>/watch 0.5 eth 3000 eur</code>: saya kabari saat 1 ETH menghasilkan 3000 EUR atau lebih, untuk penjualan 0.5 ETH. Di bawah penawaran juga ada tombolnya: “{ $button }”.
watch-mark = <b>{ $rate } atau lebih</b>, saat menjual { $amount } { $coin }
watch-once = Saya kabari sekali saja.
watch-always = Saya kabari setiap kali tercapai, setelah sebelumnya jelas lebih rendah.
watch-resting = Sudah saya kabari. Saya kabari lagi setelah kurs jelas lebih rendah lalu kembali.
watch-paused = Dijeda: tidak saya lihat.
watch-set = <b>Saya memantau kurs ini untuk Anda.</b>
watch-card = <b>Kurs yang dipantau</b>
watch-note = Kira-kira sekali semenit saya melihat penawaran terbaik, semua biaya sudah dipotong. Harga bergerak: kurs yang tadi ada bisa sudah lewat saat Anda menjual.
watch-question = <b>Pada kurs berapa saya kabari?</b> Untuk menjual { $amount } { $coin }. Pilih satu, atau ketik berapa hasil 1 { $coin } yang Anda mau, misalnya { $example }
watch-there = <b>Kurs itu sudah ada sekarang.</b> Anda bisa menjual sekarang, atau pilih yang lebih tinggi.
watch-full = <b>Saya sudah memantau { $count } kurs untuk Anda,</b> dan tidak bisa lebih. Hentikan satu, lalu coba lagi.
watch-country = <b>Di mana Anda tinggal?</b> Penawaran bergantung padanya. Pilih negara Anda dulu, lalu coba lagi.
watch-unread = <b>Saya tidak menemukan kurs di situ.</b>
rate-news = <b>{ $rate }</b>: kurs yang Anda tunggu sudah ada.
rate-news-quoted = Anda menunggu { $mark } atau lebih. Ini penawaran terbaik untuk { $amount } { $coin }, semua biaya sudah dipotong ({ $at }). Harga bergerak: saat menjual, Anda melihat harga yang berlaku.
rate-news-again = Saya kabari lagi setelah kurs jelas lebih rendah lalu kembali.
rate-news-over = Kurs ini tidak saya pantau lagi.
missed-rates = <b>Selama saya tidak bisa menghubungi Anda, kurs yang Anda tunggu sempat ada:</b>

## Deletion of a person’s data

button-mydata = Ambil data saya
button-erase = Hapus data saya
button-erase-now = Hapus sekarang
button-erase-not = Jangan hapus data saya
erase-question =
    <b>Hapus data Anda?</b> Ini tidak bisa dibatalkan.

    <b>Langsung dihapus:</b> penjualan yang sedang Anda isi, alamat tersimpan, kurs yang dipantau, negara, mata uang, dan bahasa Anda, serta pesanan yang sudah berakhir beserta riwayat dan tanda terimanya.
    <b>Tetap ada untuk sementara:</b> pesanan yang masih berjalan, agar saya bisa mengabari Anda. Dihapus setelah berakhir.
    <b>Tetap ada:</b> apakah Anda diblokir, dan catatan tindakan admin kami.

    Changelly dan para penyedia menyimpan catatan mereka sendiri.
erase-done = <b>Data Anda sudah dihapus.</b>
erase-left =
    { $count ->
       *[other] { $count } pesanan tetap ada sampai berakhir, agar saya bisa mengabari Anda.
    }
erase-chat = Pesan di chat ini ada di tangan Anda: bersihkan riwayatnya di Telegram jika Anda ingin menghilangkannya. Anda bisa memulai lagi kapan saja.
erase-backups = Cadangan yang dibuat sebelum ini mungkin masih memuat data Anda sampai pengelola bot ini menghapusnya. Cadangan hanya dipakai untuk memulihkan layanan setelah gangguan.
mydata-caption =
    <b>Semua data Anda yang disimpan</b>

    Berkas teks (JSON) yang bisa dibuka dengan peramban atau editor apa pun. Alamat dan pesanan Anda ada di dalamnya secara lengkap: berikan hanya kepada orang yang Anda percaya.
mydata-too-often = Anda sudah menerima berkas ini beberapa kali dalam satu jam. Yang baru bisa diambil nanti; yang di atas masih berlaku.

## Choosing

country-question = <b>Anda tinggal di mana?</b> Pilih negara Anda atau ketik namanya.
state-question = <b>Anda tinggal di negara bagian mana?</b> Pilih atau ketik namanya dalam bahasa Inggris.
crypto-question = <b>Apa yang ingin Anda jual?</b> Pilih koin atau ketik namanya. Negara Anda: { $country }.
network-question = <b>Di jaringan mana { $coin } Anda berada?</b> Harus jaringan yang dipakai dompet Anda untuk mengirim. Koin yang dikirim lewat jaringan lain bisa hilang.
fiat-question = <b>Mata uang apa yang ingin Anda terima?</b> Anda menjual { $coin }. Pilih mata uang atau ketik namanya.
picker-found = Mana yang Anda maksud dengan “{ $query }”?
picker-meant = Maksud Anda <b>{ $name }</b>?
search-countries = US Amerika; GB Inggris Britania Skotlandia Wales Irlandia-Utara; AE Emirat UEA; NL Holland; CZ Republik-Ceko; KR Korea Korsel; MK Makedonia; PS Palestina; CI Pantai-Gading
search-currencies = IDR rupiah; GBP poundsterling; JPY yen; MYR ringgit
search-coins = BTC bitcoin bitkoin; ETH ethereum ether eter; USDT tether; USDC usd-coin usdcoin usd-koin; XRP ripple; SOL solana; LTC litecoin litekoin; DOGE dogecoin dogekoin; TRX tron; BNB binance-coin binance-koin; BNBBSC bnb binance-coin binance-koin; POL matic

amount-question = <b>Berapa { $coin } yang ingin Anda jual</b> untuk mendapat { $fiat }?
amount-limits = Bisa dijual: { $min } sampai { $max } { $coin }.
amount-limit-min = Minimal { $min } { $coin }.
amount-limit-max = Maksimal { $max } { $coin }.
amount-limits-money = Itu sekitar { $money }.
amount-rate = Sekarang sekitar { $rate }, sudah dipotong semua biaya ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Sekitar { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (sekitar { $money })
amount-example = Ketik jumlahnya, misalnya { $example }, atau yang ingin Anda terima, misalnya { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell jual menjual; want saya aku mau ingin terima menerima tolong; my sebuah; to untuk ke dalam; on di jaringan

## Offers

offers-title = <b>Pilih penawaran untuk { $amount } { $coin }.</b> Yang akan Anda terima:
offer-line = { $provider }: { $payout }
offer-best = Terbaik
offer-behind = { $difference } lebih sedikit
offer-by = { $method }
offer-fee = biaya { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Anda pernah menjual di sana.
offer-pace = Separuh penjualan kami di sana selesai dalam { $time }.
offer-usual = waktu biasanya: { $time }
offer-stated = menurut penyedia: { $time }
offer-sold-there = Anda pernah menjual di sana
time-up-to = sampai { $time }
time-business-days =
    { $to ->
       *[other] { $days } hari kerja
    }
offers-from = Harga dari: { $at }
offers-note = Semua biaya sudah dipotong. Ini perkiraan: jumlah akhirnya ada di halaman penyedia.
offers-identity = Mereka memeriksa identitas Anda di halaman mereka.
offers-stale = <b>Harga ini sudah tidak berlaku.</b> Tekan “{ $button }” sebelum memilih.
offers-missing = <b>Belum ada harga di sini.</b> Tekan “{ $button }”.
offers-refused = Saat ini tidak ada harga dari:
offers-none = Saat ini tidak ada yang bisa membeli <b>{ $amount } { $coin }</b>.
offers-most = Sekali jual maksimal { $bound } { $coin }.
offers-least = Sekali jual minimal { $bound } { $coin }.
refusal-min = { $providers } (minimal { $bound } { $coin })
refusal-max = { $providers } (maksimal { $bound } { $coin })
refusal-limits = { $providers } (jumlah di luar batas)
refusal-place = { $providers } (tidak melayani wilayah Anda)
refusal-pair = { $providers } (tidak untuk koin dan mata uang ini)
refusal-method = { $providers } (tidak ada metode pencairan)
refusal-busy = { $providers } (tidak menjawab, mungkin bisa nanti)
refusal-other = { $providers } (tanpa alasan)
offer-title = { $provider }
offer-subject = Untuk { $amount } { $coin }, Anda akan menerima:
offer-note = <b>Bagaimana Anda ingin menerima uangnya?</b> { $provider } membayar Anda langsung dan memeriksa identitas Anda di halamannya sendiri.
offer-gone = Penawaran ini sudah tidak tersedia. Kembali untuk melihat penawaran terkini.

## Refund address

address-question =
    <b>Ke mana koin Anda harus dikembalikan jika penjualan gagal?</b>

    Kirim alamat dompet Anda sendiri untuk <b>{ $coin }</b>. Jangan gunakan alamat deposit di bursa kripto: pengembalian mungkin tidak masuk ke akun Anda di sana.
address-saved = Atau tekan salah satu alamat tersimpan Anda.
refund-warning-sender = <b>Jika penjualan gagal, { $provider } mengembalikan koin ke dompet yang mengirimnya.</b> Kirim dari dompet Anda sendiri, bukan dari bursa kripto.
refund-warning-unknown = Jika penjualan gagal, { $provider } mungkin mengembalikan koin ke dompet yang mengirimnya. Kirim dari dompet Anda sendiri, bukan dari bursa kripto.
memo-question =
    <b>Apa { $memo } untuk alamat ini?</b>

    Kirimkan jika dompet Anda menampilkannya. Jika tidak ada, tekan tombol di bawah. Kami meneruskannya sebagai catatan, tetapi penyedia mungkin tidak melihatnya. Alamat yang tidak memerlukan { $memo } lebih aman.

## Recap

recap-title = Periksa semuanya sekali lagi
recap-sell = Anda menjual: <b>{ $amount } { $coin }</b>
recap-receive = Anda menerima: sekitar <b>{ $payout }</b> ({ $method })
recap-provider = Penyedia: { $provider } · Domisili: { $place }
recap-fee = Biaya: { $fee }, sudah dipotong
recap-rate = Harga setelah biaya: { $rate }
recap-refund = Jika gagal, { $coin } kembali ke:
recap-refund-sender = Jika gagal, { $coin } kembali ke dompet pengirim: jangan kirim dari bursa kripto. Alamat tercatat:
recap-refund-unknown = Jika gagal, { $coin } kembali ke dompet pengirim (jangan dari bursa kripto) atau ke:
recap-memo = { $memo } (disimpan sebagai catatan):
recap-no-memo = { $memo }: tidak ada, ini dompet Anda sendiri
recap-consent = Dengan menekan “{ $button }”, Anda membuat pesanan dan menyetujui [kyc]kebijakan KYC dan AML[/kyc] serta [terms]ketentuan penggunaan[/terms].
recap-identity = Penyedia akan memeriksa identitas Anda.
recap-fell = <b>Harganya turun.</b> Sekarang { $payout } ({ $difference } lebih sedikit).
recap-better = <b>{ $provider } akan membayar { $difference } lebih banyak</b>: sekitar { $payout } ({ $method }).
recap-agreed = Saat Anda setuju, jumlahnya sekitar { $payout }.
change-question = <b>Apa yang ingin Anda ubah?</b> Anda akan melihat semuanya sekali lagi sebelum menyetujui.

## Orders

order-title = Pesanan { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Pesanan Anda sudah dibuat.</b> Anda diperkirakan menerima sekitar { $payout }.

    Langkah berikutnya di { $provider }:
    1. Buka halamannya dengan tombol di bawah dan konfirmasi identitas Anda.
    2. Kirim { $coin } ke alamat yang tertera di sana, bukan ke alamat lain.
    3. { $provider } membayar Anda.

    Saya mengabari Anda di sini setiap ada perubahan. Tautannya tetap ada di /orders.
order-own-wallet = <b>Kirim dari dompet Anda sendiri, bukan dari bursa kripto.</b>
order-placing = <b>Kami sedang mengecek apakah pesanan Anda sudah dibuat.</b> Jawabannya hilang di perjalanan. Jangan memulai lagi: tidak ada yang dikirim dua kali, dan Anda akan mendapat tautan atau kabar di sini begitu kami tahu.
doubt-minutes = <b>Kami belum tahu apakah pesanan Anda sudah dibuat.</b> Changelly belum memberi tahu kami. Kami terus menanyakannya, dan Anda akan mendapat kabar di sini begitu kami tahu. Anda tidak perlu melakukan apa-apa, dan jangan memulai lagi: tidak ada yang dikirim dua kali.
doubt-hour = <b>Maaf, ini memakan waktu lama: kami belum tahu apakah pesanan Anda sudah dibuat.</b> Belum ada yang meminta koin dari Anda, jadi koin Anda tetap di tempatnya. Kami terus menanyakannya, dan Anda akan mendapat kabar di sini begitu kami tahu. Jika ada pertanyaan, tekan “{ $help }”.
doubt-day = <b>Sudah sehari, dan kami masih belum tahu apakah pesanan Anda sudah dibuat.</b> Jika tidak ingin menunggu, tekan “{ $sell }” dan mulai lagi: pesanan yang tidak dikirimi koin akan gugur dengan sendirinya. Kami tetap terus menanyakannya. Jika ada pertanyaan, tekan “{ $help }”.
order-rejected = <b>Pesanan ini tidak dibuat.</b> Tidak ada yang berjalan dan Anda tidak berutang apa pun. Jawaban Anda tersimpan: periksa sekali lagi dan konfirmasi.
order-found = <b>Pesanan ini ternyata sudah dibuat.</b> Sebelumnya kami mengatakan tidak. Mohon jangan membuat pesanan lain untuk koin yang sama. Jika sudah, kirim koin Anda hanya untuk salah satunya.
order-no-link = <b>Pesanan Anda sudah dibuat</b>, tetapi { $provider } belum memberi kami tautannya. Lihat lagi pesanan ini sebentar lagi.
order-unlinked = <b>Pesanan Anda sudah dibuat</b>, tetapi Telegram tidak mengizinkan saya mengirim tautan { $provider }. Tekan “{ $order }”, lalu “{ $qr }”: Anda akan mendapatkannya sebagai gambar untuk dipindai.
order-unknown = Pesanan itu tidak ada di antara pesanan Anda.
orders-none = Anda belum punya pesanan.
orders-none-open = Anda tidak punya pesanan terbuka.
orders-none-finished = Anda belum punya pesanan yang selesai.
orders-title =
    { $count ->
       *[other] <b>Anda punya { $count } pesanan.</b> Tekan pesanan untuk melihat selengkapnya.
    }
orders-title-open =
    { $count ->
       *[other] <b>Anda punya { $count } pesanan terbuka.</b> Tekan pesanan untuk melihat selengkapnya.
    }
orders-title-finished =
    { $count ->
       *[other] <b>Anda punya { $count } pesanan yang sudah berakhir.</b> Tekan pesanan untuk melihat selengkapnya.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Sebagian pesanan Anda belum bisa ditampilkan. Kami sedang memeriksanya.
card-provider = Penyedia: { $provider } · { $method }
card-received = Diterima penyedia: { $received }
card-expected = Perkiraan: sekitar { $payout }
card-payout = Dibayarkan: { $payout }
card-refund = Alamat pengembalian: { $address } ({ $coin })
card-transaction = Transaksi: { $hash }
card-timeline = Yang terjadi sejauh ini:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
       *[other] { $count } perubahan sebelumnya
    }
card-now = sekarang: { $status }
card-sent = Anda melaporkan koin sudah dalam perjalanan
card-moved = Kartunya ada lebih bawah di chat ini.
card-moved-up = Kartunya ada lebih atas di chat ini.
qr-caption = Pindai ini dengan kamera perangkat Anda yang lain untuk melanjutkan di { $provider }. Tautan ini hanya untuk Anda: jangan diteruskan kepada siapa pun.
share-text = Jual { $coin } untuk mendapat { $fiat }

status-placing = Sedang dicek
status-created = Menunggu koin
status-pending = Diproses
status-hold = Ditahan
status-refunded = Dikembalikan
status-expired = Kedaluwarsa
status-failed = Gagal
status-complete = Selesai
status-other = Status “{ $status }”

## What somebody can do now, by the state of the order

next-send = Buka halaman { $provider }, konfirmasi identitas Anda, dan kirim { $coin } ke alamat yang tertera di sana.
next-sent = Jangan mengirim apa pun untuk kedua kalinya.
next-pending = Anda tidak perlu melakukan apa pun kecuali diminta di halaman { $provider }.
next-hold = Buka halaman { $provider } untuk melihat apa yang diperlukan.
next-refunded = Periksa apakah koin Anda sudah sampai. Jika belum, tekan “{ $help }” dan tanyakan ke { $provider }.
next-expired = Jangan kirim koin lagi ke alamat pesanan ini.
next-failed = Tekan “{ $help }” untuk menanyakan alasannya ke { $provider } dan, jika Anda sudah mengirim { $coin }, pengembaliannya.
next-ask = Tekan “{ $help }” dan tanyakan ke { $provider } bagaimana kelanjutan koin Anda.
next-complete = Periksa apakah uangnya sudah masuk.
next-other = Buka halaman { $provider }: keterangan selengkapnya ada di sana.

## What the state of the order means

about-created = { $provider } sudah menerima pesanan Anda dan menunggu Anda. Sebelum Anda kirim, koin tetap ada di dompet Anda.
about-created-sent = Anda melaporkan sudah mengirim { $coin }. { $provider } belum melaporkan penerimaannya; ini bisa memakan waktu. Jika tidak ada perubahan, tekan “{ $help }” dan tanyakan ke { $provider }.
about-pending = { $provider } sedang memproses pesanan Anda: identitas, koin, atau pencairan. Penerimaan koin Anda belum dilaporkan.
about-pending-received = { $provider } melaporkan sudah menerima { $received } dan sedang memproses pesanan Anda.
about-hold = { $provider } menahan pesanan Anda untuk memeriksa sesuatu. { $provider } belum melaporkan pencairan atau pengembalian. Jika ada yang kurang jelas, tekan “{ $help }” dan tanyakan ke { $provider }.
about-hold-received = { $provider } melaporkan sudah menerima { $received } dan menahan pesanan Anda untuk memeriksa sesuatu. { $provider } belum melaporkan pencairan atau pengembalian. Jika ada yang kurang jelas, tekan “{ $help }” dan tanyakan ke { $provider }.
about-refunded = { $provider } melaporkan pengembalian untuk pesanan ini.
about-refunded-received = { $provider } melaporkan sudah menerima { $received }, dan melaporkan pengembalian untuk pesanan ini.
about-expired = Waktu pesanan ini sudah habis. Jika telanjur mengirim { $coin }, tekan “{ $help }” dan tanyakan ke { $provider }.
about-expired-received = Waktu pesanan ini sudah habis, tetapi { $provider } melaporkan sudah menerima { $received }. Jangan kirim apa pun lagi.
about-failed = Penjualan tidak berhasil. Belum ada pengembalian yang dilaporkan.
about-failed-received = Penjualan tidak berhasil. { $provider } melaporkan sudah menerima { $received } dan belum melaporkan pengembalian.
refund-address = { $provider } mengembalikan koin ke alamat Anda yang berakhiran { $ending }.
refund-sender = { $provider } mengembalikan koin ke dompet yang mengirimnya.
refund-unknown = { $provider } mengembalikan koin ke alamat Anda yang berakhiran { $ending } atau ke dompet yang mengirimnya.
about-complete = { $provider } melaporkan penjualan selesai. Metode pencairan: { $method }. Kapan Anda melihat uangnya bergantung pada bank atau kartu Anda.
about-complete-amount = { $provider } sudah membayarkan <b>{ $payout }</b> lewat { $method }. Kapan Anda melihatnya bergantung pada bank atau kartu Anda.
about-other = { $provider } melaporkan status yang belum saya kenal: “{ $status }”. Saya tetap memantau pesanan Anda.
about-silence = { $provider } tidak melaporkan hal baru selama dua hari. Jika Anda tidak mengirim { $coin }, tidak terjadi apa-apa dan pesanan boleh dibiarkan. Jika sudah mengirim, tekan “{ $help }” dan tanyakan ke { $provider }.
about-silence-received = { $provider } sudah melaporkan penerimaan { $received }, tetapi tidak melaporkan hal baru selama dua hari. Tekan “{ $help }” dan tanyakan ke { $provider } apa yang terjadi.
about-trouble = <b>Sudah lebih dari sepuluh menit { $provider } tidak memberi harga kepada siapa pun.</b> Hanya itu yang diketahui. Pesanan Anda tetap seperti semula, dan koin yang sudah dikirim tidak hilang karenanya. Jika Anda belum mengirim { $coin }, tunggulah sampai halaman { $provider } berfungsi seperti biasa. Saya tetap memantau pesanan Anda.
about-trouble-received = <b>Sudah lebih dari sepuluh menit { $provider } tidak memberi harga kepada siapa pun.</b> Hanya itu yang diketahui. { $provider } sudah melaporkan penerimaan { $received }; koin itu tidak hilang karenanya, dan pesanan Anda tetap seperti semula. Anda tidak perlu melakukan apa pun. Saya tetap memantau pesanan Anda.
status-corrected = { $provider } sebelumnya melaporkan “{ $status }”, lalu meralatnya.
missed-title = <b>Ada kabar selama saya tidak bisa menghubungi Anda.</b> Begini keadaannya sekarang:
missed-more = Ada kabar juga tentang pesanan lain: tekan “{ $orders }”.

## Whom to ask about an order, and reminders

order-help = Sejak Anda mengirimnya, koin dan uang Anda ada di { $provider }, jadi hanya layanan bantuannya yang bisa memeriksa pesanan ini. Sebutkan ID di bawah ini.
order-help-page = Sejak Anda mengirimnya, koin dan uang Anda ada di { $provider }, jadi hanya layanan bantuannya yang bisa memeriksa pesanan ini: layanan itu bisa dihubungi lewat halamannya. Sebutkan ID di bawah ini.
order-help-contact = Tentang bot ini, tanyakan ke { $contact }.
reminder = <b>{ $provider } masih menunggu { $coin } dari Anda.</b> Sebelum Anda kirim, koin tetap ada di dompet Anda.

    Kirim hanya ke alamat yang tertera di halamannya untuk pesanan ini, jangan pernah ke alamat pesanan sebelumnya: setiap pesanan punya alamat sendiri.
reminder-placed = Dibuat: { $at }
deposit-until = { $provider } menunggu koin sampai: { $at }
reminder-last = Ini pengingat terakhir. Pesanan tetap ada di /orders.

## Receipt

receipt-title = Tanda terima penjualan
receipt-line = { $label }: { $value }
receipt-order = Pesanan
receipt-changelly = Pesanan di Changelly
receipt-placed = Dibuat
receipt-completed = Selesai
receipt-provider = Penyedia
receipt-method = Metode pencairan
receipt-sold = Koin yang dijual
receipt-payout = Dibayarkan, menurut laporan
receipt-expected = Perkiraan, belum dilaporkan
receipt-rate = Harga setelah biaya
receipt-expected-rate = Perkiraan harga
receipt-refund = Alamat pengembalian
receipt-transaction = Transaksi
receipt-note = Tanda terima ini dibuat oleh bot; bukan faktur dari penyedia.

## The sale itself

sale-cancelled = <b>Penjualan dibatalkan.</b> Tidak ada pesanan yang dibuat.
sale-none = Tidak ada penjualan yang bisa dibatalkan. Pesanan Anda ada di /orders.
away-question = <b>Sudah beberapa lama Anda tidak di sini.</b> Penjualan Anda masih ada di sini: <b>{ $what }</b>. Ingin melanjutkannya?
away-held = Yang baru saja Anda kirim tersimpan: saya proses saat Anda melanjutkan.
away-other = <b>Ada penjualan Anda yang belum selesai: { $what }.</b> Ingin melanjutkannya, atau memulai yang baru: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = Tidak ada hasil untuk “{ $query }”. Periksa ejaannya atau pilih dari daftar.
remark-guessed = Anda mengetik “{ $query }”: saya artikan sebagai <b>{ $name }</b>.
remark-country-absent = <b>{ $country }: belum ada penyedia yang melayani pencairan di negara ini.</b> Jika Anda tinggal di sana, untuk saat ini penjualan belum bisa dilakukan.
remark-crypto-absent = <b>{ $coin }: belum ada penyedia yang membelinya di negara Anda ({ $country }).</b> Silakan pilih koin lain.
remark-currency-absent = <b>{ $currency }: belum ada penyedia yang melayani pencairan { $coin } ke mata uang ini.</b> Silakan pilih yang lain.
remark-not-offered-any-more = Itu sudah tidak bisa dipilih. Ini daftar terkini.
remark-amount-under = Terlalu sedikit: yang bisa dijual minimal { $min } { $coin }.
remark-amount-over = Terlalu banyak: yang bisa dijual maksimal { $max } { $coin }.
remark-amount-ambiguous = Ini bisa dibaca dengan dua cara. Jumlah mana yang Anda maksud?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } hanya bisa dijual dalam bilangan bulat.
       *[other] { $coin } punya paling banyak { $decimals } angka di belakang koma. Gunakan lebih sedikit angka.
    }
remark-amount-zero = Jumlahnya harus lebih dari nol.
remark-amount-negative = Jumlahnya harus lebih dari nol, tanpa tanda minus.
remark-amount-exponent = Ketik jumlahnya dengan angka biasa, misalnya { $example }
remark-amount-too-long = Angka itu terlalu panjang. Ketik jumlah { $coin } dengan angka biasa.
remark-amount-not-a-number = Saya tidak menemukan jumlah { $coin } di situ. Ketik angka, misalnya { $example }
remark-amount-other-coin = Di sini Anda menjual { $coin }. Ketik berapa banyak, misalnya { $example }, atau tekan “{ $back }” untuk memilih koin lain.
remark-amount-other-fiat = Di sini Anda menerima { $fiat }. Ketik berapa banyak, misalnya { $example }, atau tekan “{ $back }” untuk memilih mata uang lain.
remark-payout-found = Anda ingin { $wanted }: jual <b>{ $amount } { $coin }</b> untuk menerima sekitar { $payout }.
remark-payout-nearest = { $wanted } tidak mungkin di sini. Yang terdekat <b>{ $amount } { $coin }</b>: Anda akan menerima sekitar { $payout }.
remark-payout-none = Saya tidak bisa mengetahui berapa { $coin } yang diperlukan untuk itu. Silakan ketik jumlah { $coin }.
remark-understood = Anda ingin menjual <b>{ $what }</b>. Anda akan melihat semuanya sekali lagi sebelum pesanan dibuat.
remark-understood-for = Anda ingin menjual <b>{ $what }</b> dan menerima <b>{ $received }</b>. Anda akan melihat semuanya sekali lagi sebelum pesanan dibuat.
remark-understood-payout = Anda ingin menerima <b>{ $what }</b>. Anda akan melihat semuanya sekali lagi sebelum pesanan dibuat.
remark-same-again = Sama seperti sebelumnya: <b>{ $what }</b> di { $provider }. Alamat pengembaliannya juga tetap sama.
remark-offer-better = Ini { $provider }, sesuai pilihan. <b>{ $better } akan membayar { $difference } lebih banyak</b>: ubah penawaran untuk membandingkan.
remark-method-better = Ini metode pencairan yang dipilih. <b>{ $provider } akan membayar { $difference } lebih banyak</b> lewat metode lain: ubah penawaran untuk membandingkan.
remark-kept-address-wrong = <b>Alamat tersimpan Anda tidak diterima lagi.</b> Silakan kirim alamat lain.
remark-prices-refreshed = Harga tadi sudah terlalu lama, jadi saya tanyakan lagi. Pilih dari yang terkini.
remark-offer-gone = <b>{ $provider } tidak lagi memberikan penawaran ini.</b> Silakan pilih lagi.
remark-link-unknown = Tautan itu juga menyebut “{ $what }”, yang saat ini tidak tersedia di sini.
remark-address-shape = Ini tidak tampak seperti alamat untuk { $coin }. Salin alamat lengkap dari dompet Anda dan kirim tanpa teks lain.
remark-address-wrong = <b>Ini bukan alamat yang valid untuk { $coin }.</b> Periksa alamat dan jaringannya, lalu kirim lagi.
remark-address-elsewhere = <b>Ini untuk koin lain atau jaringan lain.</b> Kirim alamat dompet Anda untuk { $coin }.
remark-address-memo-unusable = <b>Alamat ini memerlukan memo,</b> sedangkan pengembalian { $coin } tidak dapat menyertakannya: koin bisa hilang. Kirim alamat dompet Anda sendiri yang tidak memerlukan memo.
remark-address-contract = <b>Ini kontrak { $coin }, bukan dompet:</b> koin yang dikirim ke sana akan hilang. Kirim alamat dompet Anda sendiri.
remark-address-memo-wrong = <b>{ $memo } ini tidak valid</b> untuk alamat tersebut. Periksa keduanya, lalu kirim lagi.
remark-memo-wrong = <b>{ $memo } ini tidak valid</b> untuk alamat tersebut. Periksa, lalu kirim lagi. Jika dompet Anda tidak menampilkannya, tekan tombol di bawah.

remark-expected-country = Pilih negara Anda dari daftar atau ketik namanya.
remark-expected-state = Pilih negara bagian Anda dari daftar atau ketik namanya dalam bahasa Inggris.
remark-expected-crypto = Pilih koin dari daftar atau ketik namanya.
remark-expected-network = Pilih jaringan dari daftar atau ketik namanya.
remark-expected-fiat = Pilih mata uang dari daftar atau ketik namanya.
remark-expected-amount = Silakan ketik jumlahnya.
remark-expected-offers = Pilih penawaran dengan tombol atau ketik jumlah lain.
remark-expected-offer = Pilih dengan tombol bagaimana Anda ingin menerima uangnya.
remark-expected-address = Kirim alamat pengembalian sebagai teks.
remark-expected-memo = Kirim sebagai teks, atau tekan tombol jika tidak ada.
remark-expected-recap = Silakan tekan salah satu tombol di bawah.
remark-expected-change = Silakan pilih dengan tombol apa yang ingin Anda ubah.
remark-expected-placed = Pesanan ini sudah dibuat.

## When the service behind the bot does not answer

failure-network = <b>Koneksi ke Changelly gagal.</b> Jawaban Anda tersimpan. Silakan coba kembali sebentar lagi.
failure-timeout = <b>Changelly tidak menjawab tepat waktu.</b> Jawaban Anda tersimpan. Silakan coba lagi.
failure-rate-limited = <b>Changelly sedang sangat sibuk.</b> Coba lagi dalam satu menit.
failure-rate-limited-for =
    { $seconds ->
       *[other] <b>Changelly sedang sangat sibuk.</b> Coba lagi dalam { $seconds } detik.
    }
failure-busy-for = <b>Saat ini sangat banyak orang menanyakan harga.</b> Giliran Anda kira-kira { $time } lagi. Jawaban Anda tersimpan; silakan coba lagi nanti.
prices-queued = <b>Saat ini sangat banyak orang menanyakan harga.</b> Anda ada dalam antrean: harga Anda akan muncul di sini dengan sendirinya kira-kira { $time } lagi. Jika tidak, tekan “{ $button }”.
failure-too-often = <b>Anda menanyakan banyak harga dalam waktu singkat.</b> Jawaban Anda tersimpan. Tunggu satu menit, lalu coba lagi.
failure-unauthorized = <b>Changelly saat ini tidak menerima bot ini.</b> Anda tidak perlu berbuat apa-apa; kami yang harus memperbaikinya. Jawaban Anda tersimpan.
failure-not-found = <b>Changelly tidak mengenali permintaan ini.</b> Kami yang harus memperbaikinya. Jawaban Anda tersimpan.
failure-expired = <b>Penawaran ini sudah kedaluwarsa.</b> Pilih dari yang terkini.
failure-unprocessable = <b>Penyedia tidak bisa menerima pesanan ini apa adanya.</b> Pilih lagi atau ubah jumlahnya.
failure-rejected = <b>Penyedia tidak menerima ini.</b> Pilih lagi atau ubah salah satu jawaban.
failure-limits-min = <b>Jumlahnya terlalu kecil untuk penyedia ini:</b> minimal { $bound }.
failure-limits-max = <b>Jumlahnya terlalu besar untuk penyedia ini:</b> maksimal { $bound }.
failure-server = <b>Changelly sedang mengalami masalah teknis.</b> Jawaban Anda tersimpan. Coba lagi dalam beberapa menit.
failure-bad-response = <b>Kami tidak bisa membaca jawaban dari Changelly.</b> Jawaban Anda tersimpan. Coba lagi dalam beberapa menit.
failure-suspended = <b>Changelly sedang tidak tersedia.</b> Coba lagi dalam satu menit. Jawaban Anda tersimpan.

## Blocked people, and maintenance

updates-too-many = Itu terlalu banyak sekaligus. Tunggu beberapa detik, lalu lanjutkan. Pesanan Anda bisa dilihat kapan saja.
blocked-person = Maaf, saat ini Anda tidak bisa memakai bot ini; pesanan yang sudah Anda buat tetap berjalan, dan saya terus mengabari Anda.
blocked-contact = Maaf, saat ini Anda tidak bisa memakai bot ini; pesanan yang sudah Anda buat tetap berjalan, dan { $contact } bisa memberi tahu lebih lanjut.
maintenance = <b>Kami sedang melakukan pemeliharaan.</b> Saat ini penjualan tidak bisa dimulai. Pesanan yang sudah dibuat berjalan seperti biasa. Coba lagi nanti.
maintenance-kept = Yang sudah Anda isi sejauh ini tersimpan.
remark-orders-open = <b>Jumlah pesanan terbuka sudah mencapai batas: { $count }.</b> Begitu salah satunya selesai, Anda bisa membuat pesanan ini. Jawaban Anda tersimpan.
remark-orders-today = <b>Jumlah pesanan dalam 24 jam sudah mencapai batas: { $count }.</b> Silakan buat pesanan ini sedikit lebih lambat. Jawaban Anda tersimpan.
remark-maintenance = <b>Kami sedang melakukan pemeliharaan.</b> Jawaban Anda tersimpan. Silakan lanjutkan dari sini nanti.
privacy-set-aside = <b>Disisihkan:</b> sesuatu dari Anda yang tidak bisa diproses atau disampaikan. Data ini dienkripsi dan disimpan tidak lebih lama dari pesanan yang sudah berakhir.
