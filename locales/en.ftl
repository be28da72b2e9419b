# What people read, in English. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.

## Everywhere

value = { $value }
coin-on-network = { $coin } on { $network }
test-mark = TEST · sandbox, no real money moves
apology = Sorry, something went wrong on our side. Nothing you entered is lost.
apology-order = Sorry, something went wrong on our side. Your order is not affected: press the button to see how it stands.
method-unnamed = provider’s choice

## Buttons

button-back = Back
button-cancel = Cancel
button-try-again = Try again
button-previous = Previous
button-next = Next
button-page = Page { $page }/{ $pages }
button-whole-list = Show the whole list
button-refresh = Refresh prices
button-change = Change something
button-change-country = Change country
button-change-state = Change state
button-change-crypto = Change coin
button-change-fiat = Change currency
button-change-amount = Change amount
button-change-offers = Change offer
button-change-address = Change address
button-change-memo = Change { $memo }
button-choose = { $method } · { $payout }
button-no-memo = My wallet has no { $memo }
button-confirm = Agree and place the order
button-agree-now = Agree at this price
button-other-offers = See other offers
button-switch-provider = Switch to { $provider }
button-continue = Continue at { $provider }
button-open-provider = Open { $provider }
button-order = Show the order
button-orders = My orders
button-look-again = Look again
button-review = Review and confirm again
button-sell = Sell crypto
button-continue-sale = Continue the sale
button-start-over = Start over
button-keep = Keep { $what }
button-last-amount = As last time: { $amount }
button-fiat-taken = You get { $fiat } · Change
button-start-new = Start the new sale
button-provider-support = Support
button-provider-terms = Terms
button-help = Help
button-copy-id = Copy the order ID
button-orders-all = All
button-orders-open = Open
button-orders-finished = Finished
button-sent = I have sent the coins
button-quiet = Stop reminding me
button-get-help = Get help
button-answers = All answers
button-back-to-order = Back to the order
button-support = { $provider } support
button-copy-changelly-id = Copy Changelly’s ID
button-copy-transaction = Copy the transaction hash
button-qr = Show a QR code
button-receipt = Receipt
button-again = Sell again
button-share = Share this bot
button-privacy-policy = Privacy policy
button-private-chat = Open the private chat

## Answers to a press, shown for a moment

toast-stale = This button is from an earlier step. Here is where you are now.
toast-nothing-new = Nothing new yet. Last looked at { $time }.
toast-moment = One moment…
toast-no-sale = This sale is over. Send /sell to start a new one.
toast-private-only = Please write to me in a private chat.
toast-language = Language: { $language }
toast-refresh = Asking the providers…
asking-queued = Asking the providers… Many people are asking right now, so it takes a little longer. Your answer comes here.
toast-confirm = Placing your order…
toast-done = Already done.
toast-sent = Thank you. I’m checking with { $provider } now and won’t remind you again.
toast-quiet = No more reminders of this order.
toast-order-moved-on = This order has moved on. Here is how it stands now.
toast-qr-too-long = The link is too long for a QR code. Please use the button with the link.
toast-receipt = Writing the receipt…

## Commands

command-sell = Sell crypto for money
command-orders = Your orders and their status
command-watch = Rates you wait for
command-settings = Your settings and saved addresses
command-help = What this bot does, and whom to ask
command-language = Change the language
command-privacy = What is kept about you
command-mydata = Everything kept about you, as a file
command-cancel = Cancel the sale in progress
command-start = Start from the beginning

## What Telegram shows of the bot outside the chat

profile-name = Crypto Sell Bot
profile-about = Sell crypto and get money to your account: offers side by side, every step told in the chat.
profile-description =
    I help you sell crypto, start to finish.

    You choose your country, coin and amount, compare what several providers would pay, and place the order. The provider pays you out, and I tell you here what happens until the money is on its way.

    Press START to begin.

## Welcome, help, privacy

welcome =
    <b>Sell crypto, get money to your account</b>

    I compare offers from several providers, and you choose one. You send the coins to the address on the provider’s page, and the provider pays you out. I tell you every step until the money is on its way.

    You need: the amount, a wallet address for a refund, and, at the provider, an identity document.
welcome-open-sale = You have a sale that is not finished: <b>{ $what }</b>.
help-title = <b>What you can do here</b>
help-example = Or sell in one line, for example: <code>/sell 0.05 btc eur</code>
help-inline = In any chat, <code>{ $line }</code> shows what it brings.
help-line = { $command } – { $what }
help-impostors = <b>Beware of impostors.</b> Nobody pays more than the offer, no provider helps by phone, and nobody asks in a chat for your recovery phrase, private keys, codes or documents.
help-impostors-first = Apart from this bot’s messages about your orders, nobody from us writes to you first.
help-topic-time = How long?
help-topic-documents = Documents
help-topic-fees = Fees
help-topic-failure = If it fails
help-topic-mistake = Sending mistake?
help-topic-safety = Is it safe?
help-topic-data = My data
help-topic-human = Who can help?
answer-time =
    <b>How long does it take?</b>

    The network confirms your coins first, then the provider checks them and pays out. How long that takes depends on the coin, the provider and the way you are paid.

    You get a message here at every step, so there is no need to keep watching.
answer-documents =
    <b>Which documents do I need?</b>

    The provider has to know who is selling. It asks on its own page, usually for an identity document, sometimes for a photo of you or a proof of address.

    This bot never asks for documents and never sees them.
answer-fees =
    <b>What does it cost, and who gets it?</b>

    Every offer shows what would arrive after all fees, and the fee that is in it. It goes to the provider and its partners; this bot adds nothing on top.

    When you send the coins, your wallet also charges the network fee. It goes to the network.
answer-failure =
    <b>What if the sale fails?</b>

    Until you send coins, nothing is lost: the order just expires.

    If the provider has your coins and cannot pay you, it sends them back: to the refund address you gave or, at some providers, to the address they came from. A network fee may be taken off. You will read here what happens, and “{ $help }” in the order leads to the provider’s support.
answer-mistake =
    <b>Sent too late, on another network or in another amount?</b>

    Please do not send anything more. Only the provider can see what has arrived: it may go on at the current price or send the coins back. It cannot always reach coins on another network.

    Open the order, press “{ $help }” and give the provider’s support the order ID and the transaction hash from your wallet.
answer-safety =
    <b>Is it safe?</b>

    Your coins go from your wallet straight to the provider. This bot never holds them. You see everything once more before you agree, and nothing moves until you send the coins yourself.
answer-human =
    <b>Who can help?</b>

    The provider has your coins and pays you, so its support can help with an order: open the order and press “{ $help }”.
answer-human-contact = Anything else about this bot: write to { $contact }.
answer-question = I am a bot and cannot read questions. These are the answers most people look for:
answer-question-open = I am a bot and cannot read questions. These are the answers most people look for. Your sale is waiting for you.
privacy =
    <b>What is kept about you</b>

    <b>What:</b> your Telegram ID, settings (language, country, US state, currency, reminders), saved addresses, watched rates, and orders with refund address and consent. Addresses are encrypted.
    <b>Why:</b> to place your orders and tell you about them.
    <b>How long:</b> { $days ->
        [one] finished orders for one day, the rest until you delete it: /deletemydata.
       *[other] finished orders for { $days } days, the rest until you delete it: /deletemydata.
    }
    <b>Who gets it:</b> Changelly and the provider you choose get your order, but not your Telegram ID, your name or this chat.

    Identity papers go to the provider only. Backups may be kept for longer.

language-question = Which language do you prefer?
language-unknown = I do not speak that language yet. Please choose one of these:

## Things the bot cannot use

stray-text = I did not understand that. To sell crypto, press the button or send /sell.
stray-media = I can read text and buttons only, no pictures, stickers, voice messages or files.
stray-edited = I cannot see changes to a message that was already sent. Please send it again as a new message.
stray-command = I do not know this command. Send /help to see what I can do.
inline-title = { $coins } brings about { $money }
inline-brief = In { $country }, all fees taken off. Prices move.
inline-offer = The best offer of the moment for somebody in { $country }: by { $method }, all fees taken off.
inline-moves = Prices move: this one is from { $at }.
inline-sell = Sell { $coins } for { $fiat }
inline-without = Open the bot to see what it brings at the moment ({ $country }). Prices move.
inline-none = Nobody makes an offer for this at the moment ({ $country }). In the bot you can try another amount or currency.
inline-how-title = Write what you want to sell
inline-how = The amount, the coin and the currency: { $line }
group-only-private = Selling is a private matter. Please write to me in a private chat.
secret-deleted = <b>I deleted your message: it looked like a recovery phrase or a private key.</b>
secret-not-deleted = <b>Please delete your last message now: it looks like a recovery phrase or a private key,</b> and I could not delete it myself.
secret-advice = I did not keep it. Whoever has it can take your coins. Never send it to anybody, not to me and not to support. If somebody else could have read it here, move your coins to a new wallet.

## Settings

button-settings = Settings
button-language = Language
button-country = Country
button-currency = Payout currency
button-reminders-on = Turn reminders on
button-reminders-off = Turn reminders off
button-addresses = Saved addresses
button-forget = Forget it
toast-forgotten = Forgotten.
toast-reminders-on = Reminders are on.
toast-reminders-off = Reminders are off.
settings-title = <b>Settings</b>
settings-language = Language: { $language }
settings-country = Country: { $country }
settings-country-none = Country: I ask for it when you sell
settings-currency = Payout currency: { $currency }
settings-currency-none = Payout currency: your country’s own
settings-reminders-on = Reminders of orders that wait for your coins: on
settings-reminders-off = Reminders of orders that wait for your coins: off
settings-addresses = Saved refund addresses: { $count }
settings-country-known = <b>Your country: { $country }.</b> It comes first when you sell. Choose another one here, type its name, or let me forget it.
settings-country-unknown = <b>No country is remembered.</b> I ask for it when you sell. Choose it here or type its name, and I will remember it.
settings-currency-known = <b>Your payout currency: { $currency }.</b> I use it wherever it can be paid out. Choose another one here, type its name, or let me forget it.
settings-currency-unknown = <b>No payout currency is remembered.</b> When you sell, I use your country’s own. Choose one here or type its name, and I will remember it.

## Saved refund addresses

button-address-save = Save this refund address
button-address-copy = Copy the address
button-address-rename = Rename
button-address-remove = Remove
button-address-remove-now = Remove it
button-address-keep = Keep it
button-address-keep-name = Keep this name
toast-address-saved = The address is saved.
toast-address-known = This address is saved already.
toast-address-removed = The address is removed.
saved-default-name = Wallet { $number }
saved-title =
    { $count ->
        [one] <b>You have one saved refund address.</b> Press it to see all of it.
       *[other] <b>You have { $count } saved refund addresses.</b> Press one to see all of it.
    }
saved-none = <b>You have no saved refund addresses.</b> You can save the address of an order: open it under /orders and press the button there.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    For refunds of { $coin }:
saved-memo = Memo or tag: <code>{ $memo }</code>
saved-check = Compare it with your wallet before you use it: the beginning, the end, and a few characters in between.
saved-now = <b>Saved as “{ $name }”:</b> { $coin }, { $address }
saved-rename = <b>“{ $name }”</b>: { $coin }, { $address }
saved-name-question = What should I call it? Type a name of at most { $count } characters, or keep this one.
saved-name-length = That does not work as a name. Please type 1 to { $count } characters, or keep the present name.
saved-remove = <b>Remove “{ $name }”?</b> { $coin }, { $address }. Your orders stay as they are.
saved-full = <b>This address is not saved:</b> I keep at most { $count } for you. Remove one that you no longer need, and try again.
saved-unknown = There is no such address among yours.

## Watched rates

button-watch = Watch this rate
button-watches = Watched rates
button-watch-always = Tell me every time
button-watch-once = Tell me once
button-watch-pause = Pause
button-watch-resume = Go on watching
button-watch-remove = Stop watching
button-sell-amount = Sell { $what }
settings-watches = Watched rates: { $count }
watches-title = <b>Rates I watch for you.</b> Press one to change it.
watches-none = <b>I am not watching any rate for you.</b>
watches-how = To add one, send for example <code>/watch 0.5 eth 3000 eur</code>: I tell you when 1 ETH brings 3000 EUR or more, for a sale of 0.5 ETH. Below offers there is a button for it, too: “{ $button }”.
watch-mark = <b>{ $rate } or more</b>, when selling { $amount } { $coin }
watch-once = I tell you once.
watch-always = I tell you every time it is reached, after it was clearly lower in between.
watch-resting = I have told you. I will again when it has been clearly lower and comes back.
watch-paused = Paused: I am not looking at it.
watch-set = <b>I am watching this rate for you.</b>
watch-card = <b>Watched rate</b>
watch-note = About once a minute I look at the best offer, all fees taken off. Prices move: a rate that was there may be gone when you sell.
watch-question = <b>At which rate should I tell you?</b> For a sale of { $amount } { $coin }. Choose one, or type what 1 { $coin } should bring, for example { $example }
watch-there = <b>That rate is there already.</b> You can sell now, or choose a higher one.
watch-full = <b>I already watch { $count } rates for you,</b> and more is not possible. Stop watching one, then try again.
watch-country = <b>Where do you live?</b> Offers depend on it. Please choose your country first, then try again.
watch-unread = <b>I could not read a rate there.</b>
rate-news = <b>{ $rate }</b>: the rate you are waiting for is there.
rate-news-quoted = You asked for { $mark } or more. This was the best offer for { $amount } { $coin }, all fees taken off ({ $at }). Prices move: when you sell, you see what holds then.
rate-news-again = I tell you again when it has been clearly lower and comes back.
rate-news-over = I am not watching it any more.
missed-rates = <b>While I could not write to you, rates you waited for were there:</b>

## Deletion of a person’s data

button-mydata = Get my data
button-erase = Delete my data
button-erase-now = Delete it now
button-erase-not = Keep my data
erase-question =
    <b>Delete your data?</b> This cannot be undone.

    <b>Deleted at once:</b> the sale you are entering, saved addresses, watched rates, your country, currency and language, and orders that are over, with their history and receipts.
    <b>Stays for now:</b> orders still under way, so that I can tell you about them. They go when they are over.
    <b>Stays:</b> whether you are blocked, and the record of what our admins did.

    Changelly and the providers keep their own records.
erase-done = <b>Your data is deleted.</b>
erase-left =
    { $count ->
        [one] One order stays until it is over, so that I can tell you about it.
       *[other] { $count } orders stay until they are over, so that I can tell you about them.
    }
erase-chat = The messages in this chat are in your hands: clear the history in Telegram if you want them gone. You can start anew at any time.
erase-backups = Backups made before now may still hold your data until whoever runs this bot deletes them. They serve only to bring the service back after a fault.
mydata-caption =
    <b>Everything that is kept about you</b>

    A text file (JSON) that any browser or editor opens. Your addresses and orders are in it in full: pass it on only to people you trust.
mydata-too-often = You have had this file several times within an hour. You can get a new one later; those above are still good.

## Choosing

country-question = <b>Where do you live?</b> Choose your country or type its name.
state-question = <b>Which state do you live in?</b> Choose it or type its name.
crypto-question = <b>What do you want to sell?</b> Choose a coin or type its name. Your country: { $country }.
network-question = <b>On which network is your { $coin }?</b> It must be the network your wallet sends from. Coins sent over another network can be lost.
fiat-question = <b>Which currency do you want to receive?</b> You sell { $coin }. Choose one or type its name.
picker-found = Which one do you mean by “{ $query }”?
picker-meant = Did you mean <b>{ $name }</b>?
search-countries = US America the-States U.S. U.S.A. United-States-of-America; GB U.K. Britain Great-Britain England Scotland Wales Northern-Ireland; AE Emirates UAE Dubai; NL Holland; CZ Czech-Republic; KR Korea; TR Turkey; RU Russian-Federation; CI Ivory-Coast; MK Macedonia; MM Burma; PS Palestine; SZ Swaziland; TL East-Timor
search-currencies = GBP sterling quid; JPY yen; TRY TL lira; PLN zloty; UAH hryvnia hryvnias; ILS shekel shekels; THB baht; CNY yuan renminbi; KZT tenge ₸; RUB rouble roubles ₽; GEL ₾; VND ₫; PHP ₱; IRR toman
search-coins = BTC bitcoin xbt ₿; ETH ether ethereum Ξ; USDT tether ₮; USDC usd-coin; XRP ripple; SOL solana; LTC litecoin; DOGE dogecoin; TRX tron; BNB binance-coin; BNBBSC bnb binance-coin; POL matic

amount-question = <b>How much { $coin } do you want to sell</b> for { $fiat }?
amount-limits = Possible: { $min } to { $max } { $coin }.
amount-limit-min = At least { $min } { $coin }.
amount-limit-max = At most { $max } { $coin }.
amount-limits-money = That is about { $money }.
amount-rate = Right now, roughly: { $rate }, all fees taken off ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = About { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (about { $money })
amount-example = Type the amount, for example { $example }, or what you want to receive, for example { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell sell selling; want i want want-to would-like would-like-to get receive please; my a the my of some about; to for to in into; on on via network

## Offers

offers-title = <b>Choose an offer for your { $amount } { $coin }.</b> You would receive:
offer-line = { $provider }: { $payout }
offer-best = Best
offer-behind = { $difference } less
offer-by = { $method }
offer-fee = fee { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = You have sold there before.
offer-pace = Half of our sales there were complete within { $time }.
offer-usual = usual time: { $time }
offer-stated = provider says: { $time }
offer-sold-there = you have sold there before
time-up-to = up to { $time }
time-business-days =
    { $to ->
        [one] { $days } business day
       *[other] { $days } business days
    }
offers-from = Prices from: { $at }
offers-note = All fees are taken off. These are estimates: the provider’s page shows the final amount.
offers-identity = The provider checks your identity on its own page.
offers-stale = <b>These prices are out of date.</b> Press “{ $button }” before you choose.
offers-missing = <b>There are no prices here yet.</b> Press “{ $button }”.
offers-refused = No price right now from:
offers-none = Nobody can buy <b>{ $amount } { $coin }</b> right now.
offers-most = The most that can be sold at once is { $bound } { $coin }.
offers-least = The least that can be sold is { $bound } { $coin }.
refusal-min = { $providers } (at least { $bound } { $coin })
refusal-max = { $providers } (at most { $bound } { $coin })
refusal-limits = { $providers } (amount outside the limits)
refusal-place = { $providers } (not where you live)
refusal-pair = { $providers } (not this coin and currency)
refusal-method = { $providers } (no payout method)
refusal-busy = { $providers } (no answer, may work later)
refusal-other = { $providers } (no reason given)
offer-title = { $provider }
offer-subject = For your { $amount } { $coin } you would receive:
offer-note = <b>How should the money arrive?</b> { $provider } pays you directly and checks your identity on its own page.
offer-gone = This offer is no longer available. Go back to see the current ones.

## Refund address

address-question =
    <b>Where should your coins go back to if the sale fails?</b>

    Send an address of your own wallet for <b>{ $coin }</b>. Please do not use an exchange’s deposit address: a refund may not be credited there.
address-saved = Or press one of your saved addresses.
refund-warning-sender = <b>If the sale fails, { $provider } returns the coins to the wallet that sent them.</b> Send from your own wallet, not from an exchange.
refund-warning-unknown = If the sale fails, { $provider } may return the coins to the wallet that sent them. Send from your own wallet, not from an exchange.
memo-question =
    <b>Which { $memo } belongs to this address?</b>

    Send it if your wallet shows one. If it shows none, press the button below. We pass it on as a note, but the provider may not see it. An address that needs no { $memo } is safer.

## Recap

recap-title = Please check everything once more
recap-sell = You sell: <b>{ $amount } { $coin }</b>
recap-receive = You receive: about <b>{ $payout }</b> ({ $method })
recap-provider = Provider: { $provider } · You live in: { $place }
recap-fee = Fee: { $fee }, already taken off
recap-rate = Price after the fee: { $rate }
recap-refund = If the sale fails, { $coin } goes back to:
recap-refund-sender = If the sale fails, { $coin } goes back to the wallet that sent it: do not send from an exchange. Address on record:
recap-refund-unknown = If the sale fails, { $coin } goes back to the wallet that sent it (do not send from an exchange) or to:
recap-memo = { $memo } (kept as a note):
recap-no-memo = { $memo }: none, it is your own wallet
recap-consent = By pressing “{ $button }” you place the order and accept the [kyc]KYC and AML policy[/kyc] and the [terms]terms of use[/terms].
recap-identity = The provider will check your identity.
recap-fell = <b>The price has fallen.</b> It is now { $payout } ({ $difference } less).
recap-better = <b>{ $provider } would pay { $difference } more</b>: about { $payout } ({ $method }).
recap-agreed = When you agreed, it was about { $payout }.
change-question = <b>What would you like to change?</b> You will see everything once more before you agree.

## Orders

order-title = Order { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Your order is placed.</b> You should receive about { $payout }.

    What comes next at { $provider }:
    1. Open the page with the button below and confirm your identity.
    2. Send { $coin } to the address shown there, and to no other.
    3. { $provider } pays you out.

    I’ll message you here whenever something changes. The link stays in /orders.
order-own-wallet = <b>Send from your own wallet, not from an exchange.</b>
order-placing = <b>We are checking whether your order was placed.</b> The answer got lost on the way. Please do not start again: nothing is sent twice, and you will get the link or a message here as soon as we know.
doubt-minutes = <b>We still do not know whether your order was placed.</b> Changelly has not told us yet. We keep asking, and you will read it here as soon as we know. You need not do anything, and please do not start again: nothing is sent twice.
doubt-hour = <b>Sorry, it is taking long: we still do not know whether your order was placed.</b> Nobody has asked you for coins yet, so yours are where they were. We keep asking, and you will read it here as soon as we know. If you have questions, press “{ $help }”.
doubt-day = <b>A day has passed, and we still do not know whether your order was placed.</b> If you would rather not wait, press “{ $sell }” and start again: an order to which no coins are sent comes to nothing by itself. We keep asking in any case. If you have questions, press “{ $help }”.
order-rejected = <b>This order was not placed.</b> Nothing was created and nothing is owed. Your answers are kept: look at them once more and confirm.
order-found = <b>This order was placed after all.</b> We had told you that it was not. Please do not place another one for the same coins. If you already have, send your coins for only one of the two.
order-no-link = <b>Your order is placed</b>, but { $provider } has not given us its link yet. Look at the order again in a moment.
order-unlinked = <b>Your order is placed</b>, but Telegram does not let me send you { $provider }’s link. Press “{ $order }”, then “{ $qr }”: you get it as a picture to scan.
order-unknown = There is no such order among yours.
orders-none = You have no orders yet.
orders-none-open = You have no open orders.
orders-none-finished = You have no finished orders yet.
orders-title =
    { $count ->
        [one] <b>You have one order.</b> Press it to see more.
       *[other] <b>You have { $count } orders.</b> Press one to see more.
    }
orders-title-open =
    { $count ->
        [one] <b>You have one open order.</b> Press it to see more.
       *[other] <b>You have { $count } open orders.</b> Press one to see more.
    }
orders-title-finished =
    { $count ->
        [one] <b>You have one finished order.</b> Press it to see more.
       *[other] <b>You have { $count } finished orders.</b> Press one to see more.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Some of your orders cannot be shown right now. We are looking into it.
card-provider = Provider: { $provider } · { $method }
card-received = Received by the provider: { $received }
card-expected = Expected: about { $payout }
card-payout = Paid out: { $payout }
card-refund = Refund address: { $address } ({ $coin })
card-transaction = Transaction: { $hash }
card-timeline = What happened so far:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
        [one] one earlier change
       *[other] { $count } earlier changes
    }
card-now = now: { $status }
card-sent = You say the coins are on their way
card-moved = Its card is further down in this chat.
card-moved-up = Its card is further up in this chat.
qr-caption = Scan this with the camera of your other device to go on at { $provider }. The link is for you alone: please do not pass it on.
share-text = Sell { $coin } for { $fiat }

status-placing = Being checked
status-created = Awaiting coins
status-pending = In progress
status-hold = On hold
status-refunded = Refunded
status-expired = Expired
status-failed = Failed
status-complete = Complete
status-other = Status “{ $status }”

## What somebody can do now, by the state of the order

next-send = Open { $provider }’s page, confirm your identity and send your { $coin } to the address shown there.
next-sent = Please do not send anything a second time.
next-pending = You don’t have to do anything unless { $provider }’s page asks you to.
next-hold = Open { $provider }’s page to see what is needed.
next-refunded = See whether your coins have come back. If not, press “{ $help }” and ask { $provider }.
next-expired = Please do not send coins to the address of this order any more.
next-failed = Press “{ $help }” to ask { $provider } for the reason and, if you already sent your { $coin }, for a refund.
next-ask = Press “{ $help }” and ask { $provider } what happens to your coins.
next-complete = See whether the money has arrived.
next-other = Open { $provider }’s page: it says more.

## What the state of the order means

about-created = { $provider } has your order and is waiting for you. Until you send them, your coins are in your wallet.
about-created-sent = You say you have sent your { $coin }. { $provider } has not reported them yet; that can take a while. If nothing changes, press “{ $help }” and ask { $provider }.
about-pending = { $provider } is working on your order: identity, your coins, or the payout. It has not reported your coins as received yet.
about-pending-received = { $provider } reports { $received } received and is working on your order.
about-hold = { $provider } has paused your order to check something. { $provider } has not reported a payout or a refund yet. If anything is unclear, press “{ $help }” and ask { $provider }.
about-hold-received = { $provider } reports { $received } received and has paused your order to check something. { $provider } has not reported a payout or a refund yet. If anything is unclear, press “{ $help }” and ask { $provider }.
about-refunded = { $provider } reports this order as refunded.
about-refunded-received = { $provider } reports { $received } received, and this order as refunded.
about-expired = The time for this order has run out. If you already sent your { $coin }, press “{ $help }” and ask { $provider }.
about-expired-received = The time for this order has run out, but { $provider } reports { $received } received. Please send nothing more.
about-failed = The sale did not work out. No refund has been reported so far.
about-failed-received = The sale did not work out. { $provider } reports { $received } received and no refund yet.
refund-address = { $provider } refunds to your address ending in { $ending }.
refund-sender = { $provider } refunds to the wallet that sent the coins.
refund-unknown = { $provider } refunds to your address ending in { $ending } or to the wallet that sent the coins.
about-complete = { $provider } reports the sale as complete. Payout method: { $method }. When you see the money depends on your bank or card.
about-complete-amount = { $provider } has paid out <b>{ $payout }</b> by { $method }. When you see it depends on your bank or card.
about-other = { $provider } reports a status that I do not know yet: “{ $status }”. I keep following your order.
about-silence = { $provider } has reported nothing new for two days. If you did not send your { $coin }, nothing has happened and you may leave the order as it is. If you did, press “{ $help }” and ask { $provider }.
about-silence-received = { $provider } has reported nothing new for two days, and has { $received } of yours. Press “{ $help }” and ask { $provider } what is going on.
about-trouble = <b>For more than ten minutes { $provider } has given nobody a price.</b> No more is known. Your order stays as it is, and coins you have sent are not lost by this. If you have not sent your { $coin } yet, please wait until { $provider }’s page works as usual. I keep following your order.
about-trouble-received = <b>For more than ten minutes { $provider } has given nobody a price.</b> No more is known. { $provider } has reported { $received } received; your coins are not lost by this, and your order stays as it is. You don’t have to do anything. I keep following your order.
status-corrected = { $provider } had reported “{ $status }” before, and has corrected that.
missed-title = <b>There was news while I could not write to you.</b> This is how things stand now:
missed-more = There is news of other orders, too: press “{ $orders }”.

## Whom to ask about an order, and reminders

order-help = Your coins and your money are with { $provider } from the moment you send them, so only its support can look into this order. Give it the IDs below.
order-help-page = Your coins and your money are with { $provider } from the moment you send them, so only its support can look into this order: you find it on its page. Give it the IDs below.
order-help-contact = About this bot, ask { $contact }.
reminder = <b>{ $provider } is still waiting for your { $coin }.</b> Until you send them, your coins are in your wallet.

    Send them only to the address its page shows for this order, and never to one of an earlier order: each order has its own.
reminder-placed = Placed: { $at }
deposit-until = { $provider } asks for the coins by: { $at }
reminder-last = This is the last reminder. The order stays in /orders.

## Receipt

receipt-title = Receipt of a sale
receipt-line = { $label }: { $value }
receipt-order = Order
receipt-changelly = Order at Changelly
receipt-placed = Placed
receipt-completed = Completed
receipt-provider = Provider
receipt-method = Payout method
receipt-sold = Coins sold
receipt-payout = Paid out, as reported
receipt-expected = Expected, not reported
receipt-rate = Price after the fee
receipt-expected-rate = Expected rate
receipt-refund = Refund address
receipt-transaction = Transaction
receipt-note = This receipt was written by the bot; it is not the provider’s invoice.

## The sale itself

sale-cancelled = <b>The sale is cancelled.</b> Nothing was ordered.
sale-none = There is no sale to cancel. Your orders are in /orders.
away-question = <b>You have been away for a while.</b> Your sale is still here: <b>{ $what }</b>. Do you want to go on with it?
away-held = What you just sent is kept: I take it up when you go on.
away-other = <b>You have a sale that is not finished: { $what }.</b> Do you want to go on with it, or start the new one: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = I found nothing for “{ $query }”. Please check the spelling, or choose from the list.
remark-guessed = You typed “{ $query }”: I take that as <b>{ $name }</b>.
remark-country-absent = <b>No provider pays out in { $country } yet.</b> If you live there, nothing can be sold for you at the moment.
remark-crypto-absent = <b>No provider buys { $coin } in { $country } yet.</b> Please choose another coin.
remark-currency-absent = <b>No provider pays out { $currency } for { $coin } yet.</b> Please choose another currency.
remark-not-offered-any-more = That cannot be chosen any more. Here is the current list.
remark-amount-under = That is too little: at least { $min } { $coin } can be sold.
remark-amount-over = That is too much: at most { $max } { $coin } can be sold.
remark-amount-ambiguous = This can be read in two ways. Which amount do you mean?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } can only be sold in whole numbers.
        [one] { $coin } has only one digit after the point. Please use fewer.
       *[other] { $coin } has at most { $decimals } digits after the point. Please use fewer.
    }
remark-amount-zero = The amount has to be more than zero.
remark-amount-negative = The amount has to be more than zero, without a minus sign.
remark-amount-exponent = Please type the amount in plain digits, for example { $example }
remark-amount-too-long = That number is too long. Please type the amount of { $coin } in plain digits.
remark-amount-not-a-number = I could not read an amount of { $coin } there. Please type a number, for example { $example }
remark-amount-other-coin = You are selling { $coin } here. Please type how much of it, for example { $example }, or go back with “{ $back }” to choose another coin.
remark-amount-other-fiat = You receive { $fiat } here. Please type how much of it, for example { $example }, or go back with “{ $back }” to choose another currency.
remark-payout-found = You want { $wanted }. Sell <b>{ $amount } { $coin }</b> to get about { $payout }.
remark-payout-nearest = { $wanted } is not possible here. The nearest: sell <b>{ $amount } { $coin }</b> to get about { $payout }.
remark-payout-none = I could not find out how much { $coin } that takes. Please type the amount of { $coin }.
remark-understood = You want to sell <b>{ $what }</b>. You see everything once more before anything is ordered.
remark-understood-for = You want to sell <b>{ $what }</b> and get <b>{ $received }</b>. You see everything once more before anything is ordered.
remark-understood-payout = You want to receive <b>{ $what }</b>. You see everything once more before anything is ordered.
remark-same-again = The same once more: <b>{ $what }</b> at { $provider }. The refund address stays the same, too.
remark-offer-better = This is { $provider }, as chosen. <b>{ $better } would pay { $difference } more</b>: change the offer to compare.
remark-method-better = This is the payout method that was chosen. <b>{ $provider } would pay { $difference } more</b> by another one: change the offer to compare.
remark-kept-address-wrong = <b>Your saved address is not accepted any more.</b> Please send another one.
remark-prices-refreshed = The prices were too old, so I asked again. Please choose from the current ones.
remark-offer-gone = <b>{ $provider } no longer makes this offer.</b> Please choose again.
remark-link-unknown = The link also names “{ $what }”, which is not on offer here at the moment.
remark-address-shape = That does not look like an address for { $coin }. Please copy the whole address from your wallet and send it alone.
remark-address-wrong = <b>This is not a valid address for { $coin }.</b> Please check the address and its network, and send it again.
remark-address-elsewhere = <b>This is for another coin or another network.</b> Please send an address of your wallet for { $coin }.
remark-address-memo-unusable = <b>A memo belongs to this address,</b> and a refund of { $coin } cannot carry it: the coins could be lost. Please send an address of your own wallet that needs none.
remark-address-contract = <b>This is the contract of { $coin }, not a wallet:</b> coins sent there are lost. Please send an address of your own wallet.
remark-address-memo-wrong = <b>This { $memo } is not valid</b> for the address. Please check both and send them again.
remark-memo-wrong = <b>This { $memo } is not valid</b> for the address. Please check it and send it again. If your wallet shows none, press the button below.

remark-expected-country = Please choose your country from the list, or type its name.
remark-expected-state = Please choose your state from the list, or type its name.
remark-expected-crypto = Please choose a coin from the list, or type its name.
remark-expected-network = Please choose the network from the list, or type its name.
remark-expected-fiat = Please choose a currency from the list, or type its name.
remark-expected-amount = Please type the amount.
remark-expected-offers = Please choose an offer with a button, or type another amount.
remark-expected-offer = Please choose with a button how the money should arrive.
remark-expected-address = Please send the refund address as text.
remark-expected-memo = Please send it as text, or press the button if there is none.
remark-expected-recap = Please press one of the buttons below.
remark-expected-change = Please choose with a button what you want to change.
remark-expected-placed = This order is placed already.

## When the service behind the bot does not answer

failure-network = <b>The connection to Changelly failed.</b> Your answers are kept. Please try again in a moment.
failure-timeout = <b>Changelly did not answer in time.</b> Your answers are kept. Please try again.
failure-rate-limited = <b>Changelly is very busy.</b> Please try again in a minute.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly is very busy.</b> Please try again in one second.
       *[other] <b>Changelly is very busy.</b> Please try again in { $seconds } seconds.
    }
failure-busy-for = <b>A lot of people are asking for prices right now.</b> It would be your turn in about { $time }. Your answers are kept; please try again then.
prices-queued = <b>A lot of people are asking for prices right now.</b> You are in the queue: your prices come here by themselves in about { $time }. If they do not, press “{ $button }”.
failure-too-often = <b>You have asked for many prices in a short time.</b> Your answers are kept. Please wait a minute, then try again.
failure-unauthorized = <b>Changelly does not accept this bot at the moment.</b> You can do nothing about it; we have to repair it. Your answers are kept.
failure-not-found = <b>Changelly does not know this request.</b> We have to repair it. Your answers are kept.
failure-expired = <b>This offer has expired.</b> Please choose from the current ones.
failure-unprocessable = <b>The provider cannot take this order as it is.</b> Please choose again, or change the amount.
failure-rejected = <b>The provider did not accept this.</b> Please choose again, or change an answer.
failure-limits-min = <b>The amount is too small for this provider:</b> it takes at least { $bound }.
failure-limits-max = <b>The amount is too large for this provider:</b> it takes at most { $bound }.
failure-server = <b>Changelly has a technical problem right now.</b> Your answers are kept. Please try again in a few minutes.
failure-bad-response = <b>Changelly gave an answer we could not read.</b> Your answers are kept. Please try again in a few minutes.
failure-suspended = <b>Changelly is not available right now.</b> Please try again in a minute. Your answers are kept.

## Blocked people, and maintenance

updates-too-many = That was a lot at once. Please wait a few seconds, then go on. You can look at your orders at any time.
blocked-person = Sorry, you cannot use this bot at the moment; orders you have placed go on, and I keep you informed.
blocked-contact = Sorry, you cannot use this bot at the moment; orders you have placed go on, and { $contact } can tell you more.
maintenance = <b>We are doing some maintenance.</b> No sale can be started at the moment. Orders that are placed go on as usual. Please try again a little later.
maintenance-kept = What you have entered so far is kept.
remark-orders-open = <b>That is as many open orders as there can be at one time: { $count }.</b> As soon as one of them has ended, you can place this one. Your answers are kept.
remark-orders-today = <b>That is as many orders as there can be within 24 hours: { $count }.</b> Please place this one a little later. Your answers are kept.
remark-maintenance = <b>We are doing some maintenance.</b> Your answers are kept. Please go on from here a little later.
privacy-set-aside = <b>Set aside:</b> something of yours that could not be handled or delivered. It is encrypted and kept no longer than finished orders.
