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
selftest-fault-no-amount = The limits for { $coin } leave no amount: at least { $min } and at most { $max }. The limits in the list of currencies contradict each other: show them to your manager at Changelly.
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

selftest-state-not-run = not run
selftest-report-title = Self-test of the off-ramp flow in the sandbox of the Fiat API
selftest-report-time = Time
selftest-report-result = Result
selftest-report-no-answer = no answer
selftest-report-walk = Statuses set one after the other:
selftest-report-callback = callback after

wire-came-network = The connection failed.
wire-came-timeout = No answer came in time.
wire-came-rate-limited = Too many requests were waiting, so it was not sent.
wire-came-suspended = It was not sent: Changelly failed too often just now.
wire-came-broken = The answer could not be read.
wire-came-unreadable = The answer (HTTP { $status }) is not what the documentation describes.
wire-came-status = Changelly answered HTTP { $status }.
wire-came-reason = Changelly answered HTTP { $status } ({ $reason }).
wire-check-network = Check CHANGELLY_API_URL, and whether this machine reaches it.
wire-check-timeout = Usually Changelly is slow or down: try again in some minutes. Otherwise check CHANGELLY_API_URL and the way there.
wire-check-rate-limited = Too much is asked with these keys at the moment: wait a minute and try again.
wire-check-unauthorized = Usually the keys do not fit: check that CHANGELLY_API_KEY and CHANGELLY_PRIVATE_KEY are a pair of the sandbox, and that CHANGELLY_API_URL is written exactly as Changelly’s address.
wire-check-not-found = Changelly does not know this address or this order: check CHANGELLY_API_URL.
wire-check-expired = The offer was too old: try again.
wire-check-unprocessable = The provider cannot do this: show the request to your manager at Changelly.
wire-check-rejected = Something about the request was not accepted: the words in brackets say what. “txType” means that the order is not a test order.
wire-check-server = Changelly has a fault: try again in some minutes, and show this to your manager if it stays.
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
alert-failing-provider = <b>A provider fails often:</b> { $provider } ({ $reasons }), at least five times in 15 minutes.
alert-dead-letter-gone = <b>A message was given up:</b> its order or its person is gone. Order { $order }.
alert-dead-letter-refused = <b>A message was given up:</b> the person’s chat refuses messages from the bot. Order { $order }.
alert-dead-letter-late = <b>A message was given up:</b> it could not be delivered for a day. Order { $order }.
alert-overturned-final = <b>A final status was not final.</b> Order { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] { $count } more in one minute.
       *[other] { $count } more in { $minutes } minutes.
    }
alerts-held-back = <b>More alerts are held back.</b> There were too many in the last hour; the next one comes at { $time }.

## Commands

desk-help-title = For admins
desk-command-orders = All orders; words filter them
desk-command-order = One order, by any of its ids
desk-command-stats = How sales went: 24h, 7d or 30d
desk-command-export = The present list as a CSV file
desk-command-setstatus = Change the status of a test order
desk-command-setamount = Change an amount of a test order
desk-command-resend = Send a test order’s callback again
desk-command-selftest = Play a whole test sale and report
desk-command-block = Keep a person out, with a reason
desk-command-unblock = Let a person in again
desk-command-maintenance = Take no new sales, or take them again
desk-command-hide = Hide a provider or a currency
desk-command-show = Show what was hidden
desk-command-role = Give or take a role
desk-command-admins = Who has a role
desk-command-audit = Who did what and when
desk-not-allowed = Only owners may do this.
toast-desk-not-allowed = Only owners may do this.

## The list of orders

desk-orders-title =
    { $total ->
        [one] <b>One order</b>, newest first.
       *[other] <b>{ $total } orders</b>, newest first.
    }
desk-orders-none = <b>No order fits.</b>
desk-orders-filter = Filter: <code>{ $line }</code>
desk-orders-hint = Filter with any of these words: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = ↗ was made elsewhere with the same keys.
desk-orders-not-asked = Changelly could not be asked: orders made elsewhere may be missing or out of date.
desk-query-unclear = I do not understand “{ $word }”.
desk-quick-status-open = Open
desk-quick-status-hold = Hold
desk-quick-status-failed = Failed
desk-quick-status-complete = Complete
desk-quick-since-24h = Last 24 h
desk-quick-since-7d = Last 7 days
desk-quick-since-30d = Last 30 days
desk-button-clear = Clear the filter
desk-button-own = My own orders
desk-button-all = All orders
desk-button-list = Back to the list
toast-desk-filter-gone = This filter is not remembered any more. Here are all orders.
desk-status-placing = checking
desk-status-rejected = refused
desk-status-created = created
desk-status-pending = pending
desk-status-hold = hold
desk-status-refunded = refunded
desk-status-expired = expired
desk-status-failed = failed
desk-status-complete = complete

## One order

desk-order-usage = Which order? For example <code>/order 7f3a9c1e</code>: our id, Changelly’s, or the first four characters or more of either.
desk-order-missing = There is no such order.
desk-card-status = Status: <b>{ $status }</b> since { $since }
desk-card-status-only = Status: <b>{ $status }</b>
desk-card-elsewhere = Made elsewhere with the same keys.
desk-card-user = User <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Expected { $expected } · arrived { $payin } · paid out { $payout }
desk-card-refund = { $coin } refund to
desk-card-memo = { $name }
desk-card-consent = Consent: { $at } · policy { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] One change before that
       *[other] { $count } changes before that
    }
desk-card-foreign = Kind: { $type } · provider: { $provider } · user there: { $user } · id there: { $external }
desk-card-foreign-amounts = Arrived: { $payin } · paid out: { $payout } · made: { $created }
desk-button-reveal = Show address
desk-button-mask = Hide address
desk-button-consent = Show consent
desk-button-raw = Get API answer
desk-button-raw-full = Get it unmasked
desk-button-copy-ours = Copy our id
desk-button-copy-theirs = Copy Changelly’s id
desk-button-copy-user = Copy user id
desk-button-of-user = Orders of this user
desk-consent = Agreed { $at } · policy { $version } · language { $language }
desk-consent-masked = The address is masked here.
desk-raw = Order { $id } as Changelly tells it. Address and link are masked.
desk-raw-full = Order { $id } as Changelly tells it, nothing masked.
desk-raw-none = Changelly does not list this order.
desk-raw-failed = Changelly could not be asked ({ $reason }).
toast-desk-asking = Asking Changelly…

## Statistics

desk-stats-title-24h = Last 24 hours
desk-stats-title-7d = Last 7 days
desk-stats-title-30d = Last 30 days
desk-stats-funnel = From start to payout
desk-stats-failures = Failed, by provider
desk-stats-started = Started
desk-stats-offered = Saw offers
desk-stats-consented = Agreed
desk-stats-created = Order created
desk-stats-completed = Complete
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent }%
desk-stats-share = { $failed } of { $created }
desk-stats-failed = Failed: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Nothing failed.
desk-stats-median = Half of them were complete within { $time }.
desk-stats-no-median = No order was completed.
toast-desk-drawing = Drawing…

## Export

desk-export-masked =
    { $count ->
        [one] One order, newest first. Addresses are masked.
       *[other] { $count } orders, newest first. Addresses are masked.
    }
desk-export-full =
    { $count ->
        [one] One order, newest first, with its address in full.
       *[other] { $count } orders, newest first, with addresses in full.
    }
desk-export-cut = The file holds no more: filter for the rest.
desk-export-ask = <b>Export with refund addresses in full?</b> The file can be passed on by anybody who gets it. Filter: <code>{ $line }</code>
desk-button-export = Export in full

## Blocks and roles

desk-block-usage = Whom, and why? For example <code>/block 123456 sold other people’s coins</code>
desk-block-ask = <b>Block { $user }?</b> They cannot use the bot any more. Their open orders go on, and they are told about them. Reason: { $reason }
desk-block-admin = { $user } is an admin and cannot be blocked. Take the role first.
desk-block-done = { $user } is blocked.
desk-button-block = Block this person
desk-unblock-usage = Let somebody in again: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Nobody is blocked.
        [one] One person is blocked.
       *[other] { $count } people are blocked.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } may use the bot again.
desk-unblock-none = { $user } is not blocked.
desk-role-usage = To whom, and which? For example <code>/role 123456 support</code>. Roles: owner, support, none.
desk-role-self = You cannot change your own role. Ask another owner.
desk-role-fixed = { $user } is an owner by configuration. That cannot be changed here.
desk-role-ask = <b>Give { $user } the role “{ $role }”?</b> Support sees orders and figures; owners may do everything, see addresses, and give roles.
desk-role-ask-none = <b>Take the role from { $user }?</b> They become a person like any other.
desk-role-done = { $user }: { $role }.
desk-role-owner = owner
desk-role-support = support
desk-role-none = no role
desk-button-role = Change the role
desk-admins-title = <b>Admins</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, by configuration

## Maintenance, and what is hidden

desk-maintenance-usage = Switch it with <code>/maintenance on</code> or <code>/maintenance off</code>
desk-maintenance-is-on = <b>Maintenance is on</b> since { $since }.
desk-maintenance-is-off = <b>Maintenance is off.</b>
desk-maintenance-ask = <b>Switch maintenance on?</b> Nobody but admins can start or finish a sale until it is off. Open orders are followed as usual.
desk-maintenance-on = <b>Maintenance is on.</b> Open orders are followed as usual.
desk-maintenance-off = <b>Maintenance is off.</b> Sales are made again.
desk-button-maintenance = Switch it on
desk-hide-usage = What? For example <code>/hide provider moonpay</code> or <code>/hide currency BTC</code>
desk-show-usage = What? For example <code>/show provider moonpay</code> or <code>/show currency BTC</code>
desk-hidden = Hidden providers: { $providers }. Hidden currencies: { $currencies }.
desk-hide-ask-provider = <b>Hide the provider { $code }?</b> Nobody is shown its offers any more. Its orders go on.
desk-hide-ask-currency = <b>Hide the currency { $code }?</b> Nobody can choose it any more. Its orders go on.
desk-hide-unknown-provider = There is no provider “{ $code }”. There are: { $known }
desk-hide-unknown-currency = There is no currency “{ $code }”. There are, for example: { $known }
desk-hide-done = { $code } is hidden.
desk-show-done = { $code } is shown again.
desk-show-none = { $code } is not hidden.
desk-button-hide = Hide it

## Asking once more, and the audit trail

desk-dropped = Nothing was done.
desk-expired = This question has run out. Nothing was done.
toast-desk-expired = This button is not valid any more. Please send the command again.
desk-audit-none = Nothing was done yet.
desk-audit-title =
    { $count ->
        [one] <b>Audit trail: one line</b>
       *[other] <b>Audit trail: { $count } lines</b>, newest first
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = view
desk-action-unmask = unmask
desk-action-export = export
desk-action-block = block
desk-action-unblock = unblock
desk-action-maintenance = maintenance
desk-action-hide = hide
desk-action-role = role
desk-action-audit = audit
desk-action-sandbox = sandbox
desk-action-mute = mute
