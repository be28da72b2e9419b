# What admins read, in Italian. A key that is missing here is shown in English; markup and style are as in ../it.ftl.

## Sandbox

button-sandbox-status = Imposta { $status }
button-sandbox-amounts = Modifica importi
button-sandbox-resend = Reinvia callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Copia comando payin
button-sandbox-copy-payout = Copia comando payout
toast-sandbox = Chiedo a Changelly…
sandbox-title = Ordine di test { $id }
sandbox-none = nessuno
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Tocca un pulsante per impostare l’importo concordato, oppure copia un comando, cambia il numero e invialo.
sandbox-ambiguous = Diversi ordini iniziano così. Invia una parte più lunga dell’ID.
sandbox-not-placed = Non è ancora noto se questo ordine esista su Changelly, quindi lì non si può modificare.
sandbox-usage-setstatus = Invialo così: <code>/setstatus ID STATO</code>, per esempio <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Invialo così: <code>/setamount ID payin 0.05</code> oppure <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Invialo così: <code>/resend ID</code>
sandbox-asked-status = Richiesto: impostare lo stato su <b>{ $status }</b>.
sandbox-asked-amount = Richiesto: impostare { $field } su <b>{ $amount }</b>.
sandbox-asked-resend = Richiesto: inviare di nuovo il callback.
sandbox-answered = Changelly ha risposto dopo { $ms } ms, con lo stato <b>{ $status }</b>. Cosa è cambiato:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = niente
sandbox-resent-success = Changelly ha risposto dopo { $ms } ms: <b>success</b>, il callback è stato accettato.
sandbox-resent-failed = Changelly ha risposto dopo { $ms } ms: <b>failed</b>, il callback non è stato accettato. L’indirizzo registrato presso Changelly è quello di questa istanza?
sandbox-waiting = Callback: in attesa, { $seconds } secondi al massimo…
sandbox-callback-verified = Callback: arrivato dopo { $seconds } s ({ $time }), e la firma è corretta.
sandbox-callback-refused = Callback: arrivato dopo { $seconds } s ({ $time }), ma rifiutato: { $reason }. CHANGELLY_CALLBACK_PUBLIC_KEY è la chiave della sandbox?
sandbox-callback-none = Callback: nessuno arrivato entro { $seconds } secondi. PUBLIC_URL con /changelly/callback è registrato presso Changelly e raggiungibile dall’esterno?
sandbox-read = Ordine riletto di conseguenza: <b>{ $status }</b>.
sandbox-not-read = Non è stato possibile rileggere l’ordine.

## Self-test

selftest-title = Autotest: un’intera vendita nella sandbox
selftest-running = Il tuo autotest è ancora in corso. Il suo messaggio qui sopra mostra a che punto è.
selftest-under-way = In corso: { $passed } passaggi superati su { $of }.
selftest-passed = Superato: tutti i { $of } passaggi in { $seconds } secondi.
selftest-failed = Non superato: { $passed } passaggi superati su { $of } in { $seconds } secondi.
selftest-stopped = Interrotto: { $passed } passaggi superati su { $of } in { $seconds } secondi.
selftest-ms = { $ms } ms
selftest-file-passed = <b>L’autotest è stato superato.</b> Questo rapporto è per il tuo referente Changelly; non contiene segreti né dati personali.
selftest-file-failed = <b>L’autotest non è stato superato.</b> Questo rapporto dice dove si è fermato. Si può mostrare al tuo referente Changelly; non contiene segreti né dati personali.

selftest-step-2-1 = Paesi
selftest-step-2-2 = Scelta di un Paese
selftest-step-2-3 = Valute
selftest-step-2-4 = Scelta di una coppia
selftest-step-2-5 = Scelta di un importo
selftest-step-2-6 = Offerte
selftest-step-2-7 = Fornitori
selftest-step-2-8 = Visualizzazione delle offerte
selftest-step-2-9 = Indirizzo di rimborso
selftest-step-2-10 = Controllo dell’indirizzo
selftest-step-2-11 = Scelta di un’offerta
selftest-step-2-12 = Consenso
selftest-step-2-13 = Creazione dell’ordine
selftest-step-2-14 = Cambio di stato
selftest-step-2-15 = Reinvio del callback
selftest-step-2-16 = Link al fornitore
selftest-step-2-17 = Elenco degli ordini
selftest-step-2-18 = Stato tramite callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } per { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = esempio per { $coin }
selftest-said-valid = valido
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = ricevuto, verificato
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = tutti ({ $count }) ricevuti, verificati

selftest-asked-2-1 = Ho chiesto i Paesi in cui si possono vendere cripto.
selftest-asked-2-2 = Ho cercato un Paese in cui vendere, e gli Stati dove un Paese li richiede.
selftest-asked-2-3 = Ho chiesto le valute che si possono vendere e ricevere in pagamento.
selftest-asked-2-4 = Ho cercato una cripto e una valuta che qualcuno scambi in quel Paese.
selftest-asked-2-5 = Ho cercato l’importo minimo di quella cripto.
selftest-asked-2-6 = Ho chiesto offerte a tutti i fornitori.
selftest-asked-2-7 = Ho chiesto i nomi dei fornitori.
selftest-asked-2-8 = Ho cercato il nome di ogni fornitore con un’offerta.
selftest-asked-2-9 = Ho cercato un esempio di indirizzo di rimborso.
selftest-asked-2-10 = Ho chiesto se l’indirizzo di rimborso è valido.
selftest-asked-2-11 = Ho scelto l’offerta migliore e ne ho chiesto di nuovo il prezzo.
selftest-asked-2-12 = Ho confrontato il prezzo da accettare con quello mostrato.
selftest-asked-2-13 = Ho chiesto di creare l’ordine.
selftest-asked-2-14 = Ho chiesto di cambiare lo stato dell’ordine di test.
selftest-asked-2-15 = Ho chiesto di inviare di nuovo il callback e l’ho atteso.
selftest-asked-2-16 = Ho cercato il link che porta la persona dal fornitore.
selftest-asked-2-17 = Ho cercato l’ordine nell’elenco, tramite il nostro ID.
selftest-asked-2-18 = Ho impostato ogni stato a turno, ne ho atteso il callback e ho riletto l’ordine.

selftest-fault-no-country = L’elenco è vuoto. Di solito nessun fornitore di vendita è abilitato per queste chiavi: chiedi al tuo referente Changelly di abilitarne qualcuno nella sandbox.
selftest-fault-no-states = Gli USA sono in elenco senza i loro Stati. Negli USA non si può creare un ordine senza uno Stato: mostralo al tuo referente Changelly.
selftest-fault-no-pair = Non esiste una coppia del genere per questo Paese ({ $country }). Di solito sono abilitate troppo poche valute per queste chiavi: chiedi al tuo referente Changelly quali comprano e pagano i fornitori di questo Paese.
selftest-fault-no-offer = Nessuno ne ha fatta una: { $reasons }. «unavailable» e «timeout» dipendono dal fornitore, quindi riprova più tardi. Per tutti gli altri motivi chiedi al tuo referente Changelly cosa possono vendere queste chiavi.
selftest-fault-nobody-asked = La risposta è vuota: nessun fornitore è stato interpellato. Di solito nessun fornitore è abilitato per questo Paese e questa coppia: chiedi al tuo referente Changelly.
selftest-fault-unnamed-provider = Il fornitore «{ $provider }» fa un’offerta e non è nell’elenco dei fornitori. Le persone vedrebbero il suo codice invece di un nome: mostralo al tuo referente Changelly.
selftest-fault-no-address = Non ne conosco nessuno per { $coin }. L’autotest conosce solo indirizzi delle cripto più comuni: chiedi al tuo referente Changelly di abilitare BTC per queste chiavi.
selftest-fault-address-refused = Changelly considera non valido un indirizzo ben noto di { $coin } ({ $cause }). Di solito il controllo degli indirizzi di questa cripto è fuori servizio: mostralo al tuo referente Changelly.
selftest-fault-offer-gone = L’offerta di { $provider } ({ $method }) non c’è più. Le offerte possono sparire in qualsiasi momento, quindi riprova. Se succede ogni volta, il fornitore non mantiene i prezzi che indica: mostralo al tuo referente Changelly.
selftest-fault-offer-fell = È sceso da { $before } a { $after } in un attimo. I mercati non si muovono così: riprova e, se resta così, mostra entrambi i prezzi al tuo referente Changelly.
selftest-fault-status-differs = Ho impostato «{ $status }», e la risposta dice «{ $came }». L’ordine non è cambiato come richiesto: mostra l’ID dell’ordine al tuo referente Changelly.
selftest-fault-no-callback = Nessun callback è arrivato entro { $seconds } secondi dall’impostazione di «{ $status }». Di solito l’URL di callback non è registrato presso Changelly o non raggiunge questa istanza: deve essere PUBLIC_URL seguito da /changelly/callback.
selftest-fault-callback-signature = È arrivato un callback, e la firma non corrisponde. CHANGELLY_CALLBACK_PUBLIC_KEY deve essere la chiave di callback della sandbox, diversa da quella di produzione.
selftest-fault-callback-key = È arrivato un callback con una chiave API diversa dalla nostra. L’URL di callback è registrato per altre chiavi: CHANGELLY_API_KEY deve essere la chiave per cui è registrato.
selftest-fault-callback-unverifiable = È arrivato un callback, e non c’è una chiave per verificarlo. Imposta CHANGELLY_CALLBACK_PUBLIC_KEY; la trovi presso il tuo referente Changelly.
selftest-fault-callback-malformed = È arrivato un callback illeggibile. Mostralo al tuo referente Changelly.
selftest-fault-not-delivered = Changelly dice di non aver potuto consegnare il callback. Di solito l’URL di callback non è registrato presso Changelly o non raggiunge questa istanza: deve essere PUBLIC_URL seguito da /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly dice che il callback è stato accettato, ma qui non ne è arrivato nessuno. All’URL di callback registrato risponde un altro programma: deve essere il PUBLIC_URL di questa istanza seguito da /changelly/callback.
selftest-fault-no-link = L’ordine non ha un link, o ne ha uno che non è https. Senza, nessuno può proseguire dal fornitore: mostra l’ID dell’ordine al tuo referente Changelly.
selftest-fault-not-listed = L’ordine { $id } non è nella risposta. Senza l’elenco una risposta persa non si può ritrovare: mostra entrambi gli ID al tuo referente Changelly.
selftest-fault-read-differs = Ho impostato «{ $status }», e nell’ordine si legge «{ $read }». Ciò che si legge decide cosa viene detto alle persone: mostra l’ID dell’ordine al tuo referente Changelly.

selftest-state-not-run = non eseguito
selftest-report-title = Autotest del flusso off-ramp nella sandbox della Fiat API
selftest-report-time = Ora
selftest-report-result = Risultato
selftest-report-no-answer = nessuna risposta
selftest-report-walk = Stati impostati uno dopo l’altro:
selftest-report-callback = callback dopo

wire-came-network = La connessione non è riuscita.
wire-came-timeout = Nessuna risposta è arrivata in tempo.
wire-came-busy = C’erano troppe richieste in attesa, quindi non è stata inviata.
wire-came-suspended = Non è stata inviata: Changelly ha appena avuto troppi errori.
wire-came-broken = La risposta era illeggibile.
wire-came-unreadable = La risposta (HTTP { $status }) non è quella descritta dalla documentazione.
wire-came-status = Changelly ha risposto HTTP { $status }.
wire-came-reason = Changelly ha risposto HTTP { $status } ({ $reason }).
wire-check-network = Controlla CHANGELLY_API_URL, e se questa macchina lo raggiunge.
wire-check-timeout = Di solito Changelly è lenta o non disponibile: riprova tra qualche minuto. Altrimenti controlla CHANGELLY_API_URL e il percorso per raggiungerlo.
wire-check-rate-limited = Al momento ci sono troppe richieste con queste chiavi: aspetta un minuto e riprova.
wire-check-unauthorized = Di solito le chiavi non corrispondono: controlla che CHANGELLY_API_KEY e CHANGELLY_PRIVATE_KEY siano una coppia della sandbox, e che CHANGELLY_API_URL sia scritto esattamente come l’indirizzo di Changelly.
wire-check-not-found = Changelly non conosce questo indirizzo o questo ordine: controlla CHANGELLY_API_URL.
wire-check-expired = L’offerta era troppo vecchia: riprova.
wire-check-unprocessable = Il fornitore non può farlo: mostra la richiesta al tuo referente Changelly.
wire-check-rejected = Qualcosa nella richiesta non è stato accettato: le parole tra parentesi dicono cosa. «txType» significa che l’ordine non è di test.
wire-check-server = Changelly ha un problema tecnico: riprova tra qualche minuto e, se continua, mostralo al tuo referente.
wire-check-bad-response = Qualcosa tra qui e Changelly risponde al suo posto, o l’API è cambiata: controlla CHANGELLY_API_URL.
wire-check-suspended = Aspetta mezzo minuto e riprova.

## Alerts

button-mute = Silenzia per 24 ore
button-unmute = Riattiva
toast-muted = Gli avvisi di questo tipo sono silenziati per 24 ore.
toast-unmuted = Gli avvisi di questo tipo non sono più silenziati.
alert-refused-order = <b>Non è stato possibile creare un ordine.</b> Ordine { $order } presso { $provider }: { $reason }.
alert-callback-signature = <b>Un callback è stato rifiutato:</b> la firma manca o è sbagliata. O qualcuno falsifica i callback, o CHANGELLY_CALLBACK_PUBLIC_KEY non è la chiave di questo ambiente.
alert-callback-key = <b>Un callback è stato rifiutato:</b> indica una chiave API diversa dalla nostra.
alert-callback-unverifiable = <b>Un callback è stato rifiutato:</b> CHANGELLY_CALLBACK_PUBLIC_KEY non è impostata. Gli ordini vengono seguiti leggendoli, il che è più lento.
alert-held-order = <b>Un ordine è in pausa.</b> Ordine { $order } presso { $provider }: la persona potrebbe dover dimostrare qualcosa al fornitore.
alert-silent-order = <b>Da due giorni non si sa niente di un ordine aperto.</b> L’ordine { $order } è ancora «{ $status }».
alert-failing-provider = <b>Un fornitore ha spesso errori:</b> { $provider } ({ $reasons }), almeno cinque volte in 15 minuti.
alert-dead-letter-gone = <b>Un messaggio non è stato consegnato:</b> l’ordine o la persona non esiste più. Ordine { $order }.
alert-dead-letter-refused = <b>Un messaggio non è stato consegnato:</b> la chat della persona rifiuta i messaggi del bot. Lo saprà quando torna. Ordine { $order }.
alert-dead-letter-late = <b>Un messaggio non è stato consegnato</b> in 24 ore. Ordine { $order }.
alert-overturned-final = <b>Uno stato finale non era finale.</b> Ordine { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Altri { $count } in un minuto.
       *[other] Altri { $count } in { $minutes } minuti.
    }
alerts-held-back = <b>Gli altri avvisi sono trattenuti.</b> Ce ne sono stati troppi nell’ultima ora. Prossimo avviso: { $time }.

## Commands

admin-help-title = Per gli amministratori
admin-command-orders = Tutti gli ordini, con filtri
admin-command-order = Un ordine, tramite uno dei suoi ID
admin-command-stats = Andamento delle vendite: 24h, 7d o 30d
admin-command-export = L’elenco attuale come file CSV
admin-command-setstatus = Cambia lo stato di un ordine di test
admin-command-setamount = Cambia un importo di un ordine di test
admin-command-resend = Reinvia il callback di un ordine di test
admin-command-selftest = Esegui una vendita di test con rapporto
admin-command-block = Blocca una persona, con un motivo
admin-command-unblock = Sblocca una persona
admin-command-maintenance = Ferma o riprendi le nuove vendite
admin-command-hide = Nascondi un fornitore o una valuta
admin-command-show = Mostra ciò che era nascosto
admin-command-role = Assegna o togli un ruolo
admin-command-admins = Chi ha un ruolo
admin-command-audit = Chi ha fatto cosa e quando
admin-not-allowed = Solo i proprietari possono farlo.
toast-admin-not-allowed = Solo i proprietari possono farlo.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>Un ordine</b>.
       *[other] <b>{ $total } ordini</b>, dal più recente.
    }
admin-orders-title-more = <b>Più di { $total } ordini</b>: sono elencati i { $total } più recenti. Con un filtro arrivi a quelli più vecchi.
admin-orders-none = <b>Nessun ordine corrisponde.</b>
admin-orders-filter = Filtro: <code>{ $line }</code>
admin-orders-hint = Filtra con una o più di queste parole: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = ↗ è stato creato altrove con le stesse chiavi.
admin-orders-not-asked = Non è stato possibile interrogare Changelly: gli ordini creati altrove possono mancare o non essere aggiornati.
admin-query-unclear = Non capisco «{ $word }».
admin-quick-status-open = Aperti
admin-quick-status-hold = In pausa
admin-quick-status-failed = Non riusciti
admin-quick-status-complete = Completati
admin-quick-since-24h = Ultime 24 h
admin-quick-since-7d = Ultimi 7 giorni
admin-quick-since-30d = Ultimi 30 giorni
admin-button-clear = Togli il filtro
admin-button-own = I miei ordini personali
admin-button-all = Tutti gli ordini
admin-button-list = Torna all’elenco
toast-admin-filter-gone = Questo filtro non è più in memoria. Ecco tutti gli ordini.
admin-status-placing = in verifica
admin-status-rejected = rifiutato
admin-status-created = creato
admin-status-pending = in corso
admin-status-hold = in pausa
admin-status-refunded = rimborsato
admin-status-expired = scaduto
admin-status-failed = non riuscito
admin-status-complete = completato

## One order

admin-order-usage = Quale ordine? Per esempio <code>/order 7f3a9c1e</code>: il nostro ID, quello di Changelly o almeno i primi quattro caratteri di uno dei due.
admin-order-missing = Questo ordine non esiste.
admin-card-status = Stato: <b>{ $status }</b> · ultimo cambio: { $since }
admin-card-status-only = Stato: <b>{ $status }</b>
admin-card-external = Creato altrove con le stesse chiavi.
admin-card-user = Utente <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Previsto { $expected } · ricevuto { $payin } · pagato { $payout }
admin-card-refund = Rimborso di { $coin } a
admin-card-memo = { $name }
admin-card-consent = Consenso: { $at } · policy { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] Un cambio precedente
       *[other] { $count } cambi precedenti
    }
admin-card-external-facts = Tipo: { $type } · fornitore: { $provider } · utente lì: { $user } · ID lì: { $external }
admin-card-external-facts-amounts = Ricevuto: { $payin } · pagato: { $payout } · creato: { $created }
admin-button-reveal = Mostra indirizzo
admin-button-mask = Nascondi indirizzo
admin-button-more = Altro…
admin-button-consent = Mostra consenso
admin-button-raw = Scarica risposta API
admin-button-raw-full = Scarica senza oscurare
admin-button-copy-ours = Copia il nostro ID
admin-button-copy-theirs = Copia l’ID di Changelly
admin-button-copy-user = Copia l’ID utente
admin-button-of-user = Ordini di questo utente
admin-consent = Accettato: { $at } · policy { $version } · lingua { $language }
admin-consent-masked = Qui l’indirizzo è oscurato.
admin-raw = L’ordine { $id } come lo riporta Changelly. Indirizzo e link sono oscurati.
admin-raw-full = L’ordine { $id } come lo riporta Changelly, non oscurato.
admin-raw-none = Changelly non ha questo ordine in elenco.
admin-raw-failed = Non è stato possibile interrogare Changelly ({ $reason }).
toast-admin-asking = Chiedo a Changelly…

## Statistics

admin-stats-title-24h = Ultime 24 ore
admin-stats-title-7d = Ultimi 7 giorni
admin-stats-title-30d = Ultimi 30 giorni
admin-stats-funnel = Dall’inizio al pagamento
admin-stats-failures = Non riusciti, per fornitore
admin-stats-started = Iniziate
admin-stats-offered = Offerte viste
admin-stats-consented = Consenso dato
admin-stats-created = Ordine creato
admin-stats-completed = Completate
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }%
admin-stats-share = { $failed } su { $created }
admin-stats-failed = Non riusciti: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Non riusciti: nessuno.
admin-stats-median = La metà è stata completata entro { $time }.
admin-stats-no-median = Nessun ordine è stato completato.
toast-admin-drawing = Disegno…

## Export

admin-export-masked =
    { $count ->
        [one] Un ordine. L’indirizzo è oscurato.
       *[other] { $count } ordini, dal più recente. Gli indirizzi sono oscurati.
    }
admin-export-full =
    { $count ->
        [one] Un ordine, con l’indirizzo completo.
       *[other] { $count } ordini, dal più recente, con gli indirizzi completi.
    }
admin-export-cut = Il file non ne contiene altri: per il resto usa un filtro.
admin-export-ask = <b>Esportare con gli indirizzi di rimborso completi?</b> Chiunque riceva il file può inoltrarlo. Filtro: <code>{ $line }</code>
admin-button-export = Esporta completo

## Blocks and roles

admin-block-usage = Chi, e perché? Per esempio <code>/block 123456 vendeva cripto altrui</code>
admin-block-ask = <b>Bloccare { $user }?</b> Non potrà più usare il bot. I suoi ordini aperti proseguono, e ne riceverà notizia. Motivo: { $reason }
admin-block-admin = { $user } è tra gli amministratori e non si può bloccare. Togli prima il ruolo.
admin-block-done = Bloccato: { $user }.
admin-button-block = Blocca questa persona
admin-unblock-usage = Per sbloccare qualcuno: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Nessuno è bloccato.
        [one] Una persona è bloccata.
       *[other] { $count } persone sono bloccate.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } può usare di nuovo il bot.
admin-unblock-none = { $user } non risulta tra i bloccati.
admin-role-usage = A chi, e quale? Per esempio <code>/role 123456 support</code>. Ruoli: owner, support, none.
admin-role-self = Non puoi cambiare il tuo ruolo. Chiedi a un altro proprietario.
admin-role-fixed = { $user } ha il ruolo di proprietario per configurazione. Qui non si può cambiare.
admin-role-ask = <b>Assegnare a { $user } il ruolo «{ $role }»?</b> L’assistenza vede ordini e cifre; i proprietari possono fare tutto, vedere gli indirizzi e assegnare ruoli.
admin-role-ask-none = <b>Togliere il ruolo a { $user }?</b> Diventa una persona come le altre.
admin-role-done = { $user }: { $role }.
admin-role-owner = proprietario
admin-role-support = assistenza
admin-role-none = nessun ruolo
admin-button-role = Cambia il ruolo
admin-admins-title = <b>Amministratori</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, per configurazione

## Maintenance, and what is hidden

admin-maintenance-usage = Si attiva e disattiva con <code>/maintenance on</code> o <code>/maintenance off</code>
admin-maintenance-is-on = <b>La manutenzione è attiva.</b> Inizio: { $since }.
admin-maintenance-is-off = <b>La manutenzione non è attiva.</b>
admin-maintenance-ask = <b>Attivare la manutenzione?</b> Nessuno tranne gli amministratori potrà iniziare o concludere una vendita finché non viene disattivata. Gli ordini aperti vengono seguiti come sempre.
admin-maintenance-on = <b>La manutenzione è attiva.</b> Gli ordini aperti vengono seguiti come sempre.
admin-maintenance-off = <b>La manutenzione non è più attiva.</b> Si può di nuovo vendere.
admin-button-maintenance = Attiva
admin-hide-usage = Cosa? Per esempio <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> o <code>/hide currency BTC</code>
admin-show-usage = Cosa? Per esempio <code>/show provider moonpay</code>, <code>/show method moonpay card</code> o <code>/show currency BTC</code>
admin-hidden = Fornitori nascosti: { $providers }. Valute nascoste: { $currencies }.
admin-hide-ask-provider = <b>Nascondere il fornitore { $code }?</b> Nessuno vedrà più le sue offerte. I suoi ordini proseguono.
admin-hide-ask-currency = <b>Nascondere la valuta { $code }?</b> Nessuno potrà più sceglierla. I suoi ordini proseguono.
admin-hide-unknown-provider = Non c’è nessun fornitore «{ $code }». Ci sono: { $known }
admin-hide-unknown-currency = Non c’è nessuna valuta «{ $code }». Ci sono, per esempio: { $known }
admin-hide-done = { $code } non è più visibile.
admin-show-done = { $code } è di nuovo visibile.
admin-show-none = { $code } non è tra gli elementi nascosti.
admin-button-hide = Nascondi

## Asking once more, and the audit trail

admin-dropped = Non è stato fatto niente.
admin-expired = Questa domanda è scaduta. Non è stato fatto niente.
toast-admin-expired = Questo pulsante non è più valido. Invia di nuovo il comando.
admin-audit-none = Nessuna voce per ora.
admin-audit-title =
    { $count ->
        [one] <b>Registro: una riga</b>
       *[other] <b>Registro: { $count } righe</b>, dalla più recente
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = consultazione
admin-action-unmask = in chiaro
admin-action-export = esportazione
admin-action-block = blocco
admin-action-unblock = sblocco
admin-action-maintenance = manutenzione
admin-action-hide = occultamento
admin-action-role = ruolo
admin-action-audit = registro
admin-action-sandbox = sandbox
admin-action-mute = silenziamento
