# What admins read, in German. A key that is missing here is shown in English; markup and style are as in ../de.ftl.

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

selftest-state-not-run = nicht ausgeführt
selftest-report-title = Selbsttest des Off-Ramp-Ablaufs in der Sandbox der Fiat API
selftest-report-time = Zeit
selftest-report-result = Ergebnis
selftest-report-no-answer = keine Antwort
selftest-report-walk = Nacheinander gesetzte Status:
selftest-report-callback = Callback nach

wire-came-network = Die Verbindung ist fehlgeschlagen.
wire-came-timeout = Es kam keine Antwort in der vorgesehenen Zeit.
wire-came-busy = Zu viele Anfragen warteten, daher wurde diese nicht gesendet.
wire-came-suspended = Die Anfrage wurde nicht gesendet: Changelly hatte gerade zu viele Fehler.
wire-came-broken = Die Antwort ließ sich nicht lesen.
wire-came-unreadable = Die Antwort (HTTP { $status }) ist nicht das, was die Dokumentation beschreibt.
wire-came-status = Changelly antwortete HTTP { $status }.
wire-came-reason = Changelly antwortete HTTP { $status } ({ $reason }).
wire-check-network = Prüfen Sie CHANGELLY_API_URL und ob dieser Rechner sie erreicht.
wire-check-timeout = Meist ist Changelly langsam oder nicht verfügbar: Versuchen Sie es in einigen Minuten noch einmal. Sonst prüfen Sie CHANGELLY_API_URL und den Weg dorthin.
wire-check-rate-limited = Mit diesen Schlüsseln wird im Moment zu viel angefragt: Warten Sie eine Minute und versuchen Sie es noch einmal.
wire-check-busy = Zu viele eigene Anfragen warten: Warten Sie einen Moment und versuchen Sie es noch einmal.
wire-check-too-often = Warten Sie eine Minute und versuchen Sie es noch einmal.
wire-check-unauthorized = Meist passen die Schlüssel nicht: Prüfen Sie, ob CHANGELLY_API_KEY und CHANGELLY_PRIVATE_KEY ein Paar der Sandbox sind und ob CHANGELLY_API_URL genau wie die Adresse von Changelly geschrieben ist.
wire-check-not-found = Changelly kennt diese Adresse oder diesen Auftrag nicht: Prüfen Sie CHANGELLY_API_URL.
wire-check-expired = Das Angebot war zu alt: Versuchen Sie es noch einmal.
wire-check-unprocessable = Der Anbieter kann das nicht: Zeigen Sie die Anfrage Ihrem Ansprechpartner bei Changelly.
wire-check-rejected = Etwas an der Anfrage wurde nicht angenommen: Die Wörter in Klammern sagen, was. Steht dort „txType“, ist der Auftrag kein Testauftrag.
wire-check-server = Changelly hat ein technisches Problem: Versuchen Sie es in einigen Minuten noch einmal und zeigen Sie es Ihrem Ansprechpartner, wenn es bleibt.
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
alert-failing-provider = <b>Ein Anbieter fällt häufig aus:</b> { $provider } ({ $reasons }), mindestens fünfmal in 15 Minuten.
alert-dead-letter-gone = <b>Eine Nachricht konnte nicht zugestellt werden:</b> Den Auftrag oder die Person dazu gibt es nicht mehr. Auftrag { $order }.
alert-dead-letter-refused = <b>Eine Nachricht konnte nicht zugestellt werden:</b> Der Chat der Person nimmt keine Nachrichten des Bots an. Sie erfährt es, wenn sie zurückkommt. Auftrag { $order }.
alert-dead-letter-late = <b>Eine Nachricht konnte nicht zugestellt werden</b>, 24 Stunden lang. Auftrag { $order }.
alert-overturned-final = <b>Ein endgültiger Status war nicht endgültig.</b> Auftrag { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] { $count } weitere in einer Minute.
       *[other] { $count } weitere in { $minutes } Minuten.
    }
alerts-held-back = <b>Weitere Warnungen werden zurückgehalten.</b> In der letzten Stunde waren es zu viele; die nächste kommt: { $time }.

## Commands

admin-help-title = Für Admins
admin-command-orders = Alle Aufträge, mit Filtern
admin-command-order = Ein Auftrag, nach einer seiner IDs
admin-command-stats = Wie Verkäufe liefen: 24h, 7d oder 30d
admin-command-export = Die aktuelle Liste als CSV-Datei
admin-command-setstatus = Status eines Testauftrags ändern
admin-command-setamount = Einen Betrag eines Testauftrags ändern
admin-command-resend = Callback eines Testauftrags erneut senden
admin-command-selftest = Ganzen Testverkauf mit Bericht ausführen
admin-command-block = Eine Person sperren, mit Grund
admin-command-unblock = Eine Person entsperren
admin-command-maintenance = Neue Verkäufe anhalten oder zulassen
admin-command-hide = Einen Anbieter oder eine Währung ausblenden
admin-command-show = Ausgeblendetes wieder zeigen
admin-command-role = Eine Rolle geben oder entziehen
admin-command-admins = Wer eine Rolle hat
admin-command-audit = Wer was wann getan hat
admin-not-allowed = Das dürfen nur Inhaber.
toast-admin-not-allowed = Das dürfen nur Inhaber.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>Ein Auftrag</b>, neueste zuerst.
       *[other] <b>{ $total } Aufträge</b>, neueste zuerst.
    }
admin-orders-title-more = <b>Mehr als { $total } Aufträge</b>: Gelistet sind die neuesten { $total }. Ein Filter führt zu älteren.
admin-orders-none = <b>Kein Auftrag passt.</b>
admin-orders-filter = Filter: <code>{ $line }</code>
admin-orders-hint = Filtern Sie mit beliebigen dieser Wörter: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = Mit ↗: anderswo mit denselben Schlüsseln angelegt.
admin-orders-not-asked = Changelly war nicht abfragbar: Anderswo angelegte Aufträge können fehlen oder veraltet sein.
admin-query-unclear = Das verstehe ich nicht: „{ $word }“.
admin-quick-status-open = Offen
admin-quick-status-hold = Angehalten
admin-quick-status-failed = Gescheitert
admin-quick-status-complete = Abgeschlossen
admin-quick-since-24h = Letzte 24 h
admin-quick-since-7d = Letzte 7 Tage
admin-quick-since-30d = Letzte 30 Tage
admin-button-clear = Filter aufheben
admin-button-own = Meine eigenen Aufträge
admin-button-all = Alle Aufträge
admin-button-list = Zurück zur Liste
toast-admin-filter-gone = Dieser Filter ist nicht mehr gespeichert. Hier sind alle Aufträge.
admin-status-placing = in Prüfung
admin-status-rejected = abgelehnt
admin-status-created = angelegt
admin-status-pending = in Arbeit
admin-status-hold = angehalten
admin-status-refunded = rückerstattet
admin-status-expired = abgelaufen
admin-status-failed = gescheitert
admin-status-complete = abgeschlossen

## One order

admin-order-usage = Welcher Auftrag? Zum Beispiel <code>/order 7f3a9c1e</code>: unsere ID, die von Changelly oder mindestens die ersten vier Zeichen einer der beiden.
admin-order-missing = Diesen Auftrag gibt es nicht.
admin-card-status = Status: <b>{ $status }</b> seit { $since }
admin-card-status-only = Status: <b>{ $status }</b>
admin-card-external = Anderswo mit denselben Schlüsseln angelegt.
admin-card-user = User <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Erwartet { $expected } · eingegangen { $payin } · ausgezahlt { $payout }
admin-card-refund = Rückerstattung von { $coin } an
admin-card-memo = { $name }
admin-card-consent = Zustimmung: { $at } · Richtlinie { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] Davor eine Änderung
       *[other] Davor { $count } Änderungen
    }
admin-card-external-facts = Art: { $type } · Anbieter: { $provider } · User dort: { $user } · ID dort: { $external }
admin-card-external-facts-amounts = Eingegangen: { $payin } · ausgezahlt: { $payout } · angelegt: { $created }
admin-button-reveal = Adresse zeigen
admin-button-mask = Adresse verbergen
admin-button-more = Mehr…
admin-button-consent = Zustimmung zeigen
admin-button-raw = API-Antwort holen
admin-button-raw-full = Unmaskiert holen
admin-button-copy-ours = Unsere ID kopieren
admin-button-copy-theirs = ID von Changelly kopieren
admin-button-copy-user = User-ID kopieren
admin-button-of-user = Aufträge dieses Users
admin-consent = Zugestimmt am { $at } · Richtlinie { $version } · Sprache { $language }
admin-consent-masked = Die Adresse ist hier maskiert.
admin-raw = Auftrag { $id }, wie Changelly ihn beschreibt. Adresse und Link sind maskiert.
admin-raw-full = Auftrag { $id }, wie Changelly ihn beschreibt, nichts maskiert.
admin-raw-none = Changelly führt diesen Auftrag nicht in der Liste.
admin-raw-failed = Changelly war nicht abfragbar ({ $reason }).
toast-admin-asking = Ich frage Changelly …

## Statistics

admin-stats-title-24h = Letzte 24 Stunden
admin-stats-title-7d = Letzte 7 Tage
admin-stats-title-30d = Letzte 30 Tage
admin-stats-funnel = Vom Beginn bis zur Auszahlung
admin-stats-failures = Gescheitert, nach Anbieter
admin-stats-started = Begonnen
admin-stats-offered = Angebote gesehen
admin-stats-consented = Zugestimmt
admin-stats-created = Auftrag angelegt
admin-stats-completed = Abgeschlossen
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent } %
admin-stats-share = { $failed } von { $created }
admin-stats-failed = Gescheitert: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Nichts ist gescheitert.
admin-stats-median = Die Hälfte war innerhalb von { $time } abgeschlossen.
admin-stats-no-median = Kein Auftrag wurde abgeschlossen.
toast-admin-drawing = Ich zeichne …

## Export

admin-export-masked =
    { $count ->
        [one] Ein Auftrag, neueste zuerst. Adressen sind maskiert.
       *[other] { $count } Aufträge, neueste zuerst. Adressen sind maskiert.
    }
admin-export-full =
    { $count ->
        [one] Ein Auftrag, neueste zuerst, mit vollständiger Adresse.
       *[other] { $count } Aufträge, neueste zuerst, mit vollständigen Adressen.
    }
admin-export-cut = Mehr fasst die Datei nicht: Filtern Sie nach dem Rest.
admin-export-ask = <b>Mit vollständigen Rückerstattungsadressen exportieren?</b> Wer die Datei bekommt, kann sie weitergeben. Filter: <code>{ $line }</code>
admin-button-export = Vollständig exportieren

## Blocks and roles

admin-block-usage = Wen und warum? Zum Beispiel <code>/block 123456 verkaufte fremde Coins</code>
admin-block-ask = <b>{ $user } sperren?</b> Die Person kann den Bot nicht mehr nutzen. Offene Aufträge laufen weiter, und sie wird darüber informiert. Grund: { $reason }
admin-block-admin = { $user } ist Admin und kann nicht gesperrt werden. Entziehen Sie zuerst die Rolle.
admin-block-done = { $user } ist gesperrt.
admin-button-block = Diese Person sperren
admin-unblock-usage = Jemanden entsperren: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Niemand ist gesperrt.
        [one] Eine Person ist gesperrt.
       *[other] { $count } Personen sind gesperrt.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } darf den Bot wieder nutzen.
admin-unblock-none = { $user } ist nicht gesperrt.
admin-role-usage = Wem und welche? Zum Beispiel <code>/role 123456 support</code>. Rollen: owner, support, none.
admin-role-self = Ihre eigene Rolle können Sie nicht ändern. Bitten Sie einen anderen Inhaber.
admin-role-fixed = { $user } ist laut Konfiguration Inhaber. Das lässt sich hier nicht ändern.
admin-role-ask = <b>{ $user } diese Rolle geben: „{ $role }“?</b> Support sieht Aufträge und Zahlen; Inhaber dürfen alles, sehen Adressen und vergeben Rollen.
admin-role-ask-none = <b>{ $user } die Rolle entziehen?</b> Die Person hat dann keine Sonderrechte mehr.
admin-role-done = { $user }: { $role }.
admin-role-owner = Inhaber
admin-role-support = Support
admin-role-none = keine Rolle
admin-button-role = Rolle ändern
admin-admins-title = <b>Admins</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, laut Konfiguration

## Maintenance, and what is hidden

admin-maintenance-usage = Umschalten mit <code>/maintenance on</code> oder <code>/maintenance off</code>
admin-maintenance-is-on = <b>Die Wartung ist an</b> seit { $since }.
admin-maintenance-is-off = <b>Die Wartung ist aus.</b>
admin-maintenance-ask = <b>Wartung einschalten?</b> Bis sie wieder aus ist, können nur Admins einen Verkauf beginnen oder abschließen. Offene Aufträge werden wie gewohnt verfolgt.
admin-maintenance-on = <b>Die Wartung ist an.</b> Offene Aufträge werden wie gewohnt verfolgt.
admin-maintenance-off = <b>Die Wartung ist aus.</b> Es wird wieder verkauft.
admin-button-maintenance = Einschalten
admin-hide-usage = Was? Zum Beispiel <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> oder <code>/hide currency BTC</code>
admin-show-usage = Was? Zum Beispiel <code>/show provider moonpay</code>, <code>/show method moonpay card</code> oder <code>/show currency BTC</code>
admin-hidden = Ausgeblendete Anbieter: { $providers }. Ausgeblendete Währungen: { $currencies }.
admin-hide-ask-provider = <b>Den Anbieter { $code } ausblenden?</b> Niemand sieht dann noch seine Angebote. Seine Aufträge laufen weiter.
admin-hide-ask-currency = <b>Die Währung { $code } ausblenden?</b> Niemand kann sie dann noch wählen. Aufträge damit laufen weiter.
admin-hide-unknown-provider = Diesen Anbieter gibt es nicht: „{ $code }“. Es gibt: { $known }
admin-hide-unknown-currency = Diese Währung gibt es nicht: „{ $code }“. Es gibt zum Beispiel: { $known }
admin-hide-done = { $code } ist ausgeblendet.
admin-show-done = { $code } wird wieder gezeigt.
admin-show-none = { $code } ist nicht ausgeblendet.
admin-button-hide = Ausblenden

## Asking once more, and the audit trail

admin-dropped = Nichts wurde geändert.
admin-expired = Diese Frage ist abgelaufen. Nichts wurde geändert.
toast-admin-expired = Dieser Button gilt nicht mehr. Bitte senden Sie den Befehl noch einmal.
admin-audit-none = Noch keine Einträge.
admin-audit-title =
    { $count ->
        [one] <b>Protokoll: eine Zeile</b>
       *[other] <b>Protokoll: { $count } Zeilen</b>, neueste zuerst
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = Ansicht
admin-action-unmask = Demaskierung
admin-action-export = Export
admin-action-block = Sperre
admin-action-unblock = Entsperrung
admin-action-maintenance = Wartung
admin-action-hide = Ausblendung
admin-action-role = Rolle
admin-action-audit = Protokoll
admin-action-sandbox = Sandbox
admin-action-mute = Stummschaltung
