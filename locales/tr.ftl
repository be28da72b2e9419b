# What people read, in Turkish. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Polite and plain Turkish with «siz»; variables never take a suffix, a word of ours carries it for them.

## Everywhere

value = { $value }
coin-on-network = { $coin } ({ $network } ağı)
test-mark = TEST · sandbox, gerçek para kullanılmaz
apology = Üzgünüz, bizden kaynaklanan bir sorun oldu. Girdiğiniz hiçbir bilgi kaybolmadı.
apology-order = Üzgünüz, bizden kaynaklanan bir sorun oldu. Emriniz bundan etkilenmedi: durumunu görmek için düğmeye dokunun.
method-unnamed = sağlayıcının seçtiği yöntem

## Buttons

button-back = Geri
button-cancel = İptal
button-try-again = Tekrar dene
button-previous = Önceki
button-next = Sonraki
button-page = Sayfa { $page }/{ $pages }
button-whole-list = Tüm listeyi göster
button-refresh = Fiyatları yenile
button-change = Bir şeyi değiştir
button-change-country = Ülkeyi değiştir
button-change-state = Eyaleti değiştir
button-change-crypto = Coini değiştir
button-change-fiat = Para birimini değiştir
button-change-amount = Miktarı değiştir
button-change-offers = Teklifi değiştir
button-change-address = Adresi değiştir
button-change-memo = { $memo } alanını değiştir
button-choose = { $method } · { $payout }
button-no-memo = Cüzdanımda { $memo } yok
button-confirm = Kabul et ve emri oluştur
button-agree-now = Bu fiyatla kabul et
button-other-offers = Diğer tekliflere bak
button-switch-provider = Şuna geç: { $provider }
button-continue = { $provider } ile devam et
button-open-provider = { $provider } sayfasını aç
button-order = Emri göster
button-orders = Emirlerim
button-look-again = Tekrar bak
button-review = Gözden geçirip tekrar onayla
button-sell = Kripto sat
button-continue-sale = Satışa devam et
button-start-over = Baştan başla
button-keep = Kalsın: { $what }
button-last-amount = Önceki gibi: { $amount }
button-fiat-taken = Alacağınız: { $fiat } · Değiştir
button-start-new = Yeni satışı başlat
button-provider-support = Destek
button-provider-terms = Koşullar
button-help = Yardım
button-copy-id = Emir ID’sini kopyala
button-orders-all = Tümü
button-orders-open = Açık
button-orders-finished = Sonuçlanan
button-sent = Coinleri gönderdim
button-quiet = Hatırlatmayı durdur
button-get-help = Yardım al
button-answers = Tüm yanıtlar
button-back-to-order = Emre dön
button-support = { $provider } desteği
button-copy-changelly-id = Changelly ID’sini kopyala
button-copy-transaction = İşlem hash’ini kopyala
button-qr = QR kodu göster
button-receipt = Makbuz
button-again = Tekrar sat
button-share = Botu paylaş
button-privacy-policy = Gizlilik politikası
button-private-chat = Özel sohbeti aç

## Answers to a press, shown for a moment

toast-stale = Bu düğme önceki bir adıma ait. Şu anki adımınız burada.
toast-nothing-new = Henüz yeni bir şey yok. Son kontrol: { $time }.
toast-moment = Bir dakika…
toast-no-sale = Bu satış sona erdi. Yenisini başlatmak için /sell gönderin.
toast-private-only = Lütfen bana özel sohbetten yazın.
toast-language = Dil: { $language }
toast-refresh = Sağlayıcılara soruluyor…
asking-queued = Sağlayıcılara soruluyor… Şu anda çok kişi soruyor, bu yüzden biraz daha uzun sürüyor. Yanıt burada görünecek.
toast-confirm = Emriniz oluşturuluyor…
toast-done = Zaten yapıldı.
toast-sent = Teşekkürler. { $provider } sağlayıcısına hemen soruyorum, size artık hatırlatma göndermem.
toast-quiet = Bu emir için artık hatırlatma yok.
toast-order-moved-on = Bu emirde bir şeyler değişti. Şu anki durumu burada.
toast-qr-too-long = Bağlantı bir QR kodu için çok uzun. Lütfen bağlantı düğmesini kullanın.
toast-receipt = Makbuz hazırlanıyor…

## Commands

command-sell = Kripto satıp para alın
command-orders = Emirleriniz ve durumları
command-watch = Beklediğiniz kurlar
command-settings = Ayarlarınız ve kayıtlı adresleriniz
command-help = Bu bot ne yapar, kime sorulur
command-language = Dili değiştirin
command-privacy = Hakkınızda hangi bilgiler saklanıyor
command-mydata = Tüm verileriniz, dosya olarak
command-cancel = Hazırladığınız satışı iptal edin
command-start = En baştan başlayın

## What Telegram shows of the bot outside the chat

profile-name = Kripto Satış Botu
profile-about = Kripto satıp parayı hesabınıza alın: teklifler yan yana, her adım sohbette.
profile-description =
    Kripto satışınızda baştan sona yanınızdayım.

    Ülkenizi, coini ve miktarı seçer, sağlayıcıların ne kadar ödeyeceğini karşılaştırır ve emri oluşturursunuz. Ödemeyi sağlayıcı yapar; ben de para yola çıkana kadar olanları size buradan bildiririm.

    Başlamak için BAŞLAT düğmesine dokunun.

## Welcome, help, privacy

welcome =
    <b>Kripto satıp parayı hesabınıza alın</b>

    Birkaç sağlayıcının tekliflerini karşılaştırırım, birini siz seçersiniz. Coinleri sağlayıcının sayfasındaki adrese gönderirsiniz, ödemeyi size sağlayıcı yapar. Para yola çıkana kadar her adımı size bildiririm.

    Gerekenler: satılacak miktar, olası bir iade için cüzdan adresi ve sağlayıcıda göstereceğiniz bir kimlik belgesi.
welcome-open-sale = Yarım kalan bir satışınız var: <b>{ $what }</b>.
help-title = <b>Burada neler yapabilirsiniz</b>
help-example = Ya da tek satırda, örneğin: <code>/sell 0.05 btc eur</code>
help-inline = Herhangi bir sohbette <code>{ $line }</code> ne kadar ettiğini gösterir.
help-line = { $command } – { $what }
help-impostors = <b>Dolandırıcılara dikkat.</b> Kimse tekliften fazlasını ödemez, hiçbir sağlayıcı telefonla yardım etmez; kimse sohbette kurtarma ifadenizi, özel anahtarlarınızı, kodlarınızı veya belgelerinizi istemez.
help-impostors-first = Bu botun emirlerinizle ilgili mesajları dışında bizden kimse size kendiliğinden yazmaz.
help-topic-time = Ne kadar sürer?
help-topic-documents = Belgeler
help-topic-fees = Ücretler
help-topic-failure = Satış olmazsa
help-topic-mistake = Yanlış gönderim
help-topic-safety = Güvenli mi?
help-topic-data = Verilerim
help-topic-human = Kim yardım eder?
answer-time =
    <b>Ne kadar sürer?</b>

    Önce ağ coinlerinizi onaylar, sonra sağlayıcı onları kontrol edip ödemeyi yapar. Süre coine, sağlayıcıya ve ödeme yöntemine bağlıdır.

    Her adımda buraya bir mesaj gelir; sürekli bakmanıza gerek yok.
answer-documents =
    <b>Hangi belgeler gerekir?</b>

    Sağlayıcı kimin sattığını bilmek zorundadır. Bunu kendi sayfasında sorar: genellikle bir kimlik belgesi, bazen bir fotoğrafınız veya adres belgesi.

    Bu bot hiçbir zaman belge istemez ve belgelerinizi görmez.
answer-fees =
    <b>Ne kadara mal olur, kime gider?</b>

    Her teklif, tüm ücretlerden sonra elinize ne geçeceğini ve içindeki ücreti gösterir. Ücret sağlayıcıya ve ortaklarına gider; bu bot üstüne bir şey eklemez.

    Coinleri gönderirken cüzdanınız ayrıca ağ ücreti alır. Bu ücret ağa gider.
answer-failure =
    <b>Satış gerçekleşmezse?</b>

    Coin göndermediğiniz sürece bir şey kaybetmezsiniz: emrin süresi dolar, o kadar.

    Coinleriniz sağlayıcıdaysa ve ödeme yapamıyorsa geri gönderir: verdiğiniz iade adresine ya da bazı sağlayıcılarda geldikleri adrese. Ağ ücreti düşülebilir. Ne olduğunu burada okursunuz; emirdeki “{ $help }” sağlayıcının desteğine götürür.
answer-mistake =
    <b>Geç mi, başka ağdan mı, başka tutarda mı gönderdiniz?</b>

    Lütfen başka bir şey göndermeyin. Neyin ulaştığını yalnızca sağlayıcı görür: o anki fiyattan devam edebilir ya da coinleri geri gönderebilir. Başka ağdaki coinlere her zaman ulaşamaz.

    Emri açın, “{ $help }” düğmesine basın ve sağlayıcının desteğine emir kimliğini ve cüzdanınızdaki işlem hash’ini verin.
answer-safety =
    <b>Güvenli mi?</b>

    Coinleriniz cüzdanınızdan doğrudan sağlayıcıya gider. Bu bot onları hiç tutmaz. Onaylamadan önce her şeyi bir kez daha görürsünüz ve coinleri kendiniz gönderene kadar hiçbir şey olmaz.
answer-human =
    <b>Kim yardım eder?</b>

    Coinleriniz sağlayıcıdadır ve ödemeyi o yapar; bu yüzden bir emirde onun desteği yardımcı olur: emri açın ve “{ $help }” düğmesine basın.
answer-human-contact = Bu botla ilgili diğer her şey için yazın: { $contact }.
answer-question = Ben bir botum ve soruları anlayamam. En çok aranan yanıtlar bunlar:
answer-question-open = Ben bir botum ve soruları anlayamam. En çok aranan yanıtlar bunlar. Satışınız sizi bekliyor.
privacy =
    <b>Hakkınızda saklanan bilgiler</b>

    <b>Ne:</b> Telegram ID’niz, ayarlarınız (dil, ülke, ABD eyaleti, para birimi, hatırlatmalar), kayıtlı adresleriniz, izlenen kurlar; iade adresi ve onayınızla birlikte emirleriniz. Adresler şifreli saklanır.
    <b>Neden:</b> emirlerinizi oluşturmak ve size bilgi vermek için.
    <b>Süre:</b> { $days ->
        [one] sonuçlanan emirler bir gün, geri kalanı siz silene kadar: /deletemydata.
       *[other] sonuçlanan emirler { $days } gün, geri kalanı siz silene kadar: /deletemydata.
    }
    <b>Kime iletilir:</b> Changelly’ye ve seçtiğiniz sağlayıcıya emriniz iletilir; Telegram ID’niz, adınız ve bu sohbet iletilmez.

    Belgeler yalnızca sağlayıcıya. Yedekler daha uzun kalabilir.

language-question = Hangi dili tercih edersiniz?
language-unknown = Bu dili henüz konuşmuyorum. Lütfen bunlardan birini seçin:

## Things the bot cannot use

stray-text = Bunu anlayamadım. Kripto satmak için düğmeye dokunun veya /sell gönderin.
stray-media = Yalnızca metinleri ve düğmeleri anlıyorum; fotoğraf, çıkartma, sesli mesaj veya dosya okuyamıyorum.
stray-edited = Gönderilmiş bir mesajda yapılan değişiklikleri göremiyorum. Lütfen yeni bir mesaj olarak tekrar gönderin.
stray-command = Bu komutu tanımıyorum. Neler yapabildiğimi görmek için /help gönderin.
inline-title = { $coins } yaklaşık { $money } eder
inline-brief = { $country }, tüm ücretler düşülmüş. Fiyatlar değişir.
inline-offer = Şu anki en iyi teklif ({ $country }): { $method } ile, tüm ücretler düşülmüş.
inline-moves = Fiyatlar değişir. Bu fiyatın zamanı: { $at }.
inline-sell = { $fiat } karşılığında { $coins } sat
inline-without = Şu anda ne kadar ettiğini görmek için botu açın ({ $country }). Fiyatlar değişir.
inline-none = Şu anda buna kimse teklif vermiyor ({ $country }). Botta başka bir tutar veya para birimi deneyebilirsiniz.
inline-how-title = Ne satmak istediğinizi yazın
inline-how = Tutar, kripto para ve para birimi: { $line }
group-only-private = Satış kişisel bir konudur. Lütfen bana özel sohbetten yazın.
secret-deleted = <b>Mesajınızı sildim: kurtarma ifadesine veya özel anahtara benziyordu.</b>
secret-not-deleted = <b>Lütfen son mesajınızı hemen silin: kurtarma ifadesine veya özel anahtara benziyor;</b> ben silemedim.
secret-advice = Onu saklamadım. Onu ele geçiren kişi coinlerinizi alabilir. Hiç kimseye göndermeyin; bana da desteğe de. Burada başka biri görmüş olabilirse coinlerinizi yeni bir cüzdana taşıyın.

## Settings

button-settings = Ayarlar
button-language = Dil
button-country = Ülke
button-currency = Alacağınız para birimi
button-reminders-on = Hatırlatmaları aç
button-reminders-off = Hatırlatmaları kapat
button-addresses = Kayıtlı adresler
button-forget = Unut
toast-forgotten = Unutuldu.
toast-reminders-on = Hatırlatmalar açık.
toast-reminders-off = Hatırlatmalar kapalı.
settings-title = <b>Ayarlar</b>
settings-language = Dil: { $language }
settings-country = Ülke: { $country }
settings-country-none = Ülke: satış yaparken sorarım
settings-currency = Alacağınız para birimi: { $currency }
settings-currency-none = Alacağınız para birimi: ülkenizinki
settings-reminders-on = Coinlerinizi bekleyen emirler için hatırlatmalar: açık
settings-reminders-off = Coinlerinizi bekleyen emirler için hatırlatmalar: kapalı
settings-addresses = Kayıtlı iade adresleri: { $count }
settings-country-known = <b>Ülkeniz: { $country }.</b> Satış yaparken ilk sırada gelir. Buradan başka birini seçin, adını yazın ya da unutmamı isteyin.
settings-country-unknown = <b>Hatırladığım bir ülke yok.</b> Satış yaparken sorarım. Buradan seçin ya da adını yazın, aklımda tutarım.
settings-currency-known = <b>Alacağınız para birimi: { $currency }.</b> Ödenebildiği her yerde onu kullanırım. Buradan başka birini seçin, adını yazın ya da unutmamı isteyin.
settings-currency-unknown = <b>Hatırladığım bir ödeme para birimi yok.</b> Satış yaparken ülkenizinkini kullanırım. Buradan birini seçin ya da adını yazın, aklımda tutarım.

## Saved refund addresses

button-address-save = Bu iade adresini kaydet
button-address-copy = Adresi kopyala
button-address-rename = Yeniden adlandır
button-address-remove = Kaldır
button-address-remove-now = Adresi kaldır
button-address-keep = Adres kalsın
button-address-keep-name = Bu ad kalsın
toast-address-saved = Adres kaydedildi.
toast-address-known = Bu adres zaten kayıtlı.
toast-address-removed = Adres kaldırıldı.
saved-default-name = Cüzdan { $number }
saved-title =
    { $count ->
        [one] <b>Bir kayıtlı iade adresiniz var.</b> Tamamını görmek için adrese dokunun.
       *[other] <b>{ $count } kayıtlı iade adresiniz var.</b> Tamamını görmek için birine dokunun.
    }
saved-none = <b>Kayıtlı iade adresiniz yok.</b> Bir emrin adresini kaydedebilirsiniz: emri /orders ile açıp oradaki düğmeye dokunun.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    { $coin } iadeleri için:
saved-memo = Memo veya tag: <code>{ $memo }</code>
saved-check = Kullanmadan önce cüzdanınızdakiyle karşılaştırın: başını, sonunu ve ortasından birkaç karakteri.
saved-now = <b>“{ $name }” adıyla kaydedildi:</b> { $coin }, { $address }
saved-rename = <b>“{ $name }”</b>: { $coin }, { $address }
saved-name-question = Adı ne olsun? En fazla { $count } karakterlik bir ad yazın veya bu adı koruyun.
saved-name-length = Bu, ad olarak kullanılamaz. Lütfen en az 1, en fazla { $count } karakter yazın veya şimdiki adı koruyun.
saved-remove = <b>“{ $name }” kaldırılsın mı?</b> { $coin }, { $address }. Emirleriniz olduğu gibi kalır.
saved-full = <b>Bu adres kaydedilmedi:</b> sizin için en fazla { $count } adres saklarım. Artık gerek duymadığınız birini kaldırıp tekrar deneyin.
saved-unknown = Adresleriniz arasında böyle bir adres yok.

## Watched rates

button-watch = Bu kuru izle
button-watches = İzlenen kurlar
button-watch-always = Her seferinde haber ver
button-watch-once = Bir kez haber ver
button-watch-pause = Duraklat
button-watch-resume = İzlemeye devam et
button-watch-remove = İzlemeyi bırak
button-sell-amount = Sat: { $what }
settings-watches = İzlenen kurlar: { $count }
watches-title = <b>Sizin için izlediğim kurlar.</b> Değiştirmek için birine dokunun.
watches-none = <b>Şu an sizin için hiçbir kuru izlemiyorum.</b>
watches-how = Eklemek için örneğin <code>/watch 0.5 eth 3000 eur</code> gönderin: 0.5 ETH satışında 1 ETH 3000 EUR veya daha fazla getirince haber veririm. Tekliflerin altında da bir düğmesi var: “{ $button }”.
watch-mark = <b>{ $rate } veya üzeri</b>, { $amount } { $coin } satarken
watch-once = Bir kez haber veririm.
watch-always = Arada belirgin biçimde düştükten sonra her ulaşıldığında haber veririm.
watch-resting = Haber verdim. Kur belirgin biçimde düşüp geri gelince yine haber veririm.
watch-paused = Duraklatıldı: bakmıyorum.
watch-set = <b>Bu kuru sizin için izliyorum.</b>
watch-card = <b>İzlenen kur</b>
watch-note = Yaklaşık dakikada bir, tüm ücretler düşülmüş en iyi teklife bakarım. Fiyatlar oynar: görülen bir kur siz satarken geçmiş olabilir.
watch-question = <b>Hangi kurda haber vereyim?</b> { $amount } { $coin } satışı için. Birini seçin ya da 1 { $coin } ne getirmeli, yazın; örneğin { $example }
watch-there = <b>Bu kura zaten ulaşıldı.</b> Şimdi satabilir ya da daha yükseğini seçebilirsiniz.
watch-full = <b>Sizin için zaten { $count } kur izliyorum,</b> daha fazlası olmuyor. Birini bırakıp yeniden deneyin.
watch-country = <b>Nerede yaşıyorsunuz?</b> Teklifler buna bağlı. Lütfen önce ülkenizi seçin, sonra yeniden deneyin.
watch-unread = <b>Burada bir kur bulamadım.</b>
rate-news = <b>{ $rate }</b>: beklediğiniz kura ulaşıldı.
rate-news-quoted = { $mark } veya üzerini bekliyordunuz. { $amount } { $coin } için, tüm ücretler düşülmüş en iyi teklif buydu ({ $at }). Fiyatlar oynar: satarken o an geçerli olanı görürsünüz.
rate-news-again = Kur belirgin biçimde düşüp geri gelince yine haber veririm.
rate-news-over = Bu kuru artık izlemiyorum.
missed-rates = <b>Size yazamadığım sırada beklediğiniz kurlara ulaşıldı:</b>

## Deletion of a person’s data

button-mydata = Verilerimi al
button-erase = Verilerimi sil
button-erase-now = Şimdi sil
button-erase-not = Verilerim kalsın
erase-question =
    <b>Verileriniz silinsin mi?</b> Bu işlem geri alınamaz.

    <b>Hemen silinir:</b> hazırladığınız satış, kayıtlı adresleriniz, izlenen kurlar, ülkeniz, para biriminiz, diliniz ve geçmişleri ile makbuzlarıyla birlikte sonuçlanan emirler.
    <b>Şimdilik kalır:</b> süren emirler; böylece size bilgi verebilirim. Sonuçlandıklarında silinirler.
    <b>Kalır:</b> engellenip engellenmediğiniz ve yöneticilerimizin yaptıklarının kaydı.

    Changelly ve sağlayıcılar kendi kayıtlarını saklar.
erase-done = <b>Verileriniz silindi.</b>
erase-left =
    { $count ->
        [one] Bir emir sonuçlanana kadar kalır; böylece size bilgi verebilirim.
       *[other] { $count } emir sonuçlanana kadar kalır; böylece size bilgi verebilirim.
    }
erase-chat = Bu sohbetteki mesajlar sizin elinizde: kalmalarını istemiyorsanız Telegram’da sohbet geçmişini temizleyin. Dilediğiniz zaman yeniden başlayabilirsiniz.
erase-backups = Daha önce alınan yedekler, bu botu işleten kişi onları silene kadar verilerinizi içerebilir. Yedekler yalnızca bir arızadan sonra hizmeti geri getirmek içindir.
mydata-caption =
    <b>Hakkınızda saklanan her şey</b>

    Her tarayıcının veya düzenleyicinin açtığı bir metin dosyası (JSON). Adresleriniz ve emirleriniz içinde eksiksiz yer alır: yalnızca güvendiğiniz kişilerle paylaşın.
mydata-too-often = Bu dosyayı bir saat içinde birkaç kez aldınız. Daha sonra yenisini alabilirsiniz; yukarıdakiler hâlâ geçerli.

## Choosing

country-question = <b>Nerede yaşıyorsunuz?</b> Ülkenizi seçin veya adını yazın.
state-question = <b>Hangi eyalette yaşıyorsunuz?</b> Eyaleti seçin veya İngilizce adını yazın.
crypto-question = <b>Ne satmak istiyorsunuz?</b> Bir coin seçin veya adını yazın. Ülkeniz: { $country }.
network-question = <b>Satacağınız { $coin } hangi ağda?</b> Cüzdanınızın gönderim yaptığı ağ olmalı. Başka bir ağdan gönderilen coinler kaybolabilir.
fiat-question = <b>Hangi para biriminde ödeme almak istiyorsunuz?</b> Sattığınız: { $coin }. Listeden seçin veya adını yazın.
picker-found = “{ $query }” ile hangisini kastediyorsunuz?
picker-meant = Bunu mu demek istediniz: <b>{ $name }</b>?
search-countries = US Amerika ABD; GB İngiltere Britanya Büyük-Britanya İskoçya Galler Kuzey-İrlanda; AE BAE Emirlikler; NL Holanda; CZ Çek-Cumhuriyeti; KR Kore; MK Makedonya; PS Filistin; BY Beyaz-Rusya; CI Fildişi-Sahili; MM Birmanya
search-currencies = EUR avro; TRY TL lira türk-lirası; GBP sterlin; JPY yen; UAH grivna; IRR tümen
search-coins = BTC bitcoin bitkoin bitcoın bıtcoın bitcoyn; ETH ethereum ether eter eteryum; USDT tether tetır; USDC usd-coin usdcoin; XRP ripple ripıl; SOL solana; LTC litecoin laytkoin litekoin lıtecoın; DOGE dogecoin dogekoin; TRX tron; BNB binance-coin binans-koin; BNBBSC bnb binance-coin binans-koin; POL matic

amount-question = <b>Ne kadar { $coin } satmak istiyorsunuz?</b> Alacağınız para birimi: { $fiat }.
amount-limits = En az { $min }, en fazla { $max } { $coin } satabilirsiniz.
amount-limit-min = En az { $min } { $coin }.
amount-limit-max = En fazla { $max } { $coin }.
amount-limits-money = Bu, yaklaşık { $money } eder.
amount-rate = Şu an yaklaşık { $rate }, tüm ücretler düşülmüş ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Yaklaşık { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (yaklaşık { $money })
amount-example = Miktarı yazın, örneğin { $example }, ya da almak istediğiniz tutarı, örneğin { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell sat satmak satıyorum; want ben istiyorum isterim almak lütfen; my bir benim; to için karşılığında; on ağı ağında üzerinden

## Offers

offers-title = <b>{ $amount } { $coin } için bir teklif seçin.</b> Elinize geçecek tutar:
offer-line = { $provider }: { $payout }
offer-best = En iyi teklif
offer-behind = { $difference } daha az
offer-by = { $method }
offer-fee = komisyon { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Bu sağlayıcıyla daha önce satış yaptınız.
offer-pace = Oradaki satışlarımızın yarısı { $time } içinde tamamlandı.
offer-usual = olağan süre: { $time }
offer-stated = sağlayıcıya göre: { $time }
offer-sold-there = orada daha önce sattınız
time-up-to = en fazla { $time }
time-business-days =
    { $to ->
        [one] { $days } iş günü
       *[other] { $days } iş günü
    }
offers-from = Fiyatların zamanı: { $at }
offers-note = Tüm ücretler düşülmüştür. Bunlar tahmindir: kesin tutarı sağlayıcının sayfası gösterir.
offers-identity = Kimliğinizi kendi sayfalarında doğrularlar.
offers-stale = <b>Bu fiyatlar artık güncel değil.</b> Seçmeden önce “{ $button }” düğmesine dokunun.
offers-missing = <b>Burada henüz fiyat yok.</b> “{ $button }” düğmesine dokunun.
offers-refused = Şu anda fiyat vermeyenler:
offers-none = Şu anda <b>{ $amount } { $coin }</b> satın alabilecek kimse yok.
offers-most = Tek seferde en fazla { $bound } { $coin } satılabilir.
offers-least = Tek seferde en az { $bound } { $coin } satılabilir.
refusal-min = { $providers } (en az { $bound } { $coin })
refusal-max = { $providers } (en fazla { $bound } { $coin })
refusal-limits = { $providers } (miktar sınırların dışında)
refusal-place = { $providers } (yaşadığınız yerde hizmet vermiyor)
refusal-pair = { $providers } (bu coin ve para birimi için değil)
refusal-method = { $providers } (ödeme alma yöntemi yok)
refusal-busy = { $providers } (yanıt yok, daha sonra olabilir)
refusal-other = { $providers } (neden belirtilmedi)
offer-title = { $provider }
offer-subject = { $amount } { $coin } karşılığında elinize geçecek tutar:
offer-note = <b>Para size nasıl ulaşsın?</b> { $provider } ödemeyi doğrudan size yapar ve kimliğinizi kendi sayfasında doğrular.
offer-gone = Bu teklif artık geçerli değil. Güncel teklifleri görmek için geri dönün.

## Refund address

address-question =
    <b>Satış gerçekleşmezse coinleriniz hangi adrese dönsün?</b>

    <b>{ $coin }</b> için kendi cüzdanınızdan bir adres gönderin. Lütfen borsadaki bir yatırma adresini kullanmayın: iade orada hesabınıza geçmeyebilir.
address-saved = Veya kayıtlı adreslerinizden birine dokunun.
refund-warning-sender = <b>Satış gerçekleşmezse { $provider }, coinleri gönderen cüzdana iade eder.</b> Borsadan değil, kendi cüzdanınızdan gönderin.
refund-warning-unknown = Satış gerçekleşmezse { $provider } coinleri gönderen cüzdana iade edebilir: borsadan göndermeyin.
memo-question =
    <b>Bu adrese ait { $memo } nedir?</b>

    Cüzdanınızda görünüyorsa gönderin. Görünmüyorsa aşağıdaki düğmeye dokunun. Not olarak iletiriz, ancak sağlayıcı bu notu görmeyebilir. { $memo } gerektirmeyen bir adres daha güvenlidir.

## Recap

recap-title = Lütfen son bir kez kontrol edin
recap-sell = Satıyorsunuz: <b>{ $amount } { $coin }</b>
recap-receive = Alıyorsunuz: yaklaşık <b>{ $payout }</b> ({ $method })
recap-provider = Sağlayıcı: { $provider } · Ülkeniz: { $place }
recap-fee = Komisyon: { $fee }, tutardan düşüldü
recap-rate = Komisyon sonrası fiyat: { $rate }
recap-refund = Satış gerçekleşmezse { $coin } şuraya döner:
recap-refund-sender = Satış gerçekleşmezse { $coin } gönderen cüzdana döner: borsadan göndermeyin. Kayıtlı adres:
recap-refund-unknown = Satış gerçekleşmezse { $coin } gönderen cüzdana (borsadan göndermeyin) ya da şuraya döner:
recap-memo = { $memo } (not olarak saklanır):
recap-no-memo = { $memo }: yok, adres kendi cüzdanınızın
recap-consent = “{ $button }” düğmesine dokunarak emri oluşturur, [kyc]KYC ve AML politikasını[/kyc] ve [terms]kullanım koşullarını[/terms] kabul edersiniz.
recap-identity = Sağlayıcı kimliğinizi doğrular.
recap-fell = <b>Fiyat düştü.</b> Şimdi { $payout } ({ $difference } daha az).
recap-better = <b>{ $provider } { $difference } daha fazla öder</b>: yaklaşık { $payout } ({ $method }).
recap-agreed = Kabul ettiğinizde yaklaşık { $payout } idi.
change-question = <b>Neyi değiştirmek istersiniz?</b> Kabul etmeden önce her şeyi bir kez daha görürsünüz.

## Orders

order-title = Emir { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Emriniz oluşturuldu.</b> Elinize yaklaşık { $payout } geçmesi bekleniyor.

    { $provider } ile sonraki adımlar:
    1. Aşağıdaki düğmeyle sayfayı açın ve kimliğinizi doğrulayın.
    2. Orada gösterilen adrese { $coin } gönderin, başka hiçbir adrese göndermeyin.
    3. { $provider } size ödemeyi yapar.

    Her değişiklikte size buradan yazarım. Bağlantıyı /orders ile her zaman bulabilirsiniz.
order-own-wallet = <b>Borsadan değil, kendi cüzdanınızdan gönderin.</b>
order-placing = <b>Emrinizin oluşturulup oluşturulmadığını kontrol ediyoruz.</b> Yanıt yolda kayboldu. Lütfen yeniden başlamayın: hiçbir şey iki kez gönderilmez, öğrenir öğrenmez buraya bağlantı veya bir mesaj gelecek.
doubt-minutes = <b>Emrinizin oluşturulup oluşturulmadığını henüz bilmiyoruz.</b> Changelly bize henüz bildirmedi. Sormaya devam ediyoruz; öğrenir öğrenmez buraya yazacağız. Bir şey yapmanız gerekmez, lütfen yeniden de başlamayın: hiçbir şey iki kez gönderilmez.
doubt-hour = <b>Kusura bakmayın, uzun sürüyor: emrinizin oluşturulup oluşturulmadığını henüz bilmiyoruz.</b> Sizden henüz kimse kripto para istemedi, yani varlığınız yerinde duruyor. Sormaya devam ediyoruz; öğrenir öğrenmez buraya yazacağız. Sorunuz varsa “{ $help }” düğmesine dokunun.
doubt-day = <b>Bir gün geçti, emrinizin oluşturulup oluşturulmadığını hâlâ bilmiyoruz.</b> Beklemek istemezseniz “{ $sell }” düğmesine dokunup yeniden başlayın: kripto para gönderilmeyen bir emir kendiliğinden düşer. Biz yine de sormaya devam ediyoruz. Sorunuz varsa “{ $help }” düğmesine dokunun.
order-rejected = <b>Bu emir oluşturulmadı.</b> Ortada bir işlem de borcunuz da yok. Yanıtlarınız duruyor: bir kez daha bakıp onaylayın.
order-found = <b>Bu emir aslında oluşturulmuş.</b> Size oluşturulmadığını söylemiştik. Lütfen aynı kripto paralar için bir emir daha vermeyin. Verdiyseniz kripto paranızı ikisinden yalnızca biri için gönderin.
order-no-link = <b>Emriniz oluşturuldu</b>, ancak { $provider } bağlantısını henüz vermedi. Biraz sonra emre tekrar bakın.
order-unlinked = <b>Emriniz oluşturuldu</b>, ancak Telegram { $provider } bağlantısını göndermeme izin vermiyor. “{ $order }”, ardından “{ $qr }” düğmesine dokunun: bağlantıyı taranabilir bir resim olarak alırsınız.
order-unknown = Emirleriniz arasında böyle bir emir yok.
orders-none = Henüz emriniz yok.
orders-none-open = Açık emriniz yok.
orders-none-finished = Henüz sonuçlanan emriniz yok.
orders-title =
    { $count ->
        [one] <b>Bir emriniz var.</b> Ayrıntılar için emre dokunun.
       *[other] <b>{ $count } emriniz var.</b> Ayrıntılar için birine dokunun.
    }
orders-title-open =
    { $count ->
        [one] <b>Bir açık emriniz var.</b> Ayrıntılar için emre dokunun.
       *[other] <b>{ $count } açık emriniz var.</b> Ayrıntılar için birine dokunun.
    }
orders-title-finished =
    { $count ->
        [one] <b>Sonuçlanan bir emriniz var.</b> Ayrıntılar için emre dokunun.
       *[other] <b>Sonuçlanan { $count } emriniz var.</b> Ayrıntılar için birine dokunun.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Emirlerinizin bazıları şu anda gösterilemiyor. Bunun üzerinde çalışıyoruz.
card-provider = Sağlayıcı: { $provider } · { $method }
card-received = Sağlayıcıya ulaşan: { $received }
card-expected = Beklenen: yaklaşık { $payout }
card-payout = Ödenen: { $payout }
card-refund = İade adresi: { $address } · { $coin }
card-transaction = İşlem: { $hash }
card-timeline = Şimdiye kadar olanlar:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
        [one] daha önce bir değişiklik
       *[other] daha önce { $count } değişiklik
    }
card-now = şu an: { $status }
card-sent = Coinlerin yolda olduğunu bildirdiniz
card-moved = Emrin kartı bu sohbette daha aşağıda.
card-moved-up = Emrin kartı bu sohbette daha yukarıda.
qr-caption = { $provider } ile devam etmek için bunu diğer cihazınızın kamerasıyla taratın. Bağlantı yalnızca sizin içindir: lütfen başkasına iletmeyin.
share-text = { $coin } satıp { $fiat } alın

status-placing = Teyit ediliyor
status-created = Coin bekleniyor
status-pending = İşleniyor
status-hold = Duraklatıldı
status-refunded = İade edildi
status-expired = Süresi doldu
status-failed = Başarısız
status-complete = Tamamlandı
status-other = Durum: “{ $status }”

## What somebody can do now, by the state of the order

next-send = { $provider } sayfasını açın, kimliğinizi doğrulayın ve orada gösterilen adrese { $coin } gönderin.
next-sent = Lütfen ikinci kez bir şey göndermeyin.
next-pending = { $provider } sayfası sizden bir şey istemedikçe yapmanız gereken bir şey yok.
next-hold = Ne gerektiğini görmek için { $provider } sayfasını açın.
next-refunded = Coinlerinizin gelip gelmediğine bakın. Gelmediyse “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
next-expired = Lütfen artık bu emrin adresine coin göndermeyin.
next-failed = Nedenini ve { $coin } gönderdiyseniz iadesini sormak için “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
next-ask = “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin ve coinlerinize ne olacağını sorun.
next-complete = Paranın gelip gelmediğine bakın.
next-other = { $provider } sayfasını açın: orada daha fazla bilgi var.

## What the state of the order means

about-created = { $provider } emrinizi aldı ve sizi bekliyor. Siz gönderene kadar coinleriniz cüzdanınızdadır.
about-created-sent = { $coin } gönderdiğinizi bildirdiniz. { $provider } henüz aldığını bildirmedi; bu biraz sürebilir. Bir değişiklik olmazsa “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
about-pending = { $provider } emriniz üzerinde çalışıyor: kimlik, coinler veya ödeme aşamasında. Coinlerinizin ulaştığını henüz bildirmedi.
about-pending-received = { $provider }, { $received } aldığını bildiriyor ve emriniz üzerinde çalışıyor.
about-hold = { $provider } bir şeyi kontrol etmek için emrinizi duraklattı. { $provider } henüz bir ödeme veya iade bildirmedi. Anlamadığınız bir şey olursa “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
about-hold-received = { $provider }, { $received } aldığını bildiriyor ve bir şeyi kontrol etmek için emrinizi duraklattı. { $provider } henüz bir ödeme veya iade bildirmedi. Anlamadığınız bir şey olursa “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
about-refunded = { $provider } bu emrin iade edildiğini bildiriyor.
about-refunded-received = { $provider }, { $received } aldığını ve bu emrin iade edildiğini bildiriyor.
about-expired = Bu emrin süresi doldu. Daha önce { $coin } gönderdiyseniz “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
about-expired-received = Bu emrin süresi doldu, ancak { $provider }, { $received } aldığını bildiriyor. Lütfen başka bir şey göndermeyin.
about-failed = Satış gerçekleşmedi. Henüz bir iade bildirilmedi.
about-failed-received = Satış gerçekleşmedi. { $provider }, { $received } aldığını bildiriyor, ama henüz bir iade bildirmedi.
refund-address = { $provider } iadeyi, sonu { $ending } olan adresinize yapar.
refund-sender = { $provider } iadeyi, coinleri gönderen cüzdana yapar.
refund-unknown = { $provider } iadeyi, sonu { $ending } olan adresinize ya da coinleri gönderen cüzdana yapar.
about-complete = { $provider } satışın tamamlandığını bildiriyor. Ödeme alma yöntemi: { $method }. Parayı ne zaman göreceğiniz bankanıza veya kartınıza bağlıdır.
about-complete-amount = { $provider } <b>{ $payout }</b> ödedi ({ $method }). Parayı ne zaman göreceğiniz bankanıza veya kartınıza bağlıdır.
about-other = { $provider } henüz tanımadığım bir durum bildiriyor: “{ $status }”. Emrinizi takip etmeyi sürdürüyorum.
about-silence = { $provider } iki gündür yeni bir şey bildirmedi. { $coin } göndermediyseniz bir şey olmadı, emri olduğu gibi bırakabilirsiniz. Gönderdiyseniz “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin.
about-silence-received = { $provider }, { $received } aldığını bildirdi ve iki gündür yeni bir şey bildirmedi. “{ $help }” düğmesine dokunup { $provider } ile iletişime geçin ve neler olduğunu sorun.
about-trouble = <b>{ $provider } on dakikadan uzun süredir kimseye fiyat vermiyor.</b> Bundan fazlası bilinmiyor. Emriniz olduğu gibi duruyor ve gönderdiğiniz coinler bu yüzden kaybolmaz. { $coin } henüz göndermediyseniz lütfen { $provider } sayfası her zamanki gibi çalışana kadar bekleyin. Emrinizi takip etmeyi sürdürüyorum.
about-trouble-received = <b>{ $provider } on dakikadan uzun süredir kimseye fiyat vermiyor.</b> Bundan fazlası bilinmiyor. { $provider }, { $received } aldığını bildirdi; bu coinler bu yüzden kaybolmaz ve emriniz olduğu gibi duruyor. Yapmanız gereken bir şey yok. Emrinizi takip etmeyi sürdürüyorum.
status-corrected = { $provider } daha önce “{ $status }” durumunu bildirmişti, şimdi bunu düzeltti.
missed-title = <b>Size yazamadığım sırada yeni gelişmeler oldu.</b> Şu anki durum şöyle:
missed-more = Başka emirlerle ilgili de haber var: “{ $orders }” düğmesine dokunun.

## Whom to ask about an order, and reminders

order-help = Gönderdiğiniz andan itibaren coinleriniz ve paranız { $provider } tarafındadır; bu yüzden bu emri yalnızca onun desteği inceleyebilir. Desteğe aşağıdaki ID’leri verin.
order-help-page = Gönderdiğiniz andan itibaren coinleriniz ve paranız { $provider } tarafındadır; bu yüzden bu emri yalnızca onun desteği inceleyebilir: desteği sayfasında bulursunuz. Desteğe aşağıdaki ID’leri verin.
order-help-contact = Bu botla ilgili sorularınız için: { $contact }.
reminder = <b>{ $provider } hâlâ { $coin } göndermenizi bekliyor.</b> Siz gönderene kadar coinleriniz cüzdanınızdadır.

    Coinleri yalnızca sağlayıcının sayfasında bu emir için gösterilen adrese gönderin, önceki bir emrin adresine asla göndermeyin: her emrin kendi adresi vardır.
reminder-placed = Oluşturulma: { $at }
deposit-until = { $provider } için coinlerin son varış zamanı: { $at }
reminder-last = Bu son hatırlatma. Emir /orders listesinde kalır.

## Receipt

receipt-title = Satış makbuzu
receipt-line = { $label }: { $value }
receipt-order = Emir
receipt-changelly = Changelly’deki emir
receipt-placed = Oluşturulma
receipt-completed = Tamamlanma
receipt-provider = Sağlayıcı
receipt-method = Ödeme alma yöntemi
receipt-sold = Satılan coinler
receipt-payout = Ödenen (bildirilen)
receipt-expected = Beklenen, bildirilmedi
receipt-rate = Komisyon sonrası fiyat
receipt-expected-rate = Beklenen fiyat
receipt-refund = İade adresi
receipt-transaction = İşlem
receipt-note = Bu makbuzu bot hazırladı; sağlayıcının faturası değildir.

## The sale itself

sale-cancelled = <b>Satış iptal edildi.</b> Hiçbir emir oluşturulmadı.
sale-none = İptal edilecek bir satış yok. Emirleriniz için: /orders
away-question = <b>Bir süredir yoktunuz.</b> Satışınız burada duruyor: <b>{ $what }</b>. Devam etmek ister misiniz?
away-held = Az önce gönderdiğiniz duruyor: devam ettiğinizde onu ele alırım.
away-other = <b>Yarım kalan bir satışınız var: { $what }.</b> Ona devam etmek mi, yenisini (<b>{ $other }</b>) başlatmak mı istersiniz?

## Remarks, shown once above the question they belong to

remark-nothing-found = “{ $query }” için bir şey bulamadım. Lütfen yazımı kontrol edin veya listeden seçin.
remark-guessed = “{ $query }” yazdınız: bunu <b>{ $name }</b> olarak anladım.
remark-country-absent = <b>{ $country }: henüz hiçbir sağlayıcı bu ülkede ödeme yapmıyor.</b> Orada yaşıyorsanız şu anda satış yapılamıyor.
remark-crypto-absent = <b>{ $coin }: ülkenizde ({ $country }) henüz hiçbir sağlayıcı bu coini satın almıyor.</b> Lütfen başka bir coin seçin.
remark-currency-absent = <b>{ $currency }: henüz hiçbir sağlayıcı { $coin } için bu para biriminde ödeme yapmıyor.</b> Lütfen başka birini seçin.
remark-not-offered-any-more = Bu artık seçilemiyor. Güncel liste burada.
remark-amount-under = Bu çok az: en az { $min } { $coin } satılabilir.
remark-amount-over = Bu çok fazla: en fazla { $max } { $coin } satılabilir.
remark-amount-ambiguous = Bu iki türlü okunabiliyor. Hangi miktarı kastettiniz?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } yalnızca tam sayı olarak satılabilir.
        [one] { $coin } için virgülden sonra yalnızca bir basamak olabilir. Lütfen daha az basamak yazın.
       *[other] { $coin } için virgülden sonra en fazla { $decimals } basamak olabilir. Lütfen daha az basamak yazın.
    }
remark-amount-zero = Miktar sıfırdan büyük olmalı.
remark-amount-negative = Miktar sıfırdan büyük ve eksi işaretsiz olmalı.
remark-amount-exponent = Lütfen miktarı düz rakamlarla yazın, örneğin { $example }
remark-amount-too-long = Bu sayı çok uzun. Lütfen { $coin } miktarını düz rakamlarla yazın.
remark-amount-not-a-number = Burada bir { $coin } miktarı bulamadım. Lütfen bir sayı yazın, örneğin { $example }
remark-amount-other-coin = Burada { $coin } satıyorsunuz. Lütfen miktarını yazın, örneğin { $example }, ya da başka bir coin seçmek için “{ $back }” ile dönün.
remark-amount-other-fiat = Burada alacağınız para birimi: { $fiat }. Lütfen tutarı yazın, örneğin { $example }, ya da başka bir para birimi seçmek için “{ $back }” ile dönün.
remark-payout-found = { $wanted } istiyorsunuz: <b>{ $amount } { $coin }</b> karşılığında elinize yaklaşık { $payout } geçer.
remark-payout-nearest = { $wanted } burada mümkün değil. En yakını <b>{ $amount } { $coin }</b>: elinize yaklaşık { $payout } geçer.
remark-payout-none = Bunun için ne kadar { $coin } gerektiğini bulamadım. Lütfen { $coin } miktarını yazın.
remark-understood = Satmak istediğiniz: <b>{ $what }</b>. Emir oluşturulmadan önce her şeyi bir kez daha görürsünüz.
remark-understood-for = Satmak istediğiniz: <b>{ $what }</b>, almak istediğiniz: <b>{ $received }</b>. Emir oluşturulmadan önce her şeyi bir kez daha görürsünüz.
remark-understood-payout = Almak istediğiniz: <b>{ $what }</b>. Emir oluşturulmadan önce her şeyi bir kez daha görürsünüz.
remark-same-again = Aynısı bir kez daha: <b>{ $what }</b>, sağlayıcı { $provider }. İade adresi de aynı kalır.
remark-offer-better = Seçildiği gibi { $provider }. <b>{ $better } ise { $difference } daha fazla öder</b>: karşılaştırmak için teklifi değiştirin.
remark-method-better = Bu, seçilen ödeme alma yöntemi. <b>{ $provider } başka bir yöntemle { $difference } daha fazla öder</b>: karşılaştırmak için teklifi değiştirin.
remark-kept-address-wrong = <b>Kayıtlı adresiniz artık kabul edilmiyor.</b> Lütfen başka bir adres gönderin.
remark-prices-refreshed = Fiyatlar eskimişti, yenilerini sordum. Lütfen güncel olanlardan seçin.
remark-offer-gone = <b>{ $provider } bu teklifi artık sunmuyor.</b> Lütfen tekrar seçin.
remark-link-unknown = Bağlantıda “{ $what }” da geçiyor; bu şu anda burada sunulmuyor.
remark-address-shape = Bu, { $coin } için bir adrese benzemiyor. Lütfen adresin tamamını cüzdanınızdan kopyalayıp tek başına gönderin.
remark-address-wrong = <b>Bu, { $coin } için geçerli bir adres değil.</b> Lütfen adresi ve ağını kontrol edip tekrar gönderin.
remark-address-elsewhere = <b>Bu, başka bir coin ya da başka bir ağ için.</b> Lütfen { $coin } için cüzdanınızın bir adresini gönderin.
remark-address-memo-unusable = <b>Bu adres bir memo gerektiriyor,</b> ama { $coin } iadesinde memo iletilemez: coinler kaybolabilir. Lütfen kendi cüzdanınızdan memo gerektirmeyen bir adres gönderin.
remark-address-contract = <b>Bu, { $coin } sözleşmesi; bir cüzdan değil:</b> oraya gönderilen coinler kaybolur. Lütfen kendi cüzdanınızın bir adresini gönderin.
remark-address-memo-wrong = Bu adres için <b>bu { $memo } geçerli değil.</b> Lütfen ikisini de kontrol edip tekrar gönderin.
remark-memo-wrong = Bu adres için <b>bu { $memo } geçerli değil.</b> Lütfen kontrol edip tekrar gönderin. Cüzdanınızda görünmüyorsa aşağıdaki düğmeye dokunun.

remark-expected-country = Lütfen ülkenizi listeden seçin veya adını yazın.
remark-expected-state = Lütfen eyaletinizi listeden seçin veya İngilizce adını yazın.
remark-expected-crypto = Lütfen listeden bir coin seçin veya adını yazın.
remark-expected-network = Lütfen ağı listeden seçin veya adını yazın.
remark-expected-fiat = Lütfen listeden bir para birimi seçin veya adını yazın.
remark-expected-amount = Lütfen miktarı yazın.
remark-expected-offers = Lütfen bir düğmeyle teklif seçin veya başka bir miktar yazın.
remark-expected-offer = Lütfen paranın nasıl ulaşacağını bir düğmeyle seçin.
remark-expected-address = Lütfen iade adresini metin olarak gönderin.
remark-expected-memo = Lütfen metin olarak gönderin veya yoksa düğmeye dokunun.
remark-expected-recap = Lütfen aşağıdaki düğmelerden birine dokunun.
remark-expected-change = Lütfen neyi değiştirmek istediğinizi bir düğmeyle seçin.
remark-expected-placed = Bu emir zaten oluşturuldu.

## When the service behind the bot does not answer

failure-network = <b>Changelly’ye bağlanılamadı.</b> Yanıtlarınız duruyor. Lütfen birazdan tekrar deneyin.
failure-timeout = <b>Changelly zamanında yanıt vermedi.</b> Yanıtlarınız duruyor. Lütfen tekrar deneyin.
failure-rate-limited = <b>Changelly çok yoğun.</b> Lütfen bir dakika sonra tekrar deneyin.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly çok yoğun.</b> Lütfen bir saniye sonra tekrar deneyin.
       *[other] <b>Changelly çok yoğun.</b> Lütfen { $seconds } saniye sonra tekrar deneyin.
    }
failure-busy-for = <b>Şu anda çok fazla kişi fiyat soruyor.</b> Sıra size yaklaşık { $time } sonra gelir. Yanıtlarınız duruyor; lütfen o zaman tekrar deneyin.
prices-queued = <b>Şu anda çok fazla kişi fiyat soruyor.</b> Sıradasınız: fiyatlarınız yaklaşık { $time } sonra buraya kendiliğinden gelir. Gelmezse “{ $button }” düğmesine dokunun.
failure-too-often = <b>Kısa sürede çok sayıda fiyat sordunuz.</b> Yanıtlarınız duruyor. Lütfen bir dakika bekleyip tekrar deneyin.
failure-unauthorized = <b>Changelly şu anda bu botu kabul etmiyor.</b> Sizin yapabileceğiniz bir şey yok; bizim düzeltmemiz gerekiyor. Yanıtlarınız duruyor.
failure-not-found = <b>Changelly bu isteği tanımıyor.</b> Bizim düzeltmemiz gerekiyor. Yanıtlarınız duruyor.
failure-expired = <b>Bu teklifin süresi doldu.</b> Lütfen güncel olanlardan seçin.
failure-unprocessable = <b>Sağlayıcı bu emri bu hâliyle alamıyor.</b> Lütfen tekrar seçin veya miktarı değiştirin.
failure-rejected = <b>Sağlayıcı bunu kabul etmedi.</b> Lütfen tekrar seçin veya bir yanıtı değiştirin.
failure-limits-min = <b>Miktar bu sağlayıcı için çok düşük:</b> en az { $bound } kabul ediyor.
failure-limits-max = <b>Miktar bu sağlayıcı için çok yüksek:</b> en fazla { $bound } kabul ediyor.
failure-server = <b>Changelly’de şu anda teknik bir sorun var.</b> Yanıtlarınız duruyor. Lütfen birkaç dakika sonra tekrar deneyin.
failure-bad-response = <b>Changelly’den gelen yanıtı okuyamadık.</b> Yanıtlarınız duruyor. Lütfen birkaç dakika sonra tekrar deneyin.
failure-suspended = <b>Changelly şu anda kullanılamıyor.</b> Lütfen bir dakika sonra tekrar deneyin. Yanıtlarınız duruyor.

## Blocked people, and maintenance

updates-too-many = Bir anda çok fazla oldu. Lütfen birkaç saniye bekleyip devam edin. Emirlerinize istediğiniz zaman bakabilirsiniz.
blocked-person = Üzgünüz, bu botu şu anda kullanamazsınız; oluşturduğunuz emirler sürüyor, size bilgi vermeye devam ediyorum.
blocked-contact = Üzgünüz, bu botu şu anda kullanamazsınız; oluşturduğunuz emirler sürüyor. Daha fazla bilgi için: { $contact }.
maintenance = <b>Bakım yapıyoruz.</b> Şu anda satış başlatılamıyor. Oluşturulmuş emirler her zamanki gibi sürüyor. Lütfen biraz sonra tekrar deneyin.
maintenance-kept = Şimdiye kadar girdikleriniz duruyor.
remark-orders-open = <b>Aynı anda en fazla bu kadar açık emir olabilir: { $count }.</b> Biri sonuçlanır sonuçlanmaz bunu oluşturabilirsiniz. Yanıtlarınız duruyor.
remark-orders-today = <b>24 saat içinde en fazla bu kadar emir olabilir: { $count }.</b> Lütfen bunu biraz daha sonra oluşturun. Yanıtlarınız duruyor.
remark-maintenance = <b>Bakım yapıyoruz.</b> Yanıtlarınız duruyor. Lütfen biraz sonra buradan devam edin.
privacy-set-aside = <b>Ayrılan:</b> size ait, işlenemeyen veya iletilemeyen bir kayıt. Şifreli saklanır ve sonuçlanan emirlerden daha uzun süre tutulmaz.
