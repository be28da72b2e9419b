# Texts of the bot in Ukrainian. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Polite «ви», plain and calm. Names in variables stand where Ukrainian needs no ending on them: after a colon, in
# brackets, as the subject.

## Everywhere

value = { $value }
coin-on-network = { $coin } у мережі { $network }
test-mark = ТЕСТ · пісочниця, без справжніх грошей
apology = Вибачте, у нас щось пішло не так. Усе, що ви ввели, збережено.
method-unnamed = на розсуд провайдера

## Buttons

button-back = Назад
button-cancel = Скасувати
button-try-again = Спробувати ще раз
button-previous = Попер.
button-next = Наст.
button-page = Стор. { $page }/{ $pages }
button-whole-list = Показати весь список
button-refresh = Оновити ціни
button-change-country = Змінити країну
button-change-state = Змінити штат
button-change-crypto = Змінити монету
button-change-fiat = Змінити валюту
button-change-amount = Змінити суму
button-change-offers = Змінити пропозицію
button-change-address = Змінити адресу
button-change-memo = Змінити { $memo }
button-choose = { $method } · { $payout }
button-no-memo = У гаманці немає { $memo }
button-confirm = Погодитися і створити заявку
button-continue = Перейти до { $provider }
button-open-provider = Відкрити { $provider }
button-order = Показати заявку
button-orders = Мої заявки
button-look-again = Подивитися ще раз
button-review = Перевірити й підтвердити знову
button-sell = Продати криптовалюту
button-continue-sale = Продовжити продаж
button-start-over = Почати спочатку
button-keep = Залишити { $what }
button-start-new = Почати новий продаж
button-provider-support = Підтримка
button-provider-terms = Умови
button-help = Допомога
button-copy-id = Скопіювати ID заявки
button-orders-all = Усі
button-orders-open = Відкриті
button-orders-finished = Закриті
button-sent = Монети вже надіслано
button-quiet = Більше не нагадувати
button-get-help = Отримати допомогу
button-back-to-order = Назад до заявки
button-support = Підтримка { $provider }
button-copy-changelly-id = Скопіювати ID Changelly
button-qr = Показати QR-код
button-receipt = Квитанція
button-again = Продати ще раз
button-share = Поділитися ботом
button-privacy-policy = Політика конфіденційності
button-private-chat = Відкрити приватний чат

## Answers to a press, shown for a moment

toast-stale = Ця кнопка з попереднього кроку. Показую, на чому ви зупинилися.
toast-no-sale = Цей продаж уже закінчено. Щоб почати новий, надішліть /sell.
toast-private-only = Будь ласка, напишіть мені в приватний чат.
toast-language = Мова: { $language }
toast-refresh = Запитую провайдерів…
toast-confirm = Створюю вашу заявку…
toast-done = Уже зроблено.
toast-sent = Дякую. Одразу запитаю у { $provider } і більше не нагадуватиму.
toast-quiet = Більше не нагадуватиму про цю заявку.
toast-order-moved-on = У цій заявці вже є зміни. Ось її теперішній стан.
toast-qr-too-long = Посилання задовге для QR-коду. Будь ласка, скористайтеся кнопкою з посиланням.
toast-receipt = Готую квитанцію…

## Commands

command-sell = Продати криптовалюту за гроші
command-orders = Ваші заявки та їхній статус
command-settings = Налаштування та збережені адреси
command-help = Що вміє бот і кого запитати
command-language = Змінити мову
command-privacy = Які дані про вас зберігаються
command-cancel = Перервати розпочатий продаж
command-start = Повернутися на початок

## What Telegram shows of the bot outside the chat

profile-name = Продаж криптовалюти
profile-about = Продаж криптовалюти з виплатою на ваш рахунок: порівняння пропозицій і кожен крок у чаті.
profile-description =
    Допоможу продати криптовалюту від початку до кінця.

    Ви вибираєте країну, монету й суму, порівнюєте, скільки заплатять різні провайдери, і створюєте заявку. Гроші виплачує провайдер, а я пишу вам тут про все, що відбувається, доки гроші не вирушать до вас.

    Натисніть START, щоб почати.

## Welcome, help, privacy

welcome =
    <b>Продайте криптовалюту й отримайте гроші на свій рахунок</b>

    Я порівнюю пропозиції кількох провайдерів, ви вибираєте одну. Монети ви надсилаєте на адресу зі сторінки провайдера, і він виплачує вам гроші. Я повідомляю про кожен крок, доки гроші не вирушать до вас.

    Вирішіть, скільки продаєте, і підготуйте адресу свого гаманця на випадок повернення. Провайдер попросить документ, що посвідчує особу.
welcome-open-sale = У вас є незавершений продаж: <b>{ $what }</b>.
help-title = <b>Що тут можна зробити</b>
help-example = Можна й одним рядком, наприклад: <code>/sell 0.05 btc eur</code>
help-line = { $command } – { $what }
help-contact = Маєте запитання? Напишіть нам: { $contact }.
help-no-contact = Маєте запитання про заявку? Допоможе її провайдер: посилання є в заявці.
help-impostors = <b>Остерігайтеся шахраїв.</b> Першим вам пише лише цей бот і лише про ваші заявки. Більше ніхто з нас не пише першим, і ніхто не просить у чаті seed-фразу, приватні ключі, коди чи документи.
privacy =
    <b>Які дані про вас зберігаються</b>

    <b>Що:</b> ваш Telegram ID, налаштування (мова, країна, штат США, валюта, нагадування), збережені адреси й заявки з адресою повернення та згодою. Адреси зашифровано.
    <b>Навіщо:</b> щоб створювати ваші заявки й повідомляти вам про них.
    <b>Як довго:</b> { $days ->
        [one] закриті заявки — { $days } день, решта — доки не видалите: /deletemydata.
        [few] закриті заявки — { $days } дні, решта — доки не видалите: /deletemydata.
        [many] закриті заявки — { $days } днів, решта — доки не видалите: /deletemydata.
       *[other] закриті заявки — { $days } дня, решта — доки не видалите: /deletemydata.
    }
    <b>Хто отримує:</b> Changelly і вибраний вами провайдер отримують заявку й ваш Telegram ID, але не ім’я і не цей чат.

    Документи через цей чат не проходять: ви показуєте їх лише провайдеру.

language-question = Якою мовою вам зручніше?

## Things the bot cannot use

stray-text = Я цього не розумію. Щоб продати криптовалюту, натисніть кнопку або надішліть /sell.
stray-media = Я розумію лише текст і кнопки, а зображень, стікерів, голосових повідомлень і файлів прочитати не можу.
stray-edited = Змін у вже надісланому повідомленні я не бачу. Будь ласка, надішліть текст новим повідомленням.
stray-command = Я не знаю такої команди. Щоб побачити, що я вмію, надішліть /help.
group-only-private = Продаж — справа приватна. Будь ласка, напишіть мені в приватний чат.
secret-deleted = <b>Ваше повідомлення видалено: воно схоже на seed-фразу або приватний ключ.</b>
secret-not-deleted = <b>Будь ласка, негайно видаліть своє останнє повідомлення: воно схоже на seed-фразу або приватний ключ,</b> а мені видалити його не вдалося.
secret-advice = Я його не зберігаю. Хто знає таку фразу чи ключ, може забрати ваші монети. Ніколи й нікому їх не надсилайте: ні мені, ні підтримці. Якщо їх тут міг прочитати хтось інший, переведіть монети на новий гаманець.

## Settings

button-settings = Налаштування
button-language = Мова
button-country = Країна
button-currency = Валюта виплати
button-reminders-on = Увімкнути нагадування
button-reminders-off = Вимкнути нагадування
button-addresses = Збережені адреси
button-forget = Забути
toast-forgotten = Забуто.
toast-reminders-on = Нагадування ввімкнено.
toast-reminders-off = Нагадування вимкнено.
settings-title = <b>Налаштування</b>
settings-language = Мова: { $language }
settings-country = Країна: { $country }
settings-country-none = Країна: запитаю під час продажу
settings-currency = Валюта виплати: { $currency }
settings-currency-none = Валюта виплати: запитаю під час продажу
settings-reminders-on = Нагадування про заявки, які чекають на ваші монети: увімкнено
settings-reminders-off = Нагадування про заявки, які чекають на ваші монети: вимкнено
settings-addresses = Збережених адрес повернення: { $count }
settings-country-known = <b>Ваша країна: { $country }.</b> Я пам’ятаю її з вашого останнього продажу. Щоб змінити, виберіть іншу під час наступного продажу або дозвольте мені її забути.
settings-country-unknown = <b>Країну не збережено.</b> Я запитаю її під час продажу й запам’ятаю на наступний раз.
settings-currency-known = <b>Ваша валюта виплати: { $currency }.</b> Я пам’ятаю її з вашого останнього продажу. Щоб змінити, виберіть іншу під час наступного продажу або дозвольте мені її забути.
settings-currency-unknown = <b>Валюту виплати не збережено.</b> Я запитаю її під час продажу й запам’ятаю на наступний раз.

## Saved refund addresses

button-address-save = Зберегти адресу повернення
button-address-copy = Скопіювати адресу
button-address-rename = Перейменувати
button-address-remove = Видалити
button-address-remove-now = Видалити адресу
button-address-keep = Залишити
button-address-keep-name = Залишити цю назву
toast-address-saved = Адресу збережено.
toast-address-known = Цю адресу вже збережено.
toast-address-removed = Адресу видалено.
saved-default-name = Гаманець { $number }
saved-title =
    { $count ->
        [one] <b>У вас { $count } збережена адреса повернення.</b> Натисніть, щоб побачити її повністю.
        [few] <b>У вас { $count } збережені адреси повернення.</b> Натисніть на будь-яку, щоб побачити її повністю.
        [many] <b>У вас { $count } збережених адрес повернення.</b> Натисніть на будь-яку, щоб побачити її повністю.
       *[other] <b>У вас { $count } збереженої адреси повернення.</b> Натисніть на будь-яку, щоб побачити її повністю.
    }
saved-none = <b>У вас немає збережених адрес повернення.</b> Можна зберегти адресу із заявки: відкрийте її в /orders і натисніть там кнопку.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Для повернення { $coin }:
saved-memo = Memo або тег: <code>{ $memo }</code>
saved-check = Перш ніж скористатися адресою, звірте її зі своїм гаманцем: початок, кінець і кілька знаків посередині.
saved-now = <b>Збережено як «{ $name }»:</b> { $coin }, { $address }
saved-rename = <b>«{ $name }»</b>: { $coin }, { $address }
saved-name-question = Як її назвати? Напишіть назву не довшу за { $count } знаків або залиште теперішню.
saved-name-length = Така назва не підійде. Будь ласка, напишіть від 1 до { $count } знаків або залиште теперішню.
saved-remove = <b>Видалити «{ $name }»?</b> { $coin }, { $address }. На ваші заявки це не вплине.
saved-full = <b>Цю адресу не збережено:</b> я зберігаю щонайбільше { $count } адрес. Видаліть ту, яка більше не потрібна, і спробуйте ще раз.
saved-unknown = Серед ваших адрес такої немає.

## Deletion of a person’s data

button-erase = Видалити мої дані
button-erase-now = Видалити зараз
button-erase-not = Залишити мої дані
erase-question =
    <b>Видалити ваші дані?</b> Повернути їх буде неможливо.

    <b>Видаляється одразу:</b> розпочатий продаж, збережені адреси, країна, валюта й мова, а також закриті заявки з їхньою історією та квитанціями.
    <b>Поки залишається:</b> заявки, які ще тривають, щоб я міг повідомляти вам про них. Їх буде видалено, коли вони закриються.
    <b>Залишається:</b> позначка про блокування, якщо вона є, і журнал дій наших адміністраторів.

    Changelly і провайдери зберігають власні записи.
erase-done = <b>Ваші дані видалено.</b>
erase-left =
    { $count ->
        [one] { $count } заявка залишається, доки не закриється, щоб я міг повідомляти вам про неї.
        [few] { $count } заявки залишаються, доки не закриються, щоб я міг повідомляти вам про них.
        [many] { $count } заявок залишаються, доки не закриються, щоб я міг повідомляти вам про них.
       *[other] { $count } заявки залишаються, доки не закриються, щоб я міг повідомляти вам про них.
    }
erase-chat = Повідомленнями в цьому чаті розпоряджаєтеся ви: якщо вони не потрібні, очистьте історію в Telegram. Почати знову можна будь-коли.

## Choosing

country-question = <b>Де ви живете?</b> Виберіть країну або напишіть її назву.
state-question = <b>У якому штаті ви живете?</b> Виберіть штат або напишіть його назву англійською.
crypto-question = <b>Що ви хочете продати?</b> Виберіть монету або напишіть її назву, наприклад Bitcoin чи BTC. Ваша країна: { $country }.
network-question = <b>У якій мережі ваші { $coin }?</b> Виберіть ту мережу, через яку надсилає ваш гаманець. Монети, надіслані через іншу мережу, можна втратити.
fiat-question = <b>У якій валюті ви хочете отримати гроші?</b> Ви продаєте { $coin }. Виберіть валюту або напишіть її назву.
picker-found = Що ви маєте на увазі під «{ $query }»?
picker-meant = Можливо, це <b>{ $name }</b>?
search-countries = US Америка Штати; GB Англія Британія Шотландія Уельс Північна-Ірландія; AE Емірати ОАЕ Дубай; NL Голландія; CZ Чеська-Республіка; KR Корея; RU РФ; BY Білорусія; MD Молдавія; KG Киргизія; TM Туркменія; MK Македонія; PS Палестина; MM Бірма
search-currencies = USD бакс бакси; EUR евро; GBP фунти фунтів стерлінги; EGP фунти фунтів; TRY ліра ліри; ILS шекель шекелі; UAH грн гривня гривні гривень; KZT тенге; JPY єна єни; PLN злотий злоті; GEL ларі; CNY юань юані
search-coins = BTC біткоїн біткойн біткоін бітка бтк; ETH ефір етер ефіріум етеріум; USDT тезер тетер юсдт; USDC юсдс; XRP ріпл рипл; SOL солана; LTC лайткоїн лайткойн; DOGE доге догікоїн додж; TRX трон; BNB бінанс-коїн бнб; BNBBSC bnb бінанс-коїн бнб; POL matic матік полігон; TON тон тонкоїн; BCH біткоїн-кеш біткойн-кеш; ETC ефіріум-класик; ADA кардано; SHIB шиба

amount-question = <b>Скільки { $coin } ви хочете продати</b> за { $fiat }?
amount-limits = Можна від { $min } до { $max } { $coin }.
amount-limit-min = Щонайменше { $min } { $coin }.
amount-limit-max = Щонайбільше { $max } { $coin }.
amount-example = Напишіть суму, наприклад { $example }, або скільки хочете отримати, наприклад { $wanted }

## What a line of text is about; never shown

search-sell = продати продам продаю продай продайте продавати
search-other = продав продала продали куп* прид* обмін* своп* поверн* повертай* замовлен* заявк* ордер* де куди коли чому навіщо як що завис* застряг* допомо* підтримк* статус* проблем* помилк* скас* втрат* не ні немає курс* цін* коштує скільки надісл* відправ* переслав переслала переказав переказала отримав отримала отримали прийш* чекаю чекаємо чекати очіку* оплат* заплат* сплат* зник* пропал* надійш* зарах*
search-small = я ми хочу хочемо хотів хотіла б би мені мій мою мої моїх свої своїх у в мене є за на із з зі по для через і й та будь ласка треба потрібно мережі мережа трохи
search-not = не ні немає нема ніколи

## Offers

offers-title = <b>Виберіть пропозицію для { $amount } { $coin }.</b> Ви отримаєте:
offer-line = { $provider }: { $payout }
offer-best = найкраща ціна
offer-behind = на { $difference } менше
offer-by = { $method }
offer-fee = комісія { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Ви там уже продавали.
offer-pace = Половина наших продажів там завершилася за { $time }.
offers-age =
    { $age ->
        [0] Ціни свіжі.
        [one] Цінам { $age } с.
        [few] Цінам { $age } с.
        [many] Цінам { $age } с.
       *[other] Цінам { $age } с.
    }
offers-note =
    { $seconds ->
        [one] Орієнтовні суми з усіма комісіями, діють { $seconds } секунду. Остаточна сума — на сторінці провайдера.
        [few] Орієнтовні суми з усіма комісіями, діють { $seconds } секунди. Остаточна сума — на сторінці провайдера.
        [many] Орієнтовні суми з усіма комісіями, діють { $seconds } секунд. Остаточна сума — на сторінці провайдера.
       *[other] Орієнтовні суми з усіма комісіями, діють { $seconds } секунди. Остаточна сума — на сторінці провайдера.
    }
offers-stale = <b>Ці ціни застаріли.</b> Перш ніж вибирати, натисніть «{ $button }».
offers-refused = Зараз не дають ціни:
offers-none = Зараз ніхто не може купити <b>{ $amount } { $coin }</b>.
offers-most = За один раз можна продати щонайбільше { $bound } { $coin }.
offers-least = Продати можна щонайменше { $bound } { $coin }.
refusal-min = { $providers } (щонайменше { $bound } { $coin })
refusal-max = { $providers } (щонайбільше { $bound } { $coin })
refusal-limits = { $providers } (сума поза лімітами)
refusal-place = { $providers } (не працює у вашому регіоні)
refusal-pair = { $providers } (не працює з цією парою)
refusal-method = { $providers } (немає способу виплати)
refusal-busy = { $providers } (немає відповіді, спробуйте пізніше)
refusal-other = { $providers } (причину не вказано)
offer-title = { $provider }
offer-subject = За ваші { $amount } { $coin } ви отримали б:
offer-note = <b>Як вам зручніше отримати гроші?</b> { $provider } платить вам безпосередньо й перевіряє вашу особу на своїй сторінці.
offer-gone = Цієї пропозиції більше немає. Поверніться назад, щоб побачити актуальні.

## Refund address

address-question =
    <b>Куди повернути ваші монети, якщо продаж не відбудеться?</b>

    Надішліть адресу власного гаманця для <b>{ $coin }</b>. Будь ласка, не вказуйте біржової адреси для поповнення: повернення туди можуть не зарахувати.
address-saved = Або виберіть одну зі збережених адрес.
memo-question =
    <b>Який { $memo } належить до цієї адреси?</b>

    Надішліть його, якщо гаманець його показує. Якщо не показує, натисніть кнопку нижче. Ми передамо його як примітку, але провайдер може її не побачити. Надійніша адреса, для якої { $memo } не потрібен.

## Recap

recap-title = Будь ласка, перевірте все ще раз
recap-sell = Ви продаєте: <b>{ $amount } { $coin }</b>
recap-receive = Ви отримаєте: приблизно <b>{ $payout }</b> ({ $method })
recap-provider = Провайдер: { $provider } · Країна: { $place }
recap-fee = Комісія: { $fee }, уже вирахувана
recap-rate = Курс після комісії: { $rate }
recap-refund = Якщо продаж не відбудеться, { $coin } повернуться сюди:
recap-memo = { $memo } (зберігаємо як примітку):
recap-no-memo = { $memo }: немає, це ваш власний гаманець
recap-consent = Натискаючи «{ $button }», ви створюєте заявку й приймаєте [kyc]політику KYC та AML[/kyc] і [terms]умови користування[/terms].
recap-identity = Провайдер перевірить вашу особу.

## Orders

order-title = Заявка { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Вашу заявку створено.</b> Ви маєте отримати приблизно { $payout }.

    Що далі на сайті { $provider }:
    1. Відкрийте сторінку кнопкою нижче й підтвердьте свою особу.
    2. Надішліть { $coin } на адресу, яку там вказано, і на жодну іншу.
    3. { $provider } виплатить вам гроші.

    Про кожну зміну я напишу сюди. Посилання залишиться в /orders.
order-placing = <b>Перевіряємо, чи створено вашу заявку.</b> Відповідь загубилася дорогою. Будь ласка, не починайте спочатку: двічі нічого не надішлеться, а посилання чи повідомлення з’явиться тут за хвилину-дві.
order-rejected = <b>Цю заявку не створено.</b> Нічого не оформлено, і ви нікому нічого не винні. Ваші відповіді збережено: перегляньте їх ще раз і підтвердьте.
order-no-link = <b>Вашу заявку створено</b>, але { $provider } ще не надав нам посилання. Відкрийте заявку ще раз трохи згодом.
order-unknown = Серед ваших заявок такої немає.
orders-none = У вас поки немає заявок.
orders-none-open = Відкритих заявок у вас немає: усі вже закрито.
orders-none-finished = Жодної з ваших заявок ще не закрито.
orders-title =
    { $count ->
        [one] <b>У вас { $count } заявка.</b> Натисніть, щоб дізнатися більше.
        [few] <b>У вас { $count } заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
        [many] <b>У вас { $count } заявок.</b> Натисніть на будь-яку, щоб дізнатися більше.
       *[other] <b>У вас { $count } заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
    }
orders-title-open =
    { $count ->
        [one] <b>У вас { $count } відкрита заявка.</b> Натисніть, щоб дізнатися більше.
        [few] <b>У вас { $count } відкриті заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
        [many] <b>У вас { $count } відкритих заявок.</b> Натисніть на будь-яку, щоб дізнатися більше.
       *[other] <b>У вас { $count } відкритої заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
    }
orders-title-finished =
    { $count ->
        [one] <b>У вас { $count } закрита заявка.</b> Натисніть, щоб дізнатися більше.
        [few] <b>У вас { $count } закриті заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
        [many] <b>У вас { $count } закритих заявок.</b> Натисніть на будь-яку, щоб дізнатися більше.
       *[other] <b>У вас { $count } закритої заявки.</b> Натисніть на будь-яку, щоб дізнатися більше.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
card-provider = Провайдер: { $provider } · { $method }
card-received = Провайдер отримав: { $received }
card-expected = Очікується: приблизно { $payout }
card-payout = Виплачено: { $payout }
card-refund = Адреса повернення: { $address } ({ $coin })
card-transaction = Транзакція: { $hash }
card-timeline = Що відбулося (UTC):
card-earlier =
    { $count ->
        [one] перед цим ще { $count } зміна
        [few] перед цим ще { $count } зміни
        [many] перед цим ще { $count } змін
       *[other] перед цим ще { $count } зміни
    }
card-now = зараз: { $status }
card-sent = Ви повідомили, що монети в дорозі
card-moved = Картка цієї заявки — нижче в цьому чаті.
card-moved-up = Картка цієї заявки — вище в цьому чаті.
qr-caption = Відскануйте код камерою іншого пристрою, щоб продовжити на сайті { $provider }. Посилання лише для вас: будь ласка, нікому його не передавайте.
share-text = Продати { $coin } за { $fiat }

status-placing = Перевіряється
status-created = Очікує монет
status-pending = В обробці
status-hold = Призупинено
status-refunded = Повернення
status-expired = Час вийшов
status-failed = Не вдалося
status-complete = Завершено
status-other = Статус «{ $status }»

about-created = { $provider } отримав вашу заявку й чекає на вас. Відкрийте його сторінку, підтвердьте свою особу й надішліть { $coin } на адресу, яку там вказано. Поки ви не надіслали монети, вони у вашому гаманці.
about-created-sent = Ви повідомили, що надіслали { $coin }. { $provider } ще не повідомляв про надходження, це може тривати певний час. Будь ласка, нічого не надсилайте вдруге. Якщо нічого не зміниться, натисніть «{ $help }» і запитайте у { $provider }.
about-pending = { $provider } працює над вашою заявкою: перевіряє особу, приймає монети або готує виплату. Про надходження монет він ще не повідомляв. Вам нічого робити не потрібно, якщо не попросять на його сторінці.
about-pending-received = { $provider } повідомляє, що отримав { $received }, і працює над вашою заявкою. Вам нічого робити не потрібно, якщо не попросять на його сторінці.
about-hold = { $provider } призупинив вашу заявку, щоб дещо перевірити. Відкрийте його сторінку й подивіться, що потрібно. Про виплату чи повернення { $provider } ще не повідомляв. Якщо щось незрозуміло, натисніть «{ $help }» і запитайте у { $provider }.
about-hold-received = { $provider } повідомляє, що отримав { $received }, і призупинив вашу заявку, щоб дещо перевірити. Відкрийте його сторінку й подивіться, що потрібно. Про виплату чи повернення { $provider } ще не повідомляв. Якщо щось незрозуміло, натисніть «{ $help }» і запитайте у { $provider }.
about-refunded = { $provider } повідомляє про повернення за цією заявкою: ваші монети ({ $coin }) мають надійти на вашу адресу повернення із закінченням { $ending }. Якщо вони не надійдуть, натисніть «{ $help }» і запитайте у { $provider }.
about-refunded-received = { $provider } повідомляє, що отримав { $received } і що за цією заявкою зроблено повернення: ваші монети ({ $coin }) мають надійти на вашу адресу повернення із закінченням { $ending }. Якщо вони не надійдуть, натисніть «{ $help }» і запитайте у { $provider }.
about-expired = Час цієї заявки вийшов. Будь ласка, більше не надсилайте монети на її адресу. Якщо ви вже надіслали { $coin }, натисніть «{ $help }» і зверніться до { $provider }; можливе повернення надійде на вашу адресу із закінченням { $ending }. Новий продаж можна почати будь-коли.
about-expired-received = Час цієї заявки вийшов, але { $provider } повідомляє, що отримав { $received }. Натисніть «{ $help }» і запитайте у { $provider }, що буде з монетами; можливе повернення { $coin } надійде на вашу адресу із закінченням { $ending }. Будь ласка, більше нічого не надсилайте.
about-failed = Продаж не вдався. Якщо ви вже надіслали { $coin }, можливе повернення надійде на вашу адресу із закінченням { $ending }; про повернення { $provider } ще не повідомляв. Щоб запитати у { $provider } про причину, натисніть «{ $help }».
about-failed-received = Продаж не вдався. { $provider } повідомляє, що отримав { $received }, а про повернення ще не повідомляв; можливе повернення { $coin } надійде на вашу адресу із закінченням { $ending }. Щоб запитати про це у { $provider }, натисніть «{ $help }».
about-complete = { $provider } повідомляє, що продаж завершено. Спосіб виплати: { $method }. Коли ви побачите гроші, залежить від вашого банку чи картки.
about-complete-amount = { $provider } виплатив <b>{ $payout }</b>, спосіб: { $method }. Коли ви побачите гроші, залежить від вашого банку чи картки.
about-other = { $provider } повідомляє статус, якого я ще не знаю: «{ $status }». Докладніше — на його сторінці. Я й далі стежу за вашою заявкою.
about-silence = { $provider } уже два дні не повідомляє нічого нового. Якщо ви не надсилали { $coin }, нічого не сталося, і заявку можна залишити як є. Якщо надсилали, натисніть «{ $help }» і зверніться до { $provider }.
about-silence-received = { $provider } повідомив, що отримав { $received }, і вже два дні не повідомляє нічого нового. Натисніть «{ $help }» і запитайте у { $provider }, що відбувається.
status-corrected = Раніше { $provider } повідомляв статус «{ $status }», але потім виправив його.

## Whom to ask about an order, and reminders

order-help = З моменту надсилання ваші монети й гроші — у { $provider }, тому розібратися із заявкою може лише його підтримка. Повідомте їй ID заявки: кнопки нижче їх копіюють.
order-help-page = З моменту надсилання ваші монети й гроші — у { $provider }, тому розібратися із заявкою може лише його підтримка: вона є на його сторінці. Повідомте їй ID заявки: кнопки нижче їх копіюють.
order-help-contact = Запитання про самого бота: { $contact }.
reminder = <b>{ $provider } досі чекає на ваші { $coin }.</b> Поки ви не надіслали монети, вони у вашому гаманці.

    Надсилайте їх лише на адресу, яку його сторінка показує для цієї заявки, і ніколи на адресу попередньої: у кожної заявки вона своя.
reminder-last = Це останнє нагадування. Заявка залишиться в /orders.

## Receipt

receipt-title = Квитанція про продаж
receipt-line = { $label }: { $value }
receipt-order = Заявка
receipt-changelly = Заявка в Changelly
receipt-placed = Створено
receipt-completed = Завершено
receipt-provider = Провайдер
receipt-method = Спосіб виплати
receipt-sold = Продано монет
receipt-payout = Виплачено, за даними провайдера
receipt-expected = Очікувана сума, без підтвердження
receipt-rate = Курс після комісії
receipt-expected-rate = Очікуваний курс
receipt-refund = Адреса повернення
receipt-transaction = Транзакція
receipt-note = Цю квитанцію склав бот, вона не є рахунком провайдера.

## The sale itself

sale-cancelled = <b>Продаж скасовано.</b> Заявку не створено.
sale-none = Немає продажу, який можна скасувати. Ваші заявки — в /orders.
away-question = <b>Вас якийсь час не було.</b> Ваш продаж збережено: <b>{ $what }</b>. Продовжити його?
away-held = Те, що ви щойно надіслали, збережено: я врахую це, коли ви продовжите.
away-other = <b>У вас є незавершений продаж: { $what }.</b> Продовжити його чи почати новий?

## Remarks, shown once above the question they belong to

remark-nothing-found = За запитом «{ $query }» нічого не знайдено. Перевірте написання або виберіть зі списку.
remark-country-absent = <b>{ $country }: поки що жоден провайдер не робить виплат у цій країні.</b> Якщо ви живете там, продати поки нічого не можна.
remark-crypto-absent = <b>{ $coin }: поки що жоден провайдер не купує цю монету у вашій країні ({ $country }).</b> Будь ласка, виберіть іншу.
remark-currency-absent = <b>{ $currency }: поки що жоден провайдер не платить за { $coin } у цій валюті.</b> Будь ласка, виберіть іншу.
remark-not-offered-any-more = Цього вже не можна вибрати. Ось актуальний список.
remark-amount-under = Це замало: можна продати щонайменше { $min } { $coin }.
remark-amount-over = Це забагато: можна продати щонайбільше { $max } { $coin }.
remark-amount-ambiguous = Це можна прочитати двояко. Яку суму ви маєте на увазі?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] Для { $coin } можна вказати лише ціле число.
        [one] Для { $coin } можна вказати щонайбільше { $decimals } цифру після коми. Приберіть зайві.
        [few] Для { $coin } можна вказати щонайбільше { $decimals } цифри після коми. Приберіть зайві.
        [many] Для { $coin } можна вказати щонайбільше { $decimals } цифр після коми. Приберіть зайві.
       *[other] Для { $coin } можна вказати щонайбільше { $decimals } цифри після коми. Приберіть зайві.
    }
remark-amount-zero = Сума має бути більшою за нуль.
remark-amount-negative = Сума має бути більшою за нуль, без знака мінус.
remark-amount-exponent = Напишіть суму звичайними цифрами, наприклад { $example }
remark-amount-too-long = Це число задовге. Напишіть суму в { $coin } звичайними цифрами.
remark-amount-not-a-number = Не бачу тут суми в { $coin }. Напишіть число, наприклад { $example }
remark-amount-other-coin = Тут ви продаєте { $coin }. Напишіть, скільки, наприклад { $example }, або поверніться кнопкою «{ $back }», щоб вибрати іншу монету.
remark-amount-other-fiat = Тут ви отримуєте { $fiat }. Напишіть, скільки, наприклад { $example }, або поверніться кнопкою «{ $back }», щоб вибрати іншу валюту.
remark-payout-found = Ви хочете { $wanted }: за <b>{ $amount } { $coin }</b> надійшло б приблизно { $payout }.
remark-payout-nearest = Отримати { $wanted } тут не вийде. Найближчий варіант — <b>{ $amount } { $coin }</b>: надійшло б приблизно { $payout }.
remark-payout-none = Не вдалося дізнатися, скільки { $coin } для цього потрібно. Будь ласка, напишіть суму в { $coin }.
remark-understood = Ви хочете продати <b>{ $what }</b>. Перед створенням заявки ви ще раз побачите всі дані.
remark-understood-payout = Ви хочете отримати <b>{ $what }</b>. Перед створенням заявки ви ще раз побачите всі дані.
remark-one-coin = В одному продажі — одна монета: виберіть, яку продати спочатку.
remark-same-again = Ще раз те саме: <b>{ $what }</b>, { $provider }. Адреса повернення теж та сама.
remark-offer-better = Це знову { $provider }. <b>{ $better } заплатив би на { $difference } більше</b>: щоб порівняти, змініть пропозицію.
remark-method-better = Це знову той самий спосіб виплати. <b>{ $provider } заплатив би на { $difference } більше</b> іншим способом: щоб порівняти, змініть пропозицію.
remark-kept-address-wrong = <b>Вашу збережену адресу більше не приймають.</b> Будь ласка, надішліть іншу.
remark-prices-refreshed = Ціни застаріли, тому я запитав нові. Будь ласка, виберіть з актуальних.
remark-offer-gone = <b>{ $provider } більше не дає цієї пропозиції.</b> Будь ласка, виберіть знову.
remark-offer-fell = <b>Ціна впала:</b> тепер { $provider } заплатив би { $after } замість { $before }. Будь ласка, виберіть знову.
remark-address-shape = Це не схоже на адресу для { $coin }. Скопіюйте адресу з гаманця повністю й надішліть її окремим повідомленням.
remark-address-wrong = <b>Це неправильна адреса для { $coin }.</b> Перевірте адресу та її мережу й надішліть ще раз.
remark-memo-wrong = <b>{ $memo } не підходить</b> до цієї адреси. Перевірте й надішліть ще раз. Якщо гаманець його не показує, натисніть кнопку нижче.

remark-expected-country = Виберіть країну зі списку або напишіть її назву.
remark-expected-state = Виберіть штат зі списку або напишіть його назву англійською.
remark-expected-crypto = Виберіть монету зі списку або напишіть її назву, наприклад Bitcoin чи BTC.
remark-expected-network = Виберіть мережу зі списку або напишіть її назву.
remark-expected-fiat = Виберіть валюту зі списку або напишіть її назву.
remark-expected-amount = Будь ласка, напишіть суму.
remark-expected-offers = Виберіть пропозицію кнопкою або напишіть іншу суму.
remark-expected-offer = Виберіть кнопкою, як вам отримати гроші.
remark-expected-address = Надішліть адресу повернення текстом.
remark-expected-memo = Надішліть відповідь текстом або натисніть кнопку, якщо надсилати нічого.
remark-expected-recap = Натисніть одну з кнопок нижче.
remark-expected-placed = Цю заявку вже створено.

## When the service behind the bot does not answer

failure-network = <b>Не вдалося зв’язатися з Changelly.</b> Ваші відповіді збережено. Спробуйте ще раз трохи згодом.
failure-timeout = <b>Changelly не відповів вчасно.</b> Ваші відповіді збережено. Спробуйте ще раз.
failure-rate-limited = <b>Changelly зараз перевантажений.</b> Спробуйте ще раз через хвилину.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly зараз перевантажений.</b> Спробуйте ще раз через { $seconds } секунду.
        [few] <b>Changelly зараз перевантажений.</b> Спробуйте ще раз через { $seconds } секунди.
        [many] <b>Changelly зараз перевантажений.</b> Спробуйте ще раз через { $seconds } секунд.
       *[other] <b>Changelly зараз перевантажений.</b> Спробуйте ще раз через { $seconds } секунди.
    }
failure-unauthorized = <b>Changelly зараз не приймає запитів цього бота.</b> Від вас нічого не залежить: виправити це маємо ми. Ваші відповіді збережено.
failure-not-found = <b>Changelly не розпізнав цього запиту.</b> Виправити це маємо ми. Ваші відповіді збережено.
failure-expired = <b>Час цієї пропозиції вийшов.</b> Виберіть з актуальних.
failure-unprocessable = <b>Провайдер не може прийняти заявку в такому вигляді.</b> Виберіть знову або змініть суму.
failure-rejected = <b>Провайдер цього не прийняв.</b> Виберіть знову або змініть якусь відповідь.
failure-limits-min = <b>Сума замала для цього провайдера:</b> він приймає щонайменше { $bound }.
failure-limits-max = <b>Сума завелика для цього провайдера:</b> він приймає щонайбільше { $bound }.
failure-server = <b>У Changelly зараз збій.</b> Ваші відповіді збережено. Спробуйте ще раз через кілька хвилин.
failure-bad-response = <b>Ми не змогли прочитати відповідь Changelly.</b> Ваші відповіді збережено. Спробуйте ще раз через кілька хвилин.
failure-suspended = <b>Changelly зараз недоступний.</b> Спробуйте ще раз через хвилину. Ваші відповіді збережено.

## Sandbox

button-sandbox-status = Статус { $status }
button-sandbox-amounts = Змінити суми
button-sandbox-resend = Повторити callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Команда для payin
button-sandbox-copy-payout = Команда для payout
toast-sandbox = Запитую Changelly…
sandbox-title = Тестова заявка { $id }
sandbox-none = немає
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Натисніть кнопку, щоб поставити узгоджену суму, або скопіюйте команду, змініть у ній число й надішліть.
sandbox-ambiguous = Так починаються кілька заявок. Будь ласка, надішліть довшу частину ID.
sandbox-not-placed = Поки невідомо, чи є ця заявка в Changelly, тому змінити її там не можна.
sandbox-usage-setstatus = Будь ласка, надішліть так: <code>/setstatus ID СТАТУС</code>, наприклад <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Будь ласка, надішліть так: <code>/setamount ID payin 0.05</code> або <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Будь ласка, надішліть так: <code>/resend ID</code>
sandbox-asked-status = Запит: поставити статус <b>{ $status }</b>.
sandbox-asked-amount = Запит: змінити { $field } на <b>{ $amount }</b>.
sandbox-asked-resend = Запит: надіслати callback ще раз.
sandbox-answered = Відповідь Changelly за { $ms } мс, статус <b>{ $status }</b>. Що змінилося:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = нічого
sandbox-resent-success = Відповідь Changelly за { $ms } мс: <b>success</b>, callback прийнято.
sandbox-resent-failed = Відповідь Changelly за { $ms } мс: <b>failed</b>, callback не прийнято. Чи зареєстровано в Changelly адресу саме цього екземпляра?
sandbox-waiting = Callback: чекаю щонайбільше { $seconds } с…
sandbox-callback-verified = Callback: надійшов через { $seconds } с ({ $time }), підпис правильний.
sandbox-callback-refused = Callback: надійшов через { $seconds } с ({ $time }), але його відхилено: { $reason }. Чи справді CHANGELLY_CALLBACK_PUBLIC_KEY — ключ пісочниці?
sandbox-callback-none = Callback: за { $seconds } с не надійшов. Чи зареєстровано в Changelly PUBLIC_URL з /changelly/callback і чи доступна ця адреса ззовні?
sandbox-read = Після callback заявку перечитано: <b>{ $status }</b>.
sandbox-not-read = Перечитати заявку не вдалося.

## Self-test

selftest-title = Самоперевірка: увесь продаж у пісочниці
selftest-running = Ваша самоперевірка ще триває. Її повідомлення вище показує, як далеко вона зайшла.
selftest-under-way = Триває: пройдено { $passed } з { $of } кроків.
selftest-passed = Пройдено: усі { $of } кроків за { $seconds } с.
selftest-failed = Невдача: пройдено { $passed } з { $of } кроків за { $seconds } с.
selftest-stopped = Зупинено: пройдено { $passed } з { $of } кроків за { $seconds } с.
selftest-ms = { $ms } мс
selftest-file-passed = <b>Самоперевірку пройдено.</b> Цей звіт — для вашого менеджера в Changelly; у ньому немає ні секретів, ні особистих даних.
selftest-file-failed = <b>Самоперевірку не пройдено.</b> У звіті видно, на чому вона закінчилася. Його можна показати вашому менеджеру в Changelly; у ньому немає ні секретів, ні особистих даних.

selftest-step-2-1 = Країни
selftest-step-2-2 = Вибір країни
selftest-step-2-3 = Валюти
selftest-step-2-4 = Вибір пари
selftest-step-2-5 = Вибір суми
selftest-step-2-6 = Пропозиції
selftest-step-2-7 = Провайдери
selftest-step-2-8 = Показ пропозицій
selftest-step-2-9 = Адреса повернення
selftest-step-2-10 = Перевірка адреси
selftest-step-2-11 = Вибір пропозиції
selftest-step-2-12 = Згода
selftest-step-2-13 = Створення заявки
selftest-step-2-14 = Зміна статусу
selftest-step-2-15 = Повтор callback
selftest-step-2-16 = Посилання до провайдера
selftest-step-2-17 = Список заявок
selftest-step-2-18 = Статус через callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } на { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = приклад для { $coin }
selftest-said-valid = правильна
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = отримано, перевірено
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = усі { $count } отримано, перевірено

selftest-asked-2-1 = Я запитав, у яких країнах можна продати монети.
selftest-asked-2-2 = Я шукав країну для продажу і штати там, де вони потрібні.
selftest-asked-2-3 = Я запитав, які валюти можна продати й отримати.
selftest-asked-2-4 = Я шукав монету й валюту, з якими хтось працює в цій країні.
selftest-asked-2-5 = Я шукав найменшу суму цієї монети.
selftest-asked-2-6 = Я запитав пропозиції в усіх провайдерів.
selftest-asked-2-7 = Я запитав назви провайдерів.
selftest-asked-2-8 = Я шукав назву кожного провайдера з пропозицією.
selftest-asked-2-9 = Я шукав приклад адреси повернення.
selftest-asked-2-10 = Я запитав, чи правильна адреса повернення.
selftest-asked-2-11 = Я вибрав найкращу пропозицію і ще раз запитав її ціну.
selftest-asked-2-12 = Я порівняв ціну, на яку погоджуються, з тією, що була показана.
selftest-asked-2-13 = Я попросив створити заявку.
selftest-asked-2-14 = Я попросив змінити статус тестової заявки.
selftest-asked-2-15 = Я попросив надіслати callback ще раз і чекав на нього.
selftest-asked-2-16 = Я шукав посилання, яке веде людину до провайдера.
selftest-asked-2-17 = Я шукав заявку в списку за нашим ID.
selftest-asked-2-18 = Я ставив усі статуси по черзі, чекав на callback кожного й перечитував заявку.

selftest-fault-no-country = Список порожній. Зазвичай для цих ключів не ввімкнено жодного провайдера продажу: попросіть свого менеджера в Changelly ввімкнути кількох у пісочниці.
selftest-fault-no-states = США вказано без штатів. Без штату заявку в США не створити: покажіть це своєму менеджеру в Changelly.
selftest-fault-no-pair = Такої пари немає (країна: { $country }). Зазвичай для цих ключів увімкнено замало валют: запитайте свого менеджера в Changelly, які з них провайдери цієї країни купують і виплачують.
selftest-fault-no-amount = Ліміти для { $coin } не залишають жодної суми: щонайменше { $min } і щонайбільше { $max }. Ліміти в списку валют суперечать один одному: покажіть їх своєму менеджеру в Changelly.
selftest-fault-no-offer = Пропозицій немає: { $reasons }. «unavailable» і «timeout» — збої провайдерів, тому спробуйте пізніше. Щодо всіх інших причин запитайте свого менеджера в Changelly, що можна продавати з цими ключами.
selftest-fault-nobody-asked = Відповідь порожня: жодного провайдера не запитано. Зазвичай для цієї країни й пари не ввімкнено жодного: запитайте свого менеджера в Changelly.
selftest-fault-unnamed-provider = Провайдер «{ $provider }» дає пропозицію, але в списку провайдерів його немає. Люди побачили б код замість назви: покажіть це своєму менеджеру в Changelly.
selftest-fault-no-address = Для { $coin } я його не маю. Самоперевірка знає лише адреси поширених монет: попросіть свого менеджера в Changelly ввімкнути BTC для цих ключів.
selftest-fault-address-refused = Changelly вважає загальновідому адресу { $coin } неправильною ({ $cause }). Зазвичай це означає, що перевірка адрес цієї монети не працює: покажіть це своєму менеджеру в Changelly.
selftest-fault-offer-gone = Пропозиції від { $provider } ({ $method }) більше немає. Пропозиції можуть зникнути будь-коли, тому спробуйте ще раз. Якщо так щоразу, провайдер називає ціну, якої не тримає: покажіть це своєму менеджеру в Changelly.
selftest-fault-offer-fell = Ціна за мить упала з { $before } до { $after }. Ринки так не рухаються: спробуйте ще раз, а якщо повториться, покажіть обидві ціни своєму менеджеру в Changelly.
selftest-fault-status-differs = Я поставив «{ $status }», а у відповіді «{ $came }». Заявку змінено не так, як просили: покажіть її ID своєму менеджеру в Changelly.
selftest-fault-no-callback = За { $seconds } с після статусу «{ $status }» callback не надійшов. Зазвичай URL для callback не зареєстровано в Changelly або він не веде до цього екземпляра: це має бути PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-callback-signature = Callback надійшов, але його підпис не підходить. CHANGELLY_CALLBACK_PUBLIC_KEY має бути ключем пісочниці для callback: у production він інший.
selftest-fault-callback-key = Надійшов callback не з нашим ключем API. URL для callback зареєстровано для інших ключів: CHANGELLY_API_KEY має бути тим ключем, для якого його зареєстровано.
selftest-fault-callback-unverifiable = Callback надійшов, але перевірити його нічим. Задайте CHANGELLY_CALLBACK_PUBLIC_KEY; ключ має ваш менеджер у Changelly.
selftest-fault-callback-malformed = Надійшов callback, який не вдалося прочитати. Покажіть це своєму менеджеру в Changelly.
selftest-fault-not-delivered = Changelly повідомляє, що не змогла доставити callback. Зазвичай URL для callback не зареєстровано в Changelly або він не веде до цього екземпляра: це має бути PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly повідомляє, що callback прийнято, а сюди жоден не надійшов. За зареєстрованим URL відповідає інша програма: це має бути PUBLIC_URL цього екземпляра, а за ним /changelly/callback.
selftest-fault-no-link = У заявки немає посилання, або воно не https. Без нього до провайдера не перейти: покажіть ID заявки своєму менеджеру в Changelly.
selftest-fault-not-listed = Заявки { $id } у відповіді немає. Без списку втрачену відповідь не знайти: покажіть обидва ID своєму менеджеру в Changelly.
selftest-fault-read-differs = Я поставив «{ $status }», а в заявці читається «{ $read }». Від прочитаного залежить, що повідомляють людям: покажіть ID заявки своєму менеджеру в Changelly.

selftest-state-waiting = очікує
selftest-state-running = виконується
selftest-state-passed = пройдено
selftest-state-failed = не пройдено
selftest-state-not-run = не запускався
selftest-report-title = Самоперевірка продажу в пісочниці Fiat API
selftest-report-time = Час
selftest-report-result = Результат
selftest-report-no-answer = немає відповіді
selftest-report-walk = Статуси, поставлені один за одним:
selftest-report-callback = callback через

wire-came-network = Не вдалося встановити з’єднання.
wire-came-timeout = Відповідь не надійшла вчасно.
wire-came-rate-limited = У черзі було забагато запитів, тому цей не надіслано.
wire-came-suspended = Запит не надіслано: Changelly щойно надто часто відповідала помилкою.
wire-came-broken = Відповідь не вдалося прочитати.
wire-came-unreadable = Відповідь (HTTP { $status }) не така, як описано в документації.
wire-came-status = Відповідь Changelly: HTTP { $status }.
wire-came-reason = Відповідь Changelly: HTTP { $status } ({ $reason }).
wire-check-network = Перевірте CHANGELLY_API_URL і чи доступна ця адреса з цієї машини.
wire-check-timeout = Зазвичай Changelly відповідає повільно або не працює: спробуйте через кілька хвилин. Інакше перевірте CHANGELLY_API_URL і шлях до цієї адреси.
wire-check-rate-limited = Зараз із цими ключами забагато запитів: зачекайте хвилину і спробуйте ще раз.
wire-check-unauthorized = Зазвичай не підходять ключі: перевірте, що CHANGELLY_API_KEY і CHANGELLY_PRIVATE_KEY — одна пара з пісочниці, а CHANGELLY_API_URL записано точно як адресу Changelly.
wire-check-not-found = Changelly не знає цієї адреси або цієї заявки: перевірте CHANGELLY_API_URL.
wire-check-expired = Пропозиція застаріла: спробуйте ще раз.
wire-check-unprocessable = Провайдер не може цього зробити: покажіть запит своєму менеджеру в Changelly.
wire-check-rejected = Щось у запиті не прийнято: що саме, сказано в дужках. «txType» означає, що заявка не тестова.
wire-check-server = У Changelly збій: спробуйте через кілька хвилин, а якщо не мине, покажіть це своєму менеджеру.
wire-check-bad-response = Замість Changelly відповідає щось на шляху до неї, або API змінився: перевірте CHANGELLY_API_URL.
wire-check-suspended = Зачекайте пів хвилини і спробуйте ще раз.

## Alerts

button-mute = Вимкнути на 24 години
button-unmute = Увімкнути знову
toast-muted = Такі сповіщення вимкнено на 24 години.
toast-unmuted = Такі сповіщення знову ввімкнено.
alert-refused-order = <b>Заявку не вдалося створити.</b> Заявка { $order } у { $provider }: { $reason }.
alert-callback-signature = <b>Callback відхилено:</b> підпису немає або він неправильний. Або хтось підробляє callback, або CHANGELLY_CALLBACK_PUBLIC_KEY — ключ не цього середовища.
alert-callback-key = <b>Callback відхилено:</b> у ньому не наш ключ API.
alert-callback-unverifiable = <b>Callback відхилено:</b> CHANGELLY_CALLBACK_PUBLIC_KEY не задано. За заявками стежимо, перечитуючи їх, а це повільніше.
alert-held-order = <b>Заявку призупинено.</b> Заявка { $order } у { $provider }: можливо, людина має щось підтвердити провайдеру.
alert-silent-order = <b>Про відкриту заявку два дні немає новин.</b> Заявка { $order } досі «{ $status }».
alert-failing-provider = <b>У провайдера часті збої:</b> { $provider } ({ $reasons }), щонайменше п’ять разів за 15 хвилин.
alert-dead-letter-gone = <b>Повідомлення не доставлено:</b> заявки або людини вже немає. Заявка { $order }.
alert-dead-letter-refused = <b>Повідомлення не доставлено:</b> чат людини не приймає повідомлень від бота. Заявка { $order }.
alert-dead-letter-late = <b>Повідомлення не доставлено:</b> за добу його не вдалося передати. Заявка { $order }.
alert-overturned-final = <b>Остаточний статус виявився не остаточним.</b> Заявка { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Ще { $count } за { $minutes } хвилину.
        [few] Ще { $count } за { $minutes } хвилини.
        [many] Ще { $count } за { $minutes } хвилин.
       *[other] Ще { $count } за { $minutes } хвилини.
    }
alerts-held-back = <b>Решту сповіщень поки притримано.</b> За останню годину їх було забагато; наступне надійде { $time }.

## Desk: what people are told

blocked-person = Вибачте, зараз ви не можете користуватися цим ботом; створені заявки виконуються далі, і я повідомлятиму вас про них.
blocked-contact = Вибачте, зараз ви не можете користуватися цим ботом; створені заявки виконуються далі, а докладніше можна дізнатися тут: { $contact }.
maintenance = <b>У нас технічні роботи.</b> Почати продаж зараз не можна. Створені заявки виконуються як звичайно. Будь ласка, спробуйте трохи пізніше.
maintenance-kept = Усе, що ви вже ввели, збережено.
remark-maintenance = <b>У нас технічні роботи.</b> Ваші відповіді збережено. Будь ласка, продовжте звідси трохи пізніше.

## Desk: commands of admins

desk-help-title = Для адміністраторів
desk-command-orders = Усі заявки; слова їх фільтрують
desk-command-order = Одна заявка за будь-яким її ID
desk-command-stats = Як ідуть продажі: 24h, 7d або 30d
desk-command-export = Поточний список файлом CSV
desk-command-setstatus = Змінити статус тестової заявки
desk-command-setamount = Змінити суму тестової заявки
desk-command-resend = Повторити callback тестової заявки
desk-command-selftest = Провести тестовий продаж зі звітом
desk-command-block = Заблокувати людину, вказавши причину
desk-command-unblock = Розблокувати людину
desk-command-maintenance = Зупинити або відновити нові продажі
desk-command-hide = Приховати провайдера або валюту
desk-command-show = Показати приховане
desk-command-role = Дати або зняти роль
desk-command-admins = Хто має роль
desk-command-audit = Хто, що й коли робив
desk-not-allowed = Це можуть робити лише власники.
toast-desk-not-allowed = Це можуть робити лише власники.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>{ $total } заявка</b>, спершу нові.
        [few] <b>{ $total } заявки</b>, спершу нові.
        [many] <b>{ $total } заявок</b>, спершу нові.
       *[other] <b>{ $total } заявки</b>, спершу нові.
    }
desk-orders-none = <b>Відповідних заявок немає.</b>
desk-orders-filter = Фільтр: <code>{ $line }</code>
desk-orders-hint = Фільтруйте будь-якими з цих слів: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = Знак ↗: заявку створено деінде з тими самими ключами.
desk-orders-not-asked = Не вдалося запитати Changelly: заявок, створених деінде, може бракувати, або дані про них застаріли.
desk-query-unclear = Я не розумію «{ $word }».
desk-quick-status-open = Відкриті
desk-quick-status-hold = На паузі
desk-quick-status-failed = Невдалі
desk-quick-status-complete = Завершені
desk-quick-since-24h = За 24 години
desk-quick-since-7d = За 7 днів
desk-quick-since-30d = За 30 днів
desk-button-clear = Скинути фільтр
desk-button-own = Мої власні заявки
desk-button-all = Усі заявки
desk-button-list = До списку
toast-desk-filter-gone = Цей фільтр більше не зберігається. Показую всі заявки.
desk-status-placing = перевірка
desk-status-rejected = відмова
desk-status-created = створено
desk-status-pending = в обробці
desk-status-hold = пауза
desk-status-refunded = повернення
desk-status-expired = час вийшов
desk-status-failed = невдача
desk-status-complete = завершено

## Desk: one order

desk-order-usage = Яка заявка? Наприклад <code>/order 7f3a9c1e</code>: наш ID, ID Changelly або початок будь-якого з них, від чотирьох знаків.
desk-order-missing = Такої заявки немає.
desk-card-status = Статус: <b>{ $status }</b>, з { $since }
desk-card-status-only = Статус: <b>{ $status }</b>
desk-card-elsewhere = Створено деінде з тими самими ключами.
desk-card-user = Користувач <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Очікується { $expected } · надійшло { $payin } · виплачено { $payout }
desk-card-refund = Адреса повернення ({ $coin })
desk-card-memo = { $name }
desk-card-consent = Згода: { $at } · політика { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] Перед цим ще { $count } зміна
        [few] Перед цим ще { $count } зміни
        [many] Перед цим ще { $count } змін
       *[other] Перед цим ще { $count } зміни
    }
desk-card-foreign = Тип: { $type } · провайдер: { $provider } · користувач там: { $user } · ID там: { $external }
desk-card-foreign-amounts = Надійшло: { $payin } · виплачено: { $payout } · створено: { $created }
desk-button-reveal = Показати адресу
desk-button-mask = Приховати адресу
desk-button-consent = Показати згоду
desk-button-raw = Відповідь API файлом
desk-button-raw-full = Відповідь без маскування
desk-button-copy-ours = Скопіювати наш ID
desk-button-copy-theirs = Скопіювати ID Changelly
desk-button-copy-user = Скопіювати ID користувача
desk-button-of-user = Заявки цього користувача
desk-consent = Згода: { $at } · політика { $version } · мова { $language }
desk-consent-masked = Адресу тут замасковано.
desk-raw = Заявка { $id }, як її бачить Changelly. Адресу й посилання замасковано.
desk-raw-full = Заявка { $id }, як її бачить Changelly, без маскування.
desk-raw-none = У списку Changelly цієї заявки немає.
desk-raw-failed = Не вдалося запитати Changelly ({ $reason }).
toast-desk-asking = Запитую Changelly…

## Desk: statistics

desk-stats-title-24h = За останні 24 години
desk-stats-title-7d = За останні 7 днів
desk-stats-title-30d = За останні 30 днів
desk-stats-funnel = Від початку до виплати
desk-stats-failures = Невдачі за провайдерами
desk-stats-started = Почали
desk-stats-offered = Побачили пропозиції
desk-stats-consented = Погодилися
desk-stats-created = Заявку створено
desk-stats-completed = Завершено
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent } %
desk-stats-share = { $failed } з { $created }
desk-stats-failed = Невдачі: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Невдач немає.
desk-stats-median = Половину завершено не більш ніж за { $time }.
desk-stats-no-median = Жодної заявки не завершено.
toast-desk-drawing = Малюю…

## Desk: export

desk-export-masked =
    { $count ->
        [one] { $count } заявка, спершу нові. Адреси замасковано.
        [few] { $count } заявки, спершу нові. Адреси замасковано.
        [many] { $count } заявок, спершу нові. Адреси замасковано.
       *[other] { $count } заявки, спершу нові. Адреси замасковано.
    }
desk-export-full =
    { $count ->
        [one] { $count } заявка, спершу нові, адреси повністю.
        [few] { $count } заявки, спершу нові, адреси повністю.
        [many] { $count } заявок, спершу нові, адреси повністю.
       *[other] { $count } заявки, спершу нові, адреси повністю.
    }
desk-export-cut = Більше у файл не вміщується: решту відфільтруйте окремо.
desk-export-ask = <b>Експортувати з повними адресами повернення?</b> Файл зможе передати далі кожен, хто його отримає. Фільтр: <code>{ $line }</code>
desk-button-export = Експортувати повністю

## Desk: people

desk-block-usage = Кого й чому? Наприклад <code>/block 123456 продавав чужі монети</code>
desk-block-ask = <b>Заблокувати користувача { $user }?</b> Він більше не зможе користуватися ботом. Його відкриті заявки виконуються далі, і про них йому повідомлятимуть. Причина: { $reason }
desk-block-admin = { $user } — адміністратор, заблокувати його не можна. Спершу зніміть роль.
desk-block-done = Користувача { $user } заблоковано.
desk-button-block = Заблокувати
desk-unblock-usage = Розблокувати людину: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Нікого не заблоковано.
        [one] Заблоковано { $count } людину.
        [few] Заблоковано { $count } людини.
        [many] Заблоковано { $count } людей.
       *[other] Заблоковано { $count } людини.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } знову може користуватися ботом.
desk-unblock-none = Користувача { $user } не заблоковано.
desk-role-usage = Кому і яку? Наприклад <code>/role 123456 support</code>. Ролі: owner, support, none.
desk-role-self = Власну роль змінити не можна. Попросіть іншого власника.
desk-role-fixed = { $user } — власник за конфігурацією. Тут цього не змінити.
desk-role-ask = <b>Дати користувачу { $user } роль «{ $role }»?</b> Підтримка бачить заявки й показники; власники можуть усе, бачать адреси й дають ролі.
desk-role-ask-none = <b>Зняти роль із користувача { $user }?</b> Він стане звичайним користувачем.
desk-role-done = { $user }: { $role }.
desk-role-owner = власник
desk-role-support = підтримка
desk-role-none = без ролі
desk-button-role = Змінити роль
desk-admins-title = <b>Адміністратори</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, за конфігурацією

## Desk: switches

desk-maintenance-usage = Перемикайте так: <code>/maintenance on</code> або <code>/maintenance off</code>
desk-maintenance-is-on = <b>Технічні роботи тривають</b> з { $since }.
desk-maintenance-is-off = <b>Технічних робіт немає.</b>
desk-maintenance-ask = <b>Почати технічні роботи?</b> До їх завершення ніхто, крім адміністраторів, не зможе почати чи закінчити продаж. За відкритими заявками бот стежить як звичайно.
desk-maintenance-on = <b>Технічні роботи розпочато.</b> За відкритими заявками бот стежить як звичайно.
desk-maintenance-off = <b>Технічні роботи завершено.</b> Продажі знову відкрито.
desk-button-maintenance = Почати роботи
desk-hide-usage = Що приховати? Наприклад <code>/hide provider moonpay</code> або <code>/hide currency BTC</code>
desk-show-usage = Що показати? Наприклад <code>/show provider moonpay</code> або <code>/show currency BTC</code>
desk-hidden = Приховані провайдери: { $providers }. Приховані валюти: { $currencies }.
desk-hide-ask-provider = <b>Приховати провайдера { $code }?</b> Його пропозицій більше ніхто не побачить. Його заявки виконуються далі.
desk-hide-ask-currency = <b>Приховати валюту { $code }?</b> Її більше ніхто не зможе вибрати. Заявки з нею виконуються далі.
desk-hide-unknown-provider = Провайдера «{ $code }» немає. Є: { $known }
desk-hide-unknown-currency = Валюти «{ $code }» немає. Є, наприклад: { $known }
desk-hide-done = Приховано: { $code }.
desk-show-done = Знову показано: { $code }.
desk-show-none = Не було приховано: { $code }.
desk-button-hide = Приховати

## Desk: asking once more, and the audit trail

desk-dropped = Нічого не зроблено.
desk-expired = Час на відповідь вийшов. Нічого не зроблено.
toast-desk-expired = Ця кнопка вже не діє. Надішліть команду ще раз.
desk-audit-none = Поки нічого не зроблено.
desk-audit-title =
    { $count ->
        [one] <b>Журнал: { $count } запис</b>, спершу нові
        [few] <b>Журнал: { $count } записи</b>, спершу нові
        [many] <b>Журнал: { $count } записів</b>, спершу нові
       *[other] <b>Журнал: { $count } запису</b>, спершу нові
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = перегляд
desk-action-unmask = без маскування
desk-action-export = експорт
desk-action-block = блокування
desk-action-unblock = розблокування
desk-action-maintenance = технічні роботи
desk-action-hide = приховування
desk-action-role = роль
desk-action-audit = журнал
desk-action-sandbox = пісочниця
desk-action-mute = сповіщення
