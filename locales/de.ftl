# Texts of the bot in German. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Plain, friendly German with a polite «Sie»; the bot says «ich», the people behind it «wir».

## Everywhere

value = { $value }
coin-on-network = { $coin } auf { $network }
test-mark = TEST · Sandbox, kein echtes Geld
apology = Entschuldigung, bei uns ist etwas schiefgegangen. Von Ihren Eingaben ist nichts verloren.
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
button-back-to-order = Zurück zum Auftrag
button-support = Support von { $provider }
button-copy-changelly-id = ID von Changelly kopieren
button-qr = QR-Code zeigen
button-receipt = Beleg
button-again = Noch einmal verkaufen
button-share = Bot teilen
button-privacy-policy = Datenschutzerklärung
button-private-chat = Privaten Chat öffnen

## Answers to a press, shown for a moment

toast-stale = Dieser Button gehört zu einem früheren Schritt. Hier geht es für Sie weiter.
toast-no-sale = Dieser Verkauf ist beendet. Mit /sell beginnen Sie einen neuen.
toast-private-only = Bitte schreiben Sie mir in einem privaten Chat.
toast-language = Sprache: { $language }
toast-refresh = Ich frage die Anbieter …
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
command-settings = Einstellungen, gespeicherte Adressen
command-help = Was dieser Bot kann und wer Ihnen hilft
command-language = Sprache ändern
command-privacy = Was über Sie gespeichert wird
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
help-line = { $command } – { $what }
help-contact = Fragen? Schreiben Sie an { $contact }.
help-no-contact = Fragen zu einem Auftrag? Der Anbieter kann helfen: Den Link finden Sie beim Auftrag.
help-impostors = <b>Vorsicht vor Betrügern.</b> Außer Nachrichten dieses Bots zu Ihren Aufträgen kommt von uns nichts unaufgefordert, und niemand fragt im Chat nach Wiederherstellungsphrase, privaten Schlüsseln, Codes oder Dokumenten.
privacy =
    <b>Was über Sie gespeichert wird</b>

    <b>Was:</b> Telegram-ID, Einstellungen (Sprache, Land, US-Bundesstaat, Währung, Erinnerungen), gespeicherte Adressen und Aufträge mit Rückerstattungsadresse und Zustimmung. Adressen sind verschlüsselt.
    <b>Wozu:</b> um Aufträge zu erteilen und Sie zu informieren.
    <b>Wie lange:</b> { $days ->
        [one] beendete Aufträge einen Tag, der Rest, bis Sie ihn löschen: /deletemydata.
       *[other] beendete Aufträge { $days } Tage, der Rest, bis Sie ihn löschen: /deletemydata.
    }
    <b>Wer es bekommt:</b> Changelly und der gewählte Anbieter bekommen Auftrag und Telegram-ID, weder Ihren Namen noch diesen Chat.

    Ausweise gehen nie durch diesen Chat: Sie zeigen sie nur dem Anbieter.

language-question = Welche Sprache möchten Sie verwenden?

## Things the bot cannot use

stray-text = Das habe ich nicht verstanden. Um Krypto zu verkaufen, tippen Sie auf den Button oder senden Sie /sell.
stray-media = Ich verstehe nur Text und Buttons, keine Bilder, Sticker, Sprachnachrichten oder Dateien.
stray-edited = Änderungen an einer schon gesendeten Nachricht sehe ich nicht. Bitte senden Sie den Text noch einmal als neue Nachricht.
stray-command = Diesen Befehl kenne ich nicht. Senden Sie /help, um zu sehen, was ich kann.
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
settings-currency-none = Auszahlungswährung: Ich frage danach, wenn Sie verkaufen
settings-reminders-on = Erinnerungen an Aufträge, die auf Ihre Coins warten: eingeschaltet
settings-reminders-off = Erinnerungen an Aufträge, die auf Ihre Coins warten: ausgeschaltet
settings-addresses = Gespeicherte Rückerstattungsadressen: { $count }
settings-country-known = <b>Ihr Land: { $country }.</b> Ich habe es mir von Ihrem letzten Verkauf gemerkt. Um es zu ändern, wählen Sie beim nächsten Verkauf ein anderes, oder sagen Sie mir, dass ich es mir nicht mehr merken soll.
settings-country-unknown = <b>Ich habe mir kein Land gemerkt.</b> Ich frage danach, wenn Sie verkaufen, und merke es mir für das nächste Mal.
settings-currency-known = <b>Ihre Auszahlungswährung: { $currency }.</b> Ich habe sie mir von Ihrem letzten Verkauf gemerkt. Um sie zu ändern, wählen Sie beim nächsten Verkauf eine andere, oder sagen Sie mir, dass ich sie mir nicht mehr merken soll.
settings-currency-unknown = <b>Ich habe mir keine Auszahlungswährung gemerkt.</b> Ich frage danach, wenn Sie verkaufen, und merke sie mir für das nächste Mal.

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

## Deletion of a person’s data

button-erase = Meine Daten löschen
button-erase-now = Jetzt löschen
button-erase-not = Meine Daten behalten
erase-question =
    <b>Ihre Daten löschen?</b> Das lässt sich nicht rückgängig machen.

    <b>Wird sofort gelöscht:</b> der Verkauf, den Sie gerade eingeben, gespeicherte Adressen, Ihr Land, Ihre Währung und Sprache und beendete Aufträge mit Verlauf und Belegen.
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

## Choosing

country-question = <b>Wo wohnen Sie?</b> Wählen Sie Ihr Land aus oder schreiben Sie den Namen.
state-question = <b>In welchem Bundesstaat wohnen Sie?</b> Wählen Sie ihn aus oder schreiben Sie den englischen Namen.
crypto-question = <b>Was möchten Sie verkaufen?</b> Wählen Sie einen Coin aus oder schreiben Sie den Namen. Ihr Land: { $country }.
network-question = <b>In welchem Netzwerk liegen Ihre { $coin }?</b> Es muss das Netzwerk sein, aus dem Ihre Wallet sendet. Coins, die Sie über ein anderes senden, können verloren gehen.
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
amount-example = Schreiben Sie den Betrag, zum Beispiel { $example }, oder was Sie erhalten möchten, zum Beispiel { $wanted }

## What a line of text is about; never shown

search-sell = verkaufen verkaufe
search-other = verkauft kauf* gekauft tausch* wechsel* swap* umtausch* erstatt* rückerstatt* zurück* bestell* auftrag* order wo wann warum wieso was wie häng* hilf* hilfe support status problem* fehler* stornier* abbrech* verlor* angekommen nicht kein* preis* kurs* kostet wert wieviel gesendet gesandt geschickt überwiesen bezahlt eingezahlt erhalten fehlt fehlen wart* verschwunden
search-small = ich wir will wollen möchte möchten würde gern gerne bitte mein meine meinen meiner habe hätte für in nach auf zu zum gegen über aus von der die das den ein eine einen und mit jetzt netzwerk
search-not = nicht kein* nie niemals nichts

## Offers

offers-title = <b>Wählen Sie ein Angebot für { $amount } { $coin }.</b> Sie würden erhalten:
offer-line = { $provider }: { $payout }
offer-best = bestes Angebot
offer-behind = { $difference } weniger
offer-by = { $method }
offer-fee = Gebühr { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Sie haben dort schon verkauft.
offer-pace = Die Hälfte unserer Verkäufe dort war innerhalb von { $time } abgeschlossen.
offers-age =
    { $age ->
        [0] Aktuelle Preise.
        [one] Preise { $age } s alt.
       *[other] Preise { $age } s alt.
    }
offers-note =
    { $seconds ->
        [one] Schätzungen mit allen Gebühren, eine Sekunde gültig. Den endgültigen Betrag zeigt die Seite des Anbieters.
       *[other] Schätzungen mit allen Gebühren, { $seconds } Sekunden gültig. Den endgültigen Betrag zeigt die Seite des Anbieters.
    }
offers-stale = <b>Diese Preise sind veraltet.</b> Tippen Sie auf „{ $button }“, bevor Sie wählen.
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
recap-memo = { $memo } (als Notiz):
recap-no-memo = { $memo }: keine Angabe, es ist Ihre eigene Wallet
recap-consent = Mit dem Button „{ $button }“ erteilen Sie den Auftrag und akzeptieren die [kyc]KYC/AML-Richtlinie[/kyc] und die [terms]Nutzungsbedingungen[/terms].
recap-identity = Der Anbieter wird Ihre Identität prüfen.

## Orders

order-title = Auftrag { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Ihr Auftrag ist erteilt.</b> Sie sollten etwa { $payout } erhalten.

    So geht es bei { $provider } weiter:
    1. Öffnen Sie die Seite mit dem Button unten und bestätigen Sie Ihre Identität.
    2. Senden Sie { $coin } an die dort angezeigte Adresse und an keine andere.
    3. { $provider } zahlt Ihnen das Geld aus.

    Ich schreibe Ihnen hier bei jeder Änderung. Den Link finden Sie jederzeit unter /orders.
order-placing = <b>Wir prüfen, ob Ihr Auftrag angelegt wurde.</b> Die Antwort ging unterwegs verloren. Bitte beginnen Sie nicht von vorn: Nichts wird doppelt gesendet, und in ein bis zwei Minuten bekommen Sie hier den Link oder eine Nachricht.
order-rejected = <b>Dieser Auftrag wurde nicht angelegt.</b> Es ist nichts entstanden, und Sie schulden nichts. Ihre Antworten sind noch da: Sehen Sie sie noch einmal durch und bestätigen Sie.
order-no-link = <b>Ihr Auftrag ist erteilt</b>, aber { $provider } hat uns den Link noch nicht gegeben. Sehen Sie gleich noch einmal nach dem Auftrag.
order-unknown = Diesen Auftrag gibt es unter Ihren Aufträgen nicht.
orders-none = Sie haben noch keine Aufträge.
orders-none-open = Keiner Ihrer Aufträge ist offen: Alle sind beendet.
orders-none-finished = Noch keiner Ihrer Aufträge ist beendet.
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
card-provider = Anbieter: { $provider } · { $method }
card-received = Beim Anbieter eingegangen: { $received }
card-expected = Erwartet: etwa { $payout }
card-payout = Ausgezahlt: { $payout }
card-refund = Rückerstattungsadresse: { $address } ({ $coin })
card-transaction = Transaktion: { $hash }
card-timeline = Verlauf (UTC):
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

about-created = { $provider } hat Ihren Auftrag und wartet auf Sie. Öffnen Sie die Seite des Anbieters, bestätigen Sie Ihre Identität und senden Sie Ihre { $coin } an die dort angezeigte Adresse. Solange Sie nichts senden, bleiben Ihre Coins in Ihrer Wallet.
about-created-sent = Sie haben angegeben, dass Sie Ihre { $coin } gesendet haben. { $provider } hat den Eingang noch nicht gemeldet; das kann eine Weile dauern. Bitte senden Sie nichts ein zweites Mal. Wenn sich nichts ändert, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-pending = { $provider } bearbeitet Ihren Auftrag: Identität, Coins oder Auszahlung. Der Eingang Ihrer Coins ist noch nicht gemeldet. Sie müssen nichts tun, außer wenn die Seite des Anbieters Sie dazu auffordert.
about-pending-received = { $provider } meldet den Eingang von { $received } und bearbeitet Ihren Auftrag. Sie müssen nichts tun, außer wenn die Seite des Anbieters Sie dazu auffordert.
about-hold = { $provider } hat Ihren Auftrag angehalten, um etwas zu prüfen. Öffnen Sie die Seite des Anbieters, um zu sehen, was gebraucht wird. { $provider } hat noch keine Auszahlung und keine Rückerstattung gemeldet. Wenn etwas unklar ist, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-hold-received = { $provider } meldet den Eingang von { $received } und hat Ihren Auftrag angehalten, um etwas zu prüfen. Öffnen Sie die Seite des Anbieters, um zu sehen, was gebraucht wird. { $provider } hat noch keine Auszahlung und keine Rückerstattung gemeldet. Wenn etwas unklar ist, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-refunded = { $provider } meldet diesen Auftrag als rückerstattet: Ihre { $coin } sollten an Ihre Rückerstattungsadresse zurückkommen, die auf { $ending } endet. Wenn sie nicht eintreffen, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-refunded-received = { $provider } meldet den Eingang von { $received } und diesen Auftrag als rückerstattet: Ihre { $coin } sollten an Ihre Rückerstattungsadresse zurückkommen, die auf { $ending } endet. Wenn sie nicht eintreffen, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-expired = Die Frist dieses Auftrags ist abgelaufen. Bitte senden Sie keine Coins mehr an seine Adresse. Falls Sie Ihre { $coin } schon gesendet haben, fragen Sie { $provider } über „{ $help }“; eine Rückerstattung ginge an Ihre Adresse, die auf { $ending } endet. Ein neuer Verkauf ist jederzeit möglich.
about-expired-received = Die Frist dieses Auftrags ist abgelaufen, aber { $provider } meldet den Eingang von { $received }. Tippen Sie auf „{ $help }“ und fragen Sie { $provider }, was damit geschieht; eine Rückerstattung von { $coin } ginge an Ihre Adresse, die auf { $ending } endet. Bitte senden Sie nichts mehr.
about-failed = Der Verkauf ist gescheitert. Falls Sie Ihre { $coin } schon gesendet haben, ginge eine Rückerstattung an Ihre Adresse, die auf { $ending } endet; { $provider } hat noch keine gemeldet. Tippen Sie auf „{ $help }“, um { $provider } nach dem Grund zu fragen.
about-failed-received = Der Verkauf ist gescheitert. { $provider } meldet den Eingang von { $received } und noch keine Rückerstattung; eine Rückerstattung von { $coin } ginge an Ihre Adresse, die auf { $ending } endet. Tippen Sie auf „{ $help }“, um { $provider } danach zu fragen.
about-complete = { $provider } meldet den Verkauf als abgeschlossen. Auszahlungsart: { $method }. Wann Sie das Geld sehen, hängt von Ihrer Bank oder Karte ab.
about-complete-amount = { $provider } hat <b>{ $payout }</b> ausgezahlt ({ $method }). Wann Sie das Geld sehen, hängt von Ihrer Bank oder Karte ab.
about-other = { $provider } meldet einen Status, den ich noch nicht kenne: „{ $status }“. Mehr dazu steht auf der Seite des Anbieters. Ich behalte Ihren Auftrag im Blick.
about-silence = { $provider } hat seit zwei Tagen nichts Neues gemeldet. Wenn Sie Ihre { $coin } nicht gesendet haben, ist nichts passiert, und Sie können den Auftrag so lassen. Wenn doch, tippen Sie auf „{ $help }“ und fragen Sie { $provider }.
about-silence-received = { $provider } hat den Eingang von { $received } gemeldet und seit zwei Tagen nichts Neues. Tippen Sie auf „{ $help }“ und fragen Sie { $provider }, wie es weitergeht.
status-corrected = { $provider } hatte zuvor „{ $status }“ gemeldet und hat das korrigiert.

## Whom to ask about an order, and reminders

order-help = Sobald Sie die Coins senden, liegen Ihre Coins und Ihr Geld bei { $provider }, deshalb kann nur der Support dort diesen Auftrag prüfen. Nennen Sie ihm die IDs: Die Buttons unten kopieren sie.
order-help-page = Sobald Sie die Coins senden, liegen Ihre Coins und Ihr Geld bei { $provider }, deshalb kann nur der Support dort diesen Auftrag prüfen: Sie finden ihn auf der Seite des Anbieters. Nennen Sie ihm die IDs: Die Buttons unten kopieren sie.
order-help-contact = Fragen zu diesem Bot beantwortet { $contact }.
reminder =
    <b>{ $provider } wartet noch auf Ihre { $coin }.</b> Solange Sie nichts senden, bleiben Ihre Coins in Ihrer Wallet.

    Senden Sie sie nur an die Adresse, die auf der Seite des Anbieters bei diesem Auftrag steht, und nie an die eines früheren Auftrags: Jeder Auftrag hat seine eigene.
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
away-other = <b>Sie haben einen Verkauf noch nicht abgeschlossen: { $what }.</b> Möchten Sie ihn fortsetzen oder den neuen beginnen?

## Remarks, shown once above the question they belong to

remark-nothing-found = Nichts gefunden für „{ $query }“. Bitte prüfen Sie die Schreibweise oder wählen Sie aus der Liste.
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
remark-payout-found = Sie möchten { $wanted }: Für <b>{ $amount } { $coin }</b> würden Sie etwa { $payout } erhalten.
remark-payout-nearest = Eine Auszahlung von { $wanted } ist hier nicht möglich. Am nächsten kommt <b>{ $amount } { $coin }</b>: Sie würden etwa { $payout } erhalten.
remark-payout-none = Ich konnte nicht herausfinden, wie viel { $coin } dafür nötig ist. Bitte schreiben Sie den Betrag in { $coin }.
remark-understood = Sie möchten <b>{ $what }</b> verkaufen. Sie sehen alles noch einmal, bevor ein Auftrag erteilt wird.
remark-understood-payout = Sie möchten <b>{ $what }</b> erhalten. Sie sehen alles noch einmal, bevor ein Auftrag erteilt wird.
remark-one-coin = Ein Verkauf umfasst nur einen Coin: Bitte wählen Sie, welchen Sie zuerst verkaufen möchten.
remark-same-again = Noch einmal dasselbe: <b>{ $what }</b> bei { $provider }. Auch die Rückerstattungsadresse bleibt dieselbe.
remark-offer-better = Das ist wieder { $provider }. <b>{ $better } würde { $difference } mehr zahlen</b>: Ändern Sie das Angebot, um zu vergleichen.
remark-method-better = Das ist wieder dieselbe Auszahlungsart. <b>Mit einer anderen würde { $provider } { $difference } mehr zahlen</b>: Ändern Sie das Angebot, um zu vergleichen.
remark-kept-address-wrong = <b>Ihre gespeicherte Adresse wird nicht mehr akzeptiert.</b> Bitte senden Sie eine andere.
remark-prices-refreshed = Die Preise waren zu alt, deshalb habe ich neu gefragt. Bitte wählen Sie aus den aktuellen.
remark-offer-gone = <b>{ $provider } macht dieses Angebot nicht mehr.</b> Bitte wählen Sie neu.
remark-offer-fell = <b>Der Preis ist gefallen:</b> { $provider } würde jetzt { $after } statt { $before } zahlen. Bitte wählen Sie neu.
remark-address-shape = Das sieht nicht nach einer Adresse für { $coin } aus. Bitte kopieren Sie die ganze Adresse aus Ihrer Wallet und senden Sie nur diese.
remark-address-wrong = <b>Das ist keine gültige Adresse für { $coin }.</b> Bitte prüfen Sie die Adresse und ihr Netzwerk und senden Sie sie noch einmal.
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
failure-unauthorized = <b>Changelly akzeptiert diesen Bot im Moment nicht.</b> Sie können daran nichts ändern; wir müssen das beheben. Ihre Antworten bleiben erhalten.
failure-not-found = <b>Changelly kennt diese Anfrage nicht.</b> Wir müssen das beheben. Ihre Antworten bleiben erhalten.
failure-expired = <b>Dieses Angebot ist abgelaufen.</b> Bitte wählen Sie aus den aktuellen.
failure-unprocessable = <b>Der Anbieter kann diesen Auftrag so nicht annehmen.</b> Bitte wählen Sie neu oder ändern Sie den Betrag.
failure-rejected = <b>Der Anbieter hat das nicht angenommen.</b> Bitte wählen Sie neu oder ändern Sie eine Antwort.
failure-limits-min = <b>Der Betrag ist zu klein für diesen Anbieter:</b> Er nimmt mindestens { $bound }.
failure-limits-max = <b>Der Betrag ist zu groß für diesen Anbieter:</b> Er nimmt höchstens { $bound }.
failure-server = <b>Changelly hat gerade eine Störung.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es in ein paar Minuten erneut.
failure-bad-response = <b>Wir konnten die Antwort von Changelly nicht lesen.</b> Ihre Antworten bleiben erhalten. Bitte versuchen Sie es in ein paar Minuten erneut.
failure-suspended = <b>Changelly ist gerade nicht erreichbar.</b> Bitte versuchen Sie es in einer Minute erneut. Ihre Antworten bleiben erhalten.

## Sandbox

button-sandbox-status = Auf { $status } setzen
button-sandbox-amounts = Beträge ändern
button-sandbox-resend = Callback erneut senden
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Payin-Befehl kopieren
button-sandbox-copy-payout = Payout-Befehl kopieren
toast-sandbox = Ich frage Changelly …
sandbox-title = Testauftrag { $id }
sandbox-none = keiner
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Tippen Sie auf einen Button, um den vereinbarten Betrag zu setzen, oder kopieren Sie einen Befehl, ändern Sie die Zahl und senden Sie ihn.
sandbox-ambiguous = Mehrere Aufträge beginnen so. Bitte senden Sie mehr von der ID.
sandbox-not-placed = Ob es diesen Auftrag bei Changelly gibt, ist noch nicht bekannt, daher lässt er sich dort nicht ändern.
sandbox-usage-setstatus = Bitte senden Sie es so: <code>/setstatus ID STATUS</code>, zum Beispiel <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Bitte senden Sie es so: <code>/setamount ID payin 0.05</code> oder <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Bitte senden Sie es so: <code>/resend ID</code>
sandbox-asked-status = Angefragt: den Status auf <b>{ $status }</b> setzen.
sandbox-asked-amount = Angefragt: { $field } auf <b>{ $amount }</b> setzen.
sandbox-asked-resend = Angefragt: den Callback noch einmal senden.
sandbox-answered = Changelly antwortete nach { $ms } ms, mit dem Status <b>{ $status }</b>. Was sich geändert hat:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = nichts
sandbox-resent-success = Changelly antwortete nach { $ms } ms: <b>success</b>, der Callback wurde angenommen.
sandbox-resent-failed = Changelly antwortete nach { $ms } ms: <b>failed</b>, der Callback wurde nicht angenommen. Ist bei Changelly die Adresse dieser Instanz registriert?
sandbox-waiting = Callback: Ich warte darauf, höchstens { $seconds } Sekunden …
sandbox-callback-verified = Callback: kam nach { $seconds } s ({ $time }), und seine Signatur stimmt.
sandbox-callback-refused = Callback: kam nach { $seconds } s ({ $time }), wurde aber abgelehnt: { $reason }. Ist CHANGELLY_CALLBACK_PUBLIC_KEY der Schlüssel der Sandbox?
sandbox-callback-none = Callback: Innerhalb von { $seconds } Sekunden kam keiner. Ist PUBLIC_URL mit /changelly/callback bei Changelly registriert und von außen erreichbar?
sandbox-read = Daraufhin erneut gelesen: <b>{ $status }</b>.
sandbox-not-read = Der Auftrag konnte nicht erneut gelesen werden.

## Self-test

selftest-title = Selbsttest: ein ganzer Verkauf in der Sandbox
selftest-running = Ihr Selbsttest läuft noch. Seine Nachricht weiter oben zeigt, wie weit er ist.
selftest-under-way = Läuft: { $passed } von { $of } Schritten bestanden.
selftest-passed = Bestanden: alle { $of } Schritte in { $seconds } Sekunden.
selftest-failed = Nicht bestanden: { $passed } von { $of } Schritten bestanden, in { $seconds } Sekunden.
selftest-stopped = Angehalten: { $passed } von { $of } Schritten bestanden, in { $seconds } Sekunden.
selftest-ms = { $ms } ms
selftest-file-passed = <b>Der Selbsttest ist bestanden.</b> Dieser Bericht ist für Ihren Ansprechpartner bei Changelly; er enthält nichts Geheimes und nichts Persönliches.
selftest-file-failed = <b>Der Selbsttest ist nicht bestanden.</b> Dieser Bericht sagt, wo er endete. Sie können ihn Ihrem Ansprechpartner bei Changelly zeigen; er enthält nichts Geheimes und nichts Persönliches.

selftest-step-2-1 = Länder
selftest-step-2-2 = Ein Land wählen
selftest-step-2-3 = Währungen
selftest-step-2-4 = Ein Paar wählen
selftest-step-2-5 = Einen Betrag wählen
selftest-step-2-6 = Angebote
selftest-step-2-7 = Anbieter
selftest-step-2-8 = Die Angebote zeigen
selftest-step-2-9 = Rückerstattungsadresse
selftest-step-2-10 = Die Adresse prüfen
selftest-step-2-11 = Ein Angebot wählen
selftest-step-2-12 = Zustimmung
selftest-step-2-13 = Den Auftrag anlegen
selftest-step-2-14 = Den Status ändern
selftest-step-2-15 = Den Callback erneut senden
selftest-step-2-16 = Link zum Anbieter
selftest-step-2-17 = Aufträge auflisten
selftest-step-2-18 = Status per Callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } für { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = Beispiel für { $coin }
selftest-said-valid = gültig
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = empfangen, verifiziert
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = alle { $count } empfangen, verifiziert

selftest-asked-2-1 = Ich fragte nach den Ländern, in denen sich Coins verkaufen lassen.
selftest-asked-2-2 = Ich suchte ein Land für den Verkauf und, wo ein Land sie braucht, die Bundesstaaten.
selftest-asked-2-3 = Ich fragte nach den Währungen, die sich verkaufen und auszahlen lassen.
selftest-asked-2-4 = Ich suchte einen Coin und eine Währung, mit denen in diesem Land jemand handelt.
selftest-asked-2-5 = Ich suchte den kleinsten Betrag dieses Coins.
selftest-asked-2-6 = Ich fragte alle Anbieter nach Angeboten.
selftest-asked-2-7 = Ich fragte nach den Namen der Anbieter.
selftest-asked-2-8 = Ich suchte den Namen jedes Anbieters mit einem Angebot.
selftest-asked-2-9 = Ich suchte ein Beispiel für eine Rückerstattungsadresse.
selftest-asked-2-10 = Ich fragte, ob die Rückerstattungsadresse gültig ist.
selftest-asked-2-11 = Ich wählte das beste Angebot und fragte noch einmal nach seinem Preis.
selftest-asked-2-12 = Ich verglich den Preis, dem zugestimmt wird, mit dem gezeigten Preis.
selftest-asked-2-13 = Ich bat darum, den Auftrag anzulegen.
selftest-asked-2-14 = Ich bat darum, den Status des Testauftrags zu ändern.
selftest-asked-2-15 = Ich bat darum, den Callback noch einmal zu senden, und wartete darauf.
selftest-asked-2-16 = Ich suchte den Link, der die Person zum Anbieter führt.
selftest-asked-2-17 = Ich suchte den Auftrag in der Liste, nach unserer ID.
selftest-asked-2-18 = Ich setzte nacheinander jeden Status, wartete auf seinen Callback und las den Auftrag erneut.

selftest-fault-no-country = Die Liste ist leer. Meist ist für diese Schlüssel kein Verkaufsanbieter freigeschaltet: Bitten Sie Ihren Ansprechpartner bei Changelly, in der Sandbox welche freizuschalten.
selftest-fault-no-states = Die USA stehen ohne ihre Bundesstaaten in der Liste. Ohne Bundesstaat ist in den USA kein Auftrag möglich: Zeigen Sie das Ihrem Ansprechpartner bei Changelly.
selftest-fault-no-pair = In { $country } gibt es kein solches Paar. Meist sind für diese Schlüssel zu wenige Währungen freigeschaltet: Fragen Sie Ihren Ansprechpartner bei Changelly, welche die Anbieter dieses Landes kaufen und auszahlen.
selftest-fault-no-amount = Die Grenzen für { $coin } lassen keinen Betrag zu: mindestens { $min } und höchstens { $max }. Die Grenzen in der Währungsliste widersprechen sich: Zeigen Sie sie Ihrem Ansprechpartner bei Changelly.
selftest-fault-no-offer = Niemand hat eines gemacht: { $reasons }. Zwei Gründe liegen beim Anbieter („unavailable“, „timeout“), versuchen Sie es dann später noch einmal. Bei allen anderen fragen Sie Ihren Ansprechpartner bei Changelly, was diese Schlüssel verkaufen dürfen.
selftest-fault-nobody-asked = Die Antwort ist leer: Kein Anbieter wurde gefragt. Meist ist für dieses Land und dieses Paar kein Anbieter freigeschaltet: Fragen Sie Ihren Ansprechpartner bei Changelly.
selftest-fault-unnamed-provider = Der Anbieter „{ $provider }“, von dem ein Angebot kam, fehlt in der Liste der Anbieter. Statt eines Namens sähe man seinen Code: Zeigen Sie das Ihrem Ansprechpartner bei Changelly.
selftest-fault-no-address = Für { $coin } kenne ich keines. Der Selbsttest kennt nur Adressen der gängigen Coins: Bitten Sie Ihren Ansprechpartner bei Changelly, BTC für diese Schlüssel freizuschalten.
selftest-fault-address-refused = Changelly nennt eine allgemein bekannte Adresse für { $coin } ungültig ({ $cause }). Meist ist die Adressprüfung dieses Coins gestört: Zeigen Sie das Ihrem Ansprechpartner bei Changelly.
selftest-fault-offer-gone = Das Angebot von { $provider } ({ $method }) gibt es nicht mehr. Angebote können jederzeit verschwinden, versuchen Sie es also noch einmal. Wenn es jedes Mal geschieht, hält der Anbieter seine Preise nicht: Zeigen Sie das Ihrem Ansprechpartner bei Changelly.
selftest-fault-offer-fell = Er fiel in einem Augenblick von { $before } auf { $after }. So bewegen sich Märkte nicht: Versuchen Sie es noch einmal, und wenn es so bleibt, zeigen Sie beide Preise Ihrem Ansprechpartner bei Changelly.
selftest-fault-status-differs = Gesetzt habe ich „{ $status }“, die Antwort sagt „{ $came }“. Der Auftrag wurde nicht wie gewünscht geändert: Zeigen Sie die Auftrags-ID Ihrem Ansprechpartner bei Changelly.
selftest-fault-no-callback = Gesetzt habe ich „{ $status }“, aber innerhalb von { $seconds } Sekunden kam kein Callback. Meist ist die Callback-URL nicht bei Changelly registriert oder führt nicht zu dieser Instanz: Sie muss PUBLIC_URL sein, gefolgt von /changelly/callback.
selftest-fault-callback-signature = Ein Callback kam, aber seine Signatur passt nicht. CHANGELLY_CALLBACK_PUBLIC_KEY muss der Callback-Schlüssel der Sandbox sein; in Produktion ist es ein anderer.
selftest-fault-callback-key = Ein Callback kam mit einem anderen API-Schlüssel als unserem. Die Callback-URL ist für andere Schlüssel registriert: CHANGELLY_API_KEY muss der Schlüssel sein, für den sie registriert ist.
selftest-fault-callback-unverifiable = Ein Callback kam, aber es gibt keinen Schlüssel, um ihn zu verifizieren. Setzen Sie CHANGELLY_CALLBACK_PUBLIC_KEY; Ihr Ansprechpartner bei Changelly hat ihn.
selftest-fault-callback-malformed = Ein Callback kam, der sich nicht lesen ließ. Zeigen Sie das Ihrem Ansprechpartner bei Changelly.
selftest-fault-not-delivered = Changelly meldet, dass der Callback nicht zugestellt werden konnte. Meist ist die Callback-URL nicht bei Changelly registriert oder führt nicht zu dieser Instanz: Sie muss PUBLIC_URL sein, gefolgt von /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly meldet, dass der Callback angenommen wurde, aber hier kam keiner an. Unter der registrierten Callback-URL antwortet ein anderes Programm: Sie muss PUBLIC_URL dieser Instanz sein, gefolgt von /changelly/callback.
selftest-fault-no-link = Der Auftrag hat keinen Link oder einen ohne https. Ohne Link kommt beim Anbieter niemand weiter: Zeigen Sie die Auftrags-ID Ihrem Ansprechpartner bei Changelly.
selftest-fault-not-listed = Der Auftrag { $id } steht nicht in der Antwort. Ohne die Liste lässt sich eine verlorene Antwort nicht wiederfinden: Zeigen Sie beide IDs Ihrem Ansprechpartner bei Changelly.
selftest-fault-read-differs = Gesetzt habe ich „{ $status }“, im Auftrag steht „{ $read }“. Was gelesen wird, entscheidet, was den Leuten gesagt wird: Zeigen Sie die Auftrags-ID Ihrem Ansprechpartner bei Changelly.

selftest-state-waiting = wartet
selftest-state-running = läuft
selftest-state-passed = bestanden
selftest-state-failed = nicht bestanden
selftest-state-not-run = nicht ausgeführt
selftest-report-title = Selbsttest des Off-Ramp-Ablaufs in der Sandbox der Fiat API
selftest-report-time = Zeit
selftest-report-result = Ergebnis
selftest-report-no-answer = keine Antwort
selftest-report-walk = Nacheinander gesetzte Status:
selftest-report-callback = Callback nach

wire-came-network = Die Verbindung ist fehlgeschlagen.
wire-came-timeout = Es kam keine Antwort in der vorgesehenen Zeit.
wire-came-rate-limited = Zu viele Anfragen warteten, daher wurde diese nicht gesendet.
wire-came-suspended = Die Anfrage wurde nicht gesendet: Changelly hatte gerade zu viele Fehler.
wire-came-broken = Die Antwort ließ sich nicht lesen.
wire-came-unreadable = Die Antwort (HTTP { $status }) ist nicht das, was die Dokumentation beschreibt.
wire-came-status = Changelly antwortete HTTP { $status }.
wire-came-reason = Changelly antwortete HTTP { $status } ({ $reason }).
wire-check-network = Prüfen Sie CHANGELLY_API_URL und ob dieser Rechner sie erreicht.
wire-check-timeout = Meist ist Changelly langsam oder nicht verfügbar: Versuchen Sie es in einigen Minuten noch einmal. Sonst prüfen Sie CHANGELLY_API_URL und den Weg dorthin.
wire-check-rate-limited = Mit diesen Schlüsseln wird im Moment zu viel angefragt: Warten Sie eine Minute und versuchen Sie es noch einmal.
wire-check-unauthorized = Meist passen die Schlüssel nicht: Prüfen Sie, ob CHANGELLY_API_KEY und CHANGELLY_PRIVATE_KEY ein Paar der Sandbox sind und ob CHANGELLY_API_URL genau wie die Adresse von Changelly geschrieben ist.
wire-check-not-found = Changelly kennt diese Adresse oder diesen Auftrag nicht: Prüfen Sie CHANGELLY_API_URL.
wire-check-expired = Das Angebot war zu alt: Versuchen Sie es noch einmal.
wire-check-unprocessable = Der Anbieter kann das nicht: Zeigen Sie die Anfrage Ihrem Ansprechpartner bei Changelly.
wire-check-rejected = Etwas an der Anfrage wurde nicht angenommen: Die Wörter in Klammern sagen, was. Steht dort „txType“, ist der Auftrag kein Testauftrag.
wire-check-server = Changelly hat eine Störung: Versuchen Sie es in einigen Minuten noch einmal und zeigen Sie es Ihrem Ansprechpartner, wenn sie bleibt.
wire-check-bad-response = Etwas zwischen hier und Changelly antwortet an dessen Stelle, oder die API wurde geändert: Prüfen Sie CHANGELLY_API_URL.
wire-check-suspended = Warten Sie eine halbe Minute und versuchen Sie es noch einmal.

## Alerts

button-mute = Für 24 Stunden stummschalten
button-unmute = Stummschaltung aufheben
toast-muted = Warnungen dieser Art sind 24 Stunden lang stummgeschaltet.
toast-unmuted = Warnungen dieser Art sind nicht mehr stummgeschaltet.
alert-refused-order = <b>Ein Auftrag konnte nicht angelegt werden.</b> Auftrag { $order } bei { $provider }: { $reason }.
alert-callback-signature = <b>Ein Callback wurde abgelehnt:</b> Seine Signatur fehlt oder ist falsch. Entweder fälscht jemand Callbacks, oder CHANGELLY_CALLBACK_PUBLIC_KEY ist nicht der Schlüssel dieser Umgebung.
alert-callback-key = <b>Ein Callback wurde abgelehnt:</b> Er nennt einen anderen API-Schlüssel als unseren.
alert-callback-unverifiable = <b>Ein Callback wurde abgelehnt:</b> CHANGELLY_CALLBACK_PUBLIC_KEY ist nicht gesetzt. Aufträge werden durch Abfragen verfolgt, was langsamer ist.
alert-held-order = <b>Ein Auftrag ist angehalten.</b> Auftrag { $order } bei { $provider }: Vielleicht muss die Person dem Anbieter etwas nachweisen.
alert-silent-order = <b>Von einem offenen Auftrag kam seit zwei Tagen nichts Neues.</b> Auftrag { $order } steht noch auf „{ $status }“.
alert-failing-provider = <b>Ein Anbieter versagt oft:</b> { $provider } ({ $reasons }), mindestens fünfmal in 15 Minuten.
alert-dead-letter-gone = <b>Eine Nachricht wurde aufgegeben:</b> Den Auftrag oder die Person dazu gibt es nicht mehr. Auftrag { $order }.
alert-dead-letter-refused = <b>Eine Nachricht wurde aufgegeben:</b> Der Chat der Person nimmt keine Nachrichten des Bots an. Auftrag { $order }.
alert-dead-letter-late = <b>Eine Nachricht wurde aufgegeben:</b> Sie konnte einen Tag lang nicht zugestellt werden. Auftrag { $order }.
alert-overturned-final = <b>Ein endgültiger Status war nicht endgültig.</b> Auftrag { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] { $count } weitere in einer Minute.
       *[other] { $count } weitere in { $minutes } Minuten.
    }
alerts-held-back = <b>Weitere Warnungen werden zurückgehalten.</b> In der letzten Stunde waren es zu viele; die nächste kommt: { $time }.

## Desk: what people are told

blocked-person = Leider können Sie diesen Bot zurzeit nicht nutzen; Ihre erteilten Aufträge laufen weiter, und ich halte Sie auf dem Laufenden.
blocked-contact = Leider können Sie diesen Bot zurzeit nicht nutzen; Ihre erteilten Aufträge laufen weiter, und { $contact } kann Ihnen mehr sagen.
maintenance = <b>Wir führen gerade Wartungsarbeiten durch.</b> Zurzeit kann kein Verkauf begonnen werden. Erteilte Aufträge laufen wie gewohnt weiter. Bitte versuchen Sie es etwas später noch einmal.
maintenance-kept = Was Sie bisher eingegeben haben, bleibt erhalten.
remark-maintenance = <b>Wir führen gerade Wartungsarbeiten durch.</b> Ihre Antworten bleiben erhalten. Bitte machen Sie etwas später von hier aus weiter.

## Desk: commands of admins

desk-help-title = Für Admins
desk-command-orders = Alle Aufträge; Wörter filtern sie
desk-command-order = Ein Auftrag, nach einer seiner IDs
desk-command-stats = Wie Verkäufe liefen: 24h, 7d oder 30d
desk-command-export = Die jetzige Liste als CSV-Datei
desk-command-setstatus = Status eines Testauftrags ändern
desk-command-setamount = Einen Betrag eines Testauftrags ändern
desk-command-resend = Callback eines Testauftrags erneut senden
desk-command-selftest = Ganzen Testverkauf mit Bericht ausführen
desk-command-block = Eine Person sperren, mit Grund
desk-command-unblock = Eine Person entsperren
desk-command-maintenance = Neue Verkäufe anhalten oder zulassen
desk-command-hide = Einen Anbieter oder eine Währung ausblenden
desk-command-show = Ausgeblendetes wieder zeigen
desk-command-role = Eine Rolle geben oder entziehen
desk-command-admins = Wer eine Rolle hat
desk-command-audit = Wer was wann getan hat
desk-not-allowed = Das dürfen nur Inhaber.
toast-desk-not-allowed = Das dürfen nur Inhaber.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>Ein Auftrag</b>, neueste zuerst.
       *[other] <b>{ $total } Aufträge</b>, neueste zuerst.
    }
desk-orders-none = <b>Kein Auftrag passt.</b>
desk-orders-filter = Filter: <code>{ $line }</code>
desk-orders-hint = Filtern Sie mit beliebigen dieser Wörter: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = Mit ↗: anderswo mit denselben Schlüsseln angelegt.
desk-orders-not-asked = Changelly war nicht abfragbar: Anderswo angelegte Aufträge können fehlen oder veraltet sein.
desk-query-unclear = Das verstehe ich nicht: „{ $word }“.
desk-quick-status-open = Offen
desk-quick-status-hold = Angehalten
desk-quick-status-failed = Gescheitert
desk-quick-status-complete = Abgeschlossen
desk-quick-since-24h = Letzte 24 h
desk-quick-since-7d = Letzte 7 Tage
desk-quick-since-30d = Letzte 30 Tage
desk-button-clear = Filter aufheben
desk-button-own = Meine eigenen Aufträge
desk-button-all = Alle Aufträge
desk-button-list = Zurück zur Liste
toast-desk-filter-gone = Dieser Filter ist nicht mehr gespeichert. Hier sind alle Aufträge.
desk-status-placing = in Prüfung
desk-status-rejected = abgelehnt
desk-status-created = angelegt
desk-status-pending = in Arbeit
desk-status-hold = angehalten
desk-status-refunded = rückerstattet
desk-status-expired = abgelaufen
desk-status-failed = gescheitert
desk-status-complete = abgeschlossen

## Desk: one order

desk-order-usage = Welcher Auftrag? Zum Beispiel <code>/order 7f3a9c1e</code>: unsere ID, die von Changelly oder mindestens die ersten vier Zeichen einer der beiden.
desk-order-missing = Diesen Auftrag gibt es nicht.
desk-card-status = Status: <b>{ $status }</b> seit { $since }
desk-card-status-only = Status: <b>{ $status }</b>
desk-card-elsewhere = Anderswo mit denselben Schlüsseln angelegt.
desk-card-user = User <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Erwartet { $expected } · eingegangen { $payin } · ausgezahlt { $payout }
desk-card-refund = Rückerstattung von { $coin } an
desk-card-memo = { $name }
desk-card-consent = Zustimmung: { $at } · Richtlinie { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] Davor eine Änderung
       *[other] Davor { $count } Änderungen
    }
desk-card-foreign = Art: { $type } · Anbieter: { $provider } · User dort: { $user } · ID dort: { $external }
desk-card-foreign-amounts = Eingegangen: { $payin } · ausgezahlt: { $payout } · angelegt: { $created }
desk-button-reveal = Adresse zeigen
desk-button-mask = Adresse verbergen
desk-button-consent = Zustimmung zeigen
desk-button-raw = API-Antwort holen
desk-button-raw-full = Unmaskiert holen
desk-button-copy-ours = Unsere ID kopieren
desk-button-copy-theirs = ID von Changelly kopieren
desk-button-copy-user = User-ID kopieren
desk-button-of-user = Aufträge dieses Users
desk-consent = Zugestimmt am { $at } · Richtlinie { $version } · Sprache { $language }
desk-consent-masked = Die Adresse ist hier maskiert.
desk-raw = Auftrag { $id }, wie Changelly ihn beschreibt. Adresse und Link sind maskiert.
desk-raw-full = Auftrag { $id }, wie Changelly ihn beschreibt, nichts maskiert.
desk-raw-none = Changelly führt diesen Auftrag nicht in der Liste.
desk-raw-failed = Changelly war nicht abfragbar ({ $reason }).
toast-desk-asking = Ich frage Changelly …

## Desk: statistics

desk-stats-title-24h = Letzte 24 Stunden
desk-stats-title-7d = Letzte 7 Tage
desk-stats-title-30d = Letzte 30 Tage
desk-stats-funnel = Vom Beginn bis zur Auszahlung
desk-stats-failures = Gescheitert, nach Anbieter
desk-stats-started = Begonnen
desk-stats-offered = Angebote gesehen
desk-stats-consented = Zugestimmt
desk-stats-created = Auftrag angelegt
desk-stats-completed = Abgeschlossen
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent } %
desk-stats-share = { $failed } von { $created }
desk-stats-failed = Gescheitert: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Nichts ist gescheitert.
desk-stats-median = Die Hälfte war innerhalb von { $time } abgeschlossen.
desk-stats-no-median = Kein Auftrag wurde abgeschlossen.
toast-desk-drawing = Ich zeichne …

## Desk: export

desk-export-masked =
    { $count ->
        [one] Ein Auftrag, neueste zuerst. Adressen sind maskiert.
       *[other] { $count } Aufträge, neueste zuerst. Adressen sind maskiert.
    }
desk-export-full =
    { $count ->
        [one] Ein Auftrag, neueste zuerst, mit vollständiger Adresse.
       *[other] { $count } Aufträge, neueste zuerst, mit vollständigen Adressen.
    }
desk-export-cut = Mehr fasst die Datei nicht: Filtern Sie nach dem Rest.
desk-export-ask = <b>Mit vollständigen Rückerstattungsadressen exportieren?</b> Wer die Datei bekommt, kann sie weitergeben. Filter: <code>{ $line }</code>
desk-button-export = Vollständig exportieren

## Desk: people

desk-block-usage = Wen und warum? Zum Beispiel <code>/block 123456 verkaufte fremde Coins</code>
desk-block-ask = <b>{ $user } sperren?</b> Die Person kann den Bot nicht mehr nutzen. Offene Aufträge laufen weiter, und sie wird darüber informiert. Grund: { $reason }
desk-block-admin = { $user } ist Admin und kann nicht gesperrt werden. Entziehen Sie zuerst die Rolle.
desk-block-done = { $user } ist gesperrt.
desk-button-block = Diese Person sperren
desk-unblock-usage = Jemanden entsperren: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Niemand ist gesperrt.
        [one] Eine Person ist gesperrt.
       *[other] { $count } Personen sind gesperrt.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } darf den Bot wieder nutzen.
desk-unblock-none = { $user } ist nicht gesperrt.
desk-role-usage = Wem und welche? Zum Beispiel <code>/role 123456 support</code>. Rollen: owner, support, none.
desk-role-self = Ihre eigene Rolle können Sie nicht ändern. Bitten Sie einen anderen Inhaber.
desk-role-fixed = { $user } ist laut Konfiguration Inhaber. Das lässt sich hier nicht ändern.
desk-role-ask = <b>{ $user } diese Rolle geben: „{ $role }“?</b> Support sieht Aufträge und Zahlen; Inhaber dürfen alles, sehen Adressen und vergeben Rollen.
desk-role-ask-none = <b>{ $user } die Rolle entziehen?</b> Die Person ist dann eine wie jede andere.
desk-role-done = { $user }: { $role }.
desk-role-owner = Inhaber
desk-role-support = Support
desk-role-none = keine Rolle
desk-button-role = Rolle ändern
desk-admins-title = <b>Admins</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, laut Konfiguration

## Desk: switches

desk-maintenance-usage = Umschalten mit <code>/maintenance on</code> oder <code>/maintenance off</code>
desk-maintenance-is-on = <b>Die Wartung ist an</b> seit { $since }.
desk-maintenance-is-off = <b>Die Wartung ist aus.</b>
desk-maintenance-ask = <b>Wartung einschalten?</b> Bis sie wieder aus ist, können nur Admins einen Verkauf beginnen oder abschließen. Offene Aufträge werden wie gewohnt verfolgt.
desk-maintenance-on = <b>Die Wartung ist an.</b> Offene Aufträge werden wie gewohnt verfolgt.
desk-maintenance-off = <b>Die Wartung ist aus.</b> Es wird wieder verkauft.
desk-button-maintenance = Einschalten
desk-hide-usage = Was? Zum Beispiel <code>/hide provider moonpay</code> oder <code>/hide currency BTC</code>
desk-show-usage = Was? Zum Beispiel <code>/show provider moonpay</code> oder <code>/show currency BTC</code>
desk-hidden = Ausgeblendete Anbieter: { $providers }. Ausgeblendete Währungen: { $currencies }.
desk-hide-ask-provider = <b>Den Anbieter { $code } ausblenden?</b> Niemand sieht dann noch seine Angebote. Seine Aufträge laufen weiter.
desk-hide-ask-currency = <b>Die Währung { $code } ausblenden?</b> Niemand kann sie dann noch wählen. Aufträge damit laufen weiter.
desk-hide-unknown-provider = Diesen Anbieter gibt es nicht: „{ $code }“. Es gibt: { $known }
desk-hide-unknown-currency = Diese Währung gibt es nicht: „{ $code }“. Es gibt zum Beispiel: { $known }
desk-hide-done = { $code } ist ausgeblendet.
desk-show-done = { $code } wird wieder gezeigt.
desk-show-none = { $code } ist nicht ausgeblendet.
desk-button-hide = Ausblenden

## Desk: asking once more, and the audit trail

desk-dropped = Es wurde nichts getan.
desk-expired = Diese Frage ist abgelaufen. Es wurde nichts getan.
toast-desk-expired = Dieser Button gilt nicht mehr. Bitte senden Sie den Befehl noch einmal.
desk-audit-none = Bisher wurde nichts getan.
desk-audit-title =
    { $count ->
        [one] <b>Protokoll: eine Zeile</b>
       *[other] <b>Protokoll: { $count } Zeilen</b>, neueste zuerst
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = Ansicht
desk-action-unmask = Demaskierung
desk-action-export = Export
desk-action-block = Sperre
desk-action-unblock = Entsperrung
desk-action-maintenance = Wartung
desk-action-hide = Ausblendung
desk-action-role = Rolle
desk-action-audit = Protokoll
desk-action-sandbox = Sandbox
desk-action-mute = Stummschaltung
