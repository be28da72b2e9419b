# What admins read, in Turkish. A key that is missing here is shown in English; markup and style are as in ../tr.ftl.

## Sandbox

button-sandbox-status = Durumu { $status } yap
button-sandbox-amounts = Tutarları düzenle
button-sandbox-resend = Callback’i tekrar gönder
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Payin komutunu kopyala
button-sandbox-copy-payout = Payout komutunu kopyala
toast-sandbox = Changelly’ye soruluyor…
sandbox-title = Test emri { $id }
sandbox-none = yok
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Anlaşılan tutarı ayarlamak için bir düğmeye dokunun veya bir komutu kopyalayıp sayısını değiştirin ve gönderin.
sandbox-ambiguous = Birkaç emir böyle başlıyor. Lütfen ID’nin daha uzun bir kısmını gönderin.
sandbox-not-placed = Bu emrin Changelly’de var olup olmadığı henüz bilinmiyor, bu yüzden orada değiştirilemez.
sandbox-usage-setstatus = Lütfen şöyle gönderin: <code>/setstatus ID DURUM</code>, örneğin <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Lütfen şöyle gönderin: <code>/setamount ID payin 0.05</code> veya <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Lütfen şöyle gönderin: <code>/resend ID</code>
sandbox-asked-status = İstenen: durum <b>{ $status }</b> olsun.
sandbox-asked-amount = İstenen: { $field } değeri <b>{ $amount }</b> olsun.
sandbox-asked-resend = İstenen: callback tekrar gönderilsin.
sandbox-answered = Changelly { $ms } ms sonra <b>{ $status }</b> durumuyla yanıt verdi. Değişenler:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = hiçbir şey
sandbox-resent-success = Changelly { $ms } ms sonra yanıt verdi: <b>success</b>, callback alındı.
sandbox-resent-failed = Changelly { $ms } ms sonra yanıt verdi: <b>failed</b>, callback alınmadı. Changelly’de kayıtlı adres bu kurulumun adresi mi?
sandbox-waiting = Callback: bekleniyor, en fazla { $seconds } saniye…
sandbox-callback-verified = Callback: { $seconds } sn sonra geldi ({ $time }), imzası doğru.
sandbox-callback-refused = Callback: { $seconds } sn sonra geldi ({ $time }), ancak reddedildi: { $reason }. CHANGELLY_CALLBACK_PUBLIC_KEY sandbox anahtarı mı?
sandbox-callback-none = Callback: { $seconds } saniye içinde gelmedi. Sonuna /changelly/callback eklenmiş PUBLIC_URL Changelly’de kayıtlı mı ve dışarıdan erişilebiliyor mu?
sandbox-read = Bunun üzerine tekrar okundu: <b>{ $status }</b>.
sandbox-not-read = Emir tekrar okunamadı.

## Self-test

selftest-title = Otomatik test: sandbox’ta baştan sona bir satış
selftest-running = Otomatik testiniz hâlâ sürüyor. Yukarıdaki mesajı ne kadar ilerlediğini gösteriyor.
selftest-under-way = Sürüyor: { $of } adımdan { $passed } tanesi geçti.
selftest-passed = Geçti: { $of } adımın hepsi, { $seconds } saniyede.
selftest-failed = Başarısız: { $of } adımdan { $passed } tanesi geçti, { $seconds } saniyede.
selftest-stopped = Durduruldu: { $of } adımdan { $passed } tanesi geçti, { $seconds } saniyede.
selftest-ms = { $ms } ms
selftest-file-passed = <b>Otomatik test geçti.</b> Bu rapor Changelly’deki hesap yöneticiniz içindir; gizli veya kişisel bir bilgi içermez.
selftest-file-failed = <b>Otomatik test geçmedi.</b> Bu rapor nerede bittiğini söyler. Changelly’deki hesap yöneticinize gösterilebilir; gizli veya kişisel bir bilgi içermez.

selftest-step-2-1 = Ülkeler
selftest-step-2-2 = Ülke seçimi
selftest-step-2-3 = Para birimleri
selftest-step-2-4 = Çift seçimi
selftest-step-2-5 = Miktar seçimi
selftest-step-2-6 = Teklifler
selftest-step-2-7 = Sağlayıcılar
selftest-step-2-8 = Tekliflerin gösterilmesi
selftest-step-2-9 = İade adresi
selftest-step-2-10 = Adres kontrolü
selftest-step-2-11 = Teklif seçimi
selftest-step-2-12 = Onay
selftest-step-2-13 = Emrin oluşturulması
selftest-step-2-14 = Durumun değiştirilmesi
selftest-step-2-15 = Callback’in tekrarı
selftest-step-2-16 = Sağlayıcı bağlantısı
selftest-step-2-17 = Emir listesi
selftest-step-2-18 = Callback ile durum

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $amount } için { $count }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = { $coin } için örnek
selftest-said-valid = geçerli
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = alındı, doğrulandı
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = { $count } callback’in hepsi alındı, doğrulandı

selftest-asked-2-1 = Coin satılabilen ülkeleri sordum.
selftest-asked-2-2 = Satış yapılacak bir ülke, gerektiren ülkelerde de eyaletleri aradım.
selftest-asked-2-3 = Satılabilen ve ödemesi alınabilen para birimlerini sordum.
selftest-asked-2-4 = O ülkede işlem gören bir coin ve bir para birimi aradım.
selftest-asked-2-5 = O coinin en küçük miktarını aradım.
selftest-asked-2-6 = Tüm sağlayıcılardan teklif istedim.
selftest-asked-2-7 = Sağlayıcıların adlarını sordum.
selftest-asked-2-8 = Teklif veren her sağlayıcının adını aradım.
selftest-asked-2-9 = Örnek bir iade adresi aradım.
selftest-asked-2-10 = İade adresinin geçerli olup olmadığını sordum.
selftest-asked-2-11 = En iyi teklifi seçip fiyatını bir kez daha sordum.
selftest-asked-2-12 = Onaylanacak fiyatı gösterilen fiyatla karşılaştırdım.
selftest-asked-2-13 = Emrin oluşturulmasını istedim.
selftest-asked-2-14 = Test emrinin durumunun değiştirilmesini istedim.
selftest-asked-2-15 = Callback’in tekrar gönderilmesini istedim ve bekledim.
selftest-asked-2-16 = Kişiyi sağlayıcıya götüren bağlantıyı aradım.
selftest-asked-2-17 = Emri listede bizim ID’mizle aradım.
selftest-asked-2-18 = Her durumu sırayla ayarladım, callback’ini bekledim ve emri tekrar okudum.

selftest-fault-no-country = Liste boş. Genellikle bu anahtarlar için hiçbir satış sağlayıcısı etkin değildir: Changelly’deki hesap yöneticinizden sandbox’ta birkaçını etkinleştirmesini isteyin.
selftest-fault-no-states = ABD, eyaletleri olmadan listeleniyor. ABD’de eyalet olmadan emir oluşturulamaz: bunu Changelly’deki hesap yöneticinize gösterin.
selftest-fault-no-pair = Şu ülkede böyle bir çift yok: { $country }. Genellikle bu anahtarlar için çok az para birimi etkindir: bu ülkedeki sağlayıcıların hangilerini alıp hangilerinde ödeme yaptığını Changelly’deki hesap yöneticinize sorun.
selftest-fault-no-offer = Kimse teklif vermedi: { $reasons }. “unavailable” ve “timeout” sağlayıcıdan kaynaklanır, daha sonra tekrar deneyin. Diğer tüm nedenler için bu anahtarlarla neyin satılabildiğini Changelly’deki hesap yöneticinize sorun.
selftest-fault-nobody-asked = Yanıt boş: hiçbir sağlayıcıya sorulmadı. Genellikle bu ülke ve çift için hiçbir sağlayıcı etkin değildir: Changelly’deki hesap yöneticinize sorun.
selftest-fault-unnamed-provider = “{ $provider }” adlı sağlayıcı teklif veriyor ama sağlayıcılar listesinde yok. İnsanlar ad yerine kodunu görürdü: bunu Changelly’deki hesap yöneticinize gösterin.
selftest-fault-no-address = { $coin } için bir örnek bilmiyorum. Otomatik test yalnızca yaygın coinlerin adreslerini bilir: Changelly’deki hesap yöneticinizden bu anahtarlar için BTC’yi etkinleştirmesini isteyin.
selftest-fault-address-refused = Changelly, { $coin } için çok bilinen bir adresi geçersiz sayıyor ({ $cause }). Genellikle bu coinin adres kontrolü çalışmıyordur: bunu Changelly’deki hesap yöneticinize gösterin.
selftest-fault-offer-gone = { $provider } ({ $method }) teklifi artık sunulmuyor. Teklifler her an kalkabilir, tekrar deneyin. Her seferinde oluyorsa sağlayıcı tutmadığı bir fiyat veriyor demektir: bunu Changelly’deki hesap yöneticinize gösterin.
selftest-fault-offer-fell = Bir anda düştü: { $before } → { $after }. Piyasalar böyle hareket etmez: tekrar deneyin, değişmezse iki fiyatı da Changelly’deki hesap yöneticinize gösterin.
selftest-fault-status-differs = “{ $status }” ayarladım, yanıtta “{ $came }” yazıyor. Emir istendiği gibi değişmedi: emir ID’sini Changelly’deki hesap yöneticinize gösterin.
selftest-fault-no-callback = “{ $status }” ayarlandıktan sonra { $seconds } saniye içinde callback gelmedi. Genellikle callback URL’si Changelly’de kayıtlı değildir veya bu kuruluma ulaşmıyordur: PUBLIC_URL ve ardından /changelly/callback olmalıdır.
selftest-fault-callback-signature = Bir callback geldi, imzası uymuyor. CHANGELLY_CALLBACK_PUBLIC_KEY, sandbox’ın callback anahtarı olmalıdır; üretim ortamındakinden farklıdır.
selftest-fault-callback-key = Bizimkinden farklı bir API anahtarıyla callback geldi. Callback URL’si başka anahtarlar için kayıtlı: CHANGELLY_API_KEY, URL’nin kayıtlı olduğu anahtar olmalıdır.
selftest-fault-callback-unverifiable = Bir callback geldi, ama onu doğrulayacak anahtar yok. CHANGELLY_CALLBACK_PUBLIC_KEY değerini ayarlayın; Changelly’deki hesap yöneticinizde var.
selftest-fault-callback-malformed = Okunamayan bir callback geldi. Bunu Changelly’deki hesap yöneticinize gösterin.
selftest-fault-not-delivered = Changelly callback’i teslim edemediğini söylüyor. Genellikle callback URL’si Changelly’de kayıtlı değildir veya bu kuruluma ulaşmıyordur: PUBLIC_URL ve ardından /changelly/callback olmalıdır.
selftest-fault-delivered-elsewhere = Changelly callback’in alındığını söylüyor, buraya ise gelmedi. Kayıtlı callback URL’sinde başka bir program yanıt veriyor: bu kurulumun PUBLIC_URL değeri ve ardından /changelly/callback olmalıdır.
selftest-fault-no-link = Emrin bağlantısı yok veya bağlantı https değil. Bağlantı olmadan kimse sağlayıcıda devam edemez: emir ID’sini Changelly’deki hesap yöneticinize gösterin.
selftest-fault-not-listed = { $id } emri yanıtta yok. Liste olmadan kaybolan bir yanıt tekrar bulunamaz: iki ID’yi de Changelly’deki hesap yöneticinize gösterin.
selftest-fault-read-differs = “{ $status }” ayarladım, emirde “{ $read }” okunuyor. İnsanlara ne söyleneceğini okunan değer belirler: emir ID’sini Changelly’deki hesap yöneticinize gösterin.

selftest-state-not-run = çalıştırılmadı
selftest-report-title = Fiat API sandbox’ında off-ramp akışının otomatik testi
selftest-report-time = Zaman
selftest-report-result = Sonuç
selftest-report-no-answer = yanıt yok
selftest-report-walk = Art arda ayarlanan durumlar:
selftest-report-callback = callback süresi

wire-came-network = Bağlantı kurulamadı.
wire-came-timeout = Zamanında yanıt gelmedi.
wire-came-busy = Çok fazla istek beklediği için gönderilmedi.
wire-came-suspended = Gönderilmedi: Changelly az önce çok sık hata verdi.
wire-came-broken = Yanıt okunamadı.
wire-came-unreadable = Yanıt (HTTP { $status }) belgelerde anlatılan gibi değil.
wire-came-status = Changelly’nin yanıtı: HTTP { $status }.
wire-came-reason = Changelly’nin yanıtı: HTTP { $status } ({ $reason }).
wire-check-network = CHANGELLY_API_URL değerini ve bu makinenin oraya ulaşıp ulaşmadığını kontrol edin.
wire-check-timeout = Genellikle Changelly yavaştır veya çalışmıyordur: birkaç dakika sonra tekrar deneyin. Değilse CHANGELLY_API_URL değerini ve oraya giden yolu kontrol edin.
wire-check-rate-limited = Bu anahtarlarla şu anda çok fazla istek yapılıyor: bir dakika bekleyip tekrar deneyin.
wire-check-unauthorized = Genellikle anahtarlar uymuyordur: CHANGELLY_API_KEY ile CHANGELLY_PRIVATE_KEY bir sandbox çifti mi, CHANGELLY_API_URL tam olarak Changelly’nin adresi gibi mi yazılmış, kontrol edin.
wire-check-not-found = Changelly bu adresi veya bu emri tanımıyor: CHANGELLY_API_URL değerini kontrol edin.
wire-check-expired = Teklif çok eskiydi: tekrar deneyin.
wire-check-unprocessable = Sağlayıcı bunu yapamıyor: isteği Changelly’deki hesap yöneticinize gösterin.
wire-check-rejected = İstekte bir şey kabul edilmedi: ne olduğu parantez içinde yazıyor. “txType”, emrin test emri olmadığı anlamına gelir.
wire-check-server = Changelly’de teknik bir sorun var: birkaç dakika sonra tekrar deneyin, sürerse bunu hesap yöneticinize gösterin.
wire-check-bad-response = Burayla Changelly arasında bir şey onun yerine yanıt veriyor veya API değişti: CHANGELLY_API_URL değerini kontrol edin.
wire-check-suspended = Yarım dakika bekleyip tekrar deneyin.

## Alerts

button-mute = Sessize al (24 saat)
button-unmute = Sessizden çıkar
toast-muted = Bu tür uyarılar 24 saat sessize alındı.
toast-unmuted = Bu tür uyarılar artık sessizde değil.
alert-refused-order = <b>Bir emir oluşturulamadı.</b> Emir { $order }, sağlayıcı { $provider }: { $reason }.
alert-callback-signature = <b>Bir callback reddedildi:</b> imzası eksik veya yanlış. Ya biri sahte callback gönderiyor ya da CHANGELLY_CALLBACK_PUBLIC_KEY bu ortamın anahtarı değil.
alert-callback-key = <b>Bir callback reddedildi:</b> bizimkinden farklı bir API anahtarı belirtiyor.
alert-callback-unverifiable = <b>Bir callback reddedildi:</b> CHANGELLY_CALLBACK_PUBLIC_KEY ayarlı değil. Emirler okunarak takip ediliyor, bu daha yavaş.
alert-held-order = <b>Bir emir duraklatıldı.</b> Emir { $order }, sağlayıcı { $provider }: kişinin sağlayıcıya bir şey kanıtlaması gerekebilir.
alert-silent-order = <b>Açık bir emirden iki gündür haber yok.</b> Emir { $order } hâlâ “{ $status }”.
alert-failing-provider = <b>Bir sağlayıcı sık hata veriyor:</b> { $provider } ({ $reasons }), 15 dakikada en az beş kez.
alert-dead-letter-gone = <b>Bir mesaj iletilemedi:</b> emir ya da kullanıcı artık yok. Emir { $order }.
alert-dead-letter-refused = <b>Bir mesaj iletilemedi:</b> kişinin sohbeti bottan gelen mesajları kabul etmiyor. Geri döndüğünde haber verilecek. Emir { $order }.
alert-dead-letter-late = <b>Bir mesaj 24 saat içinde iletilemedi.</b> Emir { $order }.
alert-overturned-final = <b>Nihai bir durum nihai çıkmadı.</b> Emir { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Bir dakikada { $count } tane daha.
       *[other] { $minutes } dakikada { $count } tane daha.
    }
alerts-held-back = <b>Diğer uyarılar bekletiliyor.</b> Son bir saatte çok fazla uyarı oldu; sonraki uyarının zamanı: { $time }.

## Commands

admin-help-title = Yöneticiler için
admin-command-orders = Tüm emirler, filtrelerle
admin-command-order = Herhangi bir ID’siyle tek bir emir
admin-command-stats = Satışlar nasıl gitti: 24h, 7d veya 30d
admin-command-export = Geçerli liste CSV dosyası olarak
admin-command-setstatus = Bir test emrinin durumunu değiştirin
admin-command-setamount = Bir test emrinin tutarını değiştirin
admin-command-resend = Test emri callback’ini tekrar gönderin
admin-command-selftest = Baştan sona test satışı ve raporu
admin-command-block = Bir kişiyi nedeniyle engelleyin
admin-command-unblock = Bir kişinin engelini kaldırın
admin-command-maintenance = Yeni satışları durdurun veya açın
admin-command-hide = Sağlayıcı veya para birimi gizleyin
admin-command-show = Gizleneni tekrar gösterin
admin-command-role = Rol verin veya geri alın
admin-command-admins = Kimin rolü var
admin-command-audit = Kim, neyi, ne zaman yaptı
admin-not-allowed = Bunu yalnızca sahipler yapabilir.
toast-admin-not-allowed = Bunu yalnızca sahipler yapabilir.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>Bir emir</b>, en yenisi başta.
       *[other] <b>{ $total } emir</b>, en yenisi başta.
    }
admin-orders-title-more = <b>{ $total } emirden fazla</b>: en yeni { $total } emir listelenir. Daha eskileri için süzgeç kullanın.
admin-orders-none = <b>Uyan emir yok.</b>
admin-orders-filter = Filtre: <code>{ $line }</code>
admin-orders-hint = Şu kelimelerden herhangi biriyle süzün: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = ↗ işareti: aynı anahtarlarla başka yerde oluşturuldu.
admin-orders-not-asked = Changelly’ye sorulamadı: başka yerde oluşturulan emirler eksik veya güncel olmayabilir.
admin-query-unclear = “{ $word }” anlaşılmadı.
admin-quick-status-open = Açık
admin-quick-status-hold = Duraklatılan
admin-quick-status-failed = Başarısız
admin-quick-status-complete = Tamamlanan
admin-quick-since-24h = Son 24 saat
admin-quick-since-7d = Son 7 gün
admin-quick-since-30d = Son 30 gün
admin-button-clear = Filtreyi temizle
admin-button-own = Kendi emirlerim
admin-button-all = Tüm emirler
admin-button-list = Listeye dön
toast-admin-filter-gone = Bu filtre artık hatırlanmıyor. Tüm emirler burada.
admin-status-placing = teyit ediliyor
admin-status-rejected = reddedildi
admin-status-created = oluşturuldu
admin-status-pending = işleniyor
admin-status-hold = duraklatıldı
admin-status-refunded = iade edildi
admin-status-expired = süresi doldu
admin-status-failed = başarısız
admin-status-complete = tamamlandı

## One order

admin-order-usage = Hangi emir? Örneğin <code>/order 7f3a9c1e</code>: bizim ID’miz, Changelly’nin ID’si veya herhangi birinin en az ilk dört karakteri.
admin-order-missing = Böyle bir emir yok.
admin-card-status = Durum: <b>{ $status }</b>, { $since } tarihinden beri
admin-card-status-only = Durum: <b>{ $status }</b>
admin-card-external = Aynı anahtarlarla başka yerde oluşturuldu.
admin-card-user = Kullanıcı <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Beklenen { $expected } · gelen { $payin } · ödenen { $payout }
admin-card-refund = { $coin } için iade adresi
admin-card-memo = { $name }
admin-card-consent = Onay: { $at } · politika { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] Ondan önce bir değişiklik
       *[other] Ondan önce { $count } değişiklik
    }
admin-card-external-facts = Tür: { $type } · sağlayıcı: { $provider } · oradaki kullanıcı: { $user } · oradaki ID: { $external }
admin-card-external-facts-amounts = Gelen: { $payin } · ödenen: { $payout } · oluşturma: { $created }
admin-button-reveal = Adresi göster
admin-button-mask = Adresi gizle
admin-button-more = Diğer…
admin-button-consent = Onayı göster
admin-button-raw = API yanıtını al
admin-button-raw-full = Maskesiz al
admin-button-copy-ours = Bizim ID’yi kopyala
admin-button-copy-theirs = Changelly ID’sini kopyala
admin-button-copy-user = Kullanıcı ID’sini kopyala
admin-button-of-user = Bu kullanıcının emirleri
admin-consent = Onay: { $at } · politika { $version } · dil { $language }
admin-consent-masked = Adres burada maskelidir.
admin-raw = { $id } emri, Changelly’nin verdiği hâliyle. Adres ve bağlantı maskelidir.
admin-raw-full = { $id } emri, Changelly’nin verdiği hâliyle, hiçbir şey maskelenmeden.
admin-raw-none = Changelly bu emri listelemiyor.
admin-raw-failed = Changelly’ye sorulamadı ({ $reason }).
toast-admin-asking = Changelly’ye soruluyor…

## Statistics

admin-stats-title-24h = Son 24 saat
admin-stats-title-7d = Son 7 gün
admin-stats-title-30d = Son 30 gün
admin-stats-funnel = Başlangıçtan ödemeye
admin-stats-failures = Sağlayıcıya göre başarısızlar
admin-stats-started = Başlayan
admin-stats-offered = Teklifleri gören
admin-stats-consented = Onaylayan
admin-stats-created = Emir oluşturulan
admin-stats-completed = Tamamlanan
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · %{ $percent }
admin-stats-share = { $failed } / { $created }
admin-stats-failed = Başarısız: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Başarısız olan yok.
admin-stats-median = Yarısı en geç { $time } içinde tamamlandı.
admin-stats-no-median = Tamamlanan emir yok.
toast-admin-drawing = Çiziliyor…

## Export

admin-export-masked =
    { $count ->
        [one] Bir emir, en yenisi başta. Adresler maskelidir.
       *[other] { $count } emir, en yenisi başta. Adresler maskelidir.
    }
admin-export-full =
    { $count ->
        [one] Bir emir, en yenisi başta, tam adresle.
       *[other] { $count } emir, en yenisi başta, tam adreslerle.
    }
admin-export-cut = Dosyaya daha fazlası sığmıyor: kalanı için süzün.
admin-export-ask = <b>İade adresleri tam olarak dışa aktarılsın mı?</b> Dosyayı alan herkes onu başkasına iletebilir. Filtre: <code>{ $line }</code>
admin-button-export = Tam adreslerle dışa aktar

## Blocks and roles

admin-block-usage = Kimi ve neden? Örneğin <code>/block 123456 başkasının coinlerini sattı</code>
admin-block-ask = <b>{ $user } engellensin mi?</b> Botu artık kullanamaz. Açık emirleri sürer ve kendisine bilgi verilir. Neden: { $reason }
admin-block-admin = { $user } yöneticidir ve engellenemez. Önce rolünü alın.
admin-block-done = { $user } engellendi.
admin-button-block = Bu kişiyi engelle
admin-unblock-usage = Birinin engelini kaldırın: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Engellenen kimse yok.
        [one] Bir kişi engelli.
       *[other] { $count } kişi engelli.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } botu tekrar kullanabilir.
admin-unblock-none = { $user } engelli değil.
admin-role-usage = Kime ve hangisi? Örneğin <code>/role 123456 support</code>. Roller: owner, support, none.
admin-role-self = Kendi rolünüzü değiştiremezsiniz. Başka bir sahipten isteyin.
admin-role-fixed = { $user } yapılandırma gereği sahiptir. Bu buradan değiştirilemez.
admin-role-ask = <b>{ $user } kullanıcısına “{ $role }” rolü verilsin mi?</b> Destek rolü emirleri ve rakamları görür; sahipler her şeyi yapabilir, adresleri görebilir ve rol verebilir.
admin-role-ask-none = <b>{ $user } kullanıcısının rolü alınsın mı?</b> Herkes gibi bir kişi olur.
admin-role-done = { $user }: { $role }.
admin-role-owner = sahip
admin-role-support = destek
admin-role-none = rol yok
admin-button-role = Rolü değiştir
admin-admins-title = <b>Yöneticiler</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, yapılandırma gereği

## Maintenance, and what is hidden

admin-maintenance-usage = Şununla değiştirin: <code>/maintenance on</code> veya <code>/maintenance off</code>
admin-maintenance-is-on = <b>Bakım açık</b>, { $since } tarihinden beri.
admin-maintenance-is-off = <b>Bakım kapalı.</b>
admin-maintenance-ask = <b>Bakım açılsın mı?</b> Kapatılana kadar yöneticiler dışında kimse satış başlatamaz veya bitiremez. Açık emirler her zamanki gibi takip edilir.
admin-maintenance-on = <b>Bakım açık.</b> Açık emirler her zamanki gibi takip ediliyor.
admin-maintenance-off = <b>Bakım kapalı.</b> Yeniden satış yapılabiliyor.
admin-button-maintenance = Bakımı aç
admin-hide-usage = Neyi? Örneğin <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> veya <code>/hide currency BTC</code>
admin-show-usage = Neyi? Örneğin <code>/show provider moonpay</code>, <code>/show method moonpay card</code> veya <code>/show currency BTC</code>
admin-hidden = Gizli sağlayıcılar: { $providers }. Gizli para birimleri: { $currencies }.
admin-hide-ask-provider = <b>{ $code } sağlayıcısı gizlensin mi?</b> Teklifleri artık kimseye gösterilmez. Emirleri sürer.
admin-hide-ask-currency = <b>{ $code } para birimi gizlensin mi?</b> Artık kimse seçemez. Emirleri sürer.
admin-hide-unknown-provider = “{ $code }” adlı bir sağlayıcı yok. Olanlar: { $known }
admin-hide-unknown-currency = “{ $code }” adlı bir para birimi yok. Olanlardan bazıları: { $known }
admin-hide-done = { $code } gizlendi.
admin-show-done = { $code } tekrar gösteriliyor.
admin-show-none = { $code } gizli değil.
admin-button-hide = Gizle

## Asking once more, and the audit trail

admin-dropped = Hiçbir şey yapılmadı.
admin-expired = Bu sorunun süresi doldu. Hiçbir şey yapılmadı.
toast-admin-expired = Bu düğme artık geçerli değil. Lütfen komutu tekrar gönderin.
admin-audit-none = Henüz kayıt yok.
admin-audit-title =
    { $count ->
        [one] <b>Denetim kaydı: bir satır</b>
       *[other] <b>Denetim kaydı: { $count } satır</b>, en yenisi başta
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = görüntüleme
admin-action-unmask = maske kaldırma
admin-action-export = dışa aktarma
admin-action-block = engelleme
admin-action-unblock = engel kaldırma
admin-action-maintenance = bakım
admin-action-hide = gizleme
admin-action-role = rol
admin-action-audit = denetim
admin-action-sandbox = sandbox
admin-action-mute = sessize alma
