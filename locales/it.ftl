# Texts of the bot in Italian. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Plain, friendly Italian with «tu», as Italian banking apps speak. “Cripto” does not change in the plural.

## Everywhere

value = { $value }
coin-on-network = { $coin } su { $network }
test-mark = TEST · sandbox, nessun denaro reale
apology = Scusa, qualcosa è andato storto da parte nostra. I dati che hai inserito non sono persi.
method-unnamed = scelta del fornitore

## Buttons

button-back = Indietro
button-cancel = Annulla
button-try-again = Riprova
button-previous = Precedente
button-next = Successiva
button-page = Pag. { $page }/{ $pages }
button-whole-list = Mostra tutto l’elenco
button-refresh = Aggiorna i prezzi
button-change-country = Cambia Paese
button-change-state = Cambia Stato
button-change-crypto = Cambia cripto
button-change-fiat = Cambia valuta
button-change-amount = Cambia importo
button-change-offers = Cambia offerta
button-change-address = Cambia indirizzo
button-change-memo = Cambia { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Wallet senza { $memo }
button-confirm = Accetta e crea l’ordine
button-continue = Continua su { $provider }
button-open-provider = Apri { $provider }
button-order = Mostra l’ordine
button-orders = I miei ordini
button-look-again = Controlla di nuovo
button-review = Ricontrolla e conferma
button-sell = Vendi cripto
button-continue-sale = Continua la vendita
button-start-over = Ricomincia
button-keep = Mantieni { $what }
button-start-new = Inizia la nuova vendita
button-provider-support = Assistenza
button-provider-terms = Termini d’uso
button-help = Aiuto
button-copy-id = Copia l’ID dell’ordine
button-orders-all = Tutti
button-orders-open = Aperti
button-orders-finished = Conclusi
button-sent = Ho inviato le cripto
button-quiet = Non ricordarmelo più
button-get-help = Chiedi aiuto
button-back-to-order = Torna all’ordine
button-support = Assistenza di { $provider }
button-copy-changelly-id = Copia l’ID di Changelly
button-qr = Mostra un codice QR
button-receipt = Ricevuta
button-again = Vendi di nuovo
button-share = Condividi questo bot
button-privacy-policy = Informativa sulla privacy
button-private-chat = Apri la chat privata

## Answers to a press, shown for a moment

toast-stale = Questo pulsante è di un passaggio precedente. Ecco dove sei adesso.
toast-no-sale = Questa vendita è terminata. Invia /sell per iniziarne un’altra.
toast-private-only = Scrivimi in una chat privata, per favore.
toast-language = Lingua: { $language }
toast-refresh = Chiedo ai fornitori…
toast-confirm = Creo il tuo ordine…
toast-done = Già fatto.
toast-sent = Grazie. Chiedo subito a { $provider } e non te lo ricordo più.
toast-quiet = Nessun altro promemoria per questo ordine.
toast-order-moved-on = Questo ordine è andato avanti. Ecco a che punto è ora.
toast-qr-too-long = Il link è troppo lungo per un codice QR. Usa il pulsante con il link, per favore.
toast-receipt = Preparo la ricevuta…

## Commands

command-sell = Vendi cripto e ricevi denaro
command-orders = I tuoi ordini e il loro stato
command-settings = Impostazioni e indirizzi salvati
command-help = Cosa fa questo bot e a chi chiedere
command-language = Cambia lingua
command-privacy = Quali tuoi dati vengono conservati
command-cancel = Annulla la vendita che stai inserendo
command-start = Torna all’inizio

## What Telegram shows of the bot outside the chat

profile-name = Vendi cripto
profile-about = Vendi cripto e ricevi denaro sul tuo conto: offerte a confronto e ogni passaggio spiegato in chat.
profile-description =
    Ti aiuto a vendere cripto, dall’inizio alla fine.

    Scegli Paese, cripto e importo, confronti quanto pagherebbero diversi fornitori e crei l’ordine. Il fornitore ti paga, e io ti racconto qui cosa succede finché il denaro non è in arrivo.

    Tocca il pulsante qui sotto per iniziare.

## Welcome, help, privacy

welcome =
    <b>Vendi cripto e ricevi denaro sul tuo conto</b>

    Confronto le offerte di diversi fornitori e tu ne scegli una. Invii le cripto all’indirizzo che il fornitore mostra sulla sua pagina, e il fornitore ti paga. Ti avviso a ogni passaggio finché il denaro non è in arrivo.

    Ti servono: l’importo, un indirizzo del tuo wallet per un eventuale rimborso e, presso il fornitore, un documento d’identità.
welcome-open-sale = Hai una vendita non conclusa: <b>{ $what }</b>.
help-title = <b>Cosa puoi fare qui</b>
help-example = Oppure in una riga, per esempio: <code>/sell 0.05 btc eur</code>
help-line = { $command } – { $what }
help-contact = Domande? Scrivi a { $contact }.
help-no-contact = Domande su un ordine? Può aiutarti il suo fornitore: trovi il link nell’ordine.
help-impostors = <b>Attenzione ai truffatori.</b> A parte i messaggi di questo bot sui tuoi ordini, nessuno di noi ti scrive per primo, e nessuno ti chiede in chat la frase di recupero, le chiavi private, codici o documenti.
privacy =
    <b>Quali tuoi dati vengono conservati</b>

    <b>Cosa:</b> ID Telegram, impostazioni (lingua, Paese, Stato USA, valuta, promemoria), indirizzi salvati e ordini con indirizzo di rimborso e consenso. Gli indirizzi sono cifrati.
    <b>Perché:</b> per creare i tuoi ordini e informarti su di essi.
    <b>Per quanto:</b> { $days ->
        [one] gli ordini conclusi per { $days } giorno, il resto finché non lo cancelli: /deletemydata.
       *[other] gli ordini conclusi per { $days } giorni, il resto finché non lo cancelli: /deletemydata.
    }
    <b>Chi li riceve:</b> Changelly e il fornitore che scegli: l’ordine e il tuo ID Telegram, non il tuo nome né questa chat.

    I documenti d’identità non passano mai da questa chat: li mostri solo al fornitore.

language-question = Quale lingua preferisci?

## Things the bot cannot use

stray-text = Non ho capito. Per vendere cripto, tocca il pulsante o invia /sell.
stray-media = Capisco solo testo e pulsanti: niente immagini, sticker, messaggi vocali o file.
stray-edited = Non vedo le modifiche a un messaggio già inviato. Invialo di nuovo come messaggio nuovo.
stray-command = Non conosco questo comando. Invia /help per vedere cosa posso fare.
group-only-private = Vendere è una faccenda privata. Scrivimi in una chat privata, per favore.
secret-deleted = <b>Ho eliminato il tuo messaggio: sembrava una frase di recupero o una chiave privata.</b>
secret-not-deleted = <b>Elimina subito il tuo ultimo messaggio: sembra una frase di recupero o una chiave privata,</b> e io non sono riuscito a eliminarlo.
secret-advice = Non l’ho conservata. Chi ce l’ha può prendersi le tue cripto. Non inviarla mai a nessuno, né a me né all’assistenza. Se qualcun altro può averla letta qui, sposta le tue cripto in un nuovo wallet.

## Settings

button-settings = Impostazioni
button-language = Lingua
button-country = Paese
button-currency = Valuta di accredito
button-reminders-on = Attiva i promemoria
button-reminders-off = Disattiva i promemoria
button-addresses = Indirizzi salvati
button-forget = Dimentica
toast-forgotten = Non è più in memoria.
toast-reminders-on = I promemoria sono attivi.
toast-reminders-off = I promemoria sono disattivati.
settings-title = <b>Impostazioni</b>
settings-language = Lingua: { $language }
settings-country = Paese: { $country }
settings-country-none = Paese: te lo chiedo quando vendi
settings-currency = Valuta di accredito: { $currency }
settings-currency-none = Valuta di accredito: te la chiedo quando vendi
settings-reminders-on = Promemoria degli ordini che attendono le tue cripto: attivi
settings-reminders-off = Promemoria degli ordini che attendono le tue cripto: disattivati
settings-addresses = Indirizzi di rimborso salvati: { $count }
settings-country-known = <b>Il tuo Paese: { $country }.</b> Lo ricordo dalla tua ultima vendita. Per cambiarlo, scegline un altro la prossima volta che vendi o fammelo dimenticare.
settings-country-unknown = <b>Non c’è nessun Paese in memoria.</b> Te lo chiedo quando vendi e lo ricordo per la volta dopo.
settings-currency-known = <b>La tua valuta di accredito: { $currency }.</b> La ricordo dalla tua ultima vendita. Per cambiarla, scegline un’altra la prossima volta che vendi o fammela dimenticare.
settings-currency-unknown = <b>Non c’è nessuna valuta di accredito in memoria.</b> Te la chiedo quando vendi e la ricordo per la volta dopo.

## Saved refund addresses

button-address-save = Salva l’indirizzo di rimborso
button-address-copy = Copia l’indirizzo
button-address-rename = Rinomina
button-address-remove = Rimuovi
button-address-remove-now = Rimuovi l’indirizzo
button-address-keep = Conserva l’indirizzo
button-address-keep-name = Mantieni questo nome
toast-address-saved = L’indirizzo è salvato.
toast-address-known = Questo indirizzo è già salvato.
toast-address-removed = L’indirizzo è stato rimosso.
saved-default-name = Wallet { $number }
saved-title =
    { $count ->
        [one] <b>Hai un indirizzo di rimborso salvato.</b> Toccalo per vederlo per intero.
       *[other] <b>Hai { $count } indirizzi di rimborso salvati.</b> Toccane uno per vederlo per intero.
    }
saved-none = <b>Non hai indirizzi di rimborso salvati.</b> Puoi salvare l’indirizzo di un ordine: apri l’ordine in /orders e tocca lì il pulsante.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Per i rimborsi di { $coin }:
saved-memo = Memo o tag: <code>{ $memo }</code>
saved-check = Confrontalo con il tuo wallet prima di usarlo: l’inizio, la fine e qualche carattere in mezzo.
saved-now = <b>Salvato come «{ $name }»:</b> { $coin }, { $address }
saved-rename = <b>«{ $name }»</b>: { $coin }, { $address }
saved-name-question = Come lo chiamo? Scrivi un nome di al massimo { $count } caratteri o mantieni questo.
saved-name-length = Come nome non va bene. Scrivi da 1 a { $count } caratteri, per favore, o mantieni il nome attuale.
saved-remove = <b>Rimuovere «{ $name }»?</b> { $coin }, { $address }. I tuoi ordini restano come sono.
saved-full = <b>Questo indirizzo non è stato salvato:</b> te ne conservo al massimo { $count }. Rimuovine uno che non ti serve più e riprova.
saved-unknown = Questo indirizzo non è tra i tuoi.

## Deletion of a person’s data

button-erase = Cancella i miei dati
button-erase-now = Cancella ora
button-erase-not = Conserva i miei dati
erase-question =
    <b>Cancellare i tuoi dati?</b> Non si può annullare.

    <b>Spariscono subito:</b> la vendita che stai inserendo, gli indirizzi salvati, Paese, valuta e lingua, e gli ordini conclusi, con cronologia e ricevute.
    <b>Restano per ora:</b> gli ordini in corso, così posso tenerti al corrente. Spariscono quando sono conclusi.
    <b>Restano:</b> un eventuale blocco del tuo accesso e il registro di ciò che hanno fatto i nostri amministratori.

    Changelly e i fornitori conservano i propri dati.
erase-done = <b>I tuoi dati sono cancellati.</b>
erase-left =
    { $count ->
        [one] Un ordine resta finché non è concluso, così posso tenerti al corrente.
       *[other] { $count } ordini restano finché non sono conclusi, così posso tenerti al corrente.
    }
erase-chat = I messaggi di questa chat sono nelle tue mani: cancella la cronologia in Telegram se non li vuoi più. Puoi ricominciare quando vuoi.

## Choosing

country-question = <b>Dove vivi?</b> Scegli il tuo Paese o scrivine il nome.
state-question = <b>In quale Stato vivi?</b> Sceglilo o scrivine il nome in inglese.
crypto-question = <b>Cosa vuoi vendere?</b> Scegli una cripto o scrivine il nome. Il tuo Paese: { $country }.
network-question = <b>Su quale rete sono i tuoi { $coin }?</b> Deve essere la rete da cui invia il tuo wallet. Le cripto inviate su un’altra rete possono andare perse.
fiat-question = <b>In quale valuta vuoi ricevere il denaro?</b> Vendi { $coin }. Scegli una valuta o scrivine il nome.
picker-found = Che cosa intendi con «{ $query }»?
picker-meant = Intendevi <b>{ $name }</b>?
search-countries = US America; GB Inghilterra Gran-Bretagna Scozia Galles Irlanda-del-Nord; AE Emirati EAU; NL Olanda; CZ Repubblica-Ceca; IT Roma; KR Corea; MK Macedonia; PS Palestina; MM Birmania
search-currencies = GBP sterlina sterline; JPY yen; UAH grivnia; CHF franchi; XOF franchi; XAF franchi; PLN zloty
search-coins = BTC bitcoin bitcoins bit-coin; ETH ether ethereum etereum; USDT tether; USDC usd-coin usdcoin; XRP ripple; SOL solana; LTC litecoin lite-coin; DOGE dogecoin doge-coin; TRX tron; BNB binance-coin binancecoin; BNBBSC bnb binance-coin binancecoin; POL matic

amount-question = <b>Quanti { $coin } vuoi vendere</b> in cambio di { $fiat }?
amount-limits = Puoi vendere da { $min } a { $max } { $coin }.
amount-limit-min = Almeno { $min } { $coin }.
amount-limit-max = Al massimo { $max } { $coin }.
amount-example = Scrivi l’importo, per esempio { $example }, o quanto vuoi ricevere, per esempio { $wanted }

## What a line of text is about; never shown

search-sell = vendere vendo venderei
search-other = venduto venduti compr* acquist* scambi* convert* rimbors* restitu* ordine ordini dove quando perché cosa come bloccat* aiut* assistenza stato problema* errore annull* pers* arrivat* prezz* quotazione costa vale quanto inviato inviati mandato mandati spedito pagato ricevuto ricevuti manca mancano aspett* attend* attesa trasferito depositato
search-small = io voglio vorrei mi piacerebbe mio miei mia ho per in a su di del dei da il lo la i gli le un una e con via rete adesso favore
search-not = non mai niente nulla

## Offers

offers-title = <b>Scegli un’offerta per i tuoi { $amount } { $coin }.</b> Riceveresti:
offer-line = { $provider }: { $payout }
offer-best = la migliore
offer-behind = { $difference } in meno
offer-by = { $method }
offer-fee = commissione { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Hai già venduto lì.
offer-pace = Metà delle nostre vendite lì è stata completata entro { $time }.
offers-age =
    { $age ->
        [0] Prezzi aggiornati.
        [one] Prezzi di { $age } s fa.
       *[other] Prezzi di { $age } s fa.
    }
offers-note =
    { $seconds ->
        [one] Stime con tutte le commissioni, valide per { $seconds } secondo. L’importo finale è sulla pagina del fornitore.
       *[other] Stime con tutte le commissioni, valide per { $seconds } secondi. L’importo finale è sulla pagina del fornitore.
    }
offers-stale = <b>Questi prezzi non sono più aggiornati.</b> Tocca «{ $button }» prima di scegliere.
offers-refused = Al momento nessun prezzo da:
offers-none = Al momento nessuno può comprare <b>{ $amount } { $coin }</b>.
offers-most = Il massimo per una vendita è { $bound } { $coin }.
offers-least = Il minimo per una vendita è { $bound } { $coin }.
refusal-min = { $providers } (almeno { $bound } { $coin })
refusal-max = { $providers } (al massimo { $bound } { $coin })
refusal-limits = { $providers } (importo fuori dai limiti)
refusal-place = { $providers } (non disponibile dove vivi)
refusal-pair = { $providers } (non per questa cripto e valuta)
refusal-method = { $providers } (nessun metodo di accredito)
refusal-busy = { $providers } (nessuna risposta, riprova più tardi)
refusal-other = { $providers } (motivo non indicato)
offer-title = { $provider }
offer-subject = Per i tuoi { $amount } { $coin } riceveresti:
offer-note = <b>Come vuoi ricevere il denaro?</b> { $provider } ti paga direttamente e verifica la tua identità sulla propria pagina.
offer-gone = Questa offerta non è più disponibile. Torna indietro per vedere quelle attuali.

## Refund address

address-question =
    <b>Dove devono tornare le tue cripto se la vendita non riesce?</b>

    Invia un indirizzo del tuo wallet personale per <b>{ $coin }</b>. Non usare l’indirizzo di deposito di un exchange: lì un rimborso potrebbe non essere accreditato.
address-saved = Oppure tocca uno dei tuoi indirizzi salvati.
memo-question =
    <b>Quale { $memo } è associato a questo indirizzo?</b>

    Invialo se il tuo wallet ne mostra uno. Se non ne mostra nessuno, tocca il pulsante qui sotto. Lo trasmettiamo come nota, ma il fornitore potrebbe non vederla. Un indirizzo che non richiede { $memo } è più sicuro.

## Recap

recap-title = Controlla tutto ancora una volta
recap-sell = Vendi: <b>{ $amount } { $coin }</b>
recap-receive = Ricevi: circa <b>{ $payout }</b> ({ $method })
recap-provider = Fornitore: { $provider } · Dove vivi: { $place }
recap-fee = Commissione: { $fee }, già detratta
recap-rate = Cambio dopo la commissione: { $rate }
recap-refund = Se la vendita non riesce, i tuoi { $coin } tornano a:
recap-memo = { $memo } (conservato come nota):
recap-no-memo = { $memo }: nessuno, è il tuo wallet personale
recap-consent = Toccando «{ $button }» crei l’ordine e accetti la [kyc]policy KYC e AML[/kyc] e i [terms]termini d’uso[/terms].
recap-identity = Il fornitore verificherà la tua identità.

## Orders

order-title = Ordine { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Il tuo ordine è stato creato.</b> Dovresti ricevere circa { $payout }.

    Cosa succede ora su { $provider }:
    1. Apri la pagina con il pulsante qui sotto e conferma la tua identità.
    2. Invia { $coin } all’indirizzo mostrato lì, e a nessun altro.
    3. { $provider } ti paga.

    Ti scrivo qui a ogni novità. Il link resta in /orders.
order-placing = <b>Stiamo verificando se il tuo ordine è stato creato.</b> La risposta si è persa per strada. Non ricominciare, per favore: niente viene inviato due volte, e tra un minuto o due riceverai qui il link o un messaggio.
order-rejected = <b>Questo ordine non è stato creato.</b> Non c’è niente in corso e non devi niente. Le tue risposte restano salvate: ricontrollale e conferma.
order-no-link = <b>Il tuo ordine è stato creato</b>, ma { $provider } non ci ha ancora dato il link. Ricontrolla l’ordine tra poco.
order-unknown = Questo ordine non è tra i tuoi.
orders-none = Non hai ancora ordini.
orders-none-open = Non hai ordini aperti: sono tutti conclusi.
orders-none-finished = Nessuno dei tuoi ordini è ancora concluso.
orders-title =
    { $count ->
        [one] <b>Hai un ordine.</b> Toccalo per vedere di più.
       *[other] <b>Hai { $count } ordini.</b> Toccane uno per vedere di più.
    }
orders-title-open =
    { $count ->
        [one] <b>Hai un ordine aperto.</b> Toccalo per vedere di più.
       *[other] <b>Hai { $count } ordini aperti.</b> Toccane uno per vedere di più.
    }
orders-title-finished =
    { $count ->
        [one] <b>Hai un ordine concluso.</b> Toccalo per vedere di più.
       *[other] <b>Hai { $count } ordini conclusi.</b> Toccane uno per vedere di più.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
card-provider = Fornitore: { $provider } · { $method }
card-received = Ricevuto dal fornitore: { $received }
card-expected = Previsto: circa { $payout }
card-payout = Pagato: { $payout }
card-refund = Indirizzo di rimborso: { $address } ({ $coin })
card-transaction = Transazione: { $hash }
card-timeline = Cosa è successo finora (UTC):
card-earlier =
    { $count ->
        [one] un cambio precedente
       *[other] { $count } cambi precedenti
    }
card-now = adesso: { $status }
card-sent = Dici che le cripto sono in viaggio
card-moved = La sua scheda è più in basso in questa chat.
card-moved-up = La sua scheda è più in alto in questa chat.
qr-caption = Inquadralo con la fotocamera dell’altro tuo dispositivo per continuare su { $provider }. Il link è solo per te: non inoltrarlo, per favore.
share-text = Vendere { $coin } in cambio di { $fiat }

status-placing = In verifica
status-created = Attende cripto
status-pending = In corso
status-hold = In pausa
status-refunded = Rimborsato
status-expired = Scaduto
status-failed = Non riuscito
status-complete = Completato
status-other = Stato «{ $status }»

about-created = { $provider } ha il tuo ordine e ti aspetta. Apri la sua pagina, conferma la tua identità e invia i tuoi { $coin } all’indirizzo mostrato lì. Finché non li invii, restano nel tuo wallet.
about-created-sent = Dici di aver già inviato i tuoi { $coin }. { $provider } non li ha ancora segnalati come ricevuti; può volerci un po’. Per favore, non inviare niente una seconda volta. Se non cambia niente, tocca «{ $help }» e chiedi a { $provider }.
about-pending = { $provider } sta lavorando al tuo ordine: identità, cripto o pagamento. Non ha ancora segnalato l’arrivo delle tue cripto. Non devi fare niente, a meno che non te lo chieda la sua pagina.
about-pending-received = { $provider } segnala di aver ricevuto { $received } e sta lavorando al tuo ordine. Non devi fare niente, a meno che non te lo chieda la sua pagina.
about-hold = { $provider } ha messo in pausa il tuo ordine per verificare qualcosa. Apri la sua pagina per vedere cosa serve. { $provider } non ha ancora segnalato né un pagamento né un rimborso. Se qualcosa non è chiaro, tocca «{ $help }» e chiedi a { $provider }.
about-hold-received = { $provider } segnala di aver ricevuto { $received } e ha messo in pausa il tuo ordine per verificare qualcosa. Apri la sua pagina per vedere cosa serve. { $provider } non ha ancora segnalato né un pagamento né un rimborso. Se qualcosa non è chiaro, tocca «{ $help }» e chiedi a { $provider }.
about-refunded = { $provider } segnala che questo ordine è stato rimborsato: i tuoi { $coin } dovrebbero tornare al tuo indirizzo di rimborso che termina con { $ending }. Se non arrivano, tocca «{ $help }» e chiedi a { $provider }.
about-refunded-received = { $provider } segnala di aver ricevuto { $received } e che questo ordine è stato rimborsato: i tuoi { $coin } dovrebbero tornare al tuo indirizzo di rimborso che termina con { $ending }. Se non arrivano, tocca «{ $help }» e chiedi a { $provider }.
about-expired = Il tempo per questo ordine è scaduto. Per favore, non inviare più cripto al suo indirizzo. Se hai già inviato i tuoi { $coin }, tocca «{ $help }» e chiedi a { $provider }; un rimborso andrebbe al tuo indirizzo che termina con { $ending }. Puoi iniziare una nuova vendita quando vuoi.
about-expired-received = Il tempo per questo ordine è scaduto, ma { $provider } segnala di aver ricevuto { $received }. Tocca «{ $help }» e chiedi a { $provider } che cosa ne sarà; un rimborso di { $coin } andrebbe al tuo indirizzo che termina con { $ending }. Per favore, non inviare altro.
about-failed = La vendita non è riuscita. Se hai già inviato i tuoi { $coin }, un rimborso andrebbe al tuo indirizzo che termina con { $ending }; { $provider } non ne ha ancora segnalato uno. Tocca «{ $help }» per chiedere il motivo a { $provider }.
about-failed-received = La vendita non è riuscita. { $provider } segnala di aver ricevuto { $received } e, finora, nessun rimborso; un rimborso di { $coin } andrebbe al tuo indirizzo che termina con { $ending }. Tocca «{ $help }» per chiedere a { $provider }.
about-complete = { $provider } segnala che la vendita è completata. Metodo di accredito: { $method }. Quando vedrai il denaro dipende dalla tua banca o carta.
about-complete-amount = { $provider } ha pagato <b>{ $payout }</b> ({ $method }). Quando vedrai il denaro dipende dalla tua banca o carta.
about-other = { $provider } segnala uno stato che non conosco ancora: «{ $status }». La sua pagina dice di più. Continuo a seguire il tuo ordine.
about-silence = { $provider } non segnala novità da due giorni. Se non hai inviato i tuoi { $coin }, non è successo niente e puoi lasciare l’ordine così com’è. Se li hai inviati, tocca «{ $help }» e chiedi a { $provider }.
about-silence-received = { $provider } ha segnalato di aver ricevuto { $received } e da due giorni non segnala novità. Tocca «{ $help }» e chiedi a { $provider } che cosa sta succedendo.
status-corrected = In precedenza { $provider } aveva segnalato «{ $status }» e poi lo ha corretto.

## Whom to ask about an order, and reminders

order-help = Da quando le invii, le tue cripto e il tuo denaro sono presso { $provider }, quindi solo la sua assistenza può esaminare questo ordine. Indicale gli ID qui sotto.
order-help-page = Da quando le invii, le tue cripto e il tuo denaro sono presso { $provider }, quindi solo la sua assistenza può esaminare questo ordine: la trovi sulla sua pagina. Indicale gli ID qui sotto.
order-help-contact = Per domande su questo bot, chiedi a { $contact }.
reminder = <b>{ $provider } attende ancora i tuoi { $coin }.</b> Finché non li invii, restano nel tuo wallet.

    Inviali solo all’indirizzo che la sua pagina mostra per questo ordine, e mai a quello di un ordine precedente: ogni ordine ha il suo.
reminder-last = Questo è l’ultimo promemoria. L’ordine resta in /orders.

## Receipt

receipt-title = Ricevuta di una vendita
receipt-line = { $label }: { $value }
receipt-order = Ordine
receipt-changelly = Ordine su Changelly
receipt-placed = Creato
receipt-completed = Completato
receipt-provider = Fornitore
receipt-method = Metodo di accredito
receipt-sold = Cripto vendute
receipt-payout = Pagato, come segnalato
receipt-expected = Previsto, non segnalato
receipt-rate = Cambio dopo la commissione
receipt-expected-rate = Cambio previsto
receipt-refund = Indirizzo di rimborso
receipt-transaction = Transazione
receipt-note = Questa ricevuta è stata creata dal bot; non è una fattura del fornitore.

## The sale itself

sale-cancelled = <b>La vendita è annullata.</b> Nessun ordine è stato creato.
sale-none = Non c’è nessuna vendita da annullare. I tuoi ordini sono in /orders.
away-question = <b>È passato un po’ di tempo.</b> La tua vendita è ancora qui: <b>{ $what }</b>. Vuoi continuarla?
away-held = Ciò che hai appena inviato è conservato: lo riprendo quando continui.
away-other = <b>Hai una vendita non conclusa: { $what }.</b> Vuoi continuarla o iniziare quella nuova?

## Remarks, shown once above the question they belong to

remark-nothing-found = Non ho trovato niente per «{ $query }». Controlla come si scrive o scegli dall’elenco.
remark-country-absent = <b>{ $country }: per ora nessun fornitore paga in questo Paese.</b> Se vivi lì, al momento non è possibile vendere.
remark-crypto-absent = <b>{ $coin }: per ora nessun fornitore la compra nel tuo Paese ({ $country }).</b> Scegli un’altra cripto, per favore.
remark-currency-absent = <b>{ $currency }: per ora nessun fornitore paga in questa valuta per { $coin }.</b> Scegline un’altra, per favore.
remark-not-offered-any-more = Questa opzione non si può più scegliere. Ecco l’elenco attuale.
remark-amount-under = È troppo poco: si possono vendere almeno { $min } { $coin }.
remark-amount-over = È troppo: si possono vendere al massimo { $max } { $coin }.
remark-amount-ambiguous = Si può leggere in due modi. Quale importo intendi?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } si può vendere solo in numeri interi.
        [one] { $coin } ha una sola cifra dopo la virgola. Usane di meno, per favore.
       *[other] { $coin } ha al massimo { $decimals } cifre dopo la virgola. Usane di meno, per favore.
    }
remark-amount-zero = L’importo deve essere maggiore di zero.
remark-amount-negative = L’importo deve essere maggiore di zero, senza segno meno.
remark-amount-exponent = Scrivi l’importo in cifre normali, per esempio { $example }
remark-amount-too-long = Questo numero è troppo lungo. Scrivi l’importo di { $coin } in cifre normali.
remark-amount-not-a-number = Non riesco a leggere un importo di { $coin }. Scrivi un numero, per esempio { $example }
remark-amount-other-coin = Qui vendi { $coin }. Scrivi quanto, per esempio { $example }, o torna con «{ $back }» per scegliere un’altra cripto.
remark-amount-other-fiat = Qui ricevi { $fiat }. Scrivi quanto, per esempio { $example }, o torna con «{ $back }» per scegliere un’altra valuta.
remark-payout-found = Vuoi { $wanted }: per <b>{ $amount } { $coin }</b> riceveresti circa { $payout }.
remark-payout-nearest = Qui non è possibile ricevere { $wanted }. Il più vicino è <b>{ $amount } { $coin }</b>: riceveresti circa { $payout }.
remark-payout-none = Non sono riuscito a scoprire quanti { $coin } servono. Scrivi l’importo di { $coin }, per favore.
remark-understood = Vuoi vendere <b>{ $what }</b>. Vedrai tutto ancora una volta prima che venga creato un ordine.
remark-understood-payout = Vuoi ricevere <b>{ $what }</b>. Vedrai tutto ancora una volta prima che venga creato un ordine.
remark-one-coin = Una vendita riguarda una sola cripto: scegli quale vendere per prima.
remark-same-again = Ancora la stessa vendita: <b>{ $what }</b> su { $provider }. Anche l’indirizzo di rimborso resta lo stesso.
remark-offer-better = Di nuovo { $provider }. <b>{ $better } pagherebbe { $difference } in più</b>: cambia l’offerta per confrontare.
remark-method-better = Di nuovo lo stesso metodo di accredito. <b>{ $provider } pagherebbe { $difference } in più</b> con un altro: cambia l’offerta per confrontare.
remark-kept-address-wrong = <b>Il tuo indirizzo salvato non è più accettato.</b> Inviane un altro, per favore.
remark-prices-refreshed = I prezzi erano troppo vecchi, quindi li ho chiesti di nuovo. Scegli tra quelli attuali.
remark-offer-gone = <b>{ $provider } non fa più questa offerta.</b> Scegli di nuovo, per favore.
remark-offer-fell = <b>Il prezzo è sceso:</b> ora { $provider } pagherebbe { $after } invece di { $before }. Scegli di nuovo, per favore.
remark-address-shape = Non sembra un indirizzo per { $coin }. Copia l’indirizzo completo dal tuo wallet e invialo da solo.
remark-address-wrong = <b>Non è un indirizzo valido per { $coin }.</b> Controlla l’indirizzo e la sua rete, e invialo di nuovo.
remark-memo-wrong = <b>Questo { $memo } non è valido</b> per l’indirizzo. Controllalo e invialo di nuovo. Se il tuo wallet non ne mostra nessuno, tocca il pulsante qui sotto.

remark-expected-country = Scegli il tuo Paese dall’elenco o scrivine il nome.
remark-expected-state = Scegli il tuo Stato dall’elenco o scrivine il nome in inglese.
remark-expected-crypto = Scegli una cripto dall’elenco o scrivine il nome.
remark-expected-network = Scegli la rete dall’elenco o scrivine il nome.
remark-expected-fiat = Scegli una valuta dall’elenco o scrivine il nome.
remark-expected-amount = Scrivi l’importo, per favore.
remark-expected-offers = Scegli un’offerta con un pulsante o scrivi un altro importo.
remark-expected-offer = Scegli con un pulsante come vuoi ricevere il denaro.
remark-expected-address = Invia l’indirizzo di rimborso come testo.
remark-expected-memo = Invialo come testo, o tocca il pulsante se non c’è.
remark-expected-recap = Tocca uno dei pulsanti qui sotto.
remark-expected-placed = Questo ordine è già stato creato.

## When the service behind the bot does not answer

failure-network = <b>La connessione a Changelly non è riuscita.</b> Le tue risposte restano salvate. Riprova tra poco.
failure-timeout = <b>Changelly non ha risposto in tempo.</b> Le tue risposte restano salvate. Riprova, per favore.
failure-rate-limited = <b>Changelly è sovraccarico.</b> Riprova tra un minuto.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly è sovraccarico.</b> Riprova tra un secondo.
       *[other] <b>Changelly è sovraccarico.</b> Riprova tra { $seconds } secondi.
    }
failure-unauthorized = <b>Al momento Changelly non accetta questo bot.</b> Tu non puoi farci niente: dobbiamo sistemarlo noi. Le tue risposte restano salvate.
failure-not-found = <b>Changelly non riconosce questa richiesta.</b> Dobbiamo sistemarlo noi. Le tue risposte restano salvate.
failure-expired = <b>Questa offerta è scaduta.</b> Scegli tra quelle attuali.
failure-unprocessable = <b>Il fornitore non può accettare questo ordine così com’è.</b> Scegli di nuovo o cambia l’importo.
failure-rejected = <b>Il fornitore non ha accettato la richiesta.</b> Scegli di nuovo o cambia una risposta.
failure-limits-min = <b>L’importo è troppo piccolo per questo fornitore:</b> accetta almeno { $bound }.
failure-limits-max = <b>L’importo è troppo grande per questo fornitore:</b> accetta al massimo { $bound }.
failure-server = <b>Changelly ha un problema tecnico in questo momento.</b> Le tue risposte restano salvate. Riprova tra qualche minuto.
failure-bad-response = <b>Non siamo riusciti a leggere la risposta di Changelly.</b> Le tue risposte restano salvate. Riprova tra qualche minuto.
failure-suspended = <b>Changelly non è disponibile in questo momento.</b> Riprova tra un minuto. Le tue risposte restano salvate.

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
selftest-fault-no-amount = I limiti per { $coin } non lasciano alcun importo: almeno { $min } e al massimo { $max }. I limiti nell’elenco delle valute si contraddicono: mostrali al tuo referente Changelly.
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

selftest-state-waiting = in attesa
selftest-state-running = in corso
selftest-state-passed = superato
selftest-state-failed = non superato
selftest-state-not-run = non eseguito
selftest-report-title = Autotest del flusso off-ramp nella sandbox della Fiat API
selftest-report-time = Ora
selftest-report-result = Risultato
selftest-report-no-answer = nessuna risposta
selftest-report-walk = Stati impostati uno dopo l’altro:
selftest-report-callback = callback dopo

wire-came-network = La connessione non è riuscita.
wire-came-timeout = Nessuna risposta è arrivata in tempo.
wire-came-rate-limited = C’erano troppe richieste in attesa, quindi non è stata inviata.
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
wire-check-server = Changelly ha un guasto: riprova tra qualche minuto e, se continua, mostralo al tuo referente.
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
alert-dead-letter-gone = <b>Un messaggio è stato abbandonato:</b> l’ordine o la persona non esiste più. Ordine { $order }.
alert-dead-letter-refused = <b>Un messaggio è stato abbandonato:</b> la chat della persona rifiuta i messaggi del bot. Ordine { $order }.
alert-dead-letter-late = <b>Un messaggio è stato abbandonato:</b> non è stato possibile consegnarlo per un giorno. Ordine { $order }.
alert-overturned-final = <b>Uno stato finale non era finale.</b> Ordine { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Altri { $count } in un minuto.
       *[other] Altri { $count } in { $minutes } minuti.
    }
alerts-held-back = <b>Gli altri avvisi sono trattenuti.</b> Ce ne sono stati troppi nell’ultima ora. Prossimo avviso: { $time }.

## Desk: what people are told

blocked-person = Mi dispiace, al momento non puoi usare questo bot; gli ordini che hai creato proseguono, e continuo a tenerti al corrente.
blocked-contact = Mi dispiace, al momento non puoi usare questo bot; gli ordini che hai creato proseguono, e { $contact } può dirti di più.
maintenance = <b>Manutenzione in corso.</b> Al momento non si può iniziare nessuna vendita. Gli ordini già creati proseguono come sempre. Riprova un po’ più tardi.
maintenance-kept = Ciò che hai inserito finora resta salvato.
remark-maintenance = <b>Manutenzione in corso.</b> Le tue risposte restano salvate. Riprendi da qui un po’ più tardi.

## Desk: commands of admins

desk-help-title = Per gli amministratori
desk-command-orders = Tutti gli ordini; si filtrano con parole
desk-command-order = Un ordine, tramite uno dei suoi ID
desk-command-stats = Andamento delle vendite: 24h, 7d o 30d
desk-command-export = L’elenco attuale come file CSV
desk-command-setstatus = Cambia lo stato di un ordine di test
desk-command-setamount = Cambia un importo di un ordine di test
desk-command-resend = Reinvia il callback di un ordine di test
desk-command-selftest = Esegui una vendita di test con rapporto
desk-command-block = Blocca una persona, con un motivo
desk-command-unblock = Sblocca una persona
desk-command-maintenance = Ferma o riprendi le nuove vendite
desk-command-hide = Nascondi un fornitore o una valuta
desk-command-show = Mostra ciò che era nascosto
desk-command-role = Assegna o togli un ruolo
desk-command-admins = Chi ha un ruolo
desk-command-audit = Chi ha fatto cosa e quando
desk-not-allowed = Solo i proprietari possono farlo.
toast-desk-not-allowed = Solo i proprietari possono farlo.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>Un ordine</b>.
       *[other] <b>{ $total } ordini</b>, dal più recente.
    }
desk-orders-none = <b>Nessun ordine corrisponde.</b>
desk-orders-filter = Filtro: <code>{ $line }</code>
desk-orders-hint = Filtra con una o più di queste parole: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = ↗ è stato creato altrove con le stesse chiavi.
desk-orders-not-asked = Non è stato possibile interrogare Changelly: gli ordini creati altrove possono mancare o non essere aggiornati.
desk-query-unclear = Non capisco «{ $word }».
desk-quick-status-open = Aperti
desk-quick-status-hold = In pausa
desk-quick-status-failed = Non riusciti
desk-quick-status-complete = Completati
desk-quick-since-24h = Ultime 24 h
desk-quick-since-7d = Ultimi 7 giorni
desk-quick-since-30d = Ultimi 30 giorni
desk-button-clear = Togli il filtro
desk-button-own = I miei ordini personali
desk-button-all = Tutti gli ordini
desk-button-list = Torna all’elenco
toast-desk-filter-gone = Questo filtro non è più in memoria. Ecco tutti gli ordini.
desk-status-placing = in verifica
desk-status-rejected = rifiutato
desk-status-created = creato
desk-status-pending = in corso
desk-status-hold = in pausa
desk-status-refunded = rimborsato
desk-status-expired = scaduto
desk-status-failed = non riuscito
desk-status-complete = completato

## Desk: one order

desk-order-usage = Quale ordine? Per esempio <code>/order 7f3a9c1e</code>: il nostro ID, quello di Changelly o almeno i primi quattro caratteri di uno dei due.
desk-order-missing = Questo ordine non esiste.
desk-card-status = Stato: <b>{ $status }</b> · ultimo cambio: { $since }
desk-card-status-only = Stato: <b>{ $status }</b>
desk-card-elsewhere = Creato altrove con le stesse chiavi.
desk-card-user = Utente <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Previsto { $expected } · ricevuto { $payin } · pagato { $payout }
desk-card-refund = Rimborso di { $coin } a
desk-card-memo = { $name }
desk-card-consent = Consenso: { $at } · policy { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] Un cambio precedente
       *[other] { $count } cambi precedenti
    }
desk-card-foreign = Tipo: { $type } · fornitore: { $provider } · utente lì: { $user } · ID lì: { $external }
desk-card-foreign-amounts = Ricevuto: { $payin } · pagato: { $payout } · creato: { $created }
desk-button-reveal = Mostra indirizzo
desk-button-mask = Nascondi indirizzo
desk-button-consent = Mostra consenso
desk-button-raw = Scarica risposta API
desk-button-raw-full = Scarica senza oscurare
desk-button-copy-ours = Copia il nostro ID
desk-button-copy-theirs = Copia l’ID di Changelly
desk-button-copy-user = Copia l’ID utente
desk-button-of-user = Ordini di questo utente
desk-consent = Accettato: { $at } · policy { $version } · lingua { $language }
desk-consent-masked = Qui l’indirizzo è oscurato.
desk-raw = L’ordine { $id } come lo riporta Changelly. Indirizzo e link sono oscurati.
desk-raw-full = L’ordine { $id } come lo riporta Changelly, non oscurato.
desk-raw-none = Changelly non ha questo ordine in elenco.
desk-raw-failed = Non è stato possibile interrogare Changelly ({ $reason }).
toast-desk-asking = Chiedo a Changelly…

## Desk: statistics

desk-stats-title-24h = Ultime 24 ore
desk-stats-title-7d = Ultimi 7 giorni
desk-stats-title-30d = Ultimi 30 giorni
desk-stats-funnel = Dall’inizio al pagamento
desk-stats-failures = Non riusciti, per fornitore
desk-stats-started = Iniziate
desk-stats-offered = Offerte viste
desk-stats-consented = Consenso dato
desk-stats-created = Ordine creato
desk-stats-completed = Completate
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent }%
desk-stats-share = { $failed } su { $created }
desk-stats-failed = Non riusciti: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Non riusciti: nessuno.
desk-stats-median = La metà è stata completata entro { $time }.
desk-stats-no-median = Nessun ordine è stato completato.
toast-desk-drawing = Disegno…

## Desk: export

desk-export-masked =
    { $count ->
        [one] Un ordine. L’indirizzo è oscurato.
       *[other] { $count } ordini, dal più recente. Gli indirizzi sono oscurati.
    }
desk-export-full =
    { $count ->
        [one] Un ordine, con l’indirizzo completo.
       *[other] { $count } ordini, dal più recente, con gli indirizzi completi.
    }
desk-export-cut = Il file non ne contiene altri: per il resto usa un filtro.
desk-export-ask = <b>Esportare con gli indirizzi di rimborso completi?</b> Chiunque riceva il file può inoltrarlo. Filtro: <code>{ $line }</code>
desk-button-export = Esporta completo

## Desk: people

desk-block-usage = Chi, e perché? Per esempio <code>/block 123456 vendeva cripto altrui</code>
desk-block-ask = <b>Bloccare { $user }?</b> Non potrà più usare il bot. I suoi ordini aperti proseguono, e ne riceverà notizia. Motivo: { $reason }
desk-block-admin = { $user } è tra gli amministratori e non si può bloccare. Togli prima il ruolo.
desk-block-done = Bloccato: { $user }.
desk-button-block = Blocca questa persona
desk-unblock-usage = Per sbloccare qualcuno: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Nessuno è bloccato.
        [one] Una persona è bloccata.
       *[other] { $count } persone sono bloccate.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } può usare di nuovo il bot.
desk-unblock-none = { $user } non risulta tra i bloccati.
desk-role-usage = A chi, e quale? Per esempio <code>/role 123456 support</code>. Ruoli: owner, support, none.
desk-role-self = Non puoi cambiare il tuo ruolo. Chiedi a un altro proprietario.
desk-role-fixed = { $user } ha il ruolo di proprietario per configurazione. Qui non si può cambiare.
desk-role-ask = <b>Assegnare a { $user } il ruolo «{ $role }»?</b> L’assistenza vede ordini e cifre; i proprietari possono fare tutto, vedere gli indirizzi e assegnare ruoli.
desk-role-ask-none = <b>Togliere il ruolo a { $user }?</b> Diventa una persona come le altre.
desk-role-done = { $user }: { $role }.
desk-role-owner = proprietario
desk-role-support = assistenza
desk-role-none = nessun ruolo
desk-button-role = Cambia il ruolo
desk-admins-title = <b>Amministratori</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, per configurazione

## Desk: switches

desk-maintenance-usage = Si attiva e disattiva con <code>/maintenance on</code> o <code>/maintenance off</code>
desk-maintenance-is-on = <b>La manutenzione è attiva.</b> Inizio: { $since }.
desk-maintenance-is-off = <b>La manutenzione non è attiva.</b>
desk-maintenance-ask = <b>Attivare la manutenzione?</b> Nessuno tranne gli amministratori potrà iniziare o concludere una vendita finché non viene disattivata. Gli ordini aperti vengono seguiti come sempre.
desk-maintenance-on = <b>La manutenzione è attiva.</b> Gli ordini aperti vengono seguiti come sempre.
desk-maintenance-off = <b>La manutenzione non è più attiva.</b> Si può di nuovo vendere.
desk-button-maintenance = Attiva
desk-hide-usage = Cosa? Per esempio <code>/hide provider moonpay</code> o <code>/hide currency BTC</code>
desk-show-usage = Cosa? Per esempio <code>/show provider moonpay</code> o <code>/show currency BTC</code>
desk-hidden = Fornitori nascosti: { $providers }. Valute nascoste: { $currencies }.
desk-hide-ask-provider = <b>Nascondere il fornitore { $code }?</b> Nessuno vedrà più le sue offerte. I suoi ordini proseguono.
desk-hide-ask-currency = <b>Nascondere la valuta { $code }?</b> Nessuno potrà più sceglierla. I suoi ordini proseguono.
desk-hide-unknown-provider = Non c’è nessun fornitore «{ $code }». Ci sono: { $known }
desk-hide-unknown-currency = Non c’è nessuna valuta «{ $code }». Ci sono, per esempio: { $known }
desk-hide-done = { $code } non è più visibile.
desk-show-done = { $code } è di nuovo visibile.
desk-show-none = { $code } non è tra gli elementi nascosti.
desk-button-hide = Nascondi

## Desk: asking once more, and the audit trail

desk-dropped = Non è stato fatto niente.
desk-expired = Questa domanda è scaduta. Non è stato fatto niente.
toast-desk-expired = Questo pulsante non è più valido. Invia di nuovo il comando.
desk-audit-none = Non è ancora stato fatto niente.
desk-audit-title =
    { $count ->
        [one] <b>Registro: una riga</b>
       *[other] <b>Registro: { $count } righe</b>, dalla più recente
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = consultazione
desk-action-unmask = in chiaro
desk-action-export = esportazione
desk-action-block = blocco
desk-action-unblock = sblocco
desk-action-maintenance = manutenzione
desk-action-hide = occultamento
desk-action-role = ruolo
desk-action-audit = registro
desk-action-sandbox = sandbox
desk-action-mute = silenziamento
