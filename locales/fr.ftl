# What people read, in French. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Simple, courteous French with «vous»; no-break spaces stand before : ; ! ? and inside « ».

## Everywhere

value = { $value }
coin-on-network = { $coin } sur { $network }
test-mark = TEST · sandbox, aucun argent réel
apology = Désolé, un problème est survenu de notre côté. Rien de ce que vous avez saisi n’est perdu.
apology-order = Désolé, un problème est survenu de notre côté. Votre ordre n’est pas touché : appuyez sur le bouton pour voir où il en est.
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
button-change = Modifier quelque chose
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
button-agree-now = Accepter à ce prix
button-other-offers = Voir d’autres offres
button-switch-provider = Passer à { $provider }
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
button-last-amount = Comme avant : { $amount }
button-fiat-taken = Vous recevez { $fiat } · Changer
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
button-answers = Toutes les réponses
button-back-to-order = Retour à l’ordre
button-support = Support de { $provider }
button-copy-changelly-id = Copier l’ID de Changelly
button-copy-transaction = Copier le hash
button-qr = Afficher un code QR
button-receipt = Reçu
button-again = Vendre à nouveau
button-share = Partager ce bot
button-privacy-policy = Politique de confidentialité
button-private-chat = Ouvrir le chat privé

## Answers to a press, shown for a moment

toast-stale = Ce bouton vient d’une étape précédente. Voici où vous en êtes.
toast-nothing-new = Rien de nouveau pour l’instant. Dernière vérification : { $time }.
toast-moment = Un instant…
toast-no-sale = Cette vente est terminée. Envoyez /sell pour en commencer une autre.
toast-private-only = Écrivez-moi dans un chat privé, s’il vous plaît.
toast-language = Langue : { $language }
toast-refresh = J’interroge les prestataires…
asking-queued = J’interroge les prestataires… Il y a beaucoup de demandes en ce moment, cela prend donc un peu plus de temps. La réponse arrive ici.
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
command-watch = Cours attendus
command-settings = Paramètres et adresses enregistrées
command-help = Ce que fait ce bot, et à qui s’adresser
command-language = Changer de langue
command-privacy = Ce qui est conservé sur vous
command-mydata = Toutes vos données, en un fichier
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
help-example = Ou en une ligne : <code>/sell 0.05 btc eur</code>
help-inline = Dans n’importe quelle discussion, <code>{ $line }</code> montre ce que cela rapporte.
help-line = { $command } – { $what }
help-impostors = <b>Attention aux imposteurs.</b> Personne ne paie plus que l’offre, aucun prestataire n’aide par téléphone, et personne ne demande dans un chat votre phrase de récupération, vos clés privées, codes ou documents.
help-impostors-first = À part les messages de ce bot sur vos ordres, personne de chez nous ne vous écrit en premier.
help-topic-time = Combien de temps ?
help-topic-documents = Documents
help-topic-fees = Frais
help-topic-failure = En cas d’échec
help-topic-mistake = Erreur d’envoi ?
help-topic-safety = Est-ce sûr ?
help-topic-data = Mes données
help-topic-human = Qui peut aider ?
answer-time =
    <b>Combien de temps cela prend-il ?</b>

    Le réseau confirme d’abord vos cryptos, puis le prestataire les vérifie et vous paie. La durée dépend de la crypto, du prestataire et du mode de paiement.

    Vous recevez un message ici à chaque étape, inutile de surveiller.
answer-documents =
    <b>Quels documents faut-il ?</b>

    Le prestataire doit savoir qui vend. Il le demande sur sa propre page : en général une pièce d’identité, parfois une photo de vous ou un justificatif de domicile.

    Ce bot ne demande jamais de documents et ne les voit jamais.
answer-fees =
    <b>Combien cela coûte-t-il, et qui reçoit ces frais ?</b>

    Chaque offre montre ce qui arriverait après tous les frais, et les frais qu’elle contient. Ils vont au prestataire et à ses partenaires ; ce bot n’ajoute rien.

    À l’envoi des cryptos, votre portefeuille prélève aussi les frais de réseau. Ils vont au réseau.
answer-failure =
    <b>Et si la vente échoue ?</b>

    Tant que vous n’envoyez rien, rien n’est perdu : l’ordre expire, c’est tout.

    Si le prestataire a vos cryptos et ne peut pas vous payer, il les renvoie : à l’adresse de remboursement donnée ou, chez certains, à l’adresse d’où elles venaient. Des frais de réseau peuvent être déduits. Vous lisez ici ce qui se passe, et « { $help } » dans l’ordre mène au support du prestataire.
answer-mistake =
    <b>Envoi trop tard, sur un autre réseau ou d’un autre montant ?</b>

    N’envoyez plus rien, s’il vous plaît. Seul le prestataire voit ce qui est arrivé : il peut continuer au prix actuel ou renvoyer les cryptos. Sur un autre réseau, il ne peut pas toujours les atteindre.

    Ouvrez l’ordre, appuyez sur « { $help } » et donnez au support du prestataire l’identifiant de l’ordre et le hash de la transaction.
answer-safety =
    <b>Est-ce sûr ?</b>

    Vos cryptos vont de votre portefeuille directement au prestataire. Ce bot ne les détient jamais. Avant d’accepter, vous revoyez tout, et rien ne bouge tant que vous n’envoyez pas les cryptos vous-même.
answer-human =
    <b>Qui peut aider ?</b>

    Le prestataire a vos cryptos et vous paie : pour un ordre, c’est son support qui peut aider. Ouvrez l’ordre et appuyez sur « { $help } ».
answer-human-contact = Pour toute autre question sur ce bot, écrivez à { $contact }.
answer-question = Je suis un bot et ne comprends pas les questions. Voici les réponses les plus recherchées :
answer-question-open = Je suis un bot et ne comprends pas les questions. Voici les réponses les plus recherchées. Votre vente vous attend.
privacy =
    <b>Ce qui est conservé sur vous</b>

    <b>Quoi :</b> ID Telegram, paramètres (langue, pays, État américain, devise, rappels), adresses enregistrées, cours surveillés et ordres avec adresse de remboursement et consentement. Les adresses sont chiffrées.
    <b>Pourquoi :</b> passer et suivre vos ordres.
    <b>Durée :</b> { $days ->
        [one] les ordres clôturés, { $days } jour ; le reste, jusqu’à votre demande : /deletemydata.
       *[other] les ordres clôturés, { $days } jours ; le reste, jusqu’à votre demande : /deletemydata.
    }
    <b>Qui les reçoit :</b> Changelly et le prestataire choisi : votre ordre, mais ni votre ID Telegram, ni votre nom, ni ce chat.

    Seul le prestataire voit vos papiers. Les sauvegardes peuvent durer plus.

language-question = Quelle langue préférez-vous ?
language-unknown = Je ne parle pas encore cette langue. Choisissez l’une de celles-ci :

## Things the bot cannot use

stray-text = Je n’ai pas compris. Pour vendre des cryptos, appuyez sur le bouton ou envoyez /sell.
stray-media = Je ne sais lire que le texte et les boutons : ni images, ni stickers, ni messages vocaux, ni fichiers.
stray-edited = Je ne vois pas les modifications d’un message déjà envoyé. Veuillez l’envoyer de nouveau dans un nouveau message.
stray-command = Je ne connais pas cette commande. Envoyez /help pour voir ce que je sais faire.
inline-title = { $coins } rapporte environ { $money }
inline-brief = { $country }, tous frais déduits. Les prix changent.
inline-offer = La meilleure offre du moment ({ $country }) : par { $method }, tous frais déduits.
inline-moves = Les prix changent. Heure de celui-ci : { $at }.
inline-sell = Vendre { $coins } contre { $fiat }
inline-without = Ouvrez le bot pour voir ce que cela rapporte en ce moment ({ $country }). Les prix changent.
inline-none = Personne ne fait d’offre pour cela en ce moment ({ $country }). Dans le bot, vous pouvez essayer un autre montant ou une autre devise.
inline-how-title = Écrivez ce que vous voulez vendre
inline-how = Le montant, la crypto et la devise : { $line }
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
settings-currency-none = Devise de versement : celle de votre pays
settings-reminders-on = Rappels des ordres qui attendent vos cryptos : activés
settings-reminders-off = Rappels des ordres qui attendent vos cryptos : désactivés
settings-addresses = Adresses de remboursement enregistrées : { $count }
settings-country-known = <b>Votre pays : { $country }.</b> Il vient en premier quand vous vendez. Choisissez-en un autre ici, tapez son nom ou laissez-moi l’oublier.
settings-country-unknown = <b>Aucun pays n’est retenu.</b> Je le demande quand vous vendez. Choisissez-le ici ou tapez son nom, et je le retiendrai.
settings-currency-known = <b>Votre devise de versement : { $currency }.</b> Je la prends partout où elle est versée. Choisissez-en une autre ici, tapez son nom ou laissez-moi l’oublier.
settings-currency-unknown = <b>Aucune devise de versement n’est retenue.</b> Quand vous vendez, je prends celle de votre pays. Choisissez-en une ici ou tapez son nom, et je la retiendrai.

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

## Watched rates

button-watch = Surveiller ce cours
button-watches = Cours surveillés
button-watch-always = M’avertir à chaque fois
button-watch-once = M’avertir une fois
button-watch-pause = Mettre en pause
button-watch-resume = Reprendre
button-watch-remove = Ne plus surveiller
button-sell-amount = Vendre { $what }
settings-watches = Cours surveillés : { $count }
watches-title = <b>Les cours que je surveille pour vous.</b> Appuyez sur l’un d’eux pour le modifier.
watches-none = <b>Je ne surveille aucun cours pour vous.</b>
watches-how = Pour en ajouter un, envoyez par exemple <code>/watch 0.5 eth 3000 eur</code> : je vous avertis quand 1 ETH rapporte 3000 EUR ou plus, pour une vente de 0.5 ETH. Sous les offres, il y a aussi un bouton : « { $button } ».
watch-mark = <b>{ $rate } ou plus</b>, en vendant { $amount } { $coin }
watch-once = Je vous avertis une fois.
watch-always = Je vous avertis chaque fois qu’il est atteint, après avoir été nettement plus bas.
watch-resting = Je vous ai averti. Je le referai quand il aura été nettement plus bas et reviendra.
watch-paused = En pause : je ne le regarde pas.
watch-set = <b>Je surveille ce cours pour vous.</b>
watch-card = <b>Cours surveillé</b>
watch-note = Environ une fois par minute, je regarde la meilleure offre, tous frais déduits. Les prix bougent : un cours qui était là peut être passé quand vous vendez.
watch-question = <b>À quel cours dois-je vous avertir ?</b> Pour une vente de { $amount } { $coin }. Choisissez-en un ou écrivez ce que 1 { $coin } doit rapporter, par exemple { $example }
watch-there = <b>Ce cours est déjà là.</b> Vous pouvez vendre maintenant ou en choisir un plus élevé.
watch-full = <b>Je surveille déjà { $count } cours pour vous,</b> et je ne peux pas en suivre plus. Retirez-en un, puis réessayez.
watch-country = <b>Où habitez-vous ?</b> Les offres en dépendent. Choisissez d’abord votre pays, puis réessayez.
watch-unread = <b>Je n’ai pas trouvé là de cours.</b>
rate-news = <b>{ $rate }</b> : le cours que vous attendez est là.
rate-news-quoted = Vous attendez { $mark } ou plus. C’était la meilleure offre pour { $amount } { $coin }, tous frais déduits ({ $at }). Les prix bougent : en vendant, vous verrez ce qui vaut alors.
rate-news-again = Je vous avertirai de nouveau quand il aura été nettement plus bas et reviendra.
rate-news-over = Je ne le surveille plus.
missed-rates = <b>Pendant que je ne pouvais pas vous écrire, des cours que vous attendiez ont été atteints :</b>

## Deletion of a person’s data

button-mydata = Obtenir mes données
button-erase = Effacer mes données
button-erase-now = Effacer maintenant
button-erase-not = Garder mes données
erase-question =
    <b>Effacer vos données ?</b> C’est irréversible.

    <b>Effacé tout de suite :</b> la vente en cours de saisie, les adresses enregistrées, les cours surveillés, vos pays, devise et langue, et les ordres clôturés, avec leur historique et leurs reçus.
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
erase-backups = Les sauvegardes faites auparavant peuvent encore contenir vos données jusqu’à ce que l’exploitant de ce bot les efface. Elles ne servent qu’à rétablir le service après une panne.
mydata-caption =
    <b>Tout ce qui est conservé sur vous</b>

    Un fichier texte (JSON) que tout navigateur ou éditeur ouvre. Vos adresses et vos ordres y figurent en entier : ne le transmettez qu’à des personnes de confiance.
mydata-too-often = Vous avez déjà reçu ce fichier plusieurs fois en une heure. Vous pourrez en obtenir un nouveau plus tard ; ceux ci-dessus restent valables.

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

amount-question = <b>Combien de { $coin } voulez-vous vendre</b> contre { $fiat } ?
amount-limits = Possible : de { $min } à { $max } { $coin }.
amount-limit-min = Au moins { $min } { $coin }.
amount-limit-max = Au plus { $max } { $coin }.
amount-limits-money = Soit environ { $money }.
amount-rate = Actuellement, environ : { $rate }, tous frais déduits ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Env. { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (env. { $money })
amount-example = Écrivez le montant, par exemple { $example }, ou ce que vous voulez recevoir, par exemple { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell vendre vends; want je veux voudrais recevoir svp; my un mon mes de; to pour contre en des; on sur le réseau

## Offers

offers-title = <b>Choisissez une offre pour vos { $amount } { $coin }.</b> Vous recevriez :
offer-line = { $provider } : { $payout }
offer-best = meilleure offre
offer-behind = { $difference } de moins
offer-by = { $method }
offer-fee = frais { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Vous y avez déjà vendu.
offer-pace = La moitié de nos ventes là-bas s’est terminée en { $time } au plus.
offer-usual = délai habituel : { $time }
offer-stated = selon le prestataire : { $time }
offer-sold-there = vous y avez déjà vendu
time-up-to = jusqu’à { $time }
time-business-days =
    { $to ->
        [one] { $days } jour ouvré
       *[other] { $days } jours ouvrés
    }
offers-from = Prix : { $at }
offers-note = Tous les frais sont déduits. Ce sont des estimations : la page du prestataire affiche le montant final.
offers-identity = Les prestataires vérifient votre identité sur leur page.
offers-stale = <b>Ces prix ne sont plus à jour.</b> Appuyez sur « { $button } » avant de choisir.
offers-missing = <b>Il n’y a pas encore de prix ici.</b> Appuyez sur « { $button } ».
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
refund-warning-sender = <b>Si la vente échoue, { $provider } renvoie les cryptos au portefeuille d’où elles viennent.</b> Envoyez-les depuis votre propre portefeuille, pas depuis une plateforme d’échange.
refund-warning-unknown = Si la vente échoue, { $provider } peut renvoyer les cryptos au portefeuille d’où elles viennent. Envoyez-les depuis votre propre portefeuille, pas depuis une plateforme d’échange.
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
recap-refund = En cas d’échec, vos { $coin } reviendront à :
recap-refund-sender = En cas d’échec, vos { $coin } reviendront au portefeuille expéditeur (pas de plateforme). Adresse :
recap-refund-unknown = En cas d’échec, vos { $coin } reviendront au portefeuille expéditeur (pas de plateforme) ou à :
recap-memo = { $memo } (gardé en note) :
recap-no-memo = { $memo } : aucun, c’est votre propre portefeuille
recap-consent = En appuyant sur « { $button } », vous passez l’ordre et acceptez la [kyc]politique KYC et AML[/kyc] et les [terms]conditions d’utilisation[/terms].
recap-identity = Le prestataire vérifiera votre identité.
recap-fell = <b>Le prix a baissé.</b> C’est maintenant { $payout } ({ $difference } de moins).
recap-better = <b>{ $provider } verserait { $difference } de plus</b> : environ { $payout } ({ $method }).
recap-agreed = Au moment de votre accord, c’était environ { $payout }.
change-question = <b>Que voulez-vous modifier ?</b> Vous reverrez tout avant de donner votre accord.

## Orders

order-title = Ordre { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Votre ordre est passé.</b> Vous devriez recevoir environ { $payout }.

    La suite chez { $provider } :
    1. Ouvrez la page avec le bouton ci-dessous et confirmez votre identité.
    2. Envoyez { $coin } à l’adresse qui y est affichée, et à aucune autre.
    3. { $provider } vous paie.

    Je vous écris ici à chaque changement. Le lien reste dans /orders.
order-own-wallet = <b>Envoyez depuis votre propre portefeuille, pas depuis une plateforme d’échange.</b>
order-placing = <b>Nous vérifions si votre ordre a été passé.</b> La réponse s’est perdue en route. Ne recommencez pas, s’il vous plaît : rien n’est envoyé deux fois, et vous aurez ici le lien ou un message dès que nous le saurons.
doubt-minutes = <b>Nous ne savons pas encore si votre ordre a été passé.</b> Changelly ne nous l’a pas encore dit. Nous continuons à demander, et vous le lirez ici dès que nous le saurons. Vous n’avez rien à faire, et ne recommencez pas, s’il vous plaît : rien n’est envoyé deux fois.
doubt-hour = <b>Désolés, c’est long : nous ne savons pas encore si votre ordre a été passé.</b> Personne ne vous a encore demandé d’envoyer quoi que ce soit, vos fonds n’ont donc pas bougé. Nous continuons à demander, et vous le lirez ici dès que nous le saurons. Pour toute question, appuyez sur « { $help } ».
doubt-day = <b>Un jour a passé, et nous ne savons toujours pas si votre ordre a été passé.</b> Si vous préférez ne pas attendre, appuyez sur « { $sell } » et recommencez : un ordre auquel rien n’est envoyé s’éteint de lui-même. Nous continuons à demander dans tous les cas. Pour toute question, appuyez sur « { $help } ».
order-rejected = <b>Cet ordre n’a pas été passé.</b> Rien n’a été créé et vous ne devez rien. Vos réponses sont conservées : relisez-les et confirmez.
order-found = <b>Cet ordre a finalement été passé.</b> Nous vous avions dit le contraire. N’en passez pas d’autre pour les mêmes fonds, s’il vous plaît. Si vous l’avez déjà fait, n’envoyez vos fonds que pour l’un des deux.
order-no-link = <b>Votre ordre est passé</b>, mais { $provider } ne nous a pas encore donné son lien. Regardez l’ordre à nouveau dans un instant.
order-unlinked = <b>Votre ordre est passé</b>, mais Telegram ne me laisse pas vous envoyer le lien de { $provider }. Appuyez sur « { $order } », puis sur « { $qr } » : vous l’aurez sous forme d’image à scanner.
order-unknown = Cet ordre ne figure pas parmi les vôtres.
orders-none = Vous n’avez pas encore d’ordre.
orders-none-open = Vous n’avez aucun ordre ouvert.
orders-none-finished = Vous n’avez encore aucun ordre clôturé.
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
orders-unreadable = Certains de vos ordres ne peuvent pas être affichés pour le moment. Nous nous en occupons.
card-provider = Prestataire : { $provider } · { $method }
card-received = Reçu par le prestataire : { $received }
card-expected = Prévu : environ { $payout }
card-payout = Versé : { $payout }
card-refund = Adresse de remboursement : { $address } ({ $coin })
card-transaction = Transaction : { $hash }
card-timeline = Historique :
card-event = { $at } – { $what }
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

## What somebody can do now, by the state of the order

next-send = Ouvrez la page de { $provider }, confirmez votre identité et envoyez vos { $coin } à l’adresse qui y est affichée.
next-sent = N’envoyez rien une deuxième fois, s’il vous plaît.
next-pending = Vous n’avez rien à faire, sauf si la page de { $provider } vous le demande.
next-hold = Ouvrez la page de { $provider } pour voir ce qu’il faut.
next-refunded = Vérifiez si vos cryptos sont arrivées. Sinon, appuyez sur « { $help } » et adressez-vous à { $provider }.
next-expired = Veuillez ne plus envoyer de cryptos à l’adresse de cet ordre.
next-failed = Appuyez sur « { $help } » pour demander à { $provider } la raison de l’échec et, si vous avez déjà envoyé vos { $coin }, un remboursement.
next-ask = Appuyez sur « { $help } » et demandez à { $provider } ce que deviennent vos cryptos.
next-complete = Vérifiez si l’argent est arrivé.
next-other = Ouvrez la page de { $provider } : elle en dit plus.

## What the state of the order means

about-created = { $provider } a votre ordre et vous attend. Tant que vous ne les envoyez pas, vos cryptos restent dans votre portefeuille.
about-created-sent = Vous dites avoir envoyé vos { $coin }. { $provider } ne les a pas encore signalés comme reçus ; cela peut prendre un moment. Si rien ne change, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-pending = { $provider } traite votre ordre : identité, cryptos ou versement. L’arrivée de vos cryptos n’est pas encore signalée.
about-pending-received = { $provider } signale avoir reçu { $received } et traite votre ordre.
about-hold = { $provider } a mis votre ordre en pause pour vérifier quelque chose. { $provider } n’a encore signalé ni versement ni remboursement. Si quelque chose n’est pas clair, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-hold-received = { $provider } signale avoir reçu { $received } et a mis votre ordre en pause pour vérifier quelque chose. { $provider } n’a encore signalé ni versement ni remboursement. Si quelque chose n’est pas clair, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-refunded = { $provider } signale cet ordre comme remboursé.
about-refunded-received = { $provider } signale avoir reçu { $received }, et cet ordre comme remboursé.
about-expired = Le délai de cet ordre est dépassé. Si vous avez déjà envoyé vos { $coin }, adressez-vous à { $provider } via « { $help } ».
about-expired-received = Le délai de cet ordre est dépassé, mais { $provider } signale avoir reçu { $received }. N’envoyez plus rien, s’il vous plaît.
about-failed = La vente n’a pas abouti. Aucun remboursement n’a encore été signalé.
about-failed-received = La vente n’a pas abouti. { $provider } signale avoir reçu { $received }, mais encore aucun remboursement.
refund-address = { $provider } rembourse à votre adresse se terminant par { $ending }.
refund-sender = { $provider } rembourse au portefeuille qui a envoyé les cryptos.
refund-unknown = { $provider } rembourse à votre adresse se terminant par { $ending } ou au portefeuille qui a envoyé les cryptos.
about-complete = { $provider } signale la vente comme terminée. Mode de versement : { $method }. Le moment où vous verrez l’argent dépend de votre banque ou de votre carte.
about-complete-amount = { $provider } a versé <b>{ $payout }</b> ({ $method }). Le moment où vous verrez l’argent dépend de votre banque ou de votre carte.
about-other = { $provider } signale un statut que je ne connais pas encore : « { $status } ». Je continue à suivre votre ordre.
about-silence = { $provider } n’a rien signalé de nouveau depuis deux jours. Si vous n’avez pas envoyé vos { $coin }, il ne s’est rien passé et vous pouvez laisser l’ordre tel quel. Si vous les avez envoyés, appuyez sur « { $help } » et adressez-vous à { $provider }.
about-silence-received = { $provider } a signalé avoir reçu { $received } et n’a rien signalé de nouveau depuis deux jours. Appuyez sur « { $help } » et demandez à { $provider } où en est votre ordre.
about-trouble = <b>Depuis plus de dix minutes, { $provider } ne donne de prix à personne.</b> On n’en sait pas plus. Votre ordre reste tel quel, et les cryptos envoyées ne sont pas perdues pour autant. Si vous n’avez pas encore envoyé vos { $coin }, attendez que la page de { $provider } fonctionne comme d’habitude. Je continue à suivre votre ordre.
about-trouble-received = <b>Depuis plus de dix minutes, { $provider } ne donne de prix à personne.</b> On n’en sait pas plus. { $provider } a signalé avoir reçu { $received } : rien n’est perdu pour autant, et votre ordre reste tel quel. Vous n’avez rien à faire. Je continue à suivre votre ordre.
status-corrected = { $provider } avait signalé « { $status } » auparavant et a corrigé cela.
missed-title = <b>Il y a eu du nouveau pendant que je ne pouvais pas vous écrire.</b> Voici où en sont les choses :
missed-more = Il y a aussi du nouveau pour d’autres ordres : appuyez sur « { $orders } ».

## Whom to ask about an order, and reminders

order-help = Dès que vous envoyez vos cryptos, elles et votre argent sont chez { $provider } : seul son support peut donc examiner cet ordre. Donnez-lui les ID : les boutons ci-dessous les copient.
order-help-page = Dès que vous envoyez vos cryptos, elles et votre argent sont chez { $provider } : seul son support peut donc examiner cet ordre, et vous le trouvez sur sa page. Donnez-lui les ID : les boutons ci-dessous les copient.
order-help-contact = Pour toute question sur ce bot, écrivez à { $contact }.
reminder =
    <b>{ $provider } attend toujours vos { $coin }.</b> Tant que vous ne les envoyez pas, vos cryptos restent dans votre portefeuille.

    Envoyez-les seulement à l’adresse que sa page affiche pour cet ordre, et jamais à celle d’un ordre précédent : chaque ordre a la sienne.
reminder-placed = Ordre passé : { $at }
deposit-until = { $provider } attend les cryptos avant : { $at }
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
away-other = <b>Vous avez une vente inachevée : { $what }.</b> Voulez-vous la continuer ou commencer la nouvelle : <b>{ $other }</b> ?

## Remarks, shown once above the question they belong to

remark-nothing-found = Je n’ai rien trouvé pour « { $query } ». Vérifiez l’orthographe ou choisissez dans la liste.
remark-guessed = Vous avez tapé « { $query } » : je comprends <b>{ $name }</b>.
remark-country-absent = <b>{ $country } : aucun prestataire n’y fait encore de versement.</b> Si vous y habitez, la vente n’est pas possible pour le moment.
remark-crypto-absent = <b>{ $coin } : aucun prestataire ne l’achète encore dans votre pays ({ $country }).</b> Veuillez choisir une autre crypto.
remark-currency-absent = <b>{ $currency } : aucun prestataire ne verse encore dans cette devise pour { $coin }.</b> Veuillez en choisir une autre.
remark-not-offered-any-more = Ce choix n’est plus possible. Voici la liste actuelle.
remark-amount-under = C’est trop peu : on peut vendre au moins { $min } { $coin }.
remark-amount-over = C’est trop : on peut vendre au plus { $max } { $coin }.
remark-amount-ambiguous = Cela peut se lire de deux façons. De quel montant s’agit-il ?
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
remark-understood-for = Vous voulez vendre <b>{ $what }</b> et recevoir <b>{ $received }</b>. Vous reverrez tout avant qu’un ordre ne soit passé.
remark-understood-payout = Vous voulez recevoir <b>{ $what }</b>. Vous reverrez tout avant qu’un ordre ne soit passé.
remark-same-again = Encore une fois la même vente : <b>{ $what }</b> chez { $provider }. L’adresse de remboursement reste la même, elle aussi.
remark-offer-better = C’est { $provider }, comme choisi. <b>{ $better } verserait { $difference } de plus</b> : changez d’offre pour comparer.
remark-method-better = C’est le mode de versement choisi. <b>{ $provider } verserait { $difference } de plus</b> avec un autre : changez d’offre pour comparer.
remark-kept-address-wrong = <b>Votre adresse enregistrée n’est plus acceptée.</b> Envoyez-en une autre, s’il vous plaît.
remark-prices-refreshed = Les prix étaient trop anciens, j’en ai donc redemandé. Choisissez parmi les prix actuels.
remark-offer-gone = <b>{ $provider } ne fait plus cette offre.</b> Veuillez choisir à nouveau.
remark-link-unknown = Le lien mentionne aussi « { $what } », qui n’est pas proposé ici pour le moment.
remark-address-shape = Cela ne ressemble pas à une adresse pour { $coin }. Copiez l’adresse entière depuis votre portefeuille et envoyez-la seule.
remark-address-wrong = <b>Ce n’est pas une adresse valide pour { $coin }.</b> Vérifiez l’adresse et son réseau, puis envoyez-la à nouveau.
remark-address-elsewhere = <b>Ceci concerne une autre crypto ou un autre réseau.</b> Envoyez une adresse de votre portefeuille pour { $coin }.
remark-address-memo-unusable = <b>Cette adresse demande un mémo,</b> qu’un remboursement en { $coin } ne peut pas transmettre : les fonds pourraient être perdus. Envoyez une adresse de votre propre portefeuille qui n’en demande pas.
remark-address-contract = <b>C’est le contrat de { $coin }, pas un portefeuille :</b> ce qui y est envoyé est perdu. Envoyez une adresse de votre propre portefeuille.
remark-address-memo-wrong = <b>Ce { $memo } n’est pas valide</b> pour l’adresse. Vérifiez les deux et envoyez-les à nouveau.
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
remark-expected-change = Choisissez avec un bouton ce que vous voulez modifier.
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
failure-busy-for = <b>Énormément de personnes demandent des prix en ce moment.</b> Ce serait votre tour dans { $time } environ. Vos réponses sont conservées ; réessayez à ce moment-là.
prices-queued = <b>Énormément de personnes demandent des prix en ce moment.</b> Vous êtes dans la file : vos prix arriveront ici d’eux-mêmes dans { $time } environ. Sinon, appuyez sur « { $button } ».
failure-too-often = <b>Vous avez demandé beaucoup de prix en peu de temps.</b> Vos réponses sont conservées. Attendez une minute, puis réessayez.
failure-unauthorized = <b>Changelly n’accepte pas ce bot pour le moment.</b> Vous n’y pouvez rien ; c’est à nous de réparer cela. Vos réponses sont conservées.
failure-not-found = <b>Changelly ne reconnaît pas cette demande.</b> C’est à nous de réparer cela. Vos réponses sont conservées.
failure-expired = <b>Cette offre a expiré.</b> Choisissez parmi les offres actuelles.
failure-unprocessable = <b>Le prestataire ne peut pas prendre cet ordre tel quel.</b> Choisissez à nouveau ou changez le montant.
failure-rejected = <b>Le prestataire n’a pas accepté cela.</b> Choisissez à nouveau ou changez une réponse.
failure-limits-min = <b>Le montant est trop petit pour ce prestataire :</b> il prend au moins { $bound }.
failure-limits-max = <b>Le montant est trop grand pour ce prestataire :</b> il prend au plus { $bound }.
failure-server = <b>Changelly rencontre un problème technique en ce moment.</b> Vos réponses sont conservées. Réessayez dans quelques minutes.
failure-bad-response = <b>Changelly a donné une réponse que nous n’avons pas pu lire.</b> Vos réponses sont conservées. Réessayez dans quelques minutes.
failure-suspended = <b>Changelly n’est pas disponible en ce moment.</b> Réessayez dans une minute. Vos réponses sont conservées.

## Blocked people, and maintenance

updates-too-many = Cela fait beaucoup d’un coup. Attendez quelques secondes, puis continuez. Vous pouvez consulter vos ordres à tout moment.
blocked-person = Désolé, vous ne pouvez pas utiliser ce bot en ce moment ; les ordres que vous avez passés suivent leur cours, et je vous tiens au courant.
blocked-contact = Désolé, vous ne pouvez pas utiliser ce bot en ce moment ; les ordres que vous avez passés suivent leur cours, et { $contact } peut vous en dire plus.
maintenance = <b>Nous effectuons une maintenance.</b> Aucune vente ne peut commencer en ce moment. Les ordres passés suivent leur cours comme d’habitude. Réessayez un peu plus tard.
maintenance-kept = Ce que vous avez saisi jusqu’ici est conservé.
remark-orders-open = <b>Il ne peut pas y avoir plus d’ordres ouverts en même temps : { $count }.</b> Dès que l’un d’eux sera terminé, vous pourrez passer celui-ci. Vos réponses sont conservées.
remark-orders-today = <b>Il ne peut pas y avoir plus d’ordres en 24 heures : { $count }.</b> Passez celui-ci un peu plus tard. Vos réponses sont conservées.
remark-maintenance = <b>Nous effectuons une maintenance.</b> Vos réponses sont conservées. Reprenez ici un peu plus tard, s’il vous plaît.
privacy-set-aside = <b>Mis de côté :</b> un élément qui n’a pas pu être traité ou remis. Il est chiffré et n’est pas conservé plus longtemps que les ordres clôturés.
