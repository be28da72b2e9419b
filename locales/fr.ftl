# Texts of the bot in French. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Simple, courteous French with «vous»; no-break spaces stand before : ; ! ? and inside « ».

## Everywhere

value = { $value }
coin-on-network = { $coin } sur { $network }
test-mark = TEST · sandbox, aucun argent réel
apology = Désolé, un problème est survenu de notre côté. Rien de ce que vous avez saisi n’est perdu.
method-unnamed = au choix du prestataire

## Buttons

button-back = Retour
button-cancel = Annuler
button-try-again = Réessayer
button-previous = Précédent
button-next = Suivant
button-page = Page { $page }/{ $pages }
button-whole-list = Voir toute la liste
button-refresh = Actualiser les prix
button-change-country = Changer de pays
button-change-state = Changer d’État
button-change-crypto = Changer de crypto
button-change-fiat = Changer de devise
button-change-amount = Changer le montant
button-change-offers = Changer d’offre
button-change-address = Changer l’adresse
button-change-memo = Changer le { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Je n’ai pas de { $memo }
button-confirm = Accepter et passer l’ordre
button-continue = Continuer chez { $provider }
button-open-provider = Ouvrir { $provider }
button-order = Voir l’ordre
button-orders = Mes ordres
button-look-again = Vérifier à nouveau
button-review = Revoir et confirmer à nouveau
button-sell = Vendre des cryptos
button-continue-sale = Continuer la vente
button-start-over = Recommencer à zéro
button-keep = Garder { $what }
button-start-new = Commencer la nouvelle vente
button-provider-support = Support
button-provider-terms = Conditions
button-help = Aide
button-copy-id = Copier l’ID de l’ordre
button-orders-all = Tous
button-orders-open = Ouverts
button-orders-finished = Clôturés
button-sent = J’ai envoyé les cryptos
button-quiet = Arrêter les rappels
button-get-help = Obtenir de l’aide
button-back-to-order = Retour à l’ordre
button-support = Support de { $provider }
button-copy-changelly-id = Copier l’ID de Changelly
button-qr = Afficher un code QR
button-receipt = Reçu
button-again = Vendre à nouveau
button-share = Partager ce bot
button-privacy-policy = Politique de confidentialité
button-private-chat = Ouvrir le chat privé

## Answers to a press, shown for a moment

toast-stale = Ce bouton vient d’une étape précédente. Voici où vous en êtes.
toast-no-sale = Cette vente est terminée. Envoyez /sell pour en commencer une autre.
toast-private-only = Écrivez-moi dans un chat privé, s’il vous plaît.
toast-language = Langue : { $language }
toast-refresh = J’interroge les prestataires…
toast-confirm = Je passe votre ordre…
toast-done = C’est déjà fait.
toast-sent = Merci. J’interroge { $provider } tout de suite et je ne vous envoie plus de rappels.
toast-quiet = Plus de rappels pour cet ordre.
toast-order-moved-on = Cet ordre a évolué entre-temps. Voici où il en est.
toast-qr-too-long = Le lien est trop long pour un code QR. Utilisez le bouton avec le lien, s’il vous plaît.
toast-receipt = Je prépare le reçu…

## Commands

command-sell = Vendre des cryptos contre de l’argent
command-orders = Vos ordres et leur statut
command-settings = Paramètres et adresses enregistrées
command-help = Ce que fait ce bot, et à qui s’adresser
command-language = Changer de langue
command-privacy = Ce qui est conservé sur vous
command-cancel = Abandonner la vente en cours de saisie
command-start = Reprendre au début

## What Telegram shows of the bot outside the chat

profile-name = Vente de cryptos
profile-about = Vendez vos cryptos, recevez l’argent sur votre compte : offres comparées, étapes suivies ici.
profile-description =
    Je vous aide à vendre des cryptos, du début à la fin.

    Vous choisissez votre pays, la crypto et le montant, vous comparez ce que verseraient plusieurs prestataires et vous passez l’ordre. Le prestataire vous paie, et je vous dis ici ce qui se passe jusqu’à ce que l’argent soit en route.

    Appuyez sur START pour commencer.

## Welcome, help, privacy

welcome =
    <b>Vendez des cryptos, recevez l’argent sur votre compte</b>

    Je compare les offres de plusieurs prestataires, vous en choisissez une. Vous envoyez vos cryptos à l’adresse affichée sur la page du prestataire, et il vous paie. Je vous informe à chaque étape jusqu’à ce que l’argent soit en route.

    Il vous faut : le montant, une adresse de portefeuille pour un remboursement et, chez le prestataire, une pièce d’identité.
welcome-open-sale = Vous avez une vente inachevée : <b>{ $what }</b>.
help-title = <b>Ce que vous pouvez faire ici</b>
help-example = Ou en une ligne, par exemple : <code>/sell 0.05 btc eur</code>
help-line = { $command } – { $what }
help-contact = Des questions ? Écrivez à { $contact }.
help-no-contact = Des questions sur un ordre ? Son prestataire peut vous aider : le lien se trouve dans l’ordre.
help-impostors = <b>Attention aux imposteurs.</b> À part les messages de ce bot sur vos ordres, personne de chez nous ne vous écrit en premier ni ne vous demande dans un chat votre phrase de récupération, vos clés privées, codes ou documents.
privacy =
    <b>Ce qui est conservé sur vous</b>

    <b>Quoi :</b> ID Telegram, paramètres (langue, pays, État américain, devise, rappels), adresses enregistrées et ordres avec adresse de remboursement et consentement. Les adresses sont chiffrées.
    <b>Pourquoi :</b> passer et suivre vos ordres.
    <b>Combien de temps :</b> { $days ->
        [one] les ordres clôturés, { $days } jour ; le reste, jusqu’à votre demande : /deletemydata.
       *[other] les ordres clôturés, { $days } jours ; le reste, jusqu’à votre demande : /deletemydata.
    }
    <b>Qui les reçoit :</b> Changelly et le prestataire choisi reçoivent votre ordre et votre ID Telegram, mais ni votre nom ni ce chat.

    Vos papiers d’identité ne passent jamais ici : seul le prestataire les voit.

language-question = Quelle langue préférez-vous ?

## Things the bot cannot use

stray-text = Je n’ai pas compris. Pour vendre des cryptos, appuyez sur le bouton ou envoyez /sell.
stray-media = Je ne sais lire que le texte et les boutons : ni images, ni stickers, ni messages vocaux, ni fichiers.
stray-edited = Je ne vois pas les modifications d’un message déjà envoyé. Veuillez l’envoyer de nouveau dans un nouveau message.
stray-command = Je ne connais pas cette commande. Envoyez /help pour voir ce que je sais faire.
group-only-private = Une vente est une affaire privée. Écrivez-moi dans un chat privé, s’il vous plaît.
secret-deleted = <b>J’ai supprimé votre message : il ressemblait à une phrase de récupération ou à une clé privée.</b>
secret-not-deleted = <b>Supprimez tout de suite votre dernier message : il ressemble à une phrase de récupération ou à une clé privée,</b> et je n’ai pas pu le supprimer moi-même.
secret-advice = Je ne l’ai pas conservée. Quiconque la possède peut prendre vos cryptos. Ne l’envoyez jamais à personne, ni à moi, ni au support. Si quelqu’un d’autre a pu la lire ici, transférez vos cryptos vers un nouveau portefeuille.

## Settings

button-settings = Paramètres
button-language = Langue
button-country = Pays
button-currency = Devise de versement
button-reminders-on = Activer les rappels
button-reminders-off = Désactiver les rappels
button-addresses = Adresses enregistrées
button-forget = Oublier
toast-forgotten = C’est oublié.
toast-reminders-on = Les rappels sont activés.
toast-reminders-off = Les rappels sont désactivés.
settings-title = <b>Paramètres</b>
settings-language = Langue : { $language }
settings-country = Pays : { $country }
settings-country-none = Pays : je vous le demande quand vous vendez
settings-currency = Devise de versement : { $currency }
settings-currency-none = Devise de versement : je vous la demande quand vous vendez
settings-reminders-on = Rappels des ordres qui attendent vos cryptos : activés
settings-reminders-off = Rappels des ordres qui attendent vos cryptos : désactivés
settings-addresses = Adresses de remboursement enregistrées : { $count }
settings-country-known = <b>Votre pays : { $country }.</b> Je l’ai retenu de votre dernière vente. Pour le changer, choisissez-en un autre à votre prochaine vente, ou demandez-moi de l’oublier.
settings-country-unknown = <b>Je n’ai retenu aucun pays.</b> Je vous le demande quand vous vendez, et je le retiens pour la fois suivante.
settings-currency-known = <b>Votre devise de versement : { $currency }.</b> Je l’ai retenue de votre dernière vente. Pour la changer, choisissez-en une autre à votre prochaine vente, ou demandez-moi de l’oublier.
settings-currency-unknown = <b>Je n’ai retenu aucune devise de versement.</b> Je vous la demande quand vous vendez, et je la retiens pour la fois suivante.

## Saved refund addresses

button-address-save = Enregistrer cette adresse
button-address-copy = Copier l’adresse
button-address-rename = Renommer
button-address-remove = Supprimer
button-address-remove-now = Supprimer l’adresse
button-address-keep = Garder l’adresse
button-address-keep-name = Garder ce nom
toast-address-saved = L’adresse est enregistrée.
toast-address-known = Cette adresse est déjà enregistrée.
toast-address-removed = L’adresse est supprimée.
saved-default-name = Portefeuille { $number }
saved-title =
    { $count ->
        [one] <b>Vous avez { $count } adresse de remboursement enregistrée.</b> Appuyez dessus pour la voir en entier.
       *[other] <b>Vous avez { $count } adresses de remboursement enregistrées.</b> Appuyez sur l’une d’elles pour la voir en entier.
    }
saved-none = <b>Vous n’avez aucune adresse de remboursement enregistrée.</b> Vous pouvez enregistrer celle d’un ordre : ouvrez-le dans /orders et appuyez là sur le bouton.
saved-line = <b>{ $name }</b> : { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Pour les remboursements en { $coin } :
saved-memo = Mémo ou tag : <code>{ $memo }</code>
saved-check = Comparez-la avec votre portefeuille avant de l’utiliser : le début, la fin et quelques caractères au milieu.
saved-now = <b>Enregistrée sous « { $name } » :</b> { $coin }, { $address }
saved-rename = <b>« { $name } »</b> : { $coin }, { $address }
saved-name-question = Comment dois-je l’appeler ? Écrivez un nom de { $count } caractères au plus, ou gardez celui-ci.
saved-name-length = Cela ne convient pas comme nom. Écrivez de 1 à { $count } caractères, s’il vous plaît, ou gardez le nom actuel.
saved-remove = <b>Supprimer « { $name } » ?</b> { $coin }, { $address }. Vos ordres restent tels quels.
saved-full = <b>Cette adresse n’est pas enregistrée :</b> j’en garde { $count } au plus pour vous. Supprimez-en une dont vous n’avez plus besoin et réessayez.
saved-unknown = Cette adresse ne figure pas parmi les vôtres.

## Deletion of a person’s data

button-erase = Effacer mes données
button-erase-now = Effacer maintenant
button-erase-not = Garder mes données
erase-question =
    <b>Effacer vos données ?</b> C’est irréversible.

    <b>Effacé tout de suite :</b> la vente en cours de saisie, les adresses enregistrées, vos pays, devise et langue, et les ordres clôturés, avec leur historique et leurs reçus.
    <b>Conservé pour l’instant :</b> les ordres encore ouverts, pour que je puisse vous en informer. Ils seront effacés une fois clôturés.
    <b>Conservé :</b> le fait que vous soyez bloqué ou non, et le journal de ce qu’ont fait nos admins.

    Changelly et les prestataires conservent leurs propres données.
erase-done = <b>Vos données sont effacées.</b>
erase-left =
    { $count ->
        [one] { $count } ordre reste jusqu’à ce qu’il soit clôturé, pour que je puisse vous en informer.
       *[other] { $count } ordres restent jusqu’à ce qu’ils soient clôturés, pour que je puisse vous en informer.
    }
erase-chat = Les messages de ce chat sont entre vos mains : videz l’historique dans Telegram si vous voulez les faire disparaître. Vous pouvez recommencer à tout moment.

## Choosing

country-question = <b>Où habitez-vous ?</b> Choisissez votre pays ou écrivez son nom.
state-question = <b>Dans quel État habitez-vous ?</b> Choisissez-le ou écrivez son nom en anglais.
crypto-question = <b>Que voulez-vous vendre ?</b> Choisissez une crypto ou écrivez son nom. Votre pays : { $country }.
network-question = <b>Sur quel réseau sont vos { $coin } ?</b> Ce doit être le réseau depuis lequel votre portefeuille envoie. Des cryptos envoyées par un autre réseau peuvent être perdues.
fiat-question = <b>Quelle devise voulez-vous recevoir ?</b> Vous vendez { $coin }. Choisissez-en une ou écrivez son nom.
picker-found = Que voulez-vous dire par « { $query } » ?
picker-meant = Vouliez-vous dire <b>{ $name }</b> ?
search-countries = US Amérique; GB Angleterre Grande-Bretagne Écosse Pays-de-Galles Irlande-du-Nord; AE Émirats EAU; NL Hollande; CZ République-tchèque; KR Corée; MK Macédoine; PS Palestine; BY Biélorussie; MM Birmanie
search-currencies = GBP sterling; JPY yen yens; UAH hryvnia; TRY lire-turque; PLN zloty
search-coins = BTC bitcoin bitcoins; ETH ether éther ethereum; USDT tether; USDC usd-coin; XRP ripple; SOL solana; LTC litecoin; DOGE dogecoin doge-coin; TRX tron; BNB binance-coin; BNBBSC bnb binance-coin; POL matic

amount-question = <b>Quel montant en { $coin } voulez-vous vendre</b> contre { $fiat } ?
amount-limits = Possible : de { $min } à { $max } { $coin }.
amount-limit-min = Au moins { $min } { $coin }.
amount-limit-max = Au plus { $max } { $coin }.
amount-example = Écrivez le montant, par exemple { $example }, ou ce que vous voulez recevoir, par exemple { $wanted }

## What a line of text is about; never shown

search-sell = vendre vends vendrais
search-other = vendu vendus achet* achat* échang* convert* rembours* commande* ordre* où quand pourquoi comment quoi bloqu* coincé* aide* aidez support statut problème* erreur* annul* perdu* reçu arriv* pas jamais prix cours coûte vaut combien envoyé* payé* attend* manque manquant* versé* viré* transféré* déposé*
search-small = je nous veux voudrais souhaite aimerais mon mes ma ai j’ai pour contre en à a sur de du des le la les un une et via svp réseau maintenant
search-not = pas jamais rien n’ai n’est n’a ne-veux ne-vais ne-vends ne-souhaite ne-peux

## Offers

offers-title = <b>Choisissez une offre pour vos { $amount } { $coin }.</b> Vous recevriez :
offer-line = { $provider } : { $payout }
offer-best = meilleure offre
offer-behind = { $difference } de moins
offer-by = { $method }
offer-fee = frais { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Vous avez déjà vendu là-bas.
offer-pace = La moitié de nos ventes là-bas s’est terminée en { $time } au plus.
offers-age =
    { $age ->
        [0] Prix à jour.
        [one] Prix d’il y a { $age } s.
       *[other] Prix d’il y a { $age } s.
    }
offers-note =
    { $seconds ->
        [one] Estimations tous frais compris, valables { $seconds } seconde. La page du prestataire donne le montant final.
       *[other] Estimations tous frais compris, valables { $seconds } secondes. La page du prestataire donne le montant final.
    }
offers-stale = <b>Ces prix ne sont plus à jour.</b> Appuyez sur « { $button } » avant de choisir.
offers-refused = Aucun prix pour l’instant chez :
offers-none = Personne ne peut acheter <b>{ $amount } { $coin }</b> en ce moment.
offers-most = Le maximum par vente est de { $bound } { $coin }.
offers-least = Le minimum par vente est de { $bound } { $coin }.
refusal-min = { $providers } (au moins { $bound } { $coin })
refusal-max = { $providers } (au plus { $bound } { $coin })
refusal-limits = { $providers } (montant hors limites)
refusal-place = { $providers } (pas là où vous habitez)
refusal-pair = { $providers } (pas cette crypto avec cette devise)
refusal-method = { $providers } (sans mode de versement)
refusal-busy = { $providers } (sans réponse, peut-être plus tard)
refusal-other = { $providers } (sans raison indiquée)
offer-title = { $provider }
offer-subject = Pour vos { $amount } { $coin }, vous recevriez :
offer-note = <b>Comment voulez-vous recevoir l’argent ?</b> { $provider } vous paie directement et vérifie votre identité sur sa propre page.
offer-gone = Cette offre n’est plus disponible. Revenez en arrière pour voir les offres actuelles.

## Refund address

address-question =
    <b>Où vos cryptos doivent-elles revenir si la vente échoue ?</b>

    Envoyez une adresse de votre propre portefeuille pour <b>{ $coin }</b>. N’utilisez pas l’adresse de dépôt d’une plateforme d’échange : un remboursement pourrait ne pas y être crédité.
address-saved = Ou appuyez sur l’une de vos adresses enregistrées.
memo-question =
    <b>Quel { $memo } correspond à cette adresse ?</b>

    Envoyez-le si votre portefeuille en affiche un. S’il n’en affiche aucun, appuyez sur le bouton ci-dessous. Nous le transmettons en note, mais le prestataire peut ne pas la voir. Une adresse qui n’a pas besoin de { $memo } est plus sûre.

## Recap

recap-title = Vérifiez tout une dernière fois
recap-sell = Vous vendez : <b>{ $amount } { $coin }</b>
recap-receive = Vous recevez : environ <b>{ $payout }</b> ({ $method })
recap-provider = Prestataire : { $provider } · Vous habitez : { $place }
recap-fee = Frais : { $fee }, déjà déduits
recap-rate = Cours après frais : { $rate }
recap-refund = Si la vente échoue, { $coin } revient à :
recap-memo = { $memo } (gardé en note) :
recap-no-memo = { $memo } : aucun, c’est votre propre portefeuille
recap-consent = En appuyant sur « { $button } », vous passez l’ordre et acceptez la [kyc]politique KYC et AML[/kyc] et les [terms]conditions d’utilisation[/terms].
recap-identity = Le prestataire vérifiera votre identité.

## Orders

order-title = Ordre { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Votre ordre est passé.</b> Vous devriez recevoir environ { $payout }.

    La suite chez { $provider } :
    1. Ouvrez la page avec le bouton ci-dessous et confirmez votre identité.
    2. Envoyez { $coin } à l’adresse qui y est affichée, et à aucune autre.
    3. { $provider } vous paie.

    Je vous écris ici à chaque changement. Le lien reste dans /orders.
order-placing = <b>Nous vérifions si votre ordre a été passé.</b> La réponse s’est perdue en route. Ne recommencez pas, s’il vous plaît : rien n’est envoyé deux fois, et vous aurez ici le lien ou un message d’ici une à deux minutes.
order-rejected = <b>Cet ordre n’a pas été passé.</b> Rien n’a été créé et vous ne devez rien. Vos réponses sont conservées : relisez-les et confirmez.
order-no-link = <b>Votre ordre est passé</b>, mais { $provider } ne nous a pas encore donné son lien. Regardez l’ordre à nouveau dans un instant.
order-unknown = Cet ordre ne figure pas parmi les vôtres.
orders-none = Vous n’avez pas encore d’ordre.
orders-none-open = Aucun de vos ordres n’est ouvert : tous sont clôturés.
orders-none-finished = Aucun de vos ordres n’est encore clôturé.
orders-title =
    { $count ->
        [one] <b>Vous avez { $count } ordre.</b> Appuyez dessus pour en savoir plus.
       *[other] <b>Vous avez { $count } ordres.</b> Appuyez sur l’un d’eux pour en savoir plus.
    }
orders-title-open =
    { $count ->
        [one] <b>Vous avez { $count } ordre ouvert.</b> Appuyez dessus pour en savoir plus.
       *[other] <b>Vous avez { $count } ordres ouverts.</b> Appuyez sur l’un d’eux pour en savoir plus.
    }
orders-title-finished =
    { $count ->
        [one] <b>Vous avez { $count } ordre clôturé.</b> Appuyez dessus pour en savoir plus.
       *[other] <b>Vous avez { $count } ordres clôturés.</b> Appuyez sur l’un d’eux pour en savoir plus.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
card-provider = Prestataire : { $provider } · { $method }
card-received = Reçu par le prestataire : { $received }
card-expected = Prévu : environ { $payout }
card-payout = Versé : { $payout }
card-refund = Adresse de remboursement : { $address } ({ $coin })
card-transaction = Transaction : { $hash }
card-timeline = Historique (UTC) :
card-earlier =
    { $count ->
        [one] { $count } changement antérieur
       *[other] { $count } changements antérieurs
    }
card-now = maintenant : { $status }
card-sent = Vous dites que les cryptos sont en route
card-moved = Cet ordre se trouve maintenant plus bas dans ce chat.
card-moved-up = Cet ordre se trouve maintenant plus haut dans ce chat.
qr-caption = Scannez ceci avec la caméra de votre autre appareil pour continuer chez { $provider }. Ce lien n’est que pour vous : ne le transmettez pas, s’il vous plaît.
share-text = Vendre { $coin } contre { $fiat }

status-placing = En vérification
status-created = Cryptos attendues
status-pending = En cours
status-hold = En pause
status-refunded = Remboursé
status-expired = Expiré
status-failed = Échoué
status-complete = Terminé
status-other = Statut « { $status } »

about-created = { $provider } a votre ordre et vous attend. Ouvrez sa page, confirmez votre identité et envoyez vos { $coin } à l’adresse qui y est affichée. Tant que vous ne les envoyez pas, vos cryptos restent dans votre portefeuille.
about-created-sent = Vous dites avoir envoyé vos { $coin }. { $provider } ne les a pas encore signalés comme reçus ; cela peut prendre un moment. N’envoyez rien une deuxième fois, s’il vous plaît. Si rien ne change, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-pending = { $provider } traite votre ordre : identité, cryptos ou versement. L’arrivée de vos cryptos n’est pas encore signalée. Vous n’avez rien à faire, sauf si sa page vous le demande.
about-pending-received = { $provider } signale avoir reçu { $received } et traite votre ordre. Vous n’avez rien à faire, sauf si sa page vous le demande.
about-hold = { $provider } a mis votre ordre en pause pour vérifier quelque chose. Ouvrez sa page pour voir ce qu’il faut. { $provider } n’a encore signalé ni versement ni remboursement. Si quelque chose n’est pas clair, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-hold-received = { $provider } signale avoir reçu { $received } et a mis votre ordre en pause pour vérifier quelque chose. Ouvrez sa page pour voir ce qu’il faut. { $provider } n’a encore signalé ni versement ni remboursement. Si quelque chose n’est pas clair, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-refunded = { $provider } signale cet ordre comme remboursé : vos { $coin } devraient revenir à votre adresse de remboursement se terminant par { $ending }. S’ils n’arrivent pas, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-refunded-received = { $provider } signale avoir reçu { $received }, et cet ordre comme remboursé : vos { $coin } devraient revenir à votre adresse de remboursement se terminant par { $ending }. S’ils n’arrivent pas, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-expired = Le délai de cet ordre est dépassé. Veuillez ne plus envoyer de cryptos à son adresse. Si vous avez déjà envoyé vos { $coin }, adressez-vous à { $provider } via « { $help } » ; un remboursement irait à votre adresse se terminant par { $ending }. Une nouvelle vente est possible à tout moment.
about-expired-received = Le délai de cet ordre est dépassé, mais { $provider } signale avoir reçu { $received }. Appuyez sur « { $help } » et demandez à { $provider } ce qu’il en adviendra ; un remboursement en { $coin } irait à votre adresse se terminant par { $ending }. N’envoyez plus rien, s’il vous plaît.
about-failed = La vente n’a pas abouti. Si vous avez déjà envoyé vos { $coin }, un remboursement irait à votre adresse se terminant par { $ending } ; { $provider } n’en a encore signalé aucun. Appuyez sur « { $help } » pour demander à { $provider } la raison de l’échec.
about-failed-received = La vente n’a pas abouti. { $provider } signale avoir reçu { $received }, mais encore aucun remboursement ; un remboursement en { $coin } irait à votre adresse se terminant par { $ending }. Appuyez sur « { $help } » pour vous adresser à { $provider } à ce sujet.
about-complete = { $provider } signale la vente comme terminée. Mode de versement : { $method }. Le moment où vous verrez l’argent dépend de votre banque ou de votre carte.
about-complete-amount = { $provider } a versé <b>{ $payout }</b> ({ $method }). Le moment où vous verrez l’argent dépend de votre banque ou de votre carte.
about-other = { $provider } signale un statut que je ne connais pas encore : « { $status } ». Sa page en dit plus. Je continue à suivre votre ordre.
about-silence = { $provider } n’a rien signalé de nouveau depuis deux jours. Si vous n’avez pas envoyé vos { $coin }, il ne s’est rien passé et vous pouvez laisser l’ordre tel quel. Si vous les avez envoyés, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-silence-received = { $provider } a signalé avoir reçu { $received } et n’a rien signalé de nouveau depuis deux jours. Appuyez sur « { $help } » et demandez à { $provider } où en est votre ordre.
status-corrected = { $provider } avait signalé « { $status } » auparavant et a corrigé cela.

## Whom to ask about an order, and reminders

order-help = Dès que vous envoyez vos cryptos, elles et votre argent sont chez { $provider } : seul son support peut donc examiner cet ordre. Donnez-lui les ID : les boutons ci-dessous les copient.
order-help-page = Dès que vous envoyez vos cryptos, elles et votre argent sont chez { $provider } : seul son support peut donc examiner cet ordre, et vous le trouvez sur sa page. Donnez-lui les ID : les boutons ci-dessous les copient.
order-help-contact = Pour toute question sur ce bot, écrivez à { $contact }.
reminder =
    <b>{ $provider } attend toujours vos { $coin }.</b> Tant que vous ne les envoyez pas, vos cryptos restent dans votre portefeuille.

    Envoyez-les seulement à l’adresse que sa page affiche pour cet ordre, et jamais à celle d’un ordre précédent : chaque ordre a la sienne.
reminder-last = C’est le dernier rappel. L’ordre reste dans /orders.

## Receipt

receipt-title = Reçu d’une vente
receipt-line = { $label } : { $value }
receipt-order = Ordre
receipt-changelly = Ordre chez Changelly
receipt-placed = Passé le
receipt-completed = Terminé le
receipt-provider = Prestataire
receipt-method = Mode de versement
receipt-sold = Cryptos vendues
receipt-payout = Versé, comme signalé
receipt-expected = Prévu, non signalé
receipt-rate = Cours après frais
receipt-expected-rate = Cours prévu
receipt-refund = Adresse de remboursement
receipt-transaction = Transaction
receipt-note = Ce reçu a été établi par le bot ; ce n’est pas une facture du prestataire.

## The sale itself

sale-cancelled = <b>La vente est annulée.</b> Aucun ordre n’a été passé.
sale-none = Il n’y a aucune vente à annuler. Vos ordres sont dans /orders.
away-question = <b>Vous avez fait une longue pause.</b> Votre vente est toujours là : <b>{ $what }</b>. Voulez-vous la continuer ?
away-held = Ce que vous venez d’envoyer est conservé : je le reprendrai quand vous continuerez.
away-other = <b>Vous avez une vente inachevée : { $what }.</b> Voulez-vous la continuer ou commencer la nouvelle ?

## Remarks, shown once above the question they belong to

remark-nothing-found = Je n’ai rien trouvé pour « { $query } ». Vérifiez l’orthographe ou choisissez dans la liste.
remark-country-absent = <b>{ $country } : aucun prestataire n’y fait encore de versement.</b> Si vous y habitez, la vente n’est pas possible pour le moment.
remark-crypto-absent = <b>{ $coin } : aucun prestataire ne l’achète encore dans votre pays ({ $country }).</b> Veuillez choisir une autre crypto.
remark-currency-absent = <b>{ $currency } : aucun prestataire ne verse encore dans cette devise pour { $coin }.</b> Veuillez en choisir une autre.
remark-not-offered-any-more = Ce choix n’est plus possible. Voici la liste actuelle.
remark-amount-under = C’est trop peu : on peut vendre au moins { $min } { $coin }.
remark-amount-over = C’est trop : on peut vendre au plus { $max } { $coin }.
remark-amount-ambiguous = Cela peut se lire de deux façons. Quel montant voulez-vous dire ?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } ne se vend qu’en nombres entiers.
        [one] { $coin } n’admet que { $decimals } chiffre après la virgule. Mettez-en moins, s’il vous plaît.
       *[other] { $coin } admet au plus { $decimals } chiffres après la virgule. Mettez-en moins, s’il vous plaît.
    }
remark-amount-zero = Le montant doit être supérieur à zéro.
remark-amount-negative = Le montant doit être supérieur à zéro, sans signe moins.
remark-amount-exponent = Écrivez le montant en chiffres ordinaires, par exemple { $example }
remark-amount-too-long = Ce nombre est trop long. Écrivez le montant en { $coin } avec des chiffres ordinaires.
remark-amount-not-a-number = Je n’ai pas trouvé là de montant en { $coin }. Écrivez un nombre, par exemple { $example }
remark-amount-other-coin = Ici, vous vendez { $coin }. Écrivez combien, par exemple { $example }, ou revenez avec « { $back } » pour choisir une autre crypto.
remark-amount-other-fiat = Ici, vous recevez { $fiat }. Écrivez combien, par exemple { $example }, ou revenez avec « { $back } » pour choisir une autre devise.
remark-payout-found = Vous voulez { $wanted } : pour <b>{ $amount } { $coin }</b>, vous recevriez environ { $payout }.
remark-payout-nearest = Recevoir { $wanted } n’est pas possible ici. Le plus proche est <b>{ $amount } { $coin }</b> : vous recevriez environ { $payout }.
remark-payout-none = Je n’ai pas pu trouver combien de { $coin } il faut pour cela. Écrivez le montant en { $coin }, s’il vous plaît.
remark-understood = Vous voulez vendre <b>{ $what }</b>. Vous reverrez tout avant qu’un ordre ne soit passé.
remark-understood-payout = Vous voulez recevoir <b>{ $what }</b>. Vous reverrez tout avant qu’un ordre ne soit passé.
remark-one-coin = Une vente porte sur une seule crypto : choisissez celle que vous voulez vendre d’abord.
remark-same-again = Encore une fois la même vente : <b>{ $what }</b> chez { $provider }. L’adresse de remboursement reste la même, elle aussi.
remark-offer-better = C’est de nouveau { $provider }. <b>{ $better } verserait { $difference } de plus</b> : changez d’offre pour comparer.
remark-method-better = C’est de nouveau le même mode de versement. <b>{ $provider } verserait { $difference } de plus</b> avec un autre : changez d’offre pour comparer.
remark-kept-address-wrong = <b>Votre adresse enregistrée n’est plus acceptée.</b> Envoyez-en une autre, s’il vous plaît.
remark-prices-refreshed = Les prix étaient trop anciens, j’en ai donc redemandé. Choisissez parmi les prix actuels.
remark-offer-gone = <b>{ $provider } ne fait plus cette offre.</b> Veuillez choisir à nouveau.
remark-offer-fell = <b>Le prix a baissé :</b> { $provider } verserait maintenant { $after } au lieu de { $before }. Choisissez à nouveau.
remark-address-shape = Cela ne ressemble pas à une adresse pour { $coin }. Copiez l’adresse entière depuis votre portefeuille et envoyez-la seule.
remark-address-wrong = <b>Ce n’est pas une adresse valide pour { $coin }.</b> Vérifiez l’adresse et son réseau, puis envoyez-la à nouveau.
remark-memo-wrong = <b>Ce { $memo } n’est pas valide</b> pour cette adresse. Vérifiez-le et envoyez-le à nouveau. Si votre portefeuille n’en affiche aucun, appuyez sur le bouton ci-dessous.

remark-expected-country = Choisissez votre pays dans la liste ou écrivez son nom.
remark-expected-state = Choisissez votre État dans la liste ou écrivez son nom en anglais.
remark-expected-crypto = Choisissez une crypto dans la liste ou écrivez son nom.
remark-expected-network = Choisissez le réseau dans la liste ou écrivez son nom.
remark-expected-fiat = Choisissez une devise dans la liste ou écrivez son nom.
remark-expected-amount = Écrivez le montant, s’il vous plaît.
remark-expected-offers = Choisissez une offre avec un bouton ou écrivez un autre montant.
remark-expected-offer = Choisissez avec un bouton comment recevoir l’argent.
remark-expected-address = Envoyez l’adresse de remboursement sous forme de texte.
remark-expected-memo = Envoyez-le sous forme de texte, ou appuyez sur le bouton s’il n’y en a pas.
remark-expected-recap = Appuyez sur l’un des boutons ci-dessous.
remark-expected-placed = Cet ordre est déjà passé.

## When the service behind the bot does not answer

failure-network = <b>La connexion à Changelly a échoué.</b> Vos réponses sont conservées. Réessayez dans un instant.
failure-timeout = <b>Changelly n’a pas répondu à temps.</b> Vos réponses sont conservées. Réessayez, s’il vous plaît.
failure-rate-limited = <b>Changelly est très sollicité.</b> Réessayez dans une minute.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly est très sollicité.</b> Réessayez dans { $seconds } seconde.
       *[other] <b>Changelly est très sollicité.</b> Réessayez dans { $seconds } secondes.
    }
failure-unauthorized = <b>Changelly n’accepte pas ce bot pour le moment.</b> Vous n’y pouvez rien ; c’est à nous de réparer cela. Vos réponses sont conservées.
failure-not-found = <b>Changelly ne reconnaît pas cette demande.</b> C’est à nous de réparer cela. Vos réponses sont conservées.
failure-expired = <b>Cette offre a expiré.</b> Choisissez parmi les offres actuelles.
failure-unprocessable = <b>Le prestataire ne peut pas prendre cet ordre tel quel.</b> Choisissez à nouveau ou changez le montant.
failure-rejected = <b>Le prestataire n’a pas accepté cela.</b> Choisissez à nouveau ou changez une réponse.
failure-limits-min = <b>Le montant est trop petit pour ce prestataire :</b> il prend au moins { $bound }.
failure-limits-max = <b>Le montant est trop grand pour ce prestataire :</b> il prend au plus { $bound }.
failure-server = <b>Changelly est en panne en ce moment.</b> Vos réponses sont conservées. Réessayez dans quelques minutes.
failure-bad-response = <b>Changelly a donné une réponse que nous n’avons pas pu lire.</b> Vos réponses sont conservées. Réessayez dans quelques minutes.
failure-suspended = <b>Changelly n’est pas disponible en ce moment.</b> Réessayez dans une minute. Vos réponses sont conservées.

## Sandbox

button-sandbox-status = Passer à { $status }
button-sandbox-amounts = Modifier les montants
button-sandbox-resend = Renvoyer le callback
button-sandbox-payin = Payin : { $amount }
button-sandbox-payout = Payout : { $amount }
button-sandbox-copy-payin = Copier la commande payin
button-sandbox-copy-payout = Copier la commande payout
toast-sandbox = J’interroge Changelly…
sandbox-title = Ordre de test { $id }
sandbox-none = aucun
sandbox-amounts =
    Payin : { $payin }
    Payout : { $payout }

    Appuyez sur un bouton pour mettre le montant convenu, ou copiez une commande, changez son nombre et envoyez-la.
sandbox-ambiguous = Plusieurs ordres commencent ainsi. Envoyez une plus grande partie de l’ID.
sandbox-not-placed = On ne sait pas encore si cet ordre existe chez Changelly, il ne peut donc pas y être modifié.
sandbox-usage-setstatus = Envoyez-la ainsi : <code>/setstatus ID STATUT</code>, par exemple <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Envoyez-la ainsi : <code>/setamount ID payin 0.05</code> ou <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Envoyez-la ainsi : <code>/resend ID</code>
sandbox-asked-status = Demandé : mettre le statut à <b>{ $status }</b>.
sandbox-asked-amount = Demandé : mettre { $field } à <b>{ $amount }</b>.
sandbox-asked-resend = Demandé : envoyer à nouveau le callback.
sandbox-answered = Changelly a répondu après { $ms } ms, avec le statut <b>{ $status }</b>. Ce qui a changé :
sandbox-changed = { $field } : { $before } → { $after }
sandbox-unchanged = rien
sandbox-resent-success = Changelly a répondu après { $ms } ms : <b>success</b>, le callback a été accepté.
sandbox-resent-failed = Changelly a répondu après { $ms } ms : <b>failed</b>, le callback n’a pas été accepté. L’adresse enregistrée chez Changelly est-elle celle de cette instance ?
sandbox-waiting = Callback : je l’attends, { $seconds } secondes au plus…
sandbox-callback-verified = Callback : arrivé après { $seconds } s ({ $time }), et sa signature est correcte.
sandbox-callback-refused = Callback : arrivé après { $seconds } s ({ $time }), mais refusé : { $reason }. CHANGELLY_CALLBACK_PUBLIC_KEY est-elle la clé de la sandbox ?
sandbox-callback-none = Callback : aucun n’est arrivé en { $seconds } secondes. PUBLIC_URL avec /changelly/callback est-elle enregistrée chez Changelly et accessible de l’extérieur ?
sandbox-read = Relu à la suite de cela : <b>{ $status }</b>.
sandbox-not-read = L’ordre n’a pas pu être relu.

## Self-test

selftest-title = Autotest : une vente entière dans la sandbox
selftest-running = Votre autotest est encore en cours. Son message plus haut montre où il en est.
selftest-under-way = En cours : { $passed } étapes réussies sur { $of }.
selftest-passed = Réussi : les { $of } étapes en { $seconds } secondes.
selftest-failed = Échoué : { $passed } étapes réussies sur { $of } en { $seconds } secondes.
selftest-stopped = Arrêté : { $passed } étapes réussies sur { $of } en { $seconds } secondes.
selftest-ms = { $ms } ms
selftest-file-passed = <b>L’autotest est réussi.</b> Ce rapport est destiné à votre interlocuteur chez Changelly ; il ne contient ni secret ni donnée personnelle.
selftest-file-failed = <b>L’autotest a échoué.</b> Ce rapport dit où il s’est arrêté. Vous pouvez le montrer à votre interlocuteur chez Changelly ; il ne contient ni secret ni donnée personnelle.

selftest-step-2-1 = Pays
selftest-step-2-2 = Choisir un pays
selftest-step-2-3 = Devises
selftest-step-2-4 = Choisir une paire
selftest-step-2-5 = Choisir un montant
selftest-step-2-6 = Offres
selftest-step-2-7 = Prestataires
selftest-step-2-8 = Montrer les offres
selftest-step-2-9 = Adresse de remboursement
selftest-step-2-10 = Vérifier l’adresse
selftest-step-2-11 = Choisir une offre
selftest-step-2-12 = Consentement
selftest-step-2-13 = Créer l’ordre
selftest-step-2-14 = Changer le statut
selftest-step-2-15 = Renvoyer le callback
selftest-step-2-16 = Lien vers le prestataire
selftest-step-2-17 = Lister les ordres
selftest-step-2-18 = Statut par callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } pour { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = exemple pour { $coin }
selftest-said-valid = valide
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = reçu, vérifié
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = les { $count } reçus, vérifiés

selftest-asked-2-1 = J’ai demandé les pays où l’on peut vendre des cryptos.
selftest-asked-2-2 = J’ai cherché un pays où vendre, et les États là où un pays en exige.
selftest-asked-2-3 = J’ai demandé les cryptos que l’on peut vendre et les devises qui peuvent être versées.
selftest-asked-2-4 = J’ai cherché une crypto et une devise que quelqu’un échange dans ce pays.
selftest-asked-2-5 = J’ai cherché le plus petit montant de cette crypto.
selftest-asked-2-6 = J’ai demandé des offres à tous les prestataires.
selftest-asked-2-7 = J’ai demandé les noms des prestataires.
selftest-asked-2-8 = J’ai cherché le nom de chaque prestataire ayant une offre.
selftest-asked-2-9 = J’ai cherché un exemple d’adresse de remboursement.
selftest-asked-2-10 = J’ai demandé si l’adresse de remboursement est valide.
selftest-asked-2-11 = J’ai choisi la meilleure offre et redemandé son prix.
selftest-asked-2-12 = J’ai comparé le prix à accepter avec le prix affiché.
selftest-asked-2-13 = J’ai demandé la création de l’ordre.
selftest-asked-2-14 = J’ai demandé le changement du statut de l’ordre de test.
selftest-asked-2-15 = J’ai demandé le renvoi du callback et je l’ai attendu.
selftest-asked-2-16 = J’ai cherché le lien qui mène la personne chez le prestataire.
selftest-asked-2-17 = J’ai cherché l’ordre dans la liste, par notre ID.
selftest-asked-2-18 = J’ai mis chaque statut tour à tour, attendu son callback et relu l’ordre.

selftest-fault-no-country = La liste est vide. En général, aucun prestataire de vente n’est activé pour ces clés : demandez à votre interlocuteur chez Changelly d’en activer dans la sandbox.
selftest-fault-no-states = Les États-Unis figurent sans leurs États. Aucun ordre n’y est possible sans État : montrez cela à votre interlocuteur chez Changelly.
selftest-fault-no-pair = Il n’existe pas de telle paire pour ce pays : { $country }. En général, trop peu de devises sont activées pour ces clés : demandez à votre interlocuteur chez Changelly lesquelles les prestataires de ce pays achètent et versent.
selftest-fault-no-amount = Les limites pour { $coin } ne laissent aucun montant : au moins { $min } et au plus { $max }. Les limites de la liste des devises se contredisent : montrez-les à votre interlocuteur chez Changelly.
selftest-fault-no-offer = Personne n’en a fait : { $reasons }. « unavailable » et « timeout » viennent du prestataire, réessayez donc plus tard. Pour toute autre raison, demandez à votre interlocuteur chez Changelly ce que ces clés peuvent vendre.
selftest-fault-nobody-asked = La réponse est vide : aucun prestataire n’a été interrogé. En général, aucun n’est activé pour ce pays et cette paire : demandez à votre interlocuteur chez Changelly.
selftest-fault-unnamed-provider = Le prestataire « { $provider } » fait une offre et n’est pas dans la liste des prestataires. On verrait son code au lieu d’un nom : montrez cela à votre interlocuteur chez Changelly.
selftest-fault-no-address = Je n’en connais pas pour { $coin }. L’autotest ne connaît que des adresses des cryptos courantes : demandez à votre interlocuteur chez Changelly d’activer BTC pour ces clés.
selftest-fault-address-refused = Changelly déclare invalide une adresse bien connue pour { $coin } ({ $cause }). En général, la vérification d’adresse de cette crypto est en panne : montrez cela à votre interlocuteur chez Changelly.
selftest-fault-offer-gone = L’offre de { $provider } ({ $method }) n’existe plus. Une offre peut disparaître à tout moment, réessayez donc. Si cela arrive chaque fois, le prestataire ne tient pas les prix qu’il annonce : montrez cela à votre interlocuteur chez Changelly.
selftest-fault-offer-fell = Il est tombé de { $before } à { $after } en un instant. Les marchés ne bougent pas ainsi : réessayez et, si cela persiste, montrez les deux prix à votre interlocuteur chez Changelly.
selftest-fault-status-differs = J’ai mis « { $status } » et la réponse dit « { $came } ». L’ordre n’a pas été modifié comme demandé : montrez l’ID de l’ordre à votre interlocuteur chez Changelly.
selftest-fault-no-callback = Aucun callback n’est arrivé dans les { $seconds } secondes après avoir mis « { $status } ». En général, l’URL de callback n’est pas enregistrée chez Changelly ou ne mène pas à cette instance : ce doit être PUBLIC_URL suivie de /changelly/callback.
selftest-fault-callback-signature = Un callback est arrivé et sa signature ne correspond pas. CHANGELLY_CALLBACK_PUBLIC_KEY doit être la clé de callback de la sandbox, différente de celle de la production.
selftest-fault-callback-key = Un callback est arrivé avec une autre clé API que la nôtre. L’URL de callback est enregistrée pour d’autres clés : CHANGELLY_API_KEY doit être la clé pour laquelle elle est enregistrée.
selftest-fault-callback-unverifiable = Un callback est arrivé et il n’y a pas de clé pour le vérifier. Définissez CHANGELLY_CALLBACK_PUBLIC_KEY ; votre interlocuteur chez Changelly la connaît.
selftest-fault-callback-malformed = Un callback est arrivé, mais il est illisible. Montrez cela à votre interlocuteur chez Changelly.
selftest-fault-not-delivered = Changelly dit ne pas avoir pu remettre le callback. En général, l’URL de callback n’est pas enregistrée chez Changelly ou ne mène pas à cette instance : ce doit être PUBLIC_URL suivie de /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly dit que le callback a été accepté, et aucun n’est arrivé ici. Un autre programme répond à l’URL de callback enregistrée : ce doit être PUBLIC_URL de cette instance suivie de /changelly/callback.
selftest-fault-no-link = L’ordre n’a pas de lien, ou un lien qui n’est pas en https. Sans lui, personne ne peut continuer chez le prestataire : montrez l’ID de l’ordre à votre interlocuteur chez Changelly.
selftest-fault-not-listed = L’ordre { $id } n’est pas dans la réponse. Sans la liste, une réponse perdue ne peut pas être retrouvée : montrez les deux ID à votre interlocuteur chez Changelly.
selftest-fault-read-differs = J’ai mis « { $status } » et l’ordre indique « { $read } ». Ce qui est lu décide de ce qui est dit aux gens : montrez l’ID de l’ordre à votre interlocuteur chez Changelly.

selftest-state-waiting = en attente
selftest-state-running = en cours
selftest-state-passed = réussi
selftest-state-failed = échoué
selftest-state-not-run = non exécuté
selftest-report-title = Autotest du parcours off-ramp dans la sandbox de la Fiat API
selftest-report-time = Heure
selftest-report-result = Résultat
selftest-report-no-answer = pas de réponse
selftest-report-walk = Statuts mis l’un après l’autre :
selftest-report-callback = callback après

wire-came-network = La connexion a échoué.
wire-came-timeout = Aucune réponse n’est arrivée à temps.
wire-came-rate-limited = Trop de requêtes étaient en attente, celle-ci n’a donc pas été envoyée.
wire-came-suspended = Elle n’a pas été envoyée : Changelly vient d’échouer trop souvent.
wire-came-broken = La réponse n’a pas pu être lue.
wire-came-unreadable = La réponse (HTTP { $status }) n’est pas celle que décrit la documentation.
wire-came-status = Changelly a répondu HTTP { $status }.
wire-came-reason = Changelly a répondu HTTP { $status } ({ $reason }).
wire-check-network = Vérifiez CHANGELLY_API_URL, et si cette machine peut l’atteindre.
wire-check-timeout = En général, Changelly est lent ou en panne : réessayez dans quelques minutes. Sinon, vérifiez CHANGELLY_API_URL et le chemin pour l’atteindre.
wire-check-rate-limited = Il y a trop de requêtes avec ces clés en ce moment : attendez une minute et réessayez.
wire-check-unauthorized = En général, les clés ne conviennent pas : vérifiez que CHANGELLY_API_KEY et CHANGELLY_PRIVATE_KEY forment une paire de la sandbox, et que CHANGELLY_API_URL est écrite exactement comme l’adresse de Changelly.
wire-check-not-found = Changelly ne connaît pas cette adresse ou cet ordre : vérifiez CHANGELLY_API_URL.
wire-check-expired = L’offre était trop ancienne : réessayez.
wire-check-unprocessable = Le prestataire ne peut pas faire cela : montrez la requête à votre interlocuteur chez Changelly.
wire-check-rejected = Quelque chose dans la requête n’a pas été accepté : les mots entre parenthèses disent quoi. « txType » signifie que l’ordre n’est pas un ordre de test.
wire-check-server = Changelly est en panne : réessayez dans quelques minutes et, si cela persiste, montrez-le à votre interlocuteur.
wire-check-bad-response = Quelque chose entre ici et Changelly répond à sa place, ou l’API a été modifiée : vérifiez CHANGELLY_API_URL.
wire-check-suspended = Attendez une demi-minute et réessayez.

## Alerts

button-mute = Couper pendant 24 heures
button-unmute = Réactiver
toast-muted = Les alertes de ce type sont coupées pendant 24 heures.
toast-unmuted = Les alertes de ce type ne sont plus coupées.
alert-refused-order = <b>Un ordre n’a pas pu être créé.</b> Ordre { $order } chez { $provider } : { $reason }.
alert-callback-signature = <b>Un callback a été refusé :</b> sa signature manque ou est fausse. Soit quelqu’un falsifie des callbacks, soit CHANGELLY_CALLBACK_PUBLIC_KEY n’est pas la clé de cet environnement.
alert-callback-key = <b>Un callback a été refusé :</b> il nomme une autre clé API que la nôtre.
alert-callback-unverifiable = <b>Un callback a été refusé :</b> CHANGELLY_CALLBACK_PUBLIC_KEY n’est pas définie. Les ordres sont suivis en les relisant, ce qui est plus lent.
alert-held-order = <b>Un ordre est en pause.</b> Ordre { $order } chez { $provider } : la personne doit peut-être prouver quelque chose au prestataire.
alert-silent-order = <b>Aucune nouvelle d’un ordre ouvert depuis deux jours.</b> L’ordre { $order } est toujours « { $status } ».
alert-failing-provider = <b>Un prestataire échoue souvent :</b> { $provider } ({ $reasons }), au moins cinq fois en 15 minutes.
alert-dead-letter-gone = <b>Un message a été abandonné :</b> son ordre ou sa personne n’existe plus. Ordre { $order }.
alert-dead-letter-refused = <b>Un message a été abandonné :</b> le chat de la personne refuse les messages du bot. Ordre { $order }.
alert-dead-letter-late = <b>Un message a été abandonné :</b> il n’a pas pu être remis pendant un jour. Ordre { $order }.
alert-overturned-final = <b>Un statut final n’était pas final.</b> Ordre { $order } : { $change }.
alert-more =
    { $minutes ->
        [one] { $count } de plus en { $minutes } minute.
       *[other] { $count } de plus en { $minutes } minutes.
    }
alerts-held-back = <b>Les autres alertes sont retenues.</b> Il y en a eu trop pendant la dernière heure ; la prochaine viendra le { $time }.

## Desk: what people are told

blocked-person = Désolé, vous ne pouvez pas utiliser ce bot en ce moment ; les ordres que vous avez passés suivent leur cours, et je vous tiens au courant.
blocked-contact = Désolé, vous ne pouvez pas utiliser ce bot en ce moment ; les ordres que vous avez passés suivent leur cours, et { $contact } peut vous en dire plus.
maintenance = <b>Nous effectuons une maintenance.</b> Aucune vente ne peut commencer en ce moment. Les ordres passés suivent leur cours comme d’habitude. Réessayez un peu plus tard.
maintenance-kept = Ce que vous avez saisi jusqu’ici est conservé.
remark-maintenance = <b>Nous effectuons une maintenance.</b> Vos réponses sont conservées. Reprenez ici un peu plus tard, s’il vous plaît.

## Desk: commands of admins

desk-help-title = Pour les admins
desk-command-orders = Tous les ordres ; des mots les filtrent
desk-command-order = Un ordre, par l’un de ses ID
desk-command-stats = Bilan des ventes : 24h, 7d ou 30d
desk-command-export = La liste actuelle en fichier CSV
desk-command-setstatus = Changer le statut d’un ordre de test
desk-command-setamount = Changer un montant d’un ordre de test
desk-command-resend = Renvoyer le callback d’un ordre de test
desk-command-selftest = Faire une vente de test avec rapport
desk-command-block = Bloquer une personne, avec une raison
desk-command-unblock = Débloquer une personne
desk-command-maintenance = Suspendre ou reprendre les ventes
desk-command-hide = Masquer un prestataire ou une devise
desk-command-show = Afficher ce qui était masqué
desk-command-role = Donner ou retirer un rôle
desk-command-admins = Qui a un rôle
desk-command-audit = Qui a fait quoi et quand
desk-not-allowed = Seuls les propriétaires peuvent faire cela.
toast-desk-not-allowed = Seuls les propriétaires peuvent faire cela.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>{ $total } ordre</b>, du plus récent au plus ancien.
       *[other] <b>{ $total } ordres</b>, du plus récent au plus ancien.
    }
desk-orders-none = <b>Aucun ordre ne correspond.</b>
desk-orders-filter = Filtre : <code>{ $line }</code>
desk-orders-hint = Filtrez avec n’importe lesquels de ces mots : <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = Avec ↗ : créé ailleurs avec les mêmes clés.
desk-orders-not-asked = Changelly n’a pas pu être interrogé : les ordres créés ailleurs peuvent manquer ou ne pas être à jour.
desk-query-unclear = Je ne comprends pas « { $word } ».
desk-quick-status-open = Ouverts
desk-quick-status-hold = En pause
desk-quick-status-failed = Échoués
desk-quick-status-complete = Terminés
desk-quick-since-24h = Dernières 24 h
desk-quick-since-7d = 7 derniers jours
desk-quick-since-30d = 30 derniers jours
desk-button-clear = Effacer le filtre
desk-button-own = Mes propres ordres
desk-button-all = Tous les ordres
desk-button-list = Retour à la liste
toast-desk-filter-gone = Ce filtre n’est plus en mémoire. Voici tous les ordres.
desk-status-placing = en vérification
desk-status-rejected = refusé
desk-status-created = créé
desk-status-pending = en cours
desk-status-hold = en pause
desk-status-refunded = remboursé
desk-status-expired = expiré
desk-status-failed = échoué
desk-status-complete = terminé

## Desk: one order

desk-order-usage = Quel ordre ? Par exemple <code>/order 7f3a9c1e</code> : notre ID, celui de Changelly, ou au moins les quatre premiers caractères de l’un des deux.
desk-order-missing = Cet ordre n’existe pas.
desk-card-status = Statut : <b>{ $status }</b> depuis le { $since }
desk-card-status-only = Statut : <b>{ $status }</b>
desk-card-elsewhere = Créé ailleurs avec les mêmes clés.
desk-card-user = Utilisateur <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Prévu { $expected } · reçu { $payin } · versé { $payout }
desk-card-refund = Remboursement ({ $coin }) à
desk-card-memo = { $name }
desk-card-consent = Consentement : { $at } · politique { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] { $count } changement avant cela
       *[other] { $count } changements avant cela
    }
desk-card-foreign = Type : { $type } · prestataire : { $provider } · utilisateur là-bas : { $user } · ID là-bas : { $external }
desk-card-foreign-amounts = Reçu : { $payin } · versé : { $payout } · créé : { $created }
desk-button-reveal = Afficher l’adresse
desk-button-mask = Masquer l’adresse
desk-button-consent = Afficher le consentement
desk-button-raw = Obtenir la réponse de l’API
desk-button-raw-full = L’obtenir sans masque
desk-button-copy-ours = Copier notre ID
desk-button-copy-theirs = Copier l’ID de Changelly
desk-button-copy-user = Copier l’ID utilisateur
desk-button-of-user = Ordres de cet utilisateur
desk-consent = Accepté le { $at } · politique { $version } · langue { $language }
desk-consent-masked = L’adresse est masquée ici.
desk-raw = L’ordre { $id } tel que Changelly le décrit. L’adresse et le lien sont masqués.
desk-raw-full = L’ordre { $id } tel que Changelly le décrit, sans rien masquer.
desk-raw-none = Changelly ne liste pas cet ordre.
desk-raw-failed = Changelly n’a pas pu être interrogé ({ $reason }).
toast-desk-asking = J’interroge Changelly…

## Desk: statistics

desk-stats-title-24h = Dernières 24 heures
desk-stats-title-7d = 7 derniers jours
desk-stats-title-30d = 30 derniers jours
desk-stats-funnel = Du début au versement
desk-stats-failures = Échecs, par prestataire
desk-stats-started = Commencé
desk-stats-offered = Offres vues
desk-stats-consented = Accepté
desk-stats-created = Ordre créé
desk-stats-completed = Terminé
desk-stats-line = { $step } : <b>{ $count }</b>
desk-stats-part = { $count } · { $percent } %
desk-stats-share = { $failed } sur { $created }
desk-stats-failed = Échecs : <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Aucun échec.
desk-stats-median = La moitié s’est terminée en { $time } au plus.
desk-stats-no-median = Aucun ordre n’a été terminé.
toast-desk-drawing = Je dessine…

## Desk: export

desk-export-masked =
    { $count ->
        [one] { $count } ordre, du plus récent au plus ancien. Les adresses sont masquées.
       *[other] { $count } ordres, du plus récent au plus ancien. Les adresses sont masquées.
    }
desk-export-full =
    { $count ->
        [one] { $count } ordre, du plus récent au plus ancien, avec l’adresse complète.
       *[other] { $count } ordres, du plus récent au plus ancien, avec les adresses complètes.
    }
desk-export-cut = Le fichier n’en contient pas plus : filtrez pour obtenir le reste.
desk-export-ask = <b>Exporter avec les adresses de remboursement complètes ?</b> Quiconque reçoit le fichier peut le transmettre. Filtre : <code>{ $line }</code>
desk-button-export = Exporter en entier

## Desk: people

desk-block-usage = Qui, et pourquoi ? Par exemple <code>/block 123456 vendait les cryptos d’autrui</code>
desk-block-ask = <b>Bloquer { $user } ?</b> Cette personne ne pourra plus utiliser le bot. Ses ordres ouverts suivent leur cours, et elle en est informée. Raison : { $reason }
desk-block-admin = { $user } est admin et ne peut pas être bloqué. Retirez d’abord le rôle.
desk-block-done = { $user } est bloqué.
desk-button-block = Bloquer cette personne
desk-unblock-usage = Débloquer quelqu’un : <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Personne n’est bloqué.
        [one] { $count } personne est bloquée.
       *[other] { $count } personnes sont bloquées.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } peut à nouveau utiliser le bot.
desk-unblock-none = { $user } n’est pas bloqué.
desk-role-usage = À qui, et lequel ? Par exemple <code>/role 123456 support</code>. Rôles : owner, support, none.
desk-role-self = Vous ne pouvez pas changer votre propre rôle. Demandez à un autre propriétaire.
desk-role-fixed = { $user } est propriétaire par configuration. Cela ne peut pas être changé ici.
desk-role-ask = <b>Donner à { $user } le rôle « { $role } » ?</b> Le support voit les ordres et les chiffres ; les propriétaires peuvent tout faire, voir les adresses et donner des rôles.
desk-role-ask-none = <b>Retirer le rôle à { $user } ?</b> Ce sera alors une personne comme les autres.
desk-role-done = { $user } : { $role }.
desk-role-owner = propriétaire
desk-role-support = support
desk-role-none = aucun rôle
desk-button-role = Changer le rôle
desk-admins-title = <b>Admins</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, par configuration

## Desk: switches

desk-maintenance-usage = Changez-la avec <code>/maintenance on</code> ou <code>/maintenance off</code>
desk-maintenance-is-on = <b>La maintenance est activée</b> depuis le { $since }.
desk-maintenance-is-off = <b>La maintenance est désactivée.</b>
desk-maintenance-ask = <b>Activer la maintenance ?</b> Personne d’autre que les admins ne pourra commencer ou finir une vente tant qu’elle dure. Les ordres ouverts sont suivis comme d’habitude.
desk-maintenance-on = <b>La maintenance est activée.</b> Les ordres ouverts sont suivis comme d’habitude.
desk-maintenance-off = <b>La maintenance est désactivée.</b> Les ventes reprennent.
desk-button-maintenance = Activer
desk-hide-usage = Quoi ? Par exemple <code>/hide provider moonpay</code> ou <code>/hide currency BTC</code>
desk-show-usage = Quoi ? Par exemple <code>/show provider moonpay</code> ou <code>/show currency BTC</code>
desk-hidden = Prestataires masqués : { $providers }. Devises masquées : { $currencies }.
desk-hide-ask-provider = <b>Masquer le prestataire { $code } ?</b> Plus personne ne verra ses offres. Ses ordres suivent leur cours.
desk-hide-ask-currency = <b>Masquer la devise { $code } ?</b> Plus personne ne pourra la choisir. Ses ordres suivent leur cours.
desk-hide-unknown-provider = Il n’y a pas de prestataire « { $code } ». Il y a : { $known }
desk-hide-unknown-currency = Il n’y a pas de devise « { $code } ». Il y a, par exemple : { $known }
desk-hide-done = { $code } est masqué.
desk-show-done = { $code } est à nouveau affiché.
desk-show-none = { $code } n’est pas masqué.
desk-button-hide = Masquer

## Desk: asking once more, and the audit trail

desk-dropped = Rien n’a été fait.
desk-expired = Cette question a expiré. Rien n’a été fait.
toast-desk-expired = Ce bouton n’est plus valable. Envoyez à nouveau la commande.
desk-audit-none = Rien n’a encore été fait.
desk-audit-title =
    { $count ->
        [one] <b>Journal : { $count } ligne</b>
       *[other] <b>Journal : { $count } lignes</b>, de la plus récente à la plus ancienne
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = consultation
desk-action-unmask = démasquage
desk-action-export = export
desk-action-block = blocage
desk-action-unblock = déblocage
desk-action-maintenance = maintenance
desk-action-hide = masquage
desk-action-role = rôle
desk-action-audit = journal
desk-action-sandbox = sandbox
desk-action-mute = coupure d’alertes
