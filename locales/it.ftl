# What people read, in Italian. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Plain, friendly Italian with «tu», as Italian banking apps speak. “Cripto” does not change in the plural.

## Everywhere

value = { $value }
coin-on-network = { $coin } su { $network }
test-mark = TEST · sandbox, nessun denaro reale
apology = Scusa, qualcosa è andato storto da parte nostra. I dati che hai inserito non sono persi.
apology-order = Scusa, qualcosa è andato storto da parte nostra. Il tuo ordine non ne risente: tocca il pulsante per vedere a che punto è.
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
button-change = Modifica qualcosa
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
button-agree-now = Accetta a questo prezzo
button-other-offers = Vedi altre offerte
button-switch-provider = Passa a { $provider }
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
button-last-amount = Come prima: { $amount }
button-fiat-taken = Ricevi { $fiat } · Cambia
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
button-answers = Tutte le risposte
button-back-to-order = Torna all’ordine
button-support = Assistenza di { $provider }
button-copy-changelly-id = Copia l’ID di Changelly
button-copy-transaction = Copia l’hash
button-qr = Mostra un codice QR
button-receipt = Ricevuta
button-again = Vendi di nuovo
button-share = Condividi questo bot
button-privacy-policy = Informativa sulla privacy
button-private-chat = Apri la chat privata

## Answers to a press, shown for a moment

toast-stale = Questo pulsante è di un passaggio precedente. Ecco dove sei adesso.
toast-nothing-new = Ancora nessuna novità. Ultimo controllo: { $time }.
toast-moment = Un attimo…
toast-no-sale = Questa vendita è terminata. Invia /sell per iniziarne un’altra.
toast-private-only = Scrivimi in una chat privata, per favore.
toast-language = Lingua: { $language }
toast-refresh = Chiedo ai fornitori…
asking-queued = Chiedo ai fornitori… Ora ci sono molte richieste, quindi ci vuole un po’ di più. La risposta arriva qui.
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
command-watch = I prezzi che aspetti
command-settings = Impostazioni e indirizzi salvati
command-help = Cosa fa questo bot e a chi chiedere
command-language = Cambia lingua
command-privacy = Quali tuoi dati vengono conservati
command-mydata = Tutti i tuoi dati in un file
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
help-inline = In qualsiasi chat, <code>{ $line }</code> mostra quanto rende.
help-line = { $command } – { $what }
help-impostors = <b>Attenzione ai truffatori.</b> Nessuno paga più dell’offerta, nessun fornitore aiuta per telefono e nessuno ti chiede in chat la frase di recupero, le chiavi private, codici o documenti.
help-impostors-first = A parte i messaggi di questo bot sui tuoi ordini, nessuno di noi ti scrive per primo.
help-topic-time = Quanto ci vuole?
help-topic-documents = Documenti
help-topic-fees = Commissioni
help-topic-failure = Se non riesce
help-topic-mistake = Invio sbagliato?
help-topic-safety = È sicuro?
help-topic-data = I miei dati
help-topic-human = Chi può aiutare?
answer-time =
    <b>Quanto ci vuole?</b>

    Prima la rete conferma le tue monete, poi il fornitore le controlla e ti paga. Quanto ci vuole dipende dalla moneta, dal fornitore e dal modo in cui vieni pagato.

    Ricevi qui un messaggio a ogni passo: non serve stare a guardare.
answer-documents =
    <b>Quali documenti servono?</b>

    Il fornitore deve sapere chi vende. Lo chiede sulla propria pagina: di solito un documento d’identità, a volte una tua foto o una prova di residenza.

    Questo bot non chiede mai documenti e non li vede mai.
answer-fees =
    <b>Quanto costa, e a chi va?</b>

    Ogni offerta mostra quanto arriverebbe tolte tutte le commissioni, e la commissione compresa. Va al fornitore e ai suoi partner; questo bot non aggiunge nulla.

    Quando invii le monete, il tuo wallet trattiene anche la commissione di rete. Va alla rete.
answer-failure =
    <b>E se la vendita non riesce?</b>

    Finché non invii monete non perdi nulla: l’ordine semplicemente scade.

    Se il fornitore ha le tue monete e non può pagarti, le restituisce: all’indirizzo di rimborso che hai dato o, con alcuni fornitori, all’indirizzo da cui sono arrivate. Può essere detratta una commissione di rete. Qui leggi che cosa succede, e «{ $help }» nell’ordine porta all’assistenza del fornitore.
answer-mistake =
    <b>Invio in ritardo, su un’altra rete o con un altro importo?</b>

    Per favore non inviare altro. Solo il fornitore vede che cosa è arrivato: può proseguire al prezzo del momento o restituire le monete. Quelle su un’altra rete non sempre può raggiungerle.

    Apri l’ordine, premi «{ $help }» e dai all’assistenza del fornitore l’ID dell’ordine e l’hash della transazione del tuo wallet.
answer-safety =
    <b>È sicuro?</b>

    Le tue monete vanno dal tuo wallet direttamente al fornitore. Questo bot non le ha mai. Prima di accettare rivedi tutto, e nulla si muove finché non invii tu le monete.
answer-human =
    <b>Chi può aiutare?</b>

    Il fornitore ha le tue monete e ti paga, quindi per un ordine può aiutarti la sua assistenza: apri l’ordine e premi «{ $help }».
answer-human-contact = Per tutto il resto su questo bot, scrivi a { $contact }.
answer-question = Sono un bot e non capisco le domande. Ecco le risposte più cercate:
answer-question-open = Sono un bot e non capisco le domande. Ecco le risposte più cercate. La tua vendita ti aspetta.
privacy =
    <b>Quali tuoi dati vengono conservati</b>

    <b>Cosa:</b> ID Telegram, impostazioni (lingua, Paese, Stato USA, valuta, promemoria), indirizzi salvati, prezzi seguiti e ordini con indirizzo di rimborso e consenso. Gli indirizzi sono cifrati.
    <b>Perché:</b> per creare i tuoi ordini e informarti su di essi.
    <b>Per quanto:</b> { $days ->
        [one] gli ordini conclusi per { $days } giorno, il resto finché non lo cancelli: /deletemydata.
       *[other] gli ordini conclusi per { $days } giorni, il resto finché non lo cancelli: /deletemydata.
    }
    <b>Chi li riceve:</b> Changelly e il fornitore che scegli: l’ordine, ma non il tuo ID Telegram né il nome né questa chat.

    Documenti: solo al fornitore. I backup possono durare di più.

language-question = Quale lingua preferisci?
language-unknown = Non parlo ancora questa lingua. Scegli una di queste:

## Things the bot cannot use

stray-text = Non ho capito. Per vendere cripto, tocca il pulsante o invia /sell.
stray-media = Capisco solo testo e pulsanti: niente immagini, sticker, messaggi vocali o file.
stray-edited = Non vedo le modifiche a un messaggio già inviato. Invialo di nuovo come messaggio nuovo.
stray-command = Non conosco questo comando. Invia /help per vedere cosa posso fare.
inline-title = { $coins } rende circa { $money }
inline-brief = { $country }, al netto delle commissioni. I prezzi cambiano.
inline-offer = La migliore offerta del momento ({ $country }): con { $method }, al netto delle commissioni.
inline-moves = I prezzi cambiano: questo è di { $at }.
inline-sell = Vendi { $coins } per { $fiat }
inline-without = Apri il bot per vedere quanto rende in questo momento ({ $country }). I prezzi cambiano.
inline-none = In questo momento nessuno fa un’offerta per questo ({ $country }). Nel bot puoi provare un altro importo o un’altra valuta.
inline-how-title = Scrivi che cosa vuoi vendere
inline-how = L’importo, la cripto e la valuta: { $line }
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
settings-currency-none = Valuta di accredito: quella del tuo Paese
settings-reminders-on = Promemoria degli ordini che attendono le tue cripto: attivi
settings-reminders-off = Promemoria degli ordini che attendono le tue cripto: disattivati
settings-addresses = Indirizzi di rimborso salvati: { $count }
settings-country-known = <b>Il tuo Paese: { $country }.</b> È il primo della lista quando vendi. Scegline un altro qui, scrivine il nome o lascia che lo dimentichi.
settings-country-unknown = <b>Non ricordo nessun Paese.</b> Te lo chiedo quando vendi. Sceglilo qui o scrivine il nome e lo ricorderò.
settings-currency-known = <b>La tua valuta di accredito: { $currency }.</b> La uso ovunque venga pagata. Scegline un’altra qui, scrivine il nome o lascia che la dimentichi.
settings-currency-unknown = <b>Non ricordo nessuna valuta di accredito.</b> Quando vendi uso quella del tuo Paese. Scegline una qui o scrivine il nome e la ricorderò.

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

## Watched rates

button-watch = Segui questo prezzo
button-watches = Prezzi seguiti
button-watch-always = Avvisami ogni volta
button-watch-once = Avvisami una volta
button-watch-pause = Metti in pausa
button-watch-resume = Riprendi a seguirlo
button-watch-remove = Non seguirlo più
button-sell-amount = Vendi { $what }
settings-watches = Prezzi seguiti: { $count }
watches-title = <b>I prezzi che seguo per te.</b> Toccane uno per cambiarlo.
watches-none = <b>Al momento non seguo nessun prezzo per te.</b>
watches-how = Per aggiungerne uno, invia per esempio <code>/watch 0.5 eth 3000 eur</code>: ti avviso quando 1 ETH rende 3000 EUR o più, vendendo 0.5 ETH. Sotto le offerte c’è anche un pulsante: «{ $button }».
watch-mark = <b>{ $rate } o più</b>, vendendo { $amount } { $coin }
watch-once = Ti avviso una volta.
watch-always = Ti avviso ogni volta che viene raggiunto, dopo che era nettamente più basso.
watch-resting = Ti ho avvisato. Lo rifarò quando sarà stato nettamente più basso e tornerà.
watch-paused = In pausa: non lo sto guardando.
watch-set = <b>Seguo questo prezzo per te.</b>
watch-card = <b>Prezzo seguito</b>
watch-note = Circa una volta al minuto guardo l’offerta migliore, commissioni già tolte. I prezzi si muovono: un prezzo che c’era può essere passato quando vendi.
watch-question = <b>A quale prezzo ti avviso?</b> Per vendere { $amount } { $coin }. Scegline uno o scrivi quanto deve rendere 1 { $coin }, per esempio { $example }
watch-there = <b>Quel prezzo c’è già.</b> Puoi vendere adesso o sceglierne uno più alto.
watch-full = <b>Seguo già { $count } prezzi per te</b> e di più non posso. Togline uno, poi riprova.
watch-country = <b>Dove abiti?</b> Le offerte dipendono da questo. Scegli prima il tuo Paese, poi riprova.
watch-unread = <b>Non riesco a leggere un prezzo.</b>
rate-news = <b>{ $rate }</b>: il prezzo che aspetti c’è.
rate-news-quoted = Aspetti { $mark } o più. Questa era l’offerta migliore per { $amount } { $coin }, commissioni già tolte ({ $at }). I prezzi si muovono: quando vendi vedi quello che vale in quel momento.
rate-news-again = Ti avviso di nuovo quando sarà stato nettamente più basso e tornerà.
rate-news-over = Non lo seguo più.
missed-rates = <b>Mentre non potevo scriverti, ci sono stati prezzi che aspettavi:</b>

## Deletion of a person’s data

button-mydata = Scarica i miei dati
button-erase = Cancella i miei dati
button-erase-now = Cancella ora
button-erase-not = Conserva i miei dati
erase-question =
    <b>Cancellare i tuoi dati?</b> Non si può annullare.

    <b>Spariscono subito:</b> la vendita che stai inserendo, gli indirizzi salvati, i prezzi seguiti, Paese, valuta e lingua, e gli ordini conclusi, con cronologia e ricevute.
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
erase-backups = Le copie di sicurezza fatte prima d’ora possono contenere ancora i tuoi dati finché chi gestisce questo bot non le elimina. Servono solo a ripristinare il servizio dopo un guasto.
mydata-caption =
    <b>Tutto ciò che è conservato su di te</b>

    Un file di testo (JSON) che si apre con qualsiasi browser o editor. Contiene per intero i tuoi indirizzi e i tuoi ordini: condividilo solo con chi ti fidi.
mydata-too-often = Hai già ricevuto questo file più volte in un’ora. Potrai averne uno nuovo più tardi; quelli qui sopra valgono ancora.

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
amount-limits-money = Sono circa { $money }.
amount-rate = Adesso circa { $rate }, commissioni già tolte ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Circa { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (circa { $money })
amount-example = Scrivi l’importo, per esempio { $example }, o quanto vuoi ricevere, per esempio { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell vendere vendo; want voglio vorrei ricevere per-favore; my un mio miei di; to per in contro; on su sulla rete

## Offers

offers-title = <b>Scegli un’offerta per i tuoi { $amount } { $coin }.</b> Riceveresti:
offer-line = { $provider }: { $payout }
offer-best = la migliore
offer-behind = { $difference } in meno
offer-by = { $method }
offer-fee = commissione { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Hai già venduto con questo fornitore.
offer-pace = Metà delle nostre vendite lì è stata completata entro { $time }.
offer-usual = tempo abituale: { $time }
offer-stated = secondo il fornitore: { $time }
offer-sold-there = hai già venduto lì
time-up-to = fino a { $time }
time-business-days =
    { $to ->
        [one] { $days } giorno lavorativo
        [many] { $days } giorni lavorativi
       *[other] { $days } giorni lavorativi
    }
offers-from = Prezzi di: { $at }
offers-note = Tutte le commissioni sono già tolte. Sono stime: l’importo finale è sulla pagina del fornitore.
offers-identity = Verificano la tua identità sulla loro pagina.
offers-stale = <b>Questi prezzi non sono più aggiornati.</b> Tocca «{ $button }» prima di scegliere.
offers-missing = <b>Qui non ci sono ancora prezzi.</b> Tocca «{ $button }».
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
refund-warning-sender = <b>Se la vendita non riesce, { $provider } restituisce le cripto al wallet che le ha inviate.</b> Inviale dal tuo wallet personale, non da un exchange.
refund-warning-unknown = Se la vendita non riesce, { $provider } potrebbe restituire le cripto al wallet che le ha inviate. Inviale dal tuo wallet personale, non da un exchange.
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
recap-refund-sender = Se la vendita non riesce, i tuoi { $coin } tornano al wallet che li ha inviati: non inviare da un exchange. Indirizzo indicato:
recap-refund-unknown = Se la vendita non riesce, i tuoi { $coin } tornano al wallet mittente (non usare un exchange) o a:
recap-memo = { $memo } (conservato come nota):
recap-no-memo = { $memo }: nessuno, è il tuo wallet personale
recap-consent = Toccando «{ $button }» crei l’ordine e accetti la [kyc]policy KYC e AML[/kyc] e i [terms]termini d’uso[/terms].
recap-identity = Il fornitore verificherà la tua identità.
recap-fell = <b>Il prezzo è sceso.</b> Ora sono { $payout } ({ $difference } in meno).
recap-better = <b>{ $provider } pagherebbe { $difference } in più</b>: circa { $payout } ({ $method }).
recap-agreed = Quando hai accettato, erano circa { $payout }.
change-question = <b>Che cosa vuoi modificare?</b> Rivedrai tutto ancora una volta prima di accettare.

## Orders

order-title = Ordine { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Il tuo ordine è stato creato.</b> Dovresti ricevere circa { $payout }.

    Cosa succede ora su { $provider }:
    1. Apri la pagina con il pulsante qui sotto e conferma la tua identità.
    2. Invia { $coin } all’indirizzo mostrato lì, e a nessun altro.
    3. { $provider } ti paga.

    Ti scrivo qui a ogni novità. Il link resta in /orders.
order-own-wallet = <b>Invia dal tuo wallet personale, non da un exchange.</b>
order-placing = <b>Stiamo verificando se il tuo ordine è stato creato.</b> La risposta si è persa per strada. Non ricominciare, per favore: niente viene inviato due volte, e riceverai qui il link o un messaggio appena lo sapremo.
doubt-minutes = <b>Non sappiamo ancora se il tuo ordine è stato creato.</b> Changelly non ce l’ha ancora detto. Continuiamo a chiedere e ti scriveremo qui appena lo sapremo. Non devi fare niente e, per favore, non ricominciare: niente viene inviato due volte.
doubt-hour = <b>Ci dispiace, ci vuole molto: non sappiamo ancora se il tuo ordine è stato creato.</b> Nessuno ti ha ancora chiesto di inviare monete, quindi le tue sono dove erano. Continuiamo a chiedere e ti scriveremo qui appena lo sapremo. Se hai domande, tocca «{ $help }».
doubt-day = <b>È passato un giorno e non sappiamo ancora se il tuo ordine è stato creato.</b> Se preferisci non aspettare, tocca «{ $sell }» e ricomincia: un ordine a cui non vengono inviate monete decade da sé. Continuiamo comunque a chiedere. Se hai domande, tocca «{ $help }».
order-rejected = <b>Questo ordine non è stato creato.</b> Non c’è niente in corso e non devi niente. Le tue risposte restano salvate: ricontrollale e conferma.
order-found = <b>Alla fine questo ordine è stato creato.</b> Ti avevamo detto di no. Per favore, non crearne un altro per le stesse monete. Se l’hai già fatto, invia le tue monete per uno solo dei due.
order-no-link = <b>Il tuo ordine è stato creato</b>, ma { $provider } non ci ha ancora dato il link. Ricontrolla l’ordine tra poco.
order-unlinked = <b>Il tuo ordine è stato creato</b>, ma Telegram non mi lascia inviarti il link di { $provider }. Tocca «{ $order }» e poi «{ $qr }»: lo riceverai come immagine da scansionare.
order-unknown = Questo ordine non è tra i tuoi.
orders-none = Non hai ancora ordini.
orders-none-open = Non hai ordini aperti.
orders-none-finished = Non hai ancora ordini conclusi.
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
orders-unreadable = Alcuni dei tuoi ordini non possono essere mostrati in questo momento. Ce ne stiamo occupando.
card-provider = Fornitore: { $provider } · { $method }
card-received = Ricevuto dal fornitore: { $received }
card-expected = Previsto: circa { $payout }
card-payout = Pagato: { $payout }
card-refund = Indirizzo di rimborso: { $address } ({ $coin })
card-transaction = Transazione: { $hash }
card-timeline = Cosa è successo finora:
card-event = { $at } – { $what }
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

## What somebody can do now, by the state of the order

next-send = Apri la pagina di { $provider }, conferma la tua identità e invia i tuoi { $coin } all’indirizzo mostrato lì.
next-sent = Per favore, non inviare niente una seconda volta.
next-pending = Non devi fare niente, a meno che non te lo chieda la pagina di { $provider }.
next-hold = Apri la pagina di { $provider } per vedere cosa serve.
next-refunded = Guarda se le tue cripto sono arrivate. Se no, tocca «{ $help }» e chiedi a { $provider }.
next-expired = Per favore, non inviare più cripto all’indirizzo di questo ordine.
next-failed = Tocca «{ $help }» per chiedere il motivo a { $provider } e, se hai già inviato i tuoi { $coin }, un rimborso.
next-ask = Tocca «{ $help }» e chiedi a { $provider } che cosa ne sarà delle tue cripto.
next-complete = Guarda se il denaro è arrivato.
next-other = Apri la pagina di { $provider }: dice di più.

## What the state of the order means

about-created = { $provider } ha il tuo ordine e ti aspetta. Finché non le invii, le tue cripto restano nel tuo wallet.
about-created-sent = Dici di aver già inviato i tuoi { $coin }. { $provider } non li ha ancora segnalati come ricevuti; può volerci un po’. Se non cambia niente, tocca «{ $help }» e chiedi a { $provider }.
about-pending = { $provider } sta lavorando al tuo ordine: identità, cripto o pagamento. Non ha ancora segnalato l’arrivo delle tue cripto.
about-pending-received = { $provider } segnala di aver ricevuto { $received } e sta lavorando al tuo ordine.
about-hold = { $provider } ha messo in pausa il tuo ordine per verificare qualcosa. { $provider } non ha ancora segnalato né un pagamento né un rimborso. Se qualcosa non è chiaro, tocca «{ $help }» e chiedi a { $provider }.
about-hold-received = { $provider } segnala di aver ricevuto { $received } e ha messo in pausa il tuo ordine per verificare qualcosa. { $provider } non ha ancora segnalato né un pagamento né un rimborso. Se qualcosa non è chiaro, tocca «{ $help }» e chiedi a { $provider }.
about-refunded = { $provider } segnala che questo ordine è stato rimborsato.
about-refunded-received = { $provider } segnala di aver ricevuto { $received } e che questo ordine è stato rimborsato.
about-expired = Il tempo per questo ordine è scaduto. Se hai già inviato i tuoi { $coin }, tocca «{ $help }» e chiedi a { $provider }.
about-expired-received = Il tempo per questo ordine è scaduto, ma { $provider } segnala di aver ricevuto { $received }. Per favore, non inviare altro.
about-failed = La vendita non è riuscita. Finora non è stato segnalato nessun rimborso.
about-failed-received = La vendita non è riuscita. { $provider } segnala di aver ricevuto { $received } e, finora, nessun rimborso.
refund-address = { $provider } rimborsa al tuo indirizzo che termina con { $ending }.
refund-sender = { $provider } rimborsa al wallet che ha inviato le cripto.
refund-unknown = { $provider } rimborsa al tuo indirizzo che termina con { $ending } o al wallet che ha inviato le cripto.
about-complete = { $provider } segnala che la vendita è completata. Metodo di accredito: { $method }. Quando vedrai il denaro dipende dalla tua banca o carta.
about-complete-amount = { $provider } ha pagato <b>{ $payout }</b> ({ $method }). Quando vedrai il denaro dipende dalla tua banca o carta.
about-other = { $provider } segnala uno stato che non conosco ancora: «{ $status }». Continuo a seguire il tuo ordine.
about-silence = { $provider } non segnala novità da due giorni. Se non hai inviato i tuoi { $coin }, non è successo niente e puoi lasciare l’ordine così com’è. Se li hai inviati, tocca «{ $help }» e chiedi a { $provider }.
about-silence-received = { $provider } ha segnalato di aver ricevuto { $received } e da due giorni non segnala novità. Tocca «{ $help }» e chiedi a { $provider } che cosa sta succedendo.
about-trouble = <b>Da più di dieci minuti { $provider } non dà prezzi a nessuno.</b> Non si sa altro. Il tuo ordine resta com’è, e le cripto che hai inviato non vanno perse per questo. Se non hai ancora inviato i tuoi { $coin }, aspetta che la pagina di { $provider } funzioni come al solito. Continuo a seguire il tuo ordine.
about-trouble-received = <b>Da più di dieci minuti { $provider } non dà prezzi a nessuno.</b> Non si sa altro. { $provider } ha segnalato di aver ricevuto { $received }: non vanno persi per questo, e il tuo ordine resta com’è. Non devi fare niente. Continuo a seguire il tuo ordine.
status-corrected = In precedenza { $provider } aveva segnalato «{ $status }» e poi lo ha corretto.
missed-title = <b>Ci sono state novità mentre non potevo scriverti.</b> Ecco come stanno le cose ora:
missed-more = Ci sono novità anche su altri ordini: tocca «{ $orders }».

## Whom to ask about an order, and reminders

order-help = Da quando le invii, le tue cripto e il tuo denaro sono presso { $provider }, quindi solo la sua assistenza può esaminare questo ordine. Indicale gli ID qui sotto.
order-help-page = Da quando le invii, le tue cripto e il tuo denaro sono presso { $provider }, quindi solo la sua assistenza può esaminare questo ordine: la trovi sulla sua pagina. Indicale gli ID qui sotto.
order-help-contact = Per domande su questo bot, chiedi a { $contact }.
reminder = <b>{ $provider } attende ancora i tuoi { $coin }.</b> Finché non li invii, restano nel tuo wallet.

    Inviali solo all’indirizzo che la sua pagina mostra per questo ordine, e mai a quello di un ordine precedente: ogni ordine ha il suo.
reminder-placed = Creato: { $at }
deposit-until = { $provider } aspetta le monete fino a: { $at }
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
away-other = <b>Hai una vendita non conclusa: { $what }.</b> Vuoi continuarla o iniziare quella nuova: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = Non ho trovato niente per «{ $query }». Controlla come si scrive o scegli dall’elenco.
remark-guessed = Hai scritto «{ $query }»: lo intendo come <b>{ $name }</b>.
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
remark-understood-for = Vuoi vendere <b>{ $what }</b> e ricevere <b>{ $received }</b>. Vedrai tutto ancora una volta prima che venga creato un ordine.
remark-understood-payout = Vuoi ricevere <b>{ $what }</b>. Vedrai tutto ancora una volta prima che venga creato un ordine.
remark-same-again = Ancora la stessa vendita: <b>{ $what }</b> su { $provider }. Anche l’indirizzo di rimborso resta lo stesso.
remark-offer-better = È { $provider }, come scelto. <b>{ $better } pagherebbe { $difference } in più</b>: cambia l’offerta per confrontare.
remark-method-better = È il metodo di accredito scelto. <b>{ $provider } pagherebbe { $difference } in più</b> con un altro: cambia l’offerta per confrontare.
remark-kept-address-wrong = <b>Il tuo indirizzo salvato non è più accettato.</b> Inviane un altro, per favore.
remark-prices-refreshed = I prezzi erano troppo vecchi, quindi li ho chiesti di nuovo. Scegli tra quelli attuali.
remark-offer-gone = <b>{ $provider } non fa più questa offerta.</b> Scegli di nuovo, per favore.
remark-link-unknown = Il link indica anche «{ $what }», che qui al momento non è disponibile.
remark-address-shape = Non sembra un indirizzo per { $coin }. Copia l’indirizzo completo dal tuo wallet e invialo da solo.
remark-address-wrong = <b>Non è un indirizzo valido per { $coin }.</b> Controlla l’indirizzo e la sua rete, e invialo di nuovo.
remark-address-elsewhere = <b>Questo è per un’altra moneta o un’altra rete.</b> Invia un indirizzo del tuo wallet per { $coin }.
remark-address-memo-unusable = <b>Questo indirizzo richiede un memo,</b> che un rimborso in { $coin } non può contenere: le monete potrebbero andare perse. Invia un indirizzo del tuo wallet che non ne abbia bisogno.
remark-address-contract = <b>Questo è il contratto di { $coin }, non un wallet:</b> le monete inviate lì vanno perse. Invia un indirizzo del tuo wallet.
remark-address-memo-wrong = <b>Questo { $memo } non è valido</b> per l’indirizzo. Controlla entrambi e inviali di nuovo.
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
remark-expected-change = Scegli con un pulsante che cosa vuoi modificare.
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
failure-busy-for = <b>In questo momento moltissime persone chiedono i prezzi.</b> Sarebbe il tuo turno tra circa { $time }. Le tue risposte restano salvate; riprova allora.
prices-queued = <b>In questo momento moltissime persone chiedono i prezzi.</b> Sei in coda: i tuoi prezzi arriveranno qui da soli tra circa { $time }. Se non arrivano, tocca «{ $button }».
failure-too-often = <b>Hai chiesto molti prezzi in poco tempo.</b> Le tue risposte restano salvate. Aspetta un minuto, poi riprova.
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

## Blocked people, and maintenance

updates-too-many = Sono state molte cose insieme. Aspetta qualche secondo, poi continua. Puoi vedere i tuoi ordini in qualsiasi momento.
blocked-person = Mi dispiace, al momento non puoi usare questo bot; gli ordini che hai creato proseguono, e continuo a tenerti al corrente.
blocked-contact = Mi dispiace, al momento non puoi usare questo bot; gli ordini che hai creato proseguono, e { $contact } può dirti di più.
maintenance = <b>Manutenzione in corso.</b> Al momento non si può iniziare nessuna vendita. Gli ordini già creati proseguono come sempre. Riprova un po’ più tardi.
maintenance-kept = Ciò che hai inserito finora resta salvato.
remark-orders-open = <b>Non ci possono essere più ordini aperti insieme: { $count }.</b> Appena uno sarà concluso, potrai creare questo. Le tue risposte restano salvate.
remark-orders-today = <b>Non ci possono essere più ordini in 24 ore: { $count }.</b> Crea questo un po’ più tardi, per favore. Le tue risposte restano salvate.
remark-maintenance = <b>Manutenzione in corso.</b> Le tue risposte restano salvate. Riprendi da qui un po’ più tardi.
privacy-set-aside = <b>Messo da parte:</b> qualcosa di tuo che non è stato possibile elaborare o consegnare. È cifrato e non resta più a lungo degli ordini conclusi.
