# What admins read, in English, and testers in a sandbox. This file is complete; another language has the keys it likes, in
# this order, and shows English for the others. Markup is as in ../en.ftl.

## Sandbox

button-sandbox-status = Set { $status }
button-sandbox-amounts = Edit amounts
button-sandbox-resend = Resend callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Copy payin command
button-sandbox-copy-payout = Copy payout command
toast-sandbox = Asking Changelly…
sandbox-title = Test order { $id }
sandbox-none = none
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Press a button to set the amount agreed on, or copy a command, change its number and send it.
sandbox-ambiguous = Several orders begin like this. Please send more of the id.
sandbox-not-placed = This order is not known to exist at Changelly yet, so it cannot be changed there.
sandbox-usage-setstatus = Please send it like this: <code>/setstatus ID STATUS</code>, for example <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Please send it like this: <code>/setamount ID payin 0.05</code> or <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Please send it like this: <code>/resend ID</code>
sandbox-asked-status = Asked: set the status to <b>{ $status }</b>.
sandbox-asked-amount = Asked: set { $field } to <b>{ $amount }</b>.
sandbox-asked-resend = Asked: send the callback again.
sandbox-answered = Changelly answered after { $ms } ms, with the status <b>{ $status }</b>. What changed:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = nothing
sandbox-resent-success = Changelly answered after { $ms } ms: <b>success</b>, the callback was taken.
sandbox-resent-failed = Changelly answered after { $ms } ms: <b>failed</b>, the callback was not taken. Is the address registered at Changelly that of this instance?
sandbox-waiting = Callback: waiting for it, { $seconds } seconds at most…
sandbox-callback-verified = Callback: came after { $seconds } s ({ $time }), and its signature is right.
sandbox-callback-refused = Callback: came after { $seconds } s ({ $time }), but was refused: { $reason }. Is CHANGELLY_CALLBACK_PUBLIC_KEY the sandbox key?
sandbox-callback-none = Callback: none came within { $seconds } seconds. Is PUBLIC_URL with /changelly/callback registered at Changelly, and reachable from outside?
sandbox-read = Read back because of it: <b>{ $status }</b>.
sandbox-not-read = The order could not be read back.

## Self-test

selftest-title = Self-test: a whole sale in the sandbox
selftest-running = Your self-test is still under way. Its message above shows how far it is.
selftest-under-way = Under way: { $passed } of { $of } steps passed.
selftest-passed = Passed: all { $of } steps in { $seconds } seconds.
selftest-failed = Failed: { $passed } of { $of } steps passed in { $seconds } seconds.
selftest-stopped = Stopped: { $passed } of { $of } steps passed in { $seconds } seconds.
selftest-ms = { $ms } ms
selftest-file-passed = <b>The self-test passed.</b> This report is for your manager at Changelly; it holds no secret and nothing personal.
selftest-file-failed = <b>The self-test did not pass.</b> This report says where it ended. It may be shown to your manager at Changelly; it holds no secret and nothing personal.

selftest-step-2-1 = Countries
selftest-step-2-2 = Choose a country
selftest-step-2-3 = Currencies
selftest-step-2-4 = Choose a pair
selftest-step-2-5 = Choose an amount
selftest-step-2-6 = Offers
selftest-step-2-7 = Providers
selftest-step-2-8 = Show the offers
selftest-step-2-9 = Refund address
selftest-step-2-10 = Check the address
selftest-step-2-11 = Choose an offer
selftest-step-2-12 = Consent
selftest-step-2-13 = Create the order
selftest-step-2-14 = Change the status
selftest-step-2-15 = Resend the callback
selftest-step-2-16 = Link to the provider
selftest-step-2-17 = List orders
selftest-step-2-18 = Status by callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } for { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = example for { $coin }
selftest-said-valid = valid
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = received, verified
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = all { $count } received, verified

selftest-asked-2-1 = I asked for the countries where coins can be sold.
selftest-asked-2-2 = I looked for a country to sell in, and for the states where a country needs one.
selftest-asked-2-3 = I asked for the currencies that can be sold and paid out.
selftest-asked-2-4 = I looked for a coin and a currency that somebody trades in that country.
selftest-asked-2-5 = I looked for the smallest amount of that coin.
selftest-asked-2-6 = I asked all providers for offers.
selftest-asked-2-7 = I asked for the names of the providers.
selftest-asked-2-8 = I looked for the name of every provider with an offer.
selftest-asked-2-9 = I looked for an example of a refund address.
selftest-asked-2-10 = I asked whether the refund address is valid.
selftest-asked-2-11 = I chose the best offer and asked for its price once more.
selftest-asked-2-12 = I compared the price to agree to with the price that was shown.
selftest-asked-2-13 = I asked for the order to be created.
selftest-asked-2-14 = I asked for the status of the test order to be changed.
selftest-asked-2-15 = I asked for the callback to be sent again, and waited for it.
selftest-asked-2-16 = I looked for the link that leads the person to the provider.
selftest-asked-2-17 = I looked for the order in the list, by our id.
selftest-asked-2-18 = I set every status in turn, waited for its callback and read the order back.

selftest-fault-no-country = The list is empty. Usually no sell provider is enabled for these keys: ask your manager at Changelly to enable some in the sandbox.
selftest-fault-no-states = The US is listed without its states. No order can be made in the US without a state: show this to your manager at Changelly.
selftest-fault-no-pair = There is no such pair in { $country }. Usually too few currencies are enabled for these keys: ask your manager at Changelly which ones the providers of this country buy and pay out.
selftest-fault-no-offer = Nobody made one: { $reasons }. “unavailable” and “timeout” are the provider’s faults, so try again later. For all other reasons ask your manager at Changelly what these keys may sell.
selftest-fault-nobody-asked = The answer is empty: no provider was asked. Usually no provider is enabled for this country and pair: ask your manager at Changelly.
selftest-fault-unnamed-provider = The provider “{ $provider }” makes an offer and is not in the list of providers. People would see its code instead of a name: show this to your manager at Changelly.
selftest-fault-no-address = I know none for { $coin }. The self-test knows addresses of the common coins only: ask your manager at Changelly to enable BTC for these keys.
selftest-fault-address-refused = Changelly calls a well-known address of { $coin } invalid ({ $cause }). Usually the address check of this coin is out of order: show this to your manager at Changelly.
selftest-fault-offer-gone = The offer of { $provider } ({ $method }) is not made any more. Offers may vanish at any time, so try again. If it happens every time, the provider quotes what it does not hold: show this to your manager at Changelly.
selftest-fault-offer-fell = It fell from { $before } to { $after } within a moment. Markets do not move like that: try again, and if it stays, show both prices to your manager at Changelly.
selftest-fault-status-differs = I set “{ $status }”, and the answer says “{ $came }”. The order was not changed as asked: show the order id to your manager at Changelly.
selftest-fault-no-callback = No callback came within { $seconds } seconds of setting “{ $status }”. Usually the callback URL is not registered at Changelly, or does not reach this instance: it has to be PUBLIC_URL followed by /changelly/callback.
selftest-fault-callback-signature = A callback came, and its signature does not fit. CHANGELLY_CALLBACK_PUBLIC_KEY has to be the callback key of the sandbox, which is another one than in production.
selftest-fault-callback-key = A callback came with another API key than ours. The callback URL is registered for other keys: CHANGELLY_API_KEY has to be the key it is registered for.
selftest-fault-callback-unverifiable = A callback came, and there is no key to verify it with. Set CHANGELLY_CALLBACK_PUBLIC_KEY; your manager at Changelly has it.
selftest-fault-callback-malformed = A callback came that could not be read. Show this to your manager at Changelly.
selftest-fault-not-delivered = Changelly says that it could not deliver the callback. Usually the callback URL is not registered at Changelly, or does not reach this instance: it has to be PUBLIC_URL followed by /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly says that the callback was taken, and none came here. Another program answers at the registered callback URL: it has to be PUBLIC_URL of this instance followed by /changelly/callback.
selftest-fault-no-link = The order has no link, or one that is not https. Without it nobody can go on at the provider: show the order id to your manager at Changelly.
selftest-fault-not-listed = The order { $id } is not in the answer. Without the list a lost answer cannot be found again: show both ids to your manager at Changelly.
selftest-fault-read-differs = I set “{ $status }”, and the order reads “{ $read }”. What is read decides what people are told: show the order id to your manager at Changelly.

signed-request = Signed with the request
signed-callback = What a callback’s signature covers
signed-about = { $bytes } bytes, SHA-256 { $digest }…; X-Api-Key { $masked }; public key { $key }…

signature-fault-missing = X-Callback-Signature is missing or empty.
signature-fault-encoding = X-Callback-Signature is no base64 of the standard alphabet.
signature-fault-length = X-Callback-Signature has { $came } bytes, and our callback key makes { $expected }: it is of another key.
signature-fault-no-key = There is no CHANGELLY_CALLBACK_PUBLIC_KEY to verify X-Callback-Signature with.
signature-fault-other-key = X-Callback-Signature was made with another key: CHANGELLY_CALLBACK_PUBLIC_KEY does not belong to the private key it was signed with.
signature-fault-own-key = X-Callback-Signature was made with your own CHANGELLY_PRIVATE_KEY. Callbacks are signed with a key of Changelly’s.
signature-fault-hash = The key is right, and the text was hashed with { $hash } in place of SHA-256.
signature-fault-whole-body = The key is right, and the whole body was signed. The signature covers the order id alone, as the text below.
signature-fault-newline = The key is right, and the text was signed with a line break at its end.
signature-fault-spaces = The key is right, and the text was signed with spaces or line breaks in it.
signature-fault-bare-id = The key is right, and the bare order id was signed, without the braces and the name around it.
signature-fault-other-text = The key is right, and X-Callback-Signature is for another text or another order: its SHA-256 is { $digest }.
signature-fault-api-key = X-Callback-Api-Key is { $came }, which is not our CHANGELLY_API_KEY.
signature-fault-no-id = The body has no orderId, or more than one.

selftest-state-not-run = not run
selftest-report-title = Self-test of the off-ramp flow in the sandbox of the Fiat API
selftest-report-time = Time
selftest-report-result = Result
selftest-report-no-answer = no answer
selftest-report-walk = Statuses set one after the other:
selftest-report-callback = callback after

wire-came-network = The connection failed.
wire-came-timeout = No answer came in time.
wire-came-busy = Too many requests were waiting, so it was not sent.
wire-came-suspended = It was not sent: Changelly failed too often just now.
wire-came-broken = The answer could not be read.
wire-came-unreadable = The answer (HTTP { $status }) is not what the documentation describes.
wire-came-status = Changelly answered HTTP { $status }.
wire-came-reason = Changelly answered HTTP { $status } ({ $reason }).
wire-check-network = Check CHANGELLY_API_URL, and whether this machine reaches it.
wire-check-timeout = Usually Changelly is slow or down: try again in some minutes. Otherwise check CHANGELLY_API_URL and the way there.
wire-check-rate-limited = Too much is asked with these keys at the moment: wait a minute and try again.
wire-check-busy = Too many calls of our own wait for their turn: wait a moment and try again.
wire-check-too-often = Wait a minute and try again.
wire-check-unauthorized = Usually the keys do not fit: check that CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY are a pair of the sandbox, and that CHANGELLY_API_URL is written exactly as Changelly’s address.
wire-check-not-found = Changelly does not know this address or this order: check CHANGELLY_API_URL.
wire-check-expired = The offer was too old: try again.
wire-check-unprocessable = The provider cannot do this: show the request to your manager at Changelly.
wire-check-rejected = Something about the request was not accepted: the words in brackets say what. “txType” means that the order is not a test order.
wire-check-server = Changelly has a technical problem: try again in a few minutes, and show this to your manager if it goes on.
wire-check-bad-response = Something between here and Changelly answers in its place, or the API was changed: check CHANGELLY_API_URL.
wire-check-suspended = Wait half a minute and try again.

## Alerts

button-mute = Mute for 24 hours
button-unmute = Unmute
toast-muted = Alerts of this kind are muted for 24 hours.
toast-unmuted = Alerts of this kind are not muted any more.
alert-refused-order = <b>An order could not be created.</b> Order { $order } at { $provider }: { $reason }.
alert-callback-signature = <b>A callback was refused:</b> its signature is missing or wrong. Either somebody forges callbacks, or CHANGELLY_CALLBACK_PUBLIC_KEY is not the key of this environment.
alert-callback-key = <b>A callback was refused:</b> it names another API key than ours.
alert-callback-unverifiable = <b>A callback was refused:</b> CHANGELLY_CALLBACK_PUBLIC_KEY is not set. Orders are followed by reading them, which is slower.
alert-held-order = <b>An order is on hold.</b> Order { $order } at { $provider }: the person may have to prove something to the provider.
alert-silent-order = <b>Nothing was heard of an open order for two days.</b> Order { $order } is still “{ $status }”.
alert-withheld-link = <b>A provider’s link was withheld:</b> { $provider } sent one that is not safe to follow ({ $reason }). The person is told that there is none yet. Ask Changelly about it.
alert-failing-provider = <b>A provider fails often:</b> { $provider } ({ $reasons }), at least five times in 15 minutes.
alert-dead-letter-gone = <b>A message could not be delivered:</b> its order or its person is gone. Order { $order }.
alert-dead-letter-refused = <b>A message could not be delivered:</b> the person’s chat refuses messages from the bot. They are told when they come back. Order { $order }.
alert-dead-letter-late = <b>A message could not be delivered</b> within 24 hours. Order { $order }.
alert-overturned-final = <b>A final status was not final.</b> Order { $order }: { $change }.
alert-set-aside = <b>{ $what } was set aside:</b> { $why }. Everything else goes on. /quarantine lists it.
alert-order-in-doubt = <b>It is not known whether an order exists:</b> for { $minutes } min Changelly has not told. Order { $order }. The bot goes on asking; Changelly’s support can look for the order by its ID.
alert-changelly-down = <b>Changelly does not answer:</b> for { $minutes } min every call has failed. No prices, no new orders, no news of open ones. The bot goes on asking.
alert-changelly-keys = <b>Changelly refuses our keys.</b> See that CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY belong together and to this environment; <code>npm run doctor</code> examines them.
alert-updates-refused = <b>Telegram gives the bot no updates:</b> it refuses the webhook or cannot reach it, or another program uses BOT_TOKEN. <code>npm run doctor</code> says which.
alert-notice-unsent = <b>A message does not get through:</b> it has been waiting for { $minutes } min. The log says why: “notice not delivered; retrying”.
alert-update-unhandled = <b>An answer is overdue:</b> what a person sent { $minutes } min ago is not dealt with yet. If it stays so, restart the bot; nothing is lost by that.
alert-over-order-in-doubt = <b>What became of order { $order } is known</b>, after { $minutes } min.
alert-over-changelly-down = <b>Changelly answers again</b>, after { $minutes } min.
alert-over-changelly-keys = <b>Changelly takes our keys again</b>, after { $minutes } min.
alert-over-updates-refused = <b>Telegram gives the bot updates again</b>, after { $minutes } min.
alert-over-notice-unsent = <b>Messages get through again</b>, after { $minutes } min.
alert-over-update-unhandled = <b>Everything people sent is dealt with again</b>, after { $minutes } min.
alert-restored = <b>The store was restored from a backup, and what was ordered since has been asked for.</b> Orders found and told to their people: { $found }. Orders of people who are not in the store: { $unassigned }; /orders <code>user:unknown</code> lists them.
alert-moved-chat = <b>The admin chat has a new ID</b>, since the group became a supergroup: <code>{ $id }</code>. I write there already; put it into ADMIN_CHAT_ID.
alert-chat-closed = You get this in private because the admin chat (ADMIN_CHAT_ID) does not take my messages.
alert-more =
    { $minutes ->
        [one] { $count } more in one minute.
       *[other] { $count } more in { $minutes } minutes.
    }
alerts-held-back = <b>More alerts are held back.</b> There were too many in the last hour; the next one comes at { $time }.

## Commands

admin-help-title = For admins
admin-command-orders = All orders, with filters
admin-command-order = One order, by any of its ids
admin-command-stats = How sales went: 24h, 7d or 30d
admin-command-export = The current list as a CSV file
admin-command-setstatus = Change the status of a test order
admin-command-setamount = Change an amount of a test order
admin-command-resend = Send a test order’s callback again
admin-command-selftest = Play a whole test sale and report
admin-command-block = Keep a person out, with a reason
admin-command-unblock = Let a person in again
admin-command-maintenance = Take no new sales, or take them again
admin-command-hide = Hide a provider or a currency
admin-command-show = Show what was hidden
admin-command-role = Grant or revoke a role
admin-command-admins = Who has a role
admin-command-audit = Who did what and when
admin-command-quarantine = What was set aside: try it again, or delete it
admin-not-allowed = Only owners may do this.
toast-admin-not-allowed = Only owners may do this.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>One order</b>, newest first.
       *[other] <b>{ $total } orders</b>, newest first.
    }
admin-orders-title-more = <b>{ $total }+ orders</b>: the newest { $total } are listed. A filter leads to older ones.
admin-orders-none = <b>No order fits.</b>
admin-orders-filter = Filter: <code>{ $line }</code>
admin-orders-hint = Filter with any of these words: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = ↗ was made elsewhere with the same keys.
admin-orders-not-asked = Changelly could not be asked: orders made elsewhere may be missing or out of date.
admin-query-unclear = I do not understand “{ $word }”.
admin-quick-status-open = Open
admin-quick-status-hold = Hold
admin-quick-status-failed = Failed
admin-quick-status-complete = Complete
admin-quick-since-24h = Last 24 h
admin-quick-since-7d = Last 7 days
admin-quick-since-30d = Last 30 days
admin-button-clear = Clear the filter
admin-button-own = My own orders
admin-button-all = All orders
admin-button-list = Back to the list
toast-admin-filter-gone = This filter is not remembered any more. Here are all orders.
admin-status-placing = checking
admin-status-rejected = refused
admin-status-created = created
admin-status-pending = pending
admin-status-hold = hold
admin-status-refunded = refunded
admin-status-expired = expired
admin-status-failed = failed
admin-status-complete = complete

## One order

admin-order-usage = Which order? For example <code>/order 7f3a9c1e</code>: our id, Changelly’s, or the first four characters or more of either.
admin-order-missing = There is no such order.
admin-card-status = Status: <b>{ $status }</b> since { $since }
admin-card-status-only = Status: <b>{ $status }</b>
admin-card-external = Made elsewhere with the same keys.
admin-card-user = User <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Expected { $expected } · arrived { $payin } · paid out { $payout }
admin-card-refund = { $coin } refund to
admin-card-memo = { $name }
admin-card-consent = Consent: { $at } · policy { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] One change before that
       *[other] { $count } changes before that
    }
admin-card-external-facts = Kind: { $type } · provider: { $provider } · user there: { $user } · id there: { $external }
admin-card-external-facts-amounts = Arrived: { $payin } · paid out: { $payout } · made: { $created }
admin-button-reveal = Show address
admin-button-mask = Hide address
admin-button-more = More…
admin-button-consent = Show consent
admin-button-raw = Get API answer
admin-button-raw-full = Get it unmasked
admin-button-copy-ours = Copy our id
admin-button-copy-theirs = Copy Changelly’s id
admin-button-copy-user = Copy user id
admin-button-of-user = Orders of this user
admin-consent = Agreed { $at } · policy { $version } · language { $language }
admin-consent-masked = The address is masked here.
admin-raw = Order { $id } as Changelly tells it. Address and link are masked.
admin-raw-full = Order { $id } as Changelly tells it, nothing masked.
admin-raw-none = Changelly does not list this order.
admin-raw-failed = Changelly could not be asked ({ $reason }).
toast-admin-asking = Asking Changelly…

## Statistics

admin-stats-title-24h = Last 24 hours
admin-stats-title-7d = Last 7 days
admin-stats-title-30d = Last 30 days
admin-stats-funnel = From start to payout
admin-stats-failures = Failed, by provider
admin-stats-started = Started
admin-stats-offered = Saw offers
admin-stats-consented = Agreed
admin-stats-created = Order created
admin-stats-completed = Complete
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }%
admin-stats-share = { $failed } of { $created }
admin-stats-failed = Failed: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Nothing failed.
admin-stats-median = Half of them were complete within { $time }.
admin-stats-no-median = No order was completed.
toast-admin-drawing = Drawing…

## Export

admin-export-masked =
    { $count ->
        [one] One order, newest first. Addresses are masked.
       *[other] { $count } orders, newest first. Addresses are masked.
    }
admin-export-full =
    { $count ->
        [one] One order, newest first, with its address in full.
       *[other] { $count } orders, newest first, with addresses in full.
    }
admin-export-cut = The file holds no more: filter for the rest.
admin-export-ask = <b>Export with refund addresses in full?</b> The file can be passed on by anybody who gets it. Filter: <code>{ $line }</code>
admin-button-export = Export in full

## Blocks and roles

admin-block-usage = Whom, and why? For example <code>/block 123456 sold other people’s coins</code>
admin-block-ask = <b>Block { $user }?</b> They cannot use the bot any more. Their open orders go on, and they are told about them. Reason: { $reason }
admin-block-admin = { $user } is an admin and cannot be blocked. Take the role first.
admin-block-done = { $user } is blocked.
admin-button-block = Block this person
admin-unblock-usage = Let somebody in again: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Nobody is blocked.
        [one] One person is blocked.
       *[other] { $count } people are blocked.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } may use the bot again.
admin-unblock-none = { $user } is not blocked.
admin-role-usage = To whom, and which? For example <code>/role 123456 support</code>. Roles: owner, support, none.
admin-role-self = You cannot change your own role. Ask another owner.
admin-role-fixed = { $user } is an owner by configuration. That cannot be changed here.
admin-role-ask = <b>Give { $user } the role “{ $role }”?</b> Support sees orders and figures; owners may do everything, see addresses, and give roles.
admin-role-ask-none = <b>Take the role from { $user }?</b> They become a person like any other.
admin-role-done = { $user }: { $role }.
admin-role-owner = owner
admin-role-support = support
admin-role-none = no role
admin-button-role = Change the role
admin-admins-title = <b>Admins</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, by configuration

## Maintenance, and what is hidden

admin-maintenance-usage = Switch it with <code>/maintenance on</code> or <code>/maintenance off</code>
admin-maintenance-is-on = <b>Maintenance is on</b> since { $since }.
admin-maintenance-is-off = <b>Maintenance is off.</b>
admin-maintenance-ask = <b>Switch maintenance on?</b> Nobody but admins can start or finish a sale until it is off. Open orders are followed as usual.
admin-maintenance-on = <b>Maintenance is on.</b> Open orders are followed as usual.
admin-maintenance-off = <b>Maintenance is off.</b> Sales are made again.
admin-button-maintenance = Switch it on
admin-hide-usage = What? For example <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> or <code>/hide currency BTC</code>
admin-show-usage = What? For example <code>/show provider moonpay</code>, <code>/show method moonpay card</code> or <code>/show currency BTC</code>
admin-hidden = Hidden providers: { $providers }. Hidden currencies: { $currencies }.
admin-hidden-methods = Hidden methods: { $methods }.
admin-hide-ask-provider = <b>Hide the provider { $code }?</b> Nobody is shown its offers any more. Its orders go on.
admin-hide-ask-method = <b>Hide the method { $code }?</b> Nobody is shown it at this provider any more. Its orders go on.
admin-hide-ask-currency = <b>Hide the currency { $code }?</b> Nobody can choose it any more. Its orders go on.
admin-hide-unknown-provider = There is no provider “{ $code }”. There are: { $known }
admin-hide-unknown-currency = There is no currency “{ $code }”. There are, for example: { $known }
admin-hide-done = { $code } is hidden.
admin-show-done = { $code } is shown again.
admin-show-none = { $code } is not hidden.
admin-button-hide = Hide it

## Asking once more, and the audit trail

admin-dropped = Nothing was done.
admin-expired = This question has run out. Nothing was done.
toast-admin-expired = This button is not valid any more. Please send the command again.
admin-audit-none = Nothing was done yet.
admin-audit-title =
    { $count ->
        [one] <b>Audit trail: one line</b>
       *[other] <b>Audit trail: { $count } lines</b>, newest first
    }
admin-audit-you = you
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = view
admin-action-unmask = unmask
admin-action-export = export
admin-action-block = block
admin-action-unblock = unblock
admin-action-maintenance = maintenance
admin-action-hide = hide
admin-action-role = role
admin-action-audit = audit
admin-action-sandbox = sandbox
admin-action-mute = mute
admin-action-quarantine = quarantine

## What was set aside: what it is, and why

admin-quarantine-none = Nothing is set aside.
admin-quarantine-title =
    { $count ->
        [one] <b>One thing is set aside.</b> Press its number to have it tried again or deleted.
       *[other] <b>{ $count } things are set aside</b>, newest first. Press a number to have it tried again or deleted.
    }
admin-quarantine-line = <b>{ $number }.</b> { $what }: { $why } · { $at }
admin-quarantine-person = Person: <code>{ $user }</code>
admin-quarantine-retried = It is tried again. If that fails, it is set aside once more.
admin-quarantine-unreadable = It still cannot be read, so it stays here.
admin-quarantine-gone = It is not here any more.
admin-quarantine-ask = <b>Delete it for good?</b> It is lost with what it stands for: the message, or the stored record.
admin-quarantine-dropped = It is deleted.
admin-button-retry = Try again
admin-button-drop = Delete it
admin-button-quarantine = What is set aside
set-aside-notice = A message to a person
set-aside-alert = An alert
set-aside-update = Something a person sent
set-aside-row = A stored record
set-aside-why-refused = Telegram does not accept it
set-aside-why-late = it could not be delivered for a day
set-aside-why-failed = the bot failed at it
set-aside-why-slow = the bot did not get done with it in time
set-aside-why-unanswered = its answer could not be delivered for a day
set-aside-why-fatal = the bot stopped each time it came to it
set-aside-why-unreadable = it cannot be read
