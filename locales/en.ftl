# Texts of the bot in English. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.

## Everywhere

value = { $value }
coin-on-network = { $coin } on { $network }
test-mark = TEST · sandbox, no real money moves
apology = Sorry, something went wrong on our side. Nothing you entered is lost.
method-unnamed = provider’s choice

## Buttons

button-back = Back
button-cancel = Cancel
button-try-again = Try again
button-previous = Previous
button-next = Next
button-page = Page { $page } of { $pages }
button-whole-list = Show the whole list
button-refresh = Refresh prices
button-change-country = Change country
button-change-crypto = Change coin
button-change-fiat = Change currency
button-change-amount = Change amount
button-change-offers = Change offer
button-change-address = Change address
button-choose = { $method } · { $payout }
button-no-memo = My wallet has no { $memo }
button-confirm = Agree and place the order
button-continue = Continue at { $provider }
button-open-provider = Open { $provider }
button-order = Show the order
button-orders = My orders
button-look-again = Look again
button-review = Review and confirm again
button-sell = Sell crypto
button-continue-sale = Continue the sale
button-help = Help
button-copy-id = Copy the order ID
button-privacy-policy = Privacy policy
button-private-chat = Open the private chat

## Answers to a press, shown for a moment

toast-stale = This button is from an earlier step. Here is where you are now.
toast-no-sale = This sale is over. Send /sell to start a new one.
toast-private-only = Please write to me in a private chat.
toast-language = Language: { $language }
toast-refresh = Asking the providers…
toast-confirm = Placing your order…

## Commands

command-sell = Sell crypto for money
command-orders = Your orders and their status
command-help = What this bot does, and whom to ask
command-language = Change the language
command-privacy = What is kept about you
command-cancel = Stop the sale you are entering
command-start = Start from the beginning

## What Telegram shows of the bot outside the chat

profile-about = Sell crypto and get money to your account: offers side by side, every step told in the chat.
profile-description =
    I help you sell crypto, start to finish.

    You choose your country, coin and amount, compare what several providers would pay, and place the order. The provider pays you out, and I tell you here what happens until the money is on its way.

    Press START to begin.

## Welcome, help, privacy

welcome =
    <b>Sell crypto, get money to your account</b>

    I compare offers of several providers, you choose one. You send the coins on the provider’s page, and the provider pays you out. I tell you every step until the money is on its way.

    You need: the amount, a wallet address for a refund, and, at the provider, an identity document.
welcome-open-sale = You have a sale that is not finished: <b>{ $what }</b>.
help-title = <b>What you can do here</b>
help-contact = Questions? Write to { $contact }.
help-no-contact = Questions about an order? Its provider can help: the order has the link.
help-impostors = <b>Beware of impostors.</b> Nobody from us ever writes to you first, and nobody asks for your recovery phrase, private keys, codes or documents in a chat.
privacy =
    <b>What is kept about you</b>

    <b>What:</b> your Telegram ID, language, country (in the US: state) and currency, and your orders with refund address and consent. Addresses are stored encrypted.
    <b>Why:</b> to place your orders and to tell you about them.
    <b>How long:</b> { $days ->
        [one] finished orders are deleted after one day.
       *[other] finished orders are deleted after { $days } days.
    }
    <b>Who gets it:</b> Changelly and the provider you choose get your order with your Telegram ID as a number, not your name and not this chat.

    Identity papers never pass through this chat: you show them to the provider only.
privacy-contact = To have your data deleted, write to { $contact }.

language-question = Which language do you prefer?

## Things the bot cannot use

stray-text = I did not understand that. To sell crypto, press the button or send /sell.
stray-media = I can read text and buttons only, no pictures, stickers, voice messages or files.
stray-command = I do not know this command. Send /help to see what I can do.
group-only-private = Selling is a private matter. Please write to me in a private chat.
secret-deleted = <b>I deleted your message: it looked like a recovery phrase or a private key.</b>
secret-not-deleted = <b>Please delete your last message now: it looks like a recovery phrase or a private key,</b> and I could not delete it myself.
secret-advice = I did not keep it. Whoever has it can take your coins. Never send it to anybody, not to me and not to support. If somebody else could have read it here, move your coins to a new wallet.

## Choosing

country-question = <b>Where do you live?</b> Choose your country or type its name.
state-question = <b>Which state do you live in?</b> Choose it or type its name.
crypto-question = <b>What do you want to sell?</b> Choose a coin or type its name. Your country: { $country }.
network-question = <b>On which network is your { $coin }?</b> It must be the network your wallet sends from. Coins sent over another network can be lost.
fiat-question = <b>Which currency do you want to receive?</b> You sell { $coin }. Choose one or type its name.
picker-found = Found for “{ $query }”:

amount-question = <b>How much { $coin } do you want to sell</b> for { $fiat }?
amount-limits = Possible: { $min } to { $max } { $coin }.
amount-limit-min = At least { $min } { $coin }.
amount-limit-max = At most { $max } { $coin }.
amount-example = Type the amount, for example { $example }

## Offers

offers-title = <b>Selling { $amount } { $coin }.</b> What you would receive:
offer-line = { $provider }: { $payout }
offer-best = Best
offer-behind = { $difference } less
offer-by = { $method }
offer-fee = fee { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offers-note =
    { $seconds ->
        [one] Estimates with all fees, good for one second. The provider’s page shows the final amount.
       *[other] Estimates with all fees, good for { $seconds } seconds. The provider’s page shows the final amount.
    }
offers-refused = No price right now from:
offers-none = Nobody can buy <b>{ $amount } { $coin }</b> right now.
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
offer-note = How should the money arrive? { $provider } pays you directly and checks your identity on its own page.
offer-gone = This offer is no longer available. Go back to see the current ones.

## Refund address

address-question =
    <b>Where should your coins go back to if the sale fails?</b>

    Send an address of your own wallet for <b>{ $coin }</b>. Please do not use an exchange’s deposit address: a refund may not be credited there.
memo-question =
    <b>Which { $memo } belongs to this address?</b>

    Send it if your wallet shows one. The order form has no field for it: we keep it with your order and pass it on as a note, but a provider may not see it. An address that needs no { $memo } is safer.

## Recap

recap-title = Please check everything once more
recap-sell = You sell: <b>{ $amount } { $coin }</b>
recap-receive = You receive: about <b>{ $payout }</b> ({ $method })
recap-provider = Provider: { $provider } · You live in: { $place }
recap-price = All in: { $price }
recap-refund = If the sale fails, { $coin } goes back to:
recap-memo = { $memo } (kept as a note):
recap-no-memo = { $memo }: none, it is your own wallet
recap-consent = By pressing “{ $button }” you place the order and accept the [kyc]KYC and AML policy[/kyc] and the [terms]terms of use[/terms]. The provider will check your identity.

## Orders

order-title = Order { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Your order is placed.</b> You should receive about { $payout }.

    What comes next at { $provider }:
    1. Open the page with the button below and confirm your identity.
    2. Send { $coin } to the address shown there, and to no other.
    3. { $provider } pays you out.

    I write to you here at every change. The link stays in /orders.
order-placing = <b>We are checking whether your order was placed.</b> The answer got lost on the way. Please do not start again: nothing is sent twice, and you will get the link or a message here in a minute or two.
order-rejected = <b>This order was not placed.</b> Nothing was created and nothing is owed. Your answers are kept: look at them once more and confirm.
order-no-link = <b>Your order is placed</b>, but { $provider } has not given us its link yet. Look at the order again in a moment.
order-unknown = There is no such order among yours.
orders-none = You have no orders yet.
orders-title =
    { $count ->
        [one] <b>You have one order.</b> Press it to see more.
       *[other] <b>You have { $count } orders.</b> Press one to see more.
    }
card-provider = Provider: { $provider } · { $method }
card-expected = Expected: about { $payout }
card-payout = Paid out: { $payout }
card-refund = Refund address: { $address } ({ $coin })
card-transaction = Transaction: { $hash }

status-placing = Being checked
status-created = Awaiting coins
status-pending = In progress
status-hold = On hold
status-refunded = Refunded
status-expired = Expired
status-failed = Failed
status-complete = Complete
status-other = Status “{ $status }”

about-created = { $provider } has your order and waits for you. Open its page, confirm your identity and send your { $coin } to the address shown there. Until you send them, your coins are in your wallet.
about-pending = { $provider } is working on your order: identity, your coins, or the payout. There is nothing to do unless its page asks you. Coins you have sent are with { $provider }.
about-hold = { $provider } has paused your order to check something. Open its page: it says what is needed. Coins you have sent stay with { $provider } until the check is over.
about-refunded = { $provider } reports this order as refunded. Your coins ({ $coin }) should return to your refund address { $address }. If they do not arrive, ask { $provider } and give the order ID.
about-expired = The time for this order has run out. Please do not send coins to its address any more. If you have sent some already, ask { $provider } and give the order ID. You can start a new sale at any time.
about-failed = The sale did not work out. If you have sent your { $coin }, they should go back to your refund address { $address }; { $provider } has not reported a refund yet. Its page or its support knows the reason.
about-complete = { $provider } reports the sale as complete. The money goes out by { $method }; when you see it depends on your bank or card.
about-complete-amount = { $provider } has paid out <b>{ $payout }</b> by { $method }. When you see it depends on your bank or card.
about-other = { $provider } reports a status that I do not know yet: “{ $status }”. Its page says more. I keep following your order.
about-silence = { $provider } has reported nothing new for two days. If you did not send your { $coin }, nothing has happened and you may leave the order as it is. If you did, please ask { $provider } and give the order ID.

## The sale itself

sale-cancelled = <b>The sale is cancelled.</b> Nothing was ordered.
sale-none = There is no sale to cancel. Your orders are in /orders.

## Remarks, shown once above the question they belong to

remark-nothing-found = I found nothing for “{ $query }”. Please check the spelling, or choose from the list.
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
remark-amount-exponent = Please type the amount in plain digits, for example 0.05
remark-amount-too-long = That number is too long. Please type the amount of { $coin } in plain digits.
remark-amount-not-a-number = I could not read an amount of { $coin } there. Please type a number, for example 0.05
remark-prices-refreshed = The prices were too old, so I asked again. Please choose from the current ones.
remark-offer-gone = <b>{ $provider } no longer makes this offer.</b> Please choose again.
remark-offer-fell = <b>The price has fallen:</b> { $provider } would now pay { $after } instead of { $before }. Please choose again.
remark-address-shape = That does not look like an address for { $coin }. Please copy the whole address from your wallet and send it alone.
remark-address-wrong = <b>This is not a valid address for { $coin }.</b> Please check the address and its network, and send it again.
remark-memo-wrong = <b>This { $memo } is not valid</b> for the address. Please check it and send it again.

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
remark-expected-recap = Please press a button below: to place the order, or to change something.
remark-expected-placed = This order is placed already.

## When the service behind the bot does not answer

failure-network = <b>The connection to the exchange service failed.</b> Your answers are kept. Please try again in a moment.
failure-timeout = <b>The exchange service did not answer in time.</b> Your answers are kept. Please try again.
failure-rate-limited = <b>The exchange service is very busy.</b> Please try again in a minute.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>The exchange service is very busy.</b> Please try again in one second.
       *[other] <b>The exchange service is very busy.</b> Please try again in { $seconds } seconds.
    }
failure-unauthorized = <b>The exchange service does not accept this bot at the moment.</b> You can do nothing about it; we have to repair it. Your answers are kept.
failure-not-found = <b>The exchange service does not know this request.</b> We have to repair it. Your answers are kept.
failure-expired = <b>This offer has expired.</b> Please choose from the current ones.
failure-unprocessable = <b>The provider cannot take this order as it is.</b> Please choose again, or change the amount.
failure-rejected = <b>The provider did not accept this.</b> Please choose again, or change an answer.
failure-limits-min = <b>The amount is too small for this provider:</b> it takes at least { $bound }.
failure-limits-max = <b>The amount is too large for this provider:</b> it takes at most { $bound }.
failure-server = <b>The exchange service has a fault right now.</b> Your answers are kept. Please try again in a few minutes.
failure-bad-response = <b>The exchange service gave an answer we could not read.</b> Your answers are kept. Please try again in a few minutes.
failure-suspended = <b>The exchange service is not available right now.</b> Please try again in a minute. Your answers are kept.
