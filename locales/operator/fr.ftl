# What admins read, in French. A key that is missing here is shown in English; markup and style are as in ../fr.ftl.

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

selftest-state-not-run = non exécuté
selftest-report-title = Autotest du parcours off-ramp dans la sandbox de la Fiat API
selftest-report-time = Heure
selftest-report-result = Résultat
selftest-report-no-answer = pas de réponse
selftest-report-walk = Statuts mis l’un après l’autre :
selftest-report-callback = callback après

wire-came-network = La connexion a échoué.
wire-came-timeout = Aucune réponse n’est arrivée à temps.
wire-came-busy = Trop de requêtes étaient en attente, celle-ci n’a donc pas été envoyée.
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
wire-check-server = Changelly rencontre un problème technique : réessayez dans quelques minutes et, si cela persiste, montrez-le à votre interlocuteur.
wire-check-bad-response = Quelque chose entre ici et Changelly répond à sa place, ou l’API a été modifiée : vérifiez CHANGELLY_API_URL.
wire-check-suspended = Attendez une demi-minute et réessayez.

## Alerts

button-mute = Mettre en sourdine 24 heures
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
alert-dead-letter-gone = <b>Un message n’a pas pu être remis :</b> l’ordre ou l’utilisateur n’existe plus. Ordre { $order }.
alert-dead-letter-refused = <b>Un message n’a pas pu être remis :</b> le chat de la personne refuse les messages du bot. Elle l’apprendra à son retour. Ordre { $order }.
alert-dead-letter-late = <b>Un message n’a pas pu être remis</b> en 24 heures. Ordre { $order }.
alert-overturned-final = <b>Un statut final n’était pas final.</b> Ordre { $order } : { $change }.
alert-more =
    { $minutes ->
        [one] { $count } de plus en { $minutes } minute.
       *[other] { $count } de plus en { $minutes } minutes.
    }
alerts-held-back = <b>Les autres alertes sont retenues.</b> Il y en a eu trop pendant la dernière heure ; la prochaine viendra le { $time }.

## Commands

admin-help-title = Pour les admins
admin-command-orders = Tous les ordres, avec filtres
admin-command-order = Un ordre, par l’un de ses ID
admin-command-stats = Bilan des ventes : 24h, 7d ou 30d
admin-command-export = La liste actuelle en fichier CSV
admin-command-setstatus = Changer le statut d’un ordre de test
admin-command-setamount = Changer un montant d’un ordre de test
admin-command-resend = Renvoyer le callback d’un ordre de test
admin-command-selftest = Faire une vente de test avec rapport
admin-command-block = Bloquer une personne, avec une raison
admin-command-unblock = Débloquer une personne
admin-command-maintenance = Suspendre ou reprendre les ventes
admin-command-hide = Masquer un prestataire ou une devise
admin-command-show = Afficher ce qui était masqué
admin-command-role = Donner ou retirer un rôle
admin-command-admins = Qui a un rôle
admin-command-audit = Qui a fait quoi et quand
admin-not-allowed = Seuls les propriétaires peuvent faire cela.
toast-admin-not-allowed = Seuls les propriétaires peuvent faire cela.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>{ $total } ordre</b>, du plus récent au plus ancien.
       *[other] <b>{ $total } ordres</b>, du plus récent au plus ancien.
    }
admin-orders-title-more = <b>Plus de { $total } ordres</b> : les { $total } plus récents sont affichés. Un filtre mène aux plus anciens.
admin-orders-none = <b>Aucun ordre ne correspond.</b>
admin-orders-filter = Filtre : <code>{ $line }</code>
admin-orders-hint = Filtrez avec n’importe lesquels de ces mots : <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = Avec ↗ : créé ailleurs avec les mêmes clés.
admin-orders-not-asked = Changelly n’a pas pu être interrogé : les ordres créés ailleurs peuvent manquer ou ne pas être à jour.
admin-query-unclear = Je ne comprends pas « { $word } ».
admin-quick-status-open = Ouverts
admin-quick-status-hold = En pause
admin-quick-status-failed = Échoués
admin-quick-status-complete = Terminés
admin-quick-since-24h = Dernières 24 h
admin-quick-since-7d = 7 derniers jours
admin-quick-since-30d = 30 derniers jours
admin-button-clear = Effacer le filtre
admin-button-own = Mes propres ordres
admin-button-all = Tous les ordres
admin-button-list = Retour à la liste
toast-admin-filter-gone = Ce filtre n’est plus en mémoire. Voici tous les ordres.
admin-status-placing = en vérification
admin-status-rejected = refusé
admin-status-created = créé
admin-status-pending = en cours
admin-status-hold = en pause
admin-status-refunded = remboursé
admin-status-expired = expiré
admin-status-failed = échoué
admin-status-complete = terminé

## One order

admin-order-usage = Quel ordre ? Par exemple <code>/order 7f3a9c1e</code> : notre ID, celui de Changelly, ou au moins les quatre premiers caractères de l’un des deux.
admin-order-missing = Cet ordre n’existe pas.
admin-card-status = Statut : <b>{ $status }</b> depuis le { $since }
admin-card-status-only = Statut : <b>{ $status }</b>
admin-card-external = Créé ailleurs avec les mêmes clés.
admin-card-user = Utilisateur <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Prévu { $expected } · reçu { $payin } · versé { $payout }
admin-card-refund = Remboursement ({ $coin }) à
admin-card-memo = { $name }
admin-card-consent = Consentement : { $at } · politique { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] { $count } changement avant cela
       *[other] { $count } changements avant cela
    }
admin-card-external-facts = Type : { $type } · prestataire : { $provider } · utilisateur là-bas : { $user } · ID là-bas : { $external }
admin-card-external-facts-amounts = Reçu : { $payin } · versé : { $payout } · créé : { $created }
admin-button-reveal = Afficher l’adresse
admin-button-mask = Masquer l’adresse
admin-button-more = Plus…
admin-button-consent = Afficher le consentement
admin-button-raw = Obtenir la réponse de l’API
admin-button-raw-full = L’obtenir sans masque
admin-button-copy-ours = Copier notre ID
admin-button-copy-theirs = Copier l’ID de Changelly
admin-button-copy-user = Copier l’ID utilisateur
admin-button-of-user = Ordres de cet utilisateur
admin-consent = Accepté le { $at } · politique { $version } · langue { $language }
admin-consent-masked = L’adresse est masquée ici.
admin-raw = L’ordre { $id } tel que Changelly le décrit. L’adresse et le lien sont masqués.
admin-raw-full = L’ordre { $id } tel que Changelly le décrit, sans rien masquer.
admin-raw-none = Changelly ne liste pas cet ordre.
admin-raw-failed = Changelly n’a pas pu être interrogé ({ $reason }).
toast-admin-asking = J’interroge Changelly…

## Statistics

admin-stats-title-24h = Dernières 24 heures
admin-stats-title-7d = 7 derniers jours
admin-stats-title-30d = 30 derniers jours
admin-stats-funnel = Du début au versement
admin-stats-failures = Échecs, par prestataire
admin-stats-started = Commencé
admin-stats-offered = Offres vues
admin-stats-consented = Accepté
admin-stats-created = Ordre créé
admin-stats-completed = Terminé
admin-stats-line = { $step } : <b>{ $count }</b>
admin-stats-part = { $count } · { $percent } %
admin-stats-share = { $failed } sur { $created }
admin-stats-failed = Échecs : <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Aucun échec.
admin-stats-median = La moitié s’est terminée en { $time } au plus.
admin-stats-no-median = Aucun ordre n’a été terminé.
toast-admin-drawing = Je dessine…

## Export

admin-export-masked =
    { $count ->
        [one] { $count } ordre, du plus récent au plus ancien. Les adresses sont masquées.
       *[other] { $count } ordres, du plus récent au plus ancien. Les adresses sont masquées.
    }
admin-export-full =
    { $count ->
        [one] { $count } ordre, du plus récent au plus ancien, avec l’adresse complète.
       *[other] { $count } ordres, du plus récent au plus ancien, avec les adresses complètes.
    }
admin-export-cut = Le fichier n’en contient pas plus : filtrez pour obtenir le reste.
admin-export-ask = <b>Exporter avec les adresses de remboursement complètes ?</b> Quiconque reçoit le fichier peut le transmettre. Filtre : <code>{ $line }</code>
admin-button-export = Exporter en entier

## Blocks and roles

admin-block-usage = Qui, et pourquoi ? Par exemple <code>/block 123456 vendait les cryptos d’autrui</code>
admin-block-ask = <b>Bloquer { $user } ?</b> Cette personne ne pourra plus utiliser le bot. Ses ordres ouverts suivent leur cours, et elle en est informée. Raison : { $reason }
admin-block-admin = { $user } est admin et ne peut pas être bloqué. Retirez d’abord le rôle.
admin-block-done = { $user } est bloqué.
admin-button-block = Bloquer cette personne
admin-unblock-usage = Débloquer quelqu’un : <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Personne n’est bloqué.
        [one] { $count } personne est bloquée.
       *[other] { $count } personnes sont bloquées.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } peut à nouveau utiliser le bot.
admin-unblock-none = { $user } n’est pas bloqué.
admin-role-usage = À qui, et lequel ? Par exemple <code>/role 123456 support</code>. Rôles : owner, support, none.
admin-role-self = Vous ne pouvez pas changer votre propre rôle. Demandez à un autre propriétaire.
admin-role-fixed = { $user } est propriétaire par configuration. Cela ne peut pas être changé ici.
admin-role-ask = <b>Donner à { $user } le rôle « { $role } » ?</b> Le support voit les ordres et les chiffres ; les propriétaires peuvent tout faire, voir les adresses et donner des rôles.
admin-role-ask-none = <b>Retirer le rôle à { $user } ?</b> Ce sera alors une personne comme les autres.
admin-role-done = { $user } : { $role }.
admin-role-owner = propriétaire
admin-role-support = support
admin-role-none = aucun rôle
admin-button-role = Changer le rôle
admin-admins-title = <b>Admins</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, par configuration

## Maintenance, and what is hidden

admin-maintenance-usage = Changez-la avec <code>/maintenance on</code> ou <code>/maintenance off</code>
admin-maintenance-is-on = <b>La maintenance est activée</b> depuis le { $since }.
admin-maintenance-is-off = <b>La maintenance est désactivée.</b>
admin-maintenance-ask = <b>Activer la maintenance ?</b> Personne d’autre que les admins ne pourra commencer ou finir une vente tant qu’elle dure. Les ordres ouverts sont suivis comme d’habitude.
admin-maintenance-on = <b>La maintenance est activée.</b> Les ordres ouverts sont suivis comme d’habitude.
admin-maintenance-off = <b>La maintenance est désactivée.</b> Les ventes reprennent.
admin-button-maintenance = Activer
admin-hide-usage = Quoi ? Par exemple <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> ou <code>/hide currency BTC</code>
admin-show-usage = Quoi ? Par exemple <code>/show provider moonpay</code>, <code>/show method moonpay card</code> ou <code>/show currency BTC</code>
admin-hidden = Prestataires masqués : { $providers }. Devises masquées : { $currencies }.
admin-hide-ask-provider = <b>Masquer le prestataire { $code } ?</b> Plus personne ne verra ses offres. Ses ordres suivent leur cours.
admin-hide-ask-currency = <b>Masquer la devise { $code } ?</b> Plus personne ne pourra la choisir. Ses ordres suivent leur cours.
admin-hide-unknown-provider = Il n’y a pas de prestataire « { $code } ». Il y a : { $known }
admin-hide-unknown-currency = Il n’y a pas de devise « { $code } ». Il y a, par exemple : { $known }
admin-hide-done = { $code } est masqué.
admin-show-done = { $code } est à nouveau affiché.
admin-show-none = { $code } n’est pas masqué.
admin-button-hide = Masquer

## Asking once more, and the audit trail

admin-dropped = Rien n’a été fait.
admin-expired = Cette question a expiré. Rien n’a été fait.
toast-admin-expired = Ce bouton n’est plus valable. Envoyez à nouveau la commande.
admin-audit-none = Aucune entrée pour le moment.
admin-audit-title =
    { $count ->
        [one] <b>Journal : { $count } ligne</b>
       *[other] <b>Journal : { $count } lignes</b>, de la plus récente à la plus ancienne
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = consultation
admin-action-unmask = démasquage
admin-action-export = export
admin-action-block = blocage
admin-action-unblock = déblocage
admin-action-maintenance = maintenance
admin-action-hide = masquage
admin-action-role = rôle
admin-action-audit = journal
admin-action-sandbox = sandbox
admin-action-mute = coupure d’alertes
