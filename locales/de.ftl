# What people read, in German. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Plain, friendly German with a polite «Sie»; the bot says «ich», the people behind it «wir».

## Everywhere

value = { $value }
coin-on-network = { $coin } auf { $network }
test-mark = TEST · Sandbox, kein echtes Geld
apology = Entschuldigung, bei uns ist etwas schiefgegangen. Von Ihren Eingaben ist nichts verloren.
apology-order = Entschuldigung, bei uns ist etwas schiefgegangen. Ihr Auftrag ist davon nicht betroffen: Tippen Sie auf den Knopf, um ihn zu sehen.
method-unnamed = nach Wahl des Anbieters

## Buttons

button-back = Zurück
button-cancel = Abbrechen
button-try-again = Noch einmal versuchen
button-previous = Vorherige
button-next = Nächste
button-page = Seite { $page }/{ $pages }
button-whole-list = Ganze Liste zeigen
button-refresh = Preise aktualisieren
button-change = Etwas ändern
button-change-country = Land ändern
button-change-state = Bundesstaat ändern
button-change-crypto = Coin ändern
button-change-fiat = Währung ändern
button-change-amount = Betrag ändern
button-change-offers = Angebot ändern
button-change-address = Adresse ändern
button-change-memo = { $memo } ändern
button-choose = { $method } · { $payout }
button-no-memo = Wallet ohne { $memo }
button-confirm = Zustimmen und beauftragen
button-agree-now = Dem Preis zustimmen
button-other-offers = Andere Angebote ansehen
button-switch-provider = Zu { $provider } wechseln
button-continue = Weiter bei { $provider }
button-open-provider = { $provider } öffnen
button-order = Auftrag ansehen
button-orders = Meine Aufträge
button-look-again = Noch einmal nachsehen
button-review = Prüfen und neu bestätigen
button-sell = Krypto verkaufen
button-continue-sale = Verkauf fortsetzen
button-start-over = Von vorn beginnen
button-keep = Bei { $what } bleiben
button-last-amount = Wie zuletzt: { $amount }
button-fiat-taken = Sie erhalten { $fiat } · Ändern
button-start-new = Neuen Verkauf beginnen
button-provider-support = Support
button-provider-terms = Bedingungen
button-help = Hilfe
button-copy-id = Auftrags-ID kopieren
button-orders-all = Alle
button-orders-open = Offen
button-orders-finished = Beendet
button-sent = Ich habe die Coins gesendet
button-quiet = Nicht mehr erinnern
button-get-help = Hilfe holen
button-answers = Alle Antworten
button-back-to-order = Zurück zum Auftrag
button-support = Support von { $provider }
button-copy-changelly-id = ID von Changelly kopieren
button-copy-transaction = Transaktions-Hash kopieren
button-qr = QR-Code zeigen
button-receipt = Beleg
button-again = Noch einmal verkaufen
button-share = Bot teilen
button-privacy-policy = Datenschutzerklärung
button-private-chat = Privaten Chat öffnen

## Answers to a press, shown for a moment

toast-stale = Dieser Button gehört zu einem früheren Schritt. Hier geht es für Sie weiter.
toast-nothing-new = Noch nichts Neues. Zuletzt nachgesehen: { $time }.
toast-moment = Einen Moment …
toast-no-sale = Dieser Verkauf ist beendet. Mit /sell beginnen Sie einen neuen.
toast-private-only = Bitte schreiben Sie mir in einem privaten Chat.
toast-language = Sprache: { $language }
toast-refresh = Ich frage die Anbieter …
asking-queued = Ich frage die Anbieter … Gerade fragen viele, daher dauert es etwas länger. Die Antwort kommt hierher.
toast-confirm = Ihr Auftrag wird erteilt …
toast-done = Schon erledigt.
toast-sent = Danke. Ich frage sofort bei { $provider } nach und erinnere Sie nicht mehr.
toast-quiet = Ich erinnere Sie nicht mehr an diesen Auftrag.
toast-order-moved-on = Dieser Auftrag ist inzwischen weiter. Hier sehen Sie den aktuellen Stand.
toast-qr-too-long = Der Link ist zu lang für einen QR-Code. Bitte verwenden Sie den Button mit dem Link.
toast-receipt = Ich schreibe den Beleg …

## Commands

command-sell = Krypto gegen Geld verkaufen
command-orders = Ihre Aufträge und deren Status
command-watch = Kurse, auf die Sie warten
command-settings = Einstellungen, gespeicherte Adressen
command-help = Was dieser Bot kann und wer Ihnen hilft
command-language = Sprache ändern
command-privacy = Was über Sie gespeichert wird
command-mydata = Alle Ihre Daten als Datei
command-cancel = Begonnenen Verkauf abbrechen
command-start = Von vorn beginnen

## What Telegram shows of the bot outside the chat

profile-name = Krypto-Verkauf
profile-about = Krypto verkaufen, Geld aufs Konto: Angebote im Vergleich, jeder Schritt im Chat erklärt.
profile-description =
    Ich helfe Ihnen, Krypto zu verkaufen, von Anfang bis Ende.

    Sie wählen Land, Coin und Betrag, vergleichen, was mehrere Anbieter zahlen würden, und erteilen den Auftrag. Der Anbieter zahlt Ihnen das Geld aus, und ich sage Ihnen hier, was geschieht, bis das Geld unterwegs ist.

    Tippen Sie auf START, um zu beginnen.

## Welcome, help, privacy

welcome =
    <b>Krypto verkaufen, Geld aufs Konto bekommen</b>

    Ich vergleiche die Angebote mehrerer Anbieter, und Sie wählen eines aus. Sie senden die Coins an die Adresse auf der Seite des Anbieters, und er zahlt Ihnen das Geld aus. Ich informiere Sie über jeden Schritt, bis das Geld unterwegs ist.

    Sie brauchen: den Betrag, eine Wallet-Adresse für eine Rückerstattung und, beim Anbieter, ein Ausweisdokument.
welcome-open-sale = Sie haben einen Verkauf noch nicht abgeschlossen: <b>{ $what }</b>.
help-title = <b>Was Sie hier tun können</b>
help-example = Oder in einer Zeile, zum Beispiel: <code>/sell 0.05 btc eur</code>
help-inline = In jedem Chat zeigt <code>{ $line }</code>, was das bringt.
help-line = { $command } – { $what }
help-impostors = <b>Vorsicht vor Betrügern.</b> Niemand zahlt mehr, als im Angebot steht, kein Anbieter hilft am Telefon, und niemand fragt im Chat nach Wiederherstellungsphrase, privaten Schlüsseln, Codes oder Dokumenten.
help-impostors-first = Außer Nachrichten dieses Bots zu Ihren Aufträgen kommt von uns nichts unaufgefordert.
help-topic-time = Wie lange?
help-topic-documents = Dokumente
help-topic-fees = Gebühren
help-topic-failure = Wenn es scheitert
help-topic-mistake = Falsch gesendet?
help-topic-safety = Ist es sicher?
help-topic-data = Meine Daten
help-topic-human = Wer hilft mir?
answer-time =
    <b>Wie lange dauert es?</b>

    Zuerst bestätigt das Netzwerk Ihre Coins, dann prüft der Anbieter sie und zahlt aus. Wie lange das dauert, hängt vom Coin, vom Anbieter und vom Auszahlungsweg ab.

    Sie bekommen hier bei jedem Schritt eine Nachricht und müssen nicht selbst nachsehen.
answer-documents =
    <b>Welche Dokumente brauche ich?</b>

    Der Anbieter muss wissen, wer verkauft. Er fragt auf seiner eigenen Seite danach, meist nach einem Ausweis, manchmal nach einem Foto von Ihnen oder einem Adressnachweis.

    Dieser Bot fragt nie nach Dokumenten und sieht sie nie.
answer-fees =
    <b>Was kostet es, und wer bekommt es?</b>

    Jedes Angebot zeigt, was nach allen Gebühren ankäme, und die Gebühr, die darin steckt. Sie geht an den Anbieter und seine Partner; dieser Bot schlägt nichts auf.

    Beim Senden der Coins berechnet Ihre Wallet außerdem die Netzwerkgebühr. Sie geht an das Netzwerk.
answer-failure =
    <b>Was, wenn der Verkauf scheitert?</b>

    Solange Sie keine Coins senden, geht nichts verloren: Der Auftrag läuft einfach ab.

    Hat der Anbieter Ihre Coins und kann nicht auszahlen, schickt er sie zurück: an Ihre Rückerstattungsadresse oder, bei manchen Anbietern, an die Adresse, von der sie kamen. Eine Netzwerkgebühr kann abgehen. Was geschieht, lesen Sie hier; „{ $help }“ beim Auftrag führt zum Support des Anbieters.
answer-mistake =
    <b>Zu spät, im falschen Netzwerk oder einen anderen Betrag gesendet?</b>

    Bitte senden Sie nichts mehr. Nur der Anbieter sieht, was angekommen ist: Er kann zum aktuellen Preis weitermachen oder die Coins zurückschicken. Coins in einem anderen Netzwerk erreicht er nicht immer.

    Öffnen Sie den Auftrag, tippen Sie auf „{ $help }“ und nennen Sie dem Support die Auftrags-ID und den Transaktions-Hash aus Ihrer Wallet.
answer-safety =
    <b>Ist es sicher?</b>

    Ihre Coins gehen von Ihrer Wallet direkt zum Anbieter. Dieser Bot hat sie nie. Bevor Sie zustimmen, sehen Sie alles noch einmal, und nichts bewegt sich, bis Sie die Coins selbst senden.
answer-human =
    <b>Wer hilft mir?</b>

    Der Anbieter hat Ihre Coins und zahlt Sie aus, deshalb hilft sein Support bei einem Auftrag: Öffnen Sie den Auftrag und tippen Sie auf „{ $help }“.
answer-human-contact = Alles andere zu diesem Bot: Schreiben Sie an { $contact }.
answer-question = Ich bin ein Bot und verstehe keine Fragen. Das sind die Antworten, die die meisten suchen:
answer-question-open = Ich bin ein Bot und verstehe keine Fragen. Das sind die Antworten, die die meisten suchen. Ihr Verkauf wartet auf Sie.
privacy =
    <b>Was über Sie gespeichert wird</b>

    <b>Was:</b> Telegram-ID, Einstellungen (Sprache, Land, US-Bundesstaat, Währung, Erinnerungen), gespeicherte Adressen, beobachtete Kurse und Aufträge mit Rückerstattungsadresse und Zustimmung. Adressen sind verschlüsselt.
    <b>Wozu:</b> für Ihre Aufträge und Nachrichten dazu.
    <b>Wie lange:</b> { $days ->
        [one] beendete Aufträge einen Tag, der Rest, bis Sie ihn löschen: /deletemydata.
       *[other] beendete Aufträge { $days } Tage, der Rest, bis Sie ihn löschen: /deletemydata.
    }
    <b>Wer es bekommt:</b> Changelly und Ihr Anbieter bekommen Ihren Auftrag, aber weder Telegram-ID noch Namen noch diesen Chat.

    Ausweise gehen nur an den Anbieter. Backups können länger bleiben.

language-question = Welche Sprache möchten Sie verwenden?
language-unknown = Diese Sprache spreche ich noch nicht. Bitte wählen Sie eine von diesen:

## Things the bot cannot use

stray-text = Das habe ich nicht verstanden. Um Krypto zu verkaufen, tippen Sie auf den Button oder senden Sie /sell.
stray-media = Ich verstehe nur Text und Buttons, keine Bilder, Sticker, Sprachnachrichten oder Dateien.
stray-edited = Änderungen an einer schon gesendeten Nachricht sehe ich nicht. Bitte senden Sie den Text noch einmal als neue Nachricht.
stray-command = Diesen Befehl kenne ich nicht. Senden Sie /help, um zu sehen, was ich kann.
inline-title = { $coins } bringt etwa { $money }
inline-brief = In { $country }, alle Gebühren abgezogen. Preise ändern sich.
inline-offer = Das beste Angebot des Moments für jemanden in { $country }: per { $method }, alle Gebühren abgezogen.
inline-moves = Preise ändern sich. Stand: { $at }
inline-sell = { $coins } für { $fiat } verkaufen
inline-without = Öffnen Sie den Bot, um zu sehen, was das gerade bringt ({ $country }). Preise ändern sich.
inline-none = Dafür macht gerade niemand ein Angebot ({ $country }). Im Bot können Sie einen anderen Betrag oder eine andere Währung versuchen.
inline-how-title = Schreiben Sie, was Sie verkaufen möchten
inline-how = Betrag, Coin und Währung: { $line }
group-only-private = Ein Verkauf ist Privatsache. Bitte schreiben Sie mir in einem privaten Chat.
secret-deleted = <b>Ich habe Ihre Nachricht gelöscht: Sie sah nach einer Wiederherstellungsphrase oder einem privaten Schlüssel aus.</b>
secret-not-deleted = <b>Bitte löschen Sie jetzt Ihre letzte Nachricht: Sie sieht nach einer Wiederherstellungsphrase oder einem privaten Schlüssel aus.</b> Ich selbst konnte sie nicht löschen.
secret-advice = Ich habe diese Angaben nicht gespeichert. Wer sie kennt, kann Ihre Coins an sich nehmen. Senden Sie sie nie jemandem, weder mir noch dem Support. Falls sonst jemand sie hier lesen konnte, übertragen Sie Ihre Coins auf eine neue Wallet.

## Settings

button-settings = Einstellungen
button-language = Sprache
button-country = Land
button-currency = Auszahlungswährung
button-reminders-on = Erinnerungen einschalten
button-reminders-off = Erinnerungen ausschalten
button-addresses = Gespeicherte Adressen
button-forget = Nicht mehr merken
toast-forgotten = Ich merke es mir nicht mehr.
toast-reminders-on = Erinnerungen sind eingeschaltet.
toast-reminders-off = Erinnerungen sind ausgeschaltet.
settings-title = <b>Einstellungen</b>
settings-language = Sprache: { $language }
settings-country = Land: { $country }
settings-country-none = Land: Ich frage danach, wenn Sie verkaufen
settings-currency = Auszahlungswährung: { $currency }
settings-currency-none = Auszahlungswährung: die Ihres Landes
settings-reminders-on = Erinnerungen an Aufträge, die auf Ihre Coins warten: eingeschaltet
settings-reminders-off = Erinnerungen an Aufträge, die auf Ihre Coins warten: ausgeschaltet
settings-addresses = Gespeicherte Rückerstattungsadressen: { $count }
settings-country-known = <b>Ihr Land: { $country }.</b> Es steht beim Verkaufen an erster Stelle. Wählen Sie hier ein anderes, tippen Sie seinen Namen, oder sagen Sie mir, dass ich es mir nicht mehr merken soll.
settings-country-unknown = <b>Ich habe mir kein Land gemerkt.</b> Ich frage danach, wenn Sie verkaufen. Wählen Sie es hier oder tippen Sie seinen Namen, dann merke ich es mir.
settings-currency-known = <b>Ihre Auszahlungswährung: { $currency }.</b> Ich nehme sie überall, wo sie ausgezahlt wird. Wählen Sie hier eine andere, tippen Sie ihren Namen, oder sagen Sie mir, dass ich sie mir nicht mehr merken soll.
settings-currency-unknown = <b>Ich habe mir keine Auszahlungswährung gemerkt.</b> Beim Verkaufen nehme ich die Ihres Landes. Wählen Sie hier eine oder tippen Sie ihren Namen, dann merke ich sie mir.

## Saved refund addresses

button-address-save = Rückerstattungsadresse speichern
button-address-copy = Adresse kopieren
button-address-rename = Umbenennen
button-address-remove = Entfernen
button-address-remove-now = Adresse entfernen
button-address-keep = Adresse behalten
button-address-keep-name = Diesen Namen behalten
toast-address-saved = Die Adresse ist gespeichert.
toast-address-known = Diese Adresse ist schon gespeichert.
toast-address-removed = Die Adresse ist entfernt.
saved-default-name = Wallet { $number }
saved-title =
    { $count ->
        [one] <b>Sie haben eine gespeicherte Rückerstattungsadresse.</b> Tippen Sie darauf, um sie ganz zu sehen.
       *[other] <b>Sie haben { $count } gespeicherte Rückerstattungsadressen.</b> Tippen Sie auf eine, um sie ganz zu sehen.
    }
saved-none = <b>Sie haben keine gespeicherten Rückerstattungsadressen.</b> Sie können die Adresse eines Auftrags speichern: Öffnen Sie ihn unter /orders und tippen Sie dort auf den Button.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Für Rückerstattungen von { $coin }:
saved-memo = Memo oder Tag: <code>{ $memo }</code>
saved-check = Vergleichen Sie die Adresse mit Ihrer Wallet, bevor Sie sie verwenden: den Anfang, das Ende und ein paar Zeichen dazwischen.
saved-now = <b>Gespeichert als „{ $name }“:</b> { $coin }, { $address }
saved-rename = <b>„{ $name }“</b>: { $coin }, { $address }
saved-name-question = Wie soll ich sie nennen? Schreiben Sie einen Namen mit höchstens { $count } Zeichen oder behalten Sie diesen.
saved-name-length = Das geht nicht als Name. Bitte schreiben Sie 1 bis { $count } Zeichen oder behalten Sie den jetzigen Namen.
saved-remove = <b>„{ $name }“ entfernen?</b> { $coin }, { $address }. Ihre Aufträge bleiben, wie sie sind.
saved-full = <b>Diese Adresse ist nicht gespeichert:</b> Ich bewahre höchstens { $count } für Sie auf. Entfernen Sie eine, die Sie nicht mehr brauchen, und versuchen Sie es noch einmal.
saved-unknown = Diese Adresse gibt es unter Ihren Adressen nicht.

## Watched rates

button-watch = Kurs beobachten
button-watches = Beobachtete Kurse
button-watch-always = Jedes Mal melden
button-watch-once = Einmal melden
button-watch-pause = Pausieren
button-watch-resume = Weiter beobachten
button-watch-remove = Nicht mehr beobachten
button-sell-amount = Verkaufen: { $what }
settings-watches = Beobachtete Kurse: { $count }
watches-title = <b>Diese Kurse beobachte ich für Sie.</b> Tippen Sie auf einen, um ihn zu ändern.
watches-none = <b>Ich beobachte gerade keinen Kurs für Sie.</b>
watches-how = Senden Sie zum Beispiel <code>/watch 0.5 eth 3000 eur</code>: Ich melde mich, wenn 1 ETH beim Verkauf von 0.5 ETH 3000 EUR oder mehr bringt. Unter Angeboten gibt es dafür auch einen Button: „{ $button }“.
watch-mark = <b>{ $rate } oder mehr</b>, beim Verkauf von { $amount } { $coin }
watch-once = Ich melde mich einmal.
watch-always = Ich melde mich jedes Mal, wenn er erreicht wird, nachdem er deutlich niedriger war.
watch-resting = Ich habe mich gemeldet. Das tue ich wieder, wenn er deutlich niedriger war und zurückkommt.
watch-paused = Pausiert: Ich sehe nicht danach.
watch-set = <b>Ich beobachte diesen Kurs für Sie.</b>
watch-card = <b>Beobachteter Kurs</b>
watch-note = Etwa einmal pro Minute sehe ich nach dem besten Angebot, alle Gebühren abgezogen. Preise ändern sich: Ein Kurs, der da war, kann beim Verkauf vorbei sein.
watch-question = <b>Bei welchem Kurs soll ich mich melden?</b> Beim Verkauf von { $amount } { $coin }. Wählen Sie einen, oder schreiben Sie, was 1 { $coin } bringen soll, zum Beispiel { $example }
watch-there = <b>Diesen Kurs gibt es schon.</b> Sie können jetzt verkaufen oder einen höheren wählen.
watch-full = <b>Ich beobachte schon { $count } Kurse für Sie,</b> mehr geht nicht. Geben Sie einen auf und versuchen Sie es noch einmal.
watch-country = <b>Wo wohnen Sie?</b> Davon hängen die Angebote ab. Bitte wählen Sie zuerst Ihr Land und versuchen Sie es dann noch einmal.
watch-unread = <b>Darin konnte ich keinen Kurs erkennen.</b>
rate-news = <b>{ $rate }</b>: Der Kurs, auf den Sie warten, ist da.
rate-news-quoted = Sie warten auf { $mark } oder mehr. Das war das beste Angebot für { $amount } { $coin }, alle Gebühren abgezogen ({ $at }). Preise ändern sich: Beim Verkauf sehen Sie, was dann gilt.
rate-news-again = Ich melde mich wieder, wenn er deutlich niedriger war und zurückkommt.
rate-news-over = Ich beobachte ihn nicht mehr.
missed-rates = <b>Während ich Ihnen nicht schreiben konnte, waren Kurse da, auf die Sie warten:</b>

## Deletion of a person’s data

button-mydata = Meine Daten abrufen
button-erase = Meine Daten löschen
button-erase-now = Jetzt löschen
button-erase-not = Meine Daten behalten
erase-question =
    <b>Ihre Daten löschen?</b> Das lässt sich nicht rückgängig machen.

    <b>Wird sofort gelöscht:</b> der Verkauf, den Sie gerade eingeben, gespeicherte Adressen, beobachtete Kurse, Ihr Land, Ihre Währung und Sprache und beendete Aufträge mit Verlauf und Belegen.
    <b>Bleibt vorerst:</b> Aufträge, die noch laufen, damit ich Sie darüber informieren kann. Sie werden gelöscht, wenn sie beendet sind.
    <b>Bleibt:</b> ob Sie gesperrt sind, und das Protokoll dessen, was unsere Admins getan haben.

    Changelly und die Anbieter führen eigene Aufzeichnungen.
erase-done = <b>Ihre Daten sind gelöscht.</b>
erase-left =
    { $count ->
        [one] Ein Auftrag bleibt, bis er beendet ist, damit ich Sie darüber informieren kann.
       *[other] { $count } Aufträge bleiben, bis sie beendet sind, damit ich Sie darüber informieren kann.
    }
erase-chat = Die Nachrichten in diesem Chat haben Sie selbst in der Hand: Leeren Sie den Verlauf in Telegram, wenn sie verschwinden sollen. Sie können jederzeit neu anfangen.
erase-backups = Sicherungskopien von vorher können Ihre Daten noch enthalten, bis der Betreiber dieses Bots sie löscht. Sie dienen nur dazu, den Dienst nach einer Störung wiederherzustellen.
mydata-caption =
    <b>Alles, was über Sie gespeichert ist</b>

    Eine Textdatei (JSON), die jeder Browser oder Editor öffnet. Ihre Adressen und Aufträge stehen vollständig darin: Geben Sie sie nur an Menschen weiter, denen Sie vertrauen.
mydata-too-often = Sie haben diese Datei innerhalb einer Stunde schon mehrmals bekommen. Eine neue gibt es später; die oben gelten weiter.

## Choosing

country-question = <b>Wo wohnen Sie?</b> Wählen Sie Ihr Land aus oder schreiben Sie den Namen.
state-question = <b>In welchem Bundesstaat wohnen Sie?</b> Wählen Sie ihn aus oder schreiben Sie den englischen Namen.
crypto-question = <b>Was möchten Sie verkaufen?</b> Wählen Sie einen Coin aus oder schreiben Sie den Namen. Ihr Land: { $country }.
network-question = <b>In welchem Netzwerk liegen Ihre { $coin }?</b> Es muss das Netzwerk sein, über das Ihre Wallet sendet. Coins, die Sie über ein anderes senden, können verloren gehen.
fiat-question = <b>In welcher Währung möchten Sie das Geld erhalten?</b> Sie verkaufen { $coin }. Wählen Sie eine aus oder schreiben Sie den Namen.
picker-found = Was meinen Sie mit „{ $query }“?
picker-meant = Meinten Sie <b>{ $name }</b>?
search-countries = US Amerika; GB Großbritannien England Schottland Wales Nordirland; AE Emirate VAE; NL Holland; CZ Tschechische-Republik; KR Korea; MK Mazedonien; PS Palästina; BY Weißrussland; CI Elfenbeinküste; MD Moldau Moldawien; KG Kirgistan; MM Birma
search-currencies = GBP Sterling; JPY Yen; TRY TL; PLN Zloty; CHF Franken; ILS Schekel; KZT Tenge
search-coins = BTC bitcoin bitcoins; ETH ether ethereum; USDT tether; USDC usd-coin; XRP ripple; SOL solana; LTC litecoin; DOGE dogecoin doge-coin; TRX tron; BNB binance-coin; BNBBSC bnb binance-coin; POL matic

amount-question = <b>Wie viel { $coin } möchten Sie verkaufen?</b> Dafür erhalten Sie { $fiat }.
amount-limits = Möglich: { $min } bis { $max } { $coin }.
amount-limit-min = Mindestens { $min } { $coin }.
amount-limit-max = Höchstens { $max } { $coin }.
amount-limits-money = Das sind etwa { $money }.
amount-rate = Derzeit etwa: { $rate }, alle Gebühren abgezogen ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Etwa { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (etwa { $money })
amount-example = Schreiben Sie den Betrag, zum Beispiel { $example }, oder was Sie erhalten möchten, zum Beispiel { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell verkaufe verkaufen; want ich will möchte gern gerne bitte haben bekommen erhalten; my ein einen mein meine meinen von; to für gegen in; on auf im netzwerk

## Offers

offers-title = <b>Wählen Sie ein Angebot für { $amount } { $coin }.</b> Sie würden erhalten:
offer-line = { $provider }: { $payout }
offer-best = bestes Angebot
offer-behind = { $difference } weniger
offer-by = { $method }
offer-fee = Gebühr { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Sie haben dort schon verkauft.
offer-pace = Die Hälfte unserer Verkäufe dort war innerhalb von { $time } abgeschlossen.
offer-usual = übliche Dauer: { $time }
offer-stated = laut Anbieter: { $time }
offer-sold-there = dort haben Sie schon verkauft
time-up-to = bis zu { $time }
time-business-days =
    { $to ->
        [one] { $days } Bankarbeitstag
       *[other] { $days } Bankarbeitstage
    }
offers-from = Preise von: { $at }
offers-note = Alle Gebühren sind abgezogen. Es sind Schätzungen: Den endgültigen Betrag zeigt die Seite des Anbieters.
offers-identity = Ihre Identität prüfen die Anbieter auf ihrer Seite.
offers-stale = <b>Diese Preise sind veraltet.</b> Tippen Sie auf „{ $button }“, bevor Sie wählen.
offers-missing = <b>Hier gibt es noch keine Preise.</b> Tippen Sie auf „{ $button }“.
offers-refused = Zurzeit kein Preis von:
offers-none = Zurzeit kann niemand <b>{ $amount } { $coin }</b> kaufen.
offers-most = Auf einmal lassen sich höchstens { $bound } { $coin } verkaufen.
offers-least = Verkaufen lassen sich mindestens { $bound } { $coin }.
refusal-min = { $providers } (mindestens { $bound } { $coin })
refusal-max = { $providers } (höchstens { $bound } { $coin })
refusal-limits = { $providers } (Betrag außerhalb der Grenzen)
refusal-place = { $providers } (nicht an Ihrem Wohnort)
refusal-pair = { $providers } (nicht für diesen Coin und diese Währung)
refusal-method = { $providers } (keine Auszahlungsart)
refusal-busy = { $providers } (keine Antwort, vielleicht später)
refusal-other = { $providers } (kein Grund genannt)
offer-title = { $provider }
offer-subject = Für Ihre { $amount } { $coin } würden Sie erhalten:
offer-note = <b>Wie soll das Geld bei Ihnen ankommen?</b> { $provider } zahlt direkt an Sie aus und prüft Ihre Identität auf der eigenen Seite.
offer-gone = Dieses Angebot gibt es nicht mehr. Gehen Sie zurück, um die aktuellen zu sehen.

## Refund address

address-question =
    <b>Wohin sollen Ihre Coins zurückgehen, falls der Verkauf scheitert?</b>

    Senden Sie eine Adresse Ihrer eigenen Wallet für <b>{ $coin }</b>. Bitte nehmen Sie keine Einzahlungsadresse einer Börse: Dort wird eine Rückerstattung womöglich nicht gutgeschrieben.
address-saved = Oder tippen Sie auf eine Ihrer gespeicherten Adressen.
refund-warning-sender = <b>Falls der Verkauf scheitert, gibt { $provider } die Coins an die Wallet zurück, von der sie kamen.</b> Senden Sie von Ihrer eigenen Wallet, nicht von einer Börse.
refund-warning-unknown = Falls der Verkauf scheitert, gibt { $provider } die Coins womöglich an die Wallet zurück, von der sie kamen. Senden Sie von Ihrer eigenen Wallet, nicht von einer Börse.
memo-question =
    <b>{ $memo }: Welcher Wert gehört zu dieser Adresse?</b>

    Senden Sie ihn, wenn Ihre Wallet einen anzeigt. Zeigt sie keinen, tippen Sie auf den Button unten. Wir geben ihn als Notiz weiter, aber vielleicht sieht der Anbieter sie nicht. Sicherer ist eine Adresse, die ohne { $memo } auskommt.

## Recap

recap-title = Bitte prüfen Sie alles noch einmal
recap-sell = Sie verkaufen: <b>{ $amount } { $coin }</b>
recap-receive = Sie erhalten: etwa <b>{ $payout }</b> ({ $method })
recap-provider = Anbieter: { $provider } · Wohnort: { $place }
recap-fee = Gebühr: { $fee }, bereits abgezogen
recap-rate = Kurs nach Abzug der Gebühr: { $rate }
recap-refund = Falls der Verkauf scheitert, geht { $coin } zurück an:
recap-refund-sender = Scheitert der Verkauf, geht { $coin } an die sendende Wallet zurück: bitte keine Börse. Hinterlegte Adresse:
recap-refund-unknown = Falls der Verkauf scheitert, geht { $coin } an die sendende Wallet zurück (bitte keine Börse) oder an:
recap-memo = { $memo } (als Notiz):
recap-no-memo = { $memo }: keine Angabe, es ist Ihre eigene Wallet
recap-consent = Mit dem Button „{ $button }“ erteilen Sie den Auftrag und akzeptieren die [kyc]KYC/AML-Richtlinie[/kyc] und die [terms]Nutzungsbedingungen[/terms].
recap-identity = Der Anbieter wird Ihre Identität prüfen.
recap-fell = <b>Der Preis ist gefallen.</b> Es sind jetzt { $payout } ({ $difference } weniger).
recap-better = <b>{ $provider } würde { $difference } mehr zahlen</b>: etwa { $payout } ({ $method }).
recap-agreed = Als Sie zustimmten, waren es etwa { $payout }.
change-question = <b>Was möchten Sie ändern?</b> Sie sehen alles noch einmal, bevor Sie zustimmen.

## Orders

order-title = Auftrag { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Ihr Auftrag ist erteilt.</b> Sie sollten etwa { $payout } erhalten.

    So geht es bei { $provider } weiter:
    1. Öffnen Sie die Seite mit dem Button unten und bestätigen Sie Ihre Identität.
    2. Senden Sie { $coin } an die dort angezeigte Adresse und an keine andere.
    3. { $provider } zahlt Ihnen das Geld aus.

    Ich schreibe Ihnen hier bei jeder Änderung. Den Link finden Sie jederzeit unter /orders.
order-own-wallet = <b>Senden Sie von Ihrer eigenen Wallet, nicht von einer Börse.</b>
order-placing = <b>Wir prüfen, ob Ihr Auftrag angelegt wurde.</b> Die Antwort ging unterwegs verloren. Bitte beginnen Sie nicht von vorn: Nichts wird doppelt gesendet, und sobald wir es wissen, bekommen Sie hier den Link oder eine Nachricht.
doubt-minutes = <b>Wir wissen noch nicht, ob Ihr Auftrag angelegt wurde.</b> Changelly hat es uns noch nicht gesagt. Wir fragen weiter nach, und sobald wir es wissen, lesen Sie es hier. Sie müssen nichts tun. Bitte beginnen Sie nicht von vorn: Nichts wird doppelt gesendet.
doubt-hour = <b>Es dauert leider lange: Wir wissen noch nicht, ob Ihr Auftrag angelegt wurde.</b> Bisher hat niemand Coins von Ihnen verlangt, Ihre sind also, wo sie waren. Wir fragen weiter nach, und sobald wir es wissen, lesen Sie es hier. Wenn Sie Fragen haben, tippen Sie auf „{ $help }“.
doubt-day = <b>Ein Tag ist vergangen, und wir wissen noch nicht, ob Ihr Auftrag angelegt wurde.</b> Wenn Sie nicht länger warten möchten, tippen Sie auf „{ $sell }“ und beginnen Sie von vorn: Ein Auftrag, zu dem keine Coins kommen, verfällt von selbst. Wir fragen auf jeden Fall weiter nach. Wenn Sie Fragen haben, tippen Sie auf „{ $help }“.
order-rejected = <b>Dieser Auftrag wurde nicht angelegt.</b> Es ist nichts entstanden, und Sie schulden nichts. Ihre Antworten sind noch da: Sehen Sie sie noch einmal durch und bestätigen Sie.
order-found = <b>Dieser Auftrag wurde doch angelegt.</b> Wir hatten Ihnen das Gegenteil gesagt. Bitte legen Sie für dieselben Coins keinen weiteren an. Haben Sie das schon getan, senden Sie Ihre Coins nur für einen der beiden.
order-no-link = <b>Ihr Auftrag ist erteilt</b>, aber { $provider } hat uns den Link noch nicht gegeben. Sehen Sie gleich noch einmal nach dem Auftrag.
order-unlinked = <b>Ihr Auftrag ist erteilt</b>, aber Telegram lässt mich den Link von { $provider } nicht senden. Tippen Sie auf „{ $order }“ und dann auf „{ $qr }“: So bekommen Sie ihn als Bild zum Scannen.
order-unknown = Diesen Auftrag gibt es unter Ihren Aufträgen nicht.
orders-none = Sie haben noch keine Aufträge.
orders-none-open = Sie haben keine offenen Aufträge.
orders-none-finished = Sie haben noch keine abgeschlossenen Aufträge.
orders-title =
    { $count ->
        [one] <b>Sie haben einen Auftrag.</b> Tippen Sie darauf, um mehr zu sehen.
       *[other] <b>Sie haben { $count } Aufträge.</b> Tippen Sie auf einen, um mehr zu sehen.
    }
orders-title-open =
    { $count ->
        [one] <b>Sie haben einen offenen Auftrag.</b> Tippen Sie darauf, um mehr zu sehen.
       *[other] <b>Sie haben { $count } offene Aufträge.</b> Tippen Sie auf einen, um mehr zu sehen.
    }
orders-title-finished =
    { $count ->
        [one] <b>Sie haben einen beendeten Auftrag.</b> Tippen Sie darauf, um mehr zu sehen.
       *[other] <b>Sie haben { $count } beendete Aufträge.</b> Tippen Sie auf einen, um mehr zu sehen.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Einige Ihrer Aufträge lassen sich gerade nicht anzeigen. Wir kümmern uns darum.
card-provider = Anbieter: { $provider } · { $method }
card-received = Beim Anbieter eingegangen: { $received }
card-expected = Erwartet: etwa { $payout }
card-payout = Ausgezahlt: { $payout }
card-refund = Rückerstattungsadresse: { $address } ({ $coin })
card-transaction = Transaktion: { $hash }
card-timeline = Verlauf:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
        [one] eine frühere Änderung
       *[other] { $count } frühere Änderungen
    }
card-now = jetzt: { $status }
card-sent = Sie sagen, die Coins sind unterwegs
card-moved = Dieser Auftrag steht jetzt weiter unten in diesem Chat.
card-moved-up = Dieser Auftrag steht jetzt weiter oben in diesem Chat.
qr-caption = Scannen Sie den Code mit der Kamera Ihres anderen Geräts, um bei { $provider } weiterzumachen. Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.
share-text = { $coin } gegen { $fiat } verkaufen

status-placing = Wird geprüft
status-created = Wartet auf Coins
status-pending = In Arbeit
status-hold = Angehalten
status-refunded = Rückerstattet
status-expired = Abgelaufen
status-failed = Gescheitert
status-complete = Abgeschlossen
status-other = Status „{ $status }“

## What somebody can do now, by the state of the order

next-send = Öffnen Sie die Seite von { $provider }, bestätigen Sie Ihre Identität und senden Sie Ihre { $coin } an die dort angezeigte Adresse.
next-sent = Bitte senden Sie nichts ein zweites Mal.
next-pending = Sie müssen nichts tun, außer wenn die Seite von { $provider } Sie dazu auffordert.
next-hold = Öffnen Sie die Seite von { $provider }, um zu sehen, was gebraucht wird.
next-refunded = Sehen Sie nach, ob Ihre Coins zurückgekommen sind. Wenn nicht, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
next-expired = Bitte senden Sie keine Coins mehr an die Adresse dieses Auftrags.
next-failed = Tippen Sie auf „{ $help }“, um { $provider } nach dem Grund zu fragen und, falls Sie Ihre { $coin } schon gesendet haben, nach einer Rückerstattung.
next-ask = Tippen Sie auf „{ $help }“ und fragen Sie { $provider }, was mit Ihren Coins geschieht.
next-complete = Sehen Sie nach, ob das Geld angekommen ist.
next-other = Öffnen Sie die Seite von { $provider }: Dort steht mehr.

## What the state of the order means

about-created = { $provider } hat Ihren Auftrag und wartet auf Sie. Solange Sie nichts senden, bleiben Ihre Coins in Ihrer Wallet.
about-created-sent = Sie haben angegeben, dass Sie Ihre { $coin } gesendet haben. { $provider } hat den Eingang noch nicht gemeldet; das kann eine Weile dauern. Wenn sich nichts ändert, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-pending = { $provider } bearbeitet Ihren Auftrag: Identität, Coins oder Auszahlung. Der Eingang Ihrer Coins ist noch nicht gemeldet.
about-pending-received = { $provider } meldet den Eingang von { $received } und bearbeitet Ihren Auftrag.
about-hold = { $provider } hat Ihren Auftrag angehalten, um etwas zu prüfen. { $provider } hat noch keine Auszahlung und keine Rückerstattung gemeldet. Wenn etwas unklar ist, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-hold-received = { $provider } meldet den Eingang von { $received } und hat Ihren Auftrag angehalten, um etwas zu prüfen. { $provider } hat noch keine Auszahlung und keine Rückerstattung gemeldet. Wenn etwas unklar ist, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-refunded = { $provider } meldet diesen Auftrag als rückerstattet.
about-refunded-received = { $provider } meldet den Eingang von { $received } und diesen Auftrag als rückerstattet.
about-expired = Die Frist dieses Auftrags ist abgelaufen. Falls Sie Ihre { $coin } schon gesendet haben, fragen Sie { $provider } über „{ $help }“.
about-expired-received = Die Frist dieses Auftrags ist abgelaufen, aber { $provider } meldet den Eingang von { $received }. Bitte senden Sie nichts mehr.
about-failed = Der Verkauf ist gescheitert. Eine Rückerstattung ist bisher nicht gemeldet.
about-failed-received = Der Verkauf ist gescheitert. { $provider } meldet den Eingang von { $received } und noch keine Rückerstattung.
refund-address = { $provider } erstattet an Ihre Adresse, die auf { $ending } endet.
refund-sender = { $provider } erstattet an die Wallet, von der die Coins kamen.
refund-unknown = { $provider } erstattet an Ihre Adresse, die auf { $ending } endet, oder an die Wallet, von der die Coins kamen.
about-complete = { $provider } meldet den Verkauf als abgeschlossen. Auszahlungsart: { $method }. Wann Sie das Geld sehen, hängt von Ihrer Bank oder Karte ab.
about-complete-amount = { $provider } hat <b>{ $payout }</b> ausgezahlt ({ $method }). Wann Sie das Geld sehen, hängt von Ihrer Bank oder Karte ab.
about-other = { $provider } meldet einen Status, den ich noch nicht kenne: „{ $status }“. Ich behalte Ihren Auftrag im Blick.
about-silence = { $provider } hat seit zwei Tagen nichts Neues gemeldet. Wenn Sie Ihre { $coin } nicht gesendet haben, ist nichts passiert, und Sie können den Auftrag so lassen. Wenn doch, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-silence-received = { $provider } hat den Eingang von { $received } gemeldet und seit zwei Tagen nichts Neues. Tippen Sie auf „{ $help }“ und fragen Sie { $provider }, wie es weitergeht.
about-trouble = <b>Seit mehr als zehn Minuten nennt { $provider } niemandem einen Preis.</b> Mehr ist nicht bekannt. Ihr Auftrag bleibt, wie er ist, und gesendete Coins gehen dadurch nicht verloren. Wenn Sie Ihre { $coin } noch nicht gesendet haben, warten Sie bitte, bis die Seite von { $provider } wie gewohnt funktioniert. Ich behalte Ihren Auftrag im Blick.
about-trouble-received = <b>Seit mehr als zehn Minuten nennt { $provider } niemandem einen Preis.</b> Mehr ist nicht bekannt. { $provider } hat den Eingang von { $received } gemeldet; Ihre Coins gehen dadurch nicht verloren, und Ihr Auftrag bleibt, wie er ist. Sie müssen nichts tun. Ich behalte Ihren Auftrag im Blick.
status-corrected = { $provider } hatte zuvor „{ $status }“ gemeldet und hat das korrigiert.
missed-title = <b>Es gab Neuigkeiten, während ich Ihnen nicht schreiben konnte.</b> So ist der Stand jetzt:
missed-more = Auch zu weiteren Aufträgen gibt es Neues: Tippen Sie auf „{ $orders }“.

## Whom to ask about an order, and reminders

order-help = Sobald Sie die Coins senden, liegen Ihre Coins und Ihr Geld bei { $provider }, deshalb kann nur der Support dort diesen Auftrag prüfen. Nennen Sie ihm die IDs: Die Buttons unten kopieren sie.
order-help-page = Sobald Sie die Coins senden, liegen Ihre Coins und Ihr Geld bei { $provider }, deshalb kann nur der Support dort diesen Auftrag prüfen: Sie finden ihn auf der Seite des Anbieters. Nennen Sie ihm die IDs: Die Buttons unten kopieren sie.
order-help-contact = Fragen zu diesem Bot beantwortet { $contact }.
reminder =
    <b>{ $provider } wartet noch auf Ihre { $coin }.</b> Solange Sie nichts senden, bleiben Ihre Coins in Ihrer Wallet.

    Senden Sie sie nur an die Adresse, die auf der Seite des Anbieters bei diesem Auftrag steht, und nie an die eines früheren Auftrags: Jeder Auftrag hat seine eigene.
reminder-placed = Erteilt: { $at }
deposit-until = { $provider } erwartet die Coins bis: { $at }
reminder-last = Das ist die letzte Erinnerung. Den Auftrag finden Sie weiter unter /orders.

## Receipt

receipt-title = Beleg über einen Verkauf
receipt-line = { $label }: { $value }
receipt-order = Auftrag
receipt-changelly = Auftrag bei Changelly
receipt-placed = Erteilt
receipt-completed = Abgeschlossen
receipt-provider = Anbieter
receipt-method = Auszahlungsart
receipt-sold = Verkaufte Coins
receipt-payout = Ausgezahlt, wie gemeldet
receipt-expected = Erwartet, nicht gemeldet
receipt-rate = Kurs nach Abzug der Gebühr
receipt-expected-rate = Erwarteter Kurs
receipt-refund = Rückerstattungsadresse
receipt-transaction = Transaktion
receipt-note = Diesen Beleg hat der Bot erstellt; er ist keine Rechnung des Anbieters.

## The sale itself

sale-cancelled = <b>Der Verkauf ist abgebrochen.</b> Es wurde kein Auftrag erteilt.
sale-none = Es gibt keinen Verkauf zum Abbrechen. Ihre Aufträge finden Sie unter /orders.
away-question = <b>Sie waren eine Weile weg.</b> Ihr Verkauf ist noch da: <b>{ $what }</b>. Möchten Sie ihn fortsetzen?
away-held = Was Sie gerade gesendet haben, bleibt erhalten: Ich verwende es, wenn Sie fortfahren.
away-other = <b>Sie haben einen Verkauf noch nicht abgeschlossen: { $what }.</b> Möchten Sie ihn fortsetzen oder den neuen beginnen: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = Nichts gefunden für „{ $query }“. Bitte prüfen Sie die Schreibweise oder wählen Sie aus der Liste.
remark-guessed = Sie haben „{ $query }“ getippt: Ich verstehe das als <b>{ $name }</b>.
remark-country-absent = <b>{ $country }: Noch zahlt dort kein Anbieter aus.</b> Wenn Sie dort leben, ist ein Verkauf zurzeit nicht möglich.
remark-crypto-absent = <b>{ $coin }: In Ihrem Land ({ $country }) kauft das noch kein Anbieter an.</b> Bitte wählen Sie einen anderen Coin.
remark-currency-absent = <b>{ $currency }: Noch zahlt kein Anbieter in dieser Währung für { $coin }.</b> Bitte wählen Sie eine andere.
remark-not-offered-any-more = Das lässt sich nicht mehr wählen. Hier ist die aktuelle Liste.
remark-amount-under = Das ist zu wenig: Verkaufen lassen sich mindestens { $min } { $coin }.
remark-amount-over = Das ist zu viel: Verkaufen lassen sich höchstens { $max } { $coin }.
remark-amount-ambiguous = Das lässt sich auf zwei Arten lesen. Welchen Betrag meinen Sie?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } lässt sich nur in ganzen Zahlen verkaufen.
        [one] { $coin } hat nur eine Nachkommastelle. Bitte verwenden Sie weniger.
       *[other] { $coin } hat höchstens { $decimals } Nachkommastellen. Bitte verwenden Sie weniger.
    }
remark-amount-zero = Der Betrag muss größer als 0 sein.
remark-amount-negative = Der Betrag muss größer als 0 sein, ohne Minuszeichen.
remark-amount-exponent = Bitte schreiben Sie den Betrag mit gewöhnlichen Ziffern, zum Beispiel { $example }
remark-amount-too-long = Diese Zahl ist zu lang. Bitte schreiben Sie den Betrag in { $coin } in gewöhnlichen Ziffern.
remark-amount-not-a-number = Darin konnte ich keinen Betrag in { $coin } erkennen. Bitte schreiben Sie eine Zahl, zum Beispiel { $example }
remark-amount-other-coin = Hier verkaufen Sie { $coin }. Bitte schreiben Sie, wie viel davon, zum Beispiel { $example }, oder wählen Sie mit „{ $back }“ einen anderen Coin.
remark-amount-other-fiat = Hier erhalten Sie { $fiat }. Bitte schreiben Sie, wie viel davon, zum Beispiel { $example }, oder wählen Sie mit „{ $back }“ eine andere Währung.
remark-payout-found = Sie möchten { $wanted }. Verkaufen Sie <b>{ $amount } { $coin }</b>, um etwa { $payout } zu erhalten.
remark-payout-nearest = Eine Auszahlung von { $wanted } ist hier nicht möglich. Am nächsten kommt <b>{ $amount } { $coin }</b>: Dafür erhalten Sie etwa { $payout }.
remark-payout-none = Ich konnte nicht herausfinden, wie viel { $coin } dafür nötig ist. Bitte schreiben Sie den Betrag in { $coin }.
remark-understood = Sie möchten <b>{ $what }</b> verkaufen. Sie sehen alles noch einmal, bevor ein Auftrag erteilt wird.
remark-understood-for = Sie möchten <b>{ $what }</b> verkaufen und <b>{ $received }</b> erhalten. Sie sehen alles noch einmal, bevor ein Auftrag erteilt wird.
remark-understood-payout = Sie möchten <b>{ $what }</b> erhalten. Sie sehen alles noch einmal, bevor ein Auftrag erteilt wird.
remark-same-again = Noch einmal dasselbe: <b>{ $what }</b> bei { $provider }. Auch die Rückerstattungsadresse bleibt dieselbe.
remark-offer-better = Das ist { $provider }, wie gewählt. <b>{ $better } würde { $difference } mehr zahlen</b>: Ändern Sie das Angebot, um zu vergleichen.
remark-method-better = Das ist die gewählte Auszahlungsart. <b>Mit einer anderen würde { $provider } { $difference } mehr zahlen</b>: Ändern Sie das Angebot, um zu vergleichen.
remark-kept-address-wrong = <b>Ihre gespeicherte Adresse wird nicht mehr akzeptiert.</b> Bitte senden Sie eine andere.
remark-prices-refreshed = Die Preise waren zu alt, deshalb habe ich neu gefragt. Bitte wählen Sie aus den aktuellen.
remark-offer-gone = <b>{ $provider } macht dieses Angebot nicht mehr.</b> Bitte wählen Sie neu.
remark-link-unknown = Der Link nennt auch „{ $what }“; das wird hier im Moment nicht angeboten.
remark-address-shape = Das sieht nicht nach einer Adresse für { $coin } aus. Bitte kopieren Sie die ganze Adresse aus Ihrer Wallet und senden Sie nur diese.
remark-address-wrong = <b>Das ist keine gültige Adresse für { $coin }.</b> Bitte prüfen Sie die Adresse und ihr Netzwerk und senden Sie sie noch einmal.
remark-address-elsewhere = <b>Das ist für einen anderen Coin oder ein anderes Netzwerk.</b> Bitte senden Sie eine Adresse Ihrer Wallet für { $coin }.
remark-address-memo-unusable = <b>Zu dieser Adresse gehört ein Memo,</b> das bei einer Rückerstattung von { $coin } nicht mitgegeben werden kann: Die Coins könnten verloren gehen. Bitte senden Sie eine Adresse Ihrer eigenen Wallet, die keines braucht.
remark-address-contract = <b>Das ist der Vertrag von { $coin }, keine Wallet:</b> Coins, die dorthin gehen, sind verloren. Bitte senden Sie eine Adresse Ihrer eigenen Wallet.
remark-address-memo-wrong = <b>{ $memo }: Dieser Wert ist nicht gültig</b> für die Adresse. Bitte prüfen Sie beides und senden Sie es noch einmal.
remark-memo-wrong = <b>{ $memo }: Dieser Wert ist nicht gültig</b> für die Adresse. Bitte prüfen Sie ihn und senden Sie ihn noch einmal. Zeigt Ihre Wallet keinen, tippen Sie auf den Button unten.

remark-expected-country = Bitte wählen Sie Ihr Land aus der Liste oder schreiben Sie den Namen.
remark-expected-state = Bitte wählen Sie Ihren Bundesstaat aus der Liste oder schreiben Sie den englischen Namen.
remark-expected-crypto = Bitte wählen Sie einen Coin aus der Liste oder schreiben Sie den Namen.
remark-expected-network = Bitte wählen Sie das Netzwerk aus der Liste oder schreiben Sie den Namen.
remark-expected-fiat = Bitte wählen Sie eine Währung aus der Liste oder schreiben Sie den Namen.
remark-expected-amount = Bitte schreiben Sie den Betrag.
remark-expected-offers = Bitte wählen Sie ein Angebot oder schreiben Sie einen anderen Betrag.
remark-expected-offer = Bitte wählen Sie mit einem Button, wie das Geld ankommen soll.
remark-expected-address = Bitte senden Sie die Rückerstattungsadresse als Text.
remark-expected-memo = Bitte senden Sie den Wert als Text oder tippen Sie auf den Button, wenn es keinen gibt.
remark-expected-recap = Bitte tippen Sie unten auf einen der Buttons.
remark-expected-change = Bitte wählen Sie mit einem Button, was Sie ändern möchten.
remark-expected-placed = Dieser Auftrag ist schon erteilt.

## When the service behind the bot does not answer

failure-network = <b>Die Verbindung zu Changelly ist fehlgeschlagen.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es gleich erneut.
failure-timeout = <b>Changelly hat nicht rechtzeitig geantwortet.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es erneut.
failure-rate-limited = <b>Changelly ist stark ausgelastet.</b> Bitte versuchen Sie es in einer Minute erneut.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly ist stark ausgelastet.</b> Bitte versuchen Sie es in einer Sekunde erneut.
       *[other] <b>Changelly ist stark ausgelastet.</b> Bitte versuchen Sie es in { $seconds } Sekunden erneut.
    }
failure-busy-for = <b>Gerade fragen sehr viele Menschen nach Preisen.</b> Sie wären in etwa { $time } an der Reihe. Ihre Antworten bleiben erhalten; bitte versuchen Sie es dann noch einmal.
prices-queued = <b>Gerade fragen sehr viele Menschen nach Preisen.</b> Sie stehen in der Warteschlange: Ihre Preise kommen in etwa { $time } von selbst hierher. Wenn nicht, tippen Sie auf „{ $button }“.
failure-too-often = <b>Sie haben in kurzer Zeit viele Preise abgefragt.</b> Ihre Antworten bleiben erhalten. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
failure-unauthorized = <b>Changelly akzeptiert diesen Bot im Moment nicht.</b> Sie können daran nichts ändern; wir müssen das beheben. Ihre Antworten bleiben erhalten.
failure-not-found = <b>Changelly kennt diese Anfrage nicht.</b> Wir müssen das beheben. Ihre Antworten bleiben erhalten.
failure-expired = <b>Dieses Angebot ist abgelaufen.</b> Bitte wählen Sie aus den aktuellen.
failure-unprocessable = <b>Der Anbieter kann diesen Auftrag so nicht annehmen.</b> Bitte wählen Sie neu oder ändern Sie den Betrag.
failure-rejected = <b>Der Anbieter hat das nicht angenommen.</b> Bitte wählen Sie neu oder ändern Sie eine Antwort.
failure-limits-min = <b>Der Betrag ist zu klein für diesen Anbieter:</b> Er nimmt mindestens { $bound }.
failure-limits-max = <b>Der Betrag ist zu groß für diesen Anbieter:</b> Er nimmt höchstens { $bound }.
failure-server = <b>Changelly hat gerade ein technisches Problem.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es in ein paar Minuten erneut.
failure-bad-response = <b>Wir konnten die Antwort von Changelly nicht lesen.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es in ein paar Minuten erneut.
failure-suspended = <b>Changelly ist gerade nicht erreichbar.</b> Bitte versuchen Sie es in einer Minute erneut. Ihre Antworten bleiben erhalten.

## Blocked people, and maintenance

updates-too-many = Das war sehr viel auf einmal. Bitte warten Sie ein paar Sekunden und machen Sie dann weiter. Ihre Aufträge können Sie jederzeit ansehen.
blocked-person = Leider können Sie diesen Bot zurzeit nicht nutzen; Ihre erteilten Aufträge laufen weiter, und ich halte Sie auf dem Laufenden.
blocked-contact = Leider können Sie diesen Bot zurzeit nicht nutzen; Ihre erteilten Aufträge laufen weiter, und { $contact } kann Ihnen mehr sagen.
maintenance = <b>Wir führen gerade Wartungsarbeiten durch.</b> Zurzeit kann kein Verkauf begonnen werden. Erteilte Aufträge laufen wie gewohnt weiter. Bitte versuchen Sie es etwas später noch einmal.
maintenance-kept = Was Sie bisher eingegeben haben, bleibt erhalten.
remark-orders-open = <b>Mehr Aufträge können nicht zugleich offen sein: { $count }.</b> Sobald einer davon abgeschlossen ist, können Sie diesen erteilen. Ihre Antworten bleiben erhalten.
remark-orders-today = <b>Mehr Aufträge sind innerhalb von 24 Stunden nicht möglich: { $count }.</b> Bitte erteilen Sie diesen etwas später. Ihre Antworten bleiben erhalten.
remark-maintenance = <b>Wir führen gerade Wartungsarbeiten durch.</b> Ihre Antworten bleiben erhalten. Bitte machen Sie etwas später von hier aus weiter.
privacy-set-aside = <b>Zurückgestellt:</b> etwas von Ihnen, das nicht verarbeitet oder zugestellt werden konnte. Es ist verschlüsselt und bleibt nicht länger als beendete Aufträge.
